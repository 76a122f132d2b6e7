// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/countersign-project/countersign/pkg/resolver"
)

// answer is what one name server said at one of its addresses.
type answer struct {
	host string
	// address is empty if the host has none; err says why.
	address string
	resolver.Text
	err error
	// expected is where the others say that a CNAME leads to, if this server does not.
	expected string
}

// isAnswered reports whether any server has said what there is, or that there is nothing.
func isAnswered(answers []answer) bool { return slices.ContainsFunc(answers, answer.counts) }

// counts reports whether an answer says anything about the record.
func (a answer) counts() bool { return a.err == nil || resolver.IsNotFound(a.err) }

func (a answer) shows(key string) bool { return a.err == nil && slices.Contains(a.Values, key) }

// alias is where a CNAME at the name leads to, by what this server says.
func (a answer) alias() string {
	if len(a.Chain) < 2 {
		return ""
	}
	return a.Chain[1]
}

// lack says what there is instead of the value.
func (a answer) lack(key string) string {
	switch {
	case a.expected != "":
		return fmt.Sprintf("no CNAME to %q", a.expected)
	case a.err != nil:
		return "no such name (NXDOMAIN)"
	case len(a.Values) == 0:
		return "no TXT record"
	case len(a.Values) == 1:
		return OtherValue + shown(a.Values, key) + ")"
	default:
		return fmt.Sprintf("%d"+OtherValues+"%s)", len(a.Values), shown(a.Values, key))
	}
}

func (a answer) server() string {
	if a.address == a.host {
		return short(a.host)
	}
	return short(a.host) + " (" + a.address + ")"
}

func (a answer) problem() string {
	if a.address == a.host {
		return a.err.Error()
	}
	return short(a.host) + ": " + a.err.Error()
}

// short is the beginning of a host's name: which host of a zone it is stands there.
func short(host string) string {
	const longest = 64 // bytes
	if len(host) <= longest {
		return host
	}
	return host[:longest] + "…"
}

const (
	shownValues = 3
	// shownLength is enough to tell values apart, in bytes.
	shownLength = 16
)

// shown is a harmless part of TXT values that are not the key. One that has the key
// in it is described: quotes or blanks that a tool has added are hard to see.
func shown(values []string, key string) string {
	values = slices.Sorted(slices.Values(values))
	var texts []string
	for _, value := range values[:min(len(values), shownValues)] {
		if strings.Contains(value, key) {
			texts = append(texts, "the value with something before or after it")
		} else {
			texts = append(texts, harmless(value, shownLength))
		}
	}
	if len(values) > shownValues {
		texts = append(texts, "…")
	}
	return strings.Join(texts, ", ")
}

// harmless is the beginning of a text from outside, in quotes, without anything
// that is not printable ASCII.
func harmless(text string, longest int) string {
	end := ""
	if len(text) > longest {
		text, end = text[:longest], "…"
	}
	clean := []byte(text)
	for i, c := range clean {
		if c < ' ' || c > '~' {
			clean[i] = '?'
		}
	}
	return strconv.Quote(string(clean) + end)
}

// shownServers bounds a list of servers, since a zone may have many.
const shownServers = 8

func list(texts []string, separator string) string {
	if len(texts) <= shownServers {
		return strings.Join(texts, separator)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(texts[:shownServers], separator), len(texts)-shownServers)
}

// summed names the problems of servers, and of many only how many they are: which
// servers of a large zone fail is another choice each time, and a text that changes
// says less than one that stays.
func summed(problems []string) string {
	if len(problems) <= shownServers {
		return strings.Join(problems, "; ")
	}
	return fmt.Sprintf("more than %d name servers give no answer that counts", shownServers)
}
