// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/timeline"
)

// wantTimeline compares the timeline of a challenge that is over, without its times.
func wantTimeline(t *testing.T, ch *acmev1.Challenge, want ...string) {
	t.Helper()
	line, err := timeline.Read(ch.Annotations[timeline.Annotation])
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range line {
		text := e.Step
		if e.Times > 1 {
			text += fmt.Sprintf(" x%d", e.Times)
		}
		if e.From != "" {
			text += " from " + e.From
		}
		if e.Result != "" {
			text += ": " + e.Result
		}
		got = append(got, text)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestTheTimelineGoesAlongWithTheFinalizer(t *testing.T) {
	for name, annotations := range map[string]map[string]string{"none": nil, "somebody's": {"example.com/a": "b"}} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, func(ch *acmev1.Challenge) { ch.Annotations = annotations })
			f.view, f.blind = selfcheck.Authoritative, "no TXT record"
			for range 6 {
				if _, err := f.step(t); err != nil {
					t.Fatal(err)
				}
			}
			f.blind = ""
			ch := f.settle(t)
			wantTimeline(t, ch,
				"Created", "ReadAuthorization: pending", "Present", "SelfCheck x4: Waiting for DNS-01 challenge propagation: no TXT record",
				"SelfCheck from authoritative: passed", "Accept", "ReadAuthorization: valid: Successfully authorized domain", "CleanUp")
			for key, value := range annotations {
				if ch.Annotations[key] != value {
					t.Errorf("annotations %v", ch.Annotations)
				}
			}
			writes := 0
			for _, action := range f.Client.Actions() {
				if action.GetVerb() == "patch" && action.GetSubresource() == "" {
					writes++
				}
			}
			if writes != 1 || f.controller.timelines.Len() != 0 {
				t.Errorf("%d writes beside the status, want the one of the finalizer; %d timelines are kept", writes, f.controller.timelines.Len())
			}
		})
	}
}

func TestTheTimelineSaysWhatFailed(t *testing.T) {
	f := newFixture(t, nil)
	f.err = errors.New("BADKEY")
	for range 5 {
		_, _ = f.step(t) // presenting fails
	}
	f.err = nil
	f.CA.SetValidation(func(string, string, string) error { return errors.New("no TXT record found") })
	ch := f.settle(t)
	line, err := timeline.Read(ch.Annotations[timeline.Annotation])
	if err != nil || len(line) < 4 || line[2].Result != "presenting: BADKEY" || line[2].Times < 2 {
		t.Errorf("%+v, %v", line, err)
	}
	if said := line[len(line)-2].Result; !strings.HasPrefix(said, "invalid: ") || !strings.Contains(said, "no TXT record found") {
		t.Errorf("it says %q of the end", said)
	}
}

// What takes long has its timeline before it is over, written ever more rarely, and another
// process goes on with it.
func TestTheTimelineOfWhatTakesLong(t *testing.T) {
	f := newFixture(t, nil)
	f.blind = "no TXT record"
	if writes := f.spend(t, time.Hour); writes != 6 {
		t.Errorf("%d writes beside the status in the first hour", writes)
	}
	first := written(f.challenge(t))
	f.controller = f.restarted(t)
	if writes := f.spend(t, 3*time.Hour); writes < 2 || writes > 4 {
		t.Errorf("%d writes beside the status in three hours", writes)
	}
	line := written(f.challenge(t))
	if line[0].Step != "Created" || !line[0].At.Equal(first[0].At) || !line[len(line)-1].At.After(first[len(first)-1].At) {
		t.Errorf("first\n%v\nthen\n%v", first, line)
	}
	f.blind = ""
	if ch := f.settle(t); ch.Status.State != acmev1.Valid {
		t.Errorf("it is %+v", ch.Status)
	}
}

// spend takes steps for some time, and returns how many writes there were beside the status.
func (f *fixture) spend(t *testing.T, length time.Duration) (writes int) {
	t.Helper()
	for end := f.Clock.Now().Add(length); f.Clock.Now().Before(end); {
		before := len(f.Client.Actions())
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
		for _, action := range f.Client.Actions()[before:] {
			if action.GetVerb() == "patch" && action.GetSubresource() == "" {
				writes++
			}
		}
	}
	return writes
}

// What is being deleted takes nothing along: nobody could read it.
func TestNoTimelineForWhatIsDeleted(t *testing.T) {
	f := newFixture(t, nil)
	for range 3 {
		if _, err := f.step(t); err != nil {
			t.Fatal(err)
		}
	}
	ch := f.challenge(t)
	ch.DeletionTimestamp = &metav1.Time{Time: f.Clock.Now()}
	if _, err := f.Client.AcmeV1().Challenges(ch.Namespace).Update(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if ch := f.settle(t); ch.NeedsCleanUp() || ch.Annotations[timeline.Annotation] != "" {
		t.Errorf("finalizers %v, annotations %v", ch.Finalizers, ch.Annotations)
	}
}
