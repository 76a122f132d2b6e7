// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// site is a worker at work, and the clean-ups that it has tried, each with its
// minute. All of it lives in a synctest bubble, where time is not real.
type site struct {
	*List
	client *fake.Clientset
	begun  time.Time
	stop   func()

	mu     sync.Mutex
	tried  []string
	answer func(ch *acmev1.Challenge) error
}

// begin runs a worker; answer says what becomes of a clean-up.
func begin(t *testing.T, answer func(ch *acmev1.Challenge) error, objects ...runtime.Object) *site {
	t.Helper()
	s := &site{begun: time.Now(), answer: answer}
	s.List, s.client = newList(objects...)
	ctx, cancel := context.WithCancel(t.Context())
	w := NewWorker(WorkerConfig{List: s.List, CleanUp: s.cleanUp})
	stopped := make(chan struct{})
	go func() { defer close(stopped); w.Run(ctx) }()
	s.stop = func() { cancel(); <-stopped }
	t.Cleanup(s.stop)
	synctest.Wait()
	return s
}

func (s *site) cleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	s.mu.Lock()
	s.tried = append(s.tried, fmt.Sprintf("%s@%d", ch.UID, time.Since(s.begun)/time.Minute))
	answer := s.answer
	s.mu.Unlock()
	if _, ok := ctx.Deadline(); !ok || !ch.Status.Presented {
		return errors.New("no deadline, or not presented")
	}
	return answer(ch)
}

// from now on clean-ups end like this.
func (s *site) from(answer func(ch *acmev1.Challenge) error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answer = answer
}

// after lets time pass, and returns what was tried since the beginning.
func (s *site) after(d time.Duration) string {
	<-time.After(d)
	synctest.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.tried, " ")
}

func never(*acmev1.Challenge) error  { return errors.New("refused") }
func always(*acmev1.Challenge) error { return nil }

func TestWhatIsThereAtTheStartIsTriedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, always, stored(map[string]string{
			"1": encoded(t, entry("1", time.Now().Add(-time.Hour))),
			"2": encoded(t, entry("2", time.Now().Add(-2*time.Hour))),
			"3": "{",
		}))
		if got := s.after(0); got != "2@0 1@0" {
			t.Errorf("tried %q", got)
		}
		if left := data(t, s.client); len(left) != 1 || left["3"] != "{" {
			t.Errorf("left: %v", left)
		}
		if n := requests(s.client, "update"); n != 1 {
			t.Errorf("%d updates, want one for the round", n)
		}
		before := len(s.client.Actions())
		s.after(24 * time.Hour)
		if n := len(s.client.Actions()); n != before {
			t.Errorf("%d requests while there is nothing to do", n-before)
		}
	})
}

func TestPausesGrowToAnHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, never)
		if err := s.Add(t.Context(), entry("1", time.Now())); err != nil {
			t.Fatal(err)
		}
		if got := s.after(30 * time.Second); got != "" {
			t.Errorf("tried %q at once, though it has just failed", got)
		}
		if got, want := s.after(4*time.Hour), "1@1 1@2 1@4 1@8 1@16 1@32 1@64 1@124 1@184"; got != want {
			t.Errorf("tried %q, want %q", got, want)
		}
		if n := requests(s.client, "update"); n != 1 { // and one create
			t.Errorf("%d updates for one error text", n)
		}
		if e, err := parse("1", data(t, s.client)["1"]); err != nil || e.LastError != "refused" || e.Why != "deadline" {
			t.Errorf("%+v, %v", e, err)
		}
	})
}

func TestEachEntryHasItsOwnPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, never, stored(map[string]string{"1": encoded(t, entry("1", time.Now().Add(-time.Hour)))}))
		s.after(150 * time.Second) // 1 is due again at minute 3
		if err := s.Add(t.Context(), entry("2", time.Now())); err != nil {
			t.Fatal(err)
		}
		if got, want := s.after(4*time.Minute), "1@0 1@1 1@3 2@3 2@4 2@6"; got != want {
			t.Errorf("tried %q, want %q", got, want)
		}
		s.from(always)
		s.after(time.Hour)
		if left := data(t, s.client); len(left) != 0 {
			t.Errorf("left: %v", left)
		}
	})
}

