// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"slices"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// httpVerdict decides from what was seen at all addresses whether a CA would see the
// proof, whichever it takes:
//
//	the proof                            | good
//	no connection, the proof at another  | named; no obstacle
//	anything else                        | in the way
//
// CAs prefer IPv6 and fall back to IPv4 where they cannot connect, and only then.
func httpVerdict(ch *acmev1.Challenge, target string, sights []sight) Finding {
	good, dead, wrong := sorted(sights)
	if len(good) > 0 && len(wrong) == 0 {
		return Finding{Passed: true, Notes: notesAbout(dead)}
	}
	return obstructed(ch, target, good, wrong, dead)
}

// sorted parts what was seen into the proof, no connection, and anything else.
func sorted(sights []sight) (good, dead, wrong []sight) {
	for _, s := range sights {
		switch {
		case s.class == "":
			good = append(good, s)
		case s.unconnected:
			dead = append(dead, s)
		default:
			wrong = append(wrong, s)
		}
	}
	return good, dead, wrong
}

// obstructed says what is in the way. What is wrong comes first, and has the advice:
// what cannot be connected to may be a matter of where we look from.
func obstructed(ch *acmev1.Challenge, target string, good, wrong, dead []sight) Finding {
	obstacles := slices.Concat(wrong, dead)
	if len(obstacles) == 0 {
		return missed(ch, ClassNoAddress, "there is no address to ask for '%s'", target)
	}
	texts := together(obstacles)
	if len(good) > 0 {
		texts = append(texts, "the proof is shown at "+list(placesOf(good), ", ")+", but CAs may take another address")
	}
	return missed(ch, obstacles[0].class, "%s; %s", list(texts, "; "), adviceFor(obstacles[0]))
}

// notesAbout names the addresses that could not be connected to beside one that has
// the proof.
func notesAbout(dead []sight) string {
	if len(dead) == 0 {
		return ""
	}
	note := list(together(dead), "; ")
	if slices.ContainsFunc(dead, func(s sight) bool { return s.by.address.Is6() }) {
		return note + "; CAs prefer IPv6: correct the AAAA record, or what it leads to"
	}
	return note + "; CAs may take this address: correct the A record, or what it leads to"
}

// together says each thing that was seen once, and where.
func together(sights []sight) []string {
	var texts []string
	places := make(map[string][]string)
	for _, s := range sights {
		if _, isKnown := places[s.text]; !isKnown {
			texts = append(texts, s.text)
		}
		places[s.text] = append(places[s.text], placesOf([]sight{s})...)
	}
	for i, text := range texts {
		if len(places[text]) > 0 {
			texts[i] = text + " (at " + list(places[text], ", ") + ")"
		}
	}
	return texts
}

// placesOf are the addresses of what was seen; none for a name that is an address itself.
func placesOf(sights []sight) []string {
	var places []string
	for _, s := range sights {
		if s.by.proxy != "" || s.by.to != s.by.host {
			places = append(places, s.by.String())
		}
	}
	return places
}

// isOutOfReach reports whether nothing at all could be connected to.
func isOutOfReach(sights []sight) bool {
	return !slices.ContainsFunc(sights, func(s sight) bool { return !s.unconnected })
}

// viewpointVerdict decides where the public addresses cannot be reached from here,
// from what is seen inside the cluster. A CA comes from outside: that we cannot is
// commonly a matter of the router (no hairpin NAT) or a network policy.
func viewpointVerdict(ch *acmev1.Challenge, target string, outside, inside []sight) Finding {
	shown, _, _ := sorted(inside)
	if len(shown) == 0 {
		finding := httpVerdict(ch, target, outside)
		if len(inside) > 0 {
			finding.Reason += "; nor is the proof shown inside the cluster: " + list(together(inside), "; ")
		}
		return finding
	}
	why := fmt.Sprintf("no address of %q can be connected to from here, but the request is answered inside the cluster at %s, and the CA comes from outside (hairpin): %s",
		ch.Spec.DNSName, list(placesOf(shown), ", "), strings.Join(together(outside), "; "))
	return Finding{Passed: true, View: Hairpin, Reason: InsideOnly + why, Notes: why}
}
