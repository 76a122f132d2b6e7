// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"cmp"
	"slices"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/scheduler"
	"github.com/countersign-project/countersign/pkg/timeline"
)

// Diagnosis says why an object is not done, and what to do.
type Diagnosis struct {
	// Class is the stable id of the problem, in docs/troubleshooting.md.
	Class string `json:"class"`
	Title string `json:"title"`
	// IsProblem is false for what needs nobody's help.
	IsProblem bool `json:"isProblem"`
	// WaitsFor is status.reason without notes about slots; empty if there is none.
	WaitsFor    string `json:"waitsFor,omitempty"`
	LikelyCause string `json:"likelyCause"`
	Advice      string `json:"advice"`
	// Evidence is what was seen, the oldest first.
	Evidence []Look `json:"evidence,omitempty"`
	// NextTry says when it goes on by itself.
	NextTry string `json:"nextTry"`
	// Since is when the object was made.
	Since time.Time `json:"since"`
}

// Look is one thing that was done or seen.
type Look struct {
	// When it was seen first.
	When time.Time `json:"when"`
	// Until is when the same was seen last, and Times how often; zero for once.
	Until time.Time `json:"until,omitzero"`
	Times int       `json:"times,omitempty"`
	// Viewpoint is from where, or through whom, it was seen; of an event its source.
	Viewpoint string `json:"viewpoint,omitempty"`
	What      string `json:"what"`
	Result    string `json:"result,omitempty"`
}

// Challenge diagnoses a challenge, with the events about it. The evidence is its timeline,
// and the events of what has none.
func Challenge(ch *acmev1.Challenge, events []corev1.Event) Diagnosis {
	reason := ch.Status.Reason
	d := Reason(reason)
	if d.Class == unknown || d.Class == onItsWay {
		d = about(silent(ch), reason)
	}
	d.Since, d.Evidence = ch.CreationTimestamp.Time, evidence(ch, events)
	d.NextTry = nextTry(d, ch.Status.State.IsFinal(), ch.Status.Processing)
	return d
}

// silent is the class of a challenge whose reason says nothing that is known.
func silent(ch *acmev1.Challenge) string {
	switch {
	case ch.Status.State == acmev1.Valid:
		return done
	case ch.Status.State.IsFinal():
		return ended
	case scheduler.WantedRecord(ch.Status.Reason) != "":
		return recordHeld
	case scheduler.HasYielded(ch.Status.Reason):
		return yielded
	case !ch.Status.Processing:
		return queued
	case scheduler.WithoutYield(ch.Status.Reason) != "":
		return unknown
	default:
		return onItsWay
	}
}

// Order diagnoses an order: what it says itself, or else the worst of its challenges.
func Order(order *acmev1.Order, challenges []acmev1.Challenge, events []corev1.Event) Diagnosis {
	d := Reason(order.Status.Reason)
	if d.Class == onItsWay || d.Class == unknown {
		d = ofChallenges(order, challenges)
	}
	d.Since, d.Evidence = order.CreationTimestamp.Time, append(looks(events), d.Evidence...)
	d.NextTry = nextTry(d, order.Status.State.IsFinal(), true)
	return d
}

func ofChallenges(order *acmev1.Order, challenges []acmev1.Challenge) Diagnosis {
	worst := about(onItsWay, order.Status.Reason)
	switch {
	case order.Status.State == acmev1.Valid:
		return about(done, order.Status.Reason)
	case order.Status.State.IsFinal():
		worst = about(ended, order.Status.Reason)
	}
	for i := range challenges {
		if d := Challenge(&challenges[i], nil); d.IsProblem && !worst.IsProblem || !worst.IsProblem && worst.Class == onItsWay && d.Class != done {
			worst = d
			worst.WaitsFor = "challenge " + challenges[i].Name + " for " + challenges[i].Spec.DNSName + ": " + d.WaitsFor
		}
	}
	return worst
}

// Reason diagnoses a status.reason alone. The first row of the table that fits counts.
func Reason(reason string) Diagnosis {
	waits := scheduler.WithoutYield(reason)
	if waits == "" {
		return about(onItsWay, reason)
	}
	for _, p := range Problems() {
		if p.fits(waits) {
			return p.with(reason)
		}
	}
	return about(unknown, reason)
}

func (p Problem) fits(reason string) bool {
	return slices.ContainsFunc(p.signs, func(s sign) bool {
		return !slices.ContainsFunc(s, func(part string) bool { return !strings.Contains(reason, part) })
	})
}

func about(id, reason string) Diagnosis {
	all := Problems()
	return all[slices.IndexFunc(all, func(p Problem) bool { return p.ID == id })].with(reason)
}

// with is the diagnosis of whoever has the problem and says so in these words.
func (p Problem) with(reason string) Diagnosis {
	return Diagnosis{Class: p.ID, Title: p.Title, IsProblem: !p.Harmless, WaitsFor: scheduler.WithoutYield(reason), LikelyCause: p.Why, Advice: p.Fix}
}

// nextTry says it without a time that moves.
func nextTry(d Diagnosis, isFinal, processing bool) string {
	switch {
	case isFinal:
		return "never; it has ended"
	case d.Class == heldBack:
		return "when it is released"
	case d.Class == queued, d.Class == yielded, d.Class == recordHeld, !processing:
		return "when it is given a slot"
	default:
		return "by itself, with growing pauses"
	}
}

// evidence is the timeline of a challenge if it has one, or else its events.
func evidence(ch *acmev1.Challenge, events []corev1.Event) []Look {
	line, err := timeline.Read(cmp.Or(ch.Annotations[timeline.Annotation], "[]"))
	if err != nil || len(line) == 0 {
		return looks(events)
	}
	seen := make([]Look, len(line))
	for i, e := range line {
		seen[i] = Look{When: e.At, Until: e.Until, Times: e.Times, Viewpoint: e.From, What: e.Step, Result: e.Result}
	}
	return seen
}

// looks are the events, the oldest first.
func looks(events []corev1.Event) []Look {
	var seen []Look
	for _, e := range events {
		when := e.LastTimestamp.Time
		if when.IsZero() {
			when = e.EventTime.Time
		}
		seen = append(seen, Look{When: when, Viewpoint: cmp.Or(e.Source.Component, e.ReportingController), What: e.Reason, Result: e.Message})
	}
	slices.SortStableFunc(seen, func(a, b Look) int { return a.When.Compare(b.When) })
	return seen
}