func TestEditsByHandAreFine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, never, stored(map[string]string{
			"1": encoded(t, entry("1", time.Now())),
			"2": encoded(t, entry("2", time.Now().Add(100*time.Hour))), // a date in the future does not hold it up
		}))
		s.from(func(ch *acmev1.Challenge) error { // deleted while it is tried
			if err := s.Remove(t.Context(), ch.UID); err != nil {
				t.Error(err)
			}
			return errors.New("refused")
		})
		if got := s.after(time.Hour); got != "1@1 2@1" {
			t.Errorf("tried %q", got)
		}
		if left := data(t, s.client); len(left) != 0 {
			t.Errorf("left: %v", left)
		}
	})
}

func TestAPanicCostsOneEntryItsTurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, func(ch *acmev1.Challenge) error {
			if ch.UID == "1" {
				panic("no such thing")
			}
			return nil
		}, stored(map[string]string{
			"1": encoded(t, entry("1", time.Now().Add(-2*time.Hour))),
			"2": encoded(t, entry("2", time.Now().Add(-time.Hour))),
		}))
		if left := data(t, s.client); len(left) != 1 || !strings.Contains(left["1"], "no such thing") {
			t.Errorf("left: %v", left)
		}
	})
}

func TestALongRoundIsWrittenDownInBetween(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		values := map[string]string{}
		for i := range 20 {
			uid := types.UID(fmt.Sprint(i))
			values[string(uid)] = encoded(t, entry(uid, time.Now().Add(-time.Hour)))
		}
		s := begin(t, func(*acmev1.Challenge) error { <-time.After(9 * time.Second); return nil }, stored(values))
		s.after(70 * time.Second)
		if n := len(data(t, s.client)); n != 13 {
			t.Errorf("%d entries are left after a minute, want 13", n)
		}
		s.after(2 * time.Minute)
		if n := len(data(t, s.client)); n != 0 {
			t.Errorf("%d entries are left", n)
		}
	})
}

func TestWhatCannotBeReadOrWrittenIsDoneAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, always)
		if err := s.Add(t.Context(), entry("1", time.Now())); err != nil {
			t.Fatal(err)
		}
		fail(s.client, "update", 1, errors.New("refused"))
		fail(s.client, "get", 1, errors.New("refused"))
		if got, want := s.after(time.Hour), "1@2 1@3"; got != want {
			t.Errorf("tried %q, want %q", got, want)
		}
		if left := data(t, s.client); len(left) != 0 {
			t.Errorf("left: %v", left)
		}
	})
}

func TestErrorsAreKeptOnlyWhereThereIsRoom(t *testing.T) {
	big := entry("1", time.Unix(1, 0))
	big.Why = strings.Repeat("x", maxSize-2000)
	values := map[string]string{"1": encoded(t, big), "2": encoded(t, entry("2", time.Unix(1, 0)))}
	outcomes := []outcome{{entry: entry("2", time.Unix(1, 0)), err: errors.New(strings.Repeat("long ", 1000))}}
	if err := apply(values, outcomes); err != nil || sizeOf(values) > maxSize {
		t.Errorf("%d bytes, %v", sizeOf(values), err)
	}
	delete(values, "1")
	if err := apply(values, outcomes); err != nil || !strings.Contains(values["2"], "long long") || len(values["2"]) > 2000 {
		t.Errorf("%.3000s, %v", values["2"], err)
	}
}

func TestTheEndOfTheProgramIsNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, never)
		s.from(func(*acmev1.Challenge) error { go s.stop(); <-time.After(time.Second); return context.Canceled })
		if err := s.Add(t.Context(), entry("1", time.Now())); err != nil {
			t.Fatal(err)
		}
		tried := s.after(time.Hour)
		if e, err := parse("1", data(t, s.client)["1"]); err != nil || e.LastError != "" || tried != "1@1" {
			t.Errorf("%+v, %v, tried %v", e, err, tried)
		}
	})
}
