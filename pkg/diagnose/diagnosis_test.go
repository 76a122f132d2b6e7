// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"maps"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/scheduler"
	"github.com/countersign-project/countersign/pkg/timeline"
)

func fixtures() map[string]func(*testing.T) string {
	all := httpFixtures()
	for _, more := range []map[string]func(*testing.T) string{dnsFixtures(), planFixtures(), presentFixtures(), controllerFixtures(), orderFixtures()} {
		maps.Copy(all, more)
	}
	return all
}

func TestEveryClassIsRecognisedInWhatIsReallyWritten(t *testing.T) {
	produced := fixtures()
	for _, p := range Problems() {
		produce, ok := produced[p.ID]
		switch {
		case !ok && len(p.signs) > 0:
			t.Errorf("%s has no fixture", p.ID)
		case ok:
			t.Run(p.ID, func(t *testing.T) {
				reason := produce(t)
				if d := Reason(reason); d.Class != p.ID || d.Advice != p.Fix || d.WaitsFor != reason {
					t.Errorf("%s in %q", d.Class, reason)
				}
				again := scheduler.Yielded(reason, time.Minute, time.Unix(0, 0))
				if d := Reason(again); d.Class != p.ID || d.WaitsFor != reason {
					t.Errorf("%s in %q", d.Class, again)
				}
			})
		}
	}
}

func TestEverySignIsRecognised(t *testing.T) {
	for _, p := range Problems() {
		for _, s := range p.signs {
			reason := ""
			for _, part := range s {
				reason += part + " … "
			}
			if d := Reason(reason); d.Class != p.ID {
				t.Errorf("%s is taken for %s: %q", p.ID, d.Class, reason)
			}
		}
	}
}

func TestStates(t *testing.T) {
	for want, status := range map[string]acmev1.ChallengeStatus{
		queued:     {},
		onItsWay:   {Processing: true},
		done:       {State: acmev1.Valid, Reason: "Successfully authorized domain"},
		ended:      {State: acmev1.Invalid, Reason: "so it is"},
		unknown:    {Processing: true, Reason: "so it is"},
		yielded:    {Reason: scheduler.YieldNote(time.Minute, time.Unix(0, 0))},
		recordHeld: {Reason: scheduler.RecordNote("r", types.NamespacedName{Namespace: "ns", Name: "other"})},
	} {
		if d := Challenge(&acmev1.Challenge{Status: status}, nil); d.Class != want {
			t.Errorf("%s, want %s", d.Class, want)
		}
	}
}

func TestOrderTakesTheFailureOfItsChallenges(t *testing.T) {
	failing := *dns01Challenge()
	failing.Name, failing.Status = "b", acmev1.ChallengeStatus{Processing: true, Reason: seenMissing}
	fine := acmev1.Challenge{Status: acmev1.ChallengeStatus{State: acmev1.Valid}}
	events := []corev1.Event{{Reason: "Later", LastTimestamp: metav1.Unix(2, 0)}, {Reason: "Sooner", LastTimestamp: metav1.Unix(1, 0)}}
	d := Order(&acmev1.Order{}, []acmev1.Challenge{fine, failing}, events)
	if d.Class != "record-not-there" || d.WaitsFor != "challenge b for example.test: "+seenMissing {
		t.Errorf("%+v", d)
	}
	if len(d.Evidence) != 2 || d.Evidence[0].What != "Sooner" {
		t.Errorf("evidence %+v", d.Evidence)
	}
}

// The timeline tells more than the events, if there is one that can be read.
func TestEvidence(t *testing.T) {
	events := []corev1.Event{{Reason: "Presented", LastTimestamp: metav1.Unix(2, 0), Source: corev1.EventSource{Component: "countersign"}}}
	line := timeline.Timeline{{At: time.Unix(1, 0), Until: time.Unix(9, 0), Times: 3, Step: "SelfCheck", From: "authoritative", Result: "so it is"}}
	for name, row := range map[string]struct {
		annotation string
		want       Look
	}{
		"none":       {"", Look{When: time.Unix(2, 0), Viewpoint: "countersign", What: "Presented"}},
		"empty":      {"[]", Look{When: time.Unix(2, 0), Viewpoint: "countersign", What: "Presented"}},
		"unreadable": {"{", Look{When: time.Unix(2, 0), Viewpoint: "countersign", What: "Presented"}},
		"there":      {line.String(), Look{When: time.Unix(1, 0).UTC(), Until: time.Unix(9, 0).UTC(), Times: 3, Viewpoint: "authoritative", What: "SelfCheck", Result: "so it is"}},
	} {
		ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Annotations: map[string]string{timeline.Annotation: row.annotation}}}
		got := Challenge(ch, events).Evidence
		if len(got) != 1 || !got[0].When.Equal(row.want.When) || !got[0].Until.Equal(row.want.Until) {
			t.Fatalf("%s: %+v", name, got)
		}
		row.want.When, row.want.Until = got[0].When, got[0].Until
		if got[0] != row.want {
			t.Errorf("%s: %+v, want %+v", name, got[0], row.want)
		}
	}
}

func TestClassesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Problems() {
		if seen[p.ID] || p.Title == "" || p.See == "" || p.Why == "" || p.Sure == "" || p.Fix == "" {
			t.Errorf("%q is there twice, or lacks something", p.ID)
		}
		seen[p.ID] = true
	}
}
