// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"context"
	"errors"
	"fmt"
	runtimego "runtime"
	"slices"
	"strings"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	core "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	clocktesting "k8s.io/utils/clock/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
)

func challenge(name string, change func(*acmev1.Challenge)) *acmev1.Challenge {
	ch := &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: name, UID: types.UID(name), ResourceVersion: "1"},
		Spec:       acmev1.ChallengeSpec{DNSName: name + ".test", Type: acmev1.DNS01},
	}
	if change != nil {
		change(ch)
	}
	return ch
}

// start returns a scheduler that has observed the challenges, its client and its events.
func start(t *testing.T, slots int, challenges ...*acmev1.Challenge) (*Scheduler, *fake.Clientset, *record.FakeRecorder) {
	t.Helper()
	var objects []runtime.Object
	for _, ch := range challenges {
		objects = append(objects, ch)
	}
	client := fake.NewClientset(objects...)
	factory := externalversions.NewSharedInformerFactory(client, 0)
	recorder := record.NewFakeRecorder(100)
	s, err := New(Config{
		Challenges: client.AcmeV1(),
		Informer:   factory.Acme().V1().Challenges().Informer(),
		Recorder:   recorder,
		Clock:      clocktesting.NewFakeClock(dawn),
		Slots:      slots,
		Lease:      lease,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(func() { cancel(); factory.Shutdown() })
	factory.Start(ctx.Done())
	if !cache.WaitForCacheSync(ctx.Done(), s.synced...) {
		t.Fatal("the informer has not synced")
	}
	client.ClearActions()
	return s, client, recorder
}

func load(s *Scheduler) (running, waiting int) {
	l := s.Load()
	return l.Fresh.Running + l.Slow.Running, l.Fresh.Waiting + l.Slow.Waiting
}

func patched(client *fake.Clientset) (names []string) {
	for _, action := range client.Actions() {
		if p, ok := action.(core.PatchAction); ok {
			names = append(names, p.GetName()+" "+string(p.GetPatch()))
		}
	}
	slices.Sort(names)
	return names
}

func TestGrantsAreWrittenAndAnnounced(t *testing.T) {
	s, client, recorder := start(t, 2,
		challenge("running", func(ch *acmev1.Challenge) { ch.Status.Processing = true }),
		challenge("waiting", nil),
		challenge("valid", func(ch *acmev1.Challenge) { ch.Status.State = acmev1.Valid }),
		challenge("also-waiting", func(ch *acmev1.Challenge) { ch.CreationTimestamp = metav1.Time{Time: dawn} }))
	if !s.writeAll(t.Context()) {
		t.Error("a pause after success")
	}
	want := `[waiting {"metadata":{"uid":"waiting"},"status":{"processing":true}}]`
	if got := fmt.Sprint(patched(client)); got != want {
		t.Errorf("patched %s, want %s", got, want)
	}
	if event := <-recorder.Events; event != "Normal Started Challenge scheduled for processing" {
		t.Errorf("event %q", event)
	}
	if running, waiting := load(s); running != 2 || waiting != 1 {
		t.Errorf("running %d, waiting %d", running, waiting)
	}
}

func TestALostWriteLosesNoSlot(t *testing.T) {
	s, client, _ := start(t, 1, challenge("a", nil))
	broken := true
	client.PrependReactor("patch", "challenges", func(core.Action) (bool, runtime.Object, error) {
		return broken, nil, errors.New("the API server is away")
	})
	if s.writeAll(t.Context()) {
		t.Error("no pause after a failure")
	}
	if running, waiting := load(s); running != 0 || waiting != 1 {
		t.Errorf("after the failure: running %d, waiting %d", running, waiting)
	}
	broken = false
	s.writeAll(t.Context())
	if running, _ := load(s); running != 1 {
		t.Error("not granted once the API server was back")
	}
}

func TestAGrantToSomethingGoneIsForgotten(t *testing.T) {
	s, client, _ := start(t, 1, challenge("a", nil), challenge("b", func(ch *acmev1.Challenge) { ch.CreationTimestamp = metav1.Time{Time: dawn} }))
	if err := client.Tracker().Delete(acmev1.SchemeGroupVersion.WithResource("challenges"), "ns", "a"); err != nil {
		t.Fatal(err)
	}
	if !s.writeAll(t.Context()) {
		t.Error("a pause, as if the API server were away")
	}
	if running, waiting := load(s); running != 1 || waiting != 0 {
		t.Errorf("running %d, waiting %d; want b running and a forgotten", running, waiting)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	s, _, recorder := start(t, 1, challenge("a", nil))
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); s.Run(ctx) }()
	<-recorder.Events
	cancel()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("Run did not return")
	}
}

// step moves the fake clock of a scheduler.
func step(s *Scheduler, by time.Duration) { s.clock.(*clocktesting.FakeClock).Step(by) }

func stuck(ch *acmev1.Challenge) {
	ch.Status = acmev1.ChallengeStatus{Processing: true, Presented: true, State: acmev1.Pending, Reason: "No TXT record"}
}

func TestAYieldIsWrittenAndAnnounced(t *testing.T) {
	s, client, recorder := start(t, 1, challenge("stuck", stuck), challenge("waiting", nil))
	if !s.writeAll(t.Context()) || patched(client) != nil {
		t.Fatalf("patched %v before the lease was over", patched(client))
	}
	if next := s.next(); !next.Equal(dawn.Add(lease)) {
		t.Errorf("the next change is at %s", next)
	}
	step(s, lease)
	if !s.writeAll(t.Context()) {
		t.Fatal("a failure")
	}
	const note = "Gave its slot to others after 1m0s without progress; comes back after 2026-11-22T06:02:00Z"
	want := `[stuck {"metadata":{"uid":"stuck","resourceVersion":"1"},"status":{"processing":false,"reason":"No TXT record; ` + note + `"}}` +
		` waiting {"metadata":{"uid":"waiting"},"status":{"processing":true}}]`
	if got := fmt.Sprint(patched(client)); got != want {
		t.Errorf("patched %s, want %s", got, want)
	}
	if got := said(recorder); fmt.Sprint(got) != "[Normal Yielded "+note+" Normal Started Challenge scheduled for processing]" {
		t.Errorf("said %q", got)
	}
}

func TestAGrantTakesTheNoteOfTheYieldAway(t *testing.T) {
	for before, want := range map[string]string{"No TXT record": `"No TXT record"`, "": "null"} {
		s, client, _ := start(t, 1, challenge("back", func(ch *acmev1.Challenge) {
			ch.Status.Reason = Yielded(before, lease, dawn)
		}))
		s.writeAll(t.Context())
		want := `[back {"metadata":{"uid":"back"},"status":{"processing":true,"reason":` + want + `}}]`
		if got := fmt.Sprint(patched(client)); got != want {
			t.Errorf("patched %s, want %s", got, want)
		}
		if load := s.Load(); load.Slow.Running != 1 {
			t.Errorf("load %+v, want it in the slow lane", load)
		}
	}
}

// TestASlotIsFreeBeforeTheInformerSaysSo: who writes the end of a challenge tells.
func TestASlotIsFreeBeforeTheInformerSaysSo(t *testing.T) {
	running := challenge("running", func(ch *acmev1.Challenge) { ch.Status.Processing = true })
	s, client, _ := start(t, 1, running, challenge("waiting", nil))
	if s.writeAll(t.Context()); len(patched(client)) != 0 {
		t.Fatalf("patched %v", patched(client))
	}
	over := running.DeepCopy()
	over.Status = acmev1.ChallengeStatus{State: acmev1.Valid}
	s.Ended(over)
	if s.writeAll(t.Context()); !strings.Contains(fmt.Sprint(patched(client)), "waiting {") {
		t.Errorf("patched %v", patched(client))
	}
}

// TestRefusalsAreAskedAgain: an API server that has just started refuses much, and
// soon no more; one that means it is asked once a lease in the end.
func TestRefusalsAreAskedAgain(t *testing.T) {
	s, client, _ := start(t, 1, challenge("waiting", nil))
	refusals := 0
	client.PrependReactor("patch", "challenges", func(core.Action) (bool, runtime.Object, error) {
		refusals++
		return refusals <= 8, nil, apierrors.NewForbidden(schema.GroupResource{Resource: "challenges"}, "waiting", errors.New("RBAC is not ready"))
	})
	var at []time.Duration
	for begun := s.clock.Now(); refusals < 9; step(s, time.Second) {
		if before := refusals; !s.writeAll(t.Context()) || refusals > before {
			at = append(at, s.clock.Since(begun).Round(time.Second))
		}
	}
	want := []time.Duration{0, 1, 3, 7, 15, 31, 63, 123, 183}
	for i := range want {
		if i >= len(at) || at[i] != want[i]*time.Second {
			t.Fatalf("asked after %v, want %v seconds", at, want)
		}
	}
	if running, _ := load(s); running != 1 || len(s.failures) != 0 {
		t.Errorf("running %d, refusals %v", running, s.failures)
	}
}

// TestAYieldThatComesTooLate: the challenge has changed, or ended, or gone, and
// the event that says so has not arrived.
func TestAYieldThatComesTooLate(t *testing.T) {
	challenges := schema.GroupResource{Resource: "challenges"}
	for name, row := range map[string]struct {
		err            error
		isGone         bool
		isCalm, yields bool
	}{
		"changed":      {err: apierrors.NewConflict(challenges, "stuck", errors.New("changed")), isCalm: true},
		"gone":         {err: apierrors.NewNotFound(challenges, "stuck"), isCalm: true, isGone: true},
		"refused":      {err: apierrors.NewForbidden(challenges, "stuck", errors.New("policy"))},
		"lost":         {err: errors.New("the API server is away")},
		"written":      {isCalm: true, yields: true},
		"ended before": {isCalm: true},
	} {
		t.Run(name, func(t *testing.T) {
			s, client, recorder := start(t, 1, challenge("stuck", stuck), challenge("waiting", nil))
			client.PrependReactor("patch", "challenges", func(action core.Action) (bool, runtime.Object, error) {
				return row.err != nil && action.(core.PatchAction).GetName() == "stuck", nil, row.err
			})
			if name == "ended before" { // in the cache, and its event is on its way
				valid := challenge("stuck", func(ch *acmev1.Challenge) { ch.Status.State = acmev1.Valid })
				if err := s.known.Update(valid); err != nil {
					t.Fatal(err)
				}
			}
			step(s, lease)
			if isCalm := s.writeAll(t.Context()); isCalm != row.isCalm {
				t.Errorf("goes on at once: %t, want %t", isCalm, row.isCalm)
			}
			running, waiting := load(s)
			isGranted := strings.Contains(fmt.Sprint(patched(client)), "waiting {")
			if isGranted != (row.yields || row.isGone) || running != 1 || waiting != map[bool]int{true: 1}[!isGranted] {
				t.Errorf("running %d, waiting %d, granted %t", running, waiting, isGranted)
			}
			if hasSaid := strings.Contains(fmt.Sprint(said(recorder)), ReasonYielded); hasSaid != row.yields {
				t.Errorf("announced %t", hasSaid)
			}
		})
	}
}

// TestARefusedGrantIsNotTriedForALease: others go on meanwhile.
func TestARefusedGrantIsNotTriedForALease(t *testing.T) {
	s, client, _ := start(t, 1, challenge("a", nil), challenge("b", nil))
	client.PrependReactor("patch", "challenges", func(action core.Action) (bool, runtime.Object, error) {
		name := action.(core.PatchAction).GetName()
		return name == "a", nil, apierrors.NewInvalid(schema.GroupKind{Kind: "Challenge"}, name, nil)
	})
	if s.writeAll(t.Context()) {
		t.Error("no pause after a failure")
	}
	if !s.writeAll(t.Context()) || len(patched(client)) != 2 {
		t.Errorf("patched %v, want the other one", patched(client))
	}
}

// TestTimeAloneWakesIt: nothing happens but that a lease ends.
func TestTimeAloneWakesIt(t *testing.T) {
	s, _, recorder := start(t, 1, challenge("stuck", stuck), challenge("waiting", nil))
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	<-s.wake // what was observed; from here on only the clock is left to wake it
	go func() { defer close(done); s.Run(ctx) }()
	fake := s.clock.(*clocktesting.FakeClock)
	for !fake.HasWaiters() {
		runtimego.Gosched()
	}
	fake.Step(lease)
	for _, want := range []string{ReasonYielded, ReasonStarted} {
		if event := <-recorder.Events; !strings.Contains(event, want) {
			t.Errorf("event %q, want %s", event, want)
		}
	}
	cancel()
	<-done
}

func TestManyAreWrittenInParallelUpToTheCap(t *testing.T) {
	var challenges []*acmev1.Challenge
	for i := range 50 {
		challenges = append(challenges, challenge(fmt.Sprint("c", i), nil))
	}
	s, client, _ := start(t, 30, challenges...)
	s.writeAll(t.Context())
	if got := len(patched(client)); got != 30 {
		t.Errorf("granted %d, want 30", got)
	}
	if running, waiting := load(s); running != 30 || waiting != 20 {
		t.Errorf("running %d, waiting %d", running, waiting)
	}
}

func TestItems(t *testing.T) {
	for _, row := range []struct {
		status acmev1.ChallengeStatus
		want   Item
	}{
		{acmev1.ChallengeStatus{}, Item{}},
		{acmev1.ChallengeStatus{Processing: true}, Item{Phase: Running}},
		{acmev1.ChallengeStatus{Processing: true, Presented: true, State: acmev1.Pending, Reason: YieldNote(lease, dawn)}, Item{Phase: Running, Progress: "presented pending"}},
		{acmev1.ChallengeStatus{State: acmev1.Pending, Reason: YieldNote(lease, dawn)}, Item{Yielded: true, Progress: "pending"}},
	} {
		got := (&Scheduler{}).itemOf(challenge("a", func(ch *acmev1.Challenge) { ch.Status = row.status }))
		if got.Phase != row.want.Phase || got.Yielded != row.want.Yielded || got.Progress != row.want.Progress {
			t.Errorf("%+v is %+v", row.status, got)
		}
	}
}

// Who is held back gets no slot, keeps nobody waiting, and is granted one when released.
func TestHeldBackGetsNoSlot(t *testing.T) {
	held := func(ch *acmev1.Challenge) {
		ch.Annotations = map[string]string{acmev1.AnnotationHold: "a move"}
		ch.Spec.DNSName = "same.test"
	}
	s, client, _ := start(t, 1, challenge("a", held), challenge("b", func(ch *acmev1.Challenge) { ch.Spec.DNSName = "same.test" }))
	s.writeAll(t.Context())
	if got := fmt.Sprint(patched(client)); !strings.HasPrefix(got, "[b ") {
		t.Errorf("patched %s", got)
	}
	if running, waiting := load(s); running != 1 || waiting != 0 {
		t.Errorf("running %d, waiting %d", running, waiting)
	}
	s.observe(challenge("a", func(ch *acmev1.Challenge) { ch.ResourceVersion, ch.Spec.DNSName = "2", "same.test" }))
	if running, waiting := load(s); running != 1 || waiting != 1 {
		t.Errorf("released: running %d, waiting %d", running, waiting)
	}
}

// Who holds a slot and is held back gives it back when the worker has written that.
func TestHeldBackFreesItsSlot(t *testing.T) {
	s, client, _ := start(t, 1, challenge("a", func(ch *acmev1.Challenge) { ch.Status.Processing = true }), challenge("b", nil))
	held := challenge("a", func(ch *acmev1.Challenge) {
		ch.Annotations, ch.Status.Processing, ch.ResourceVersion = map[string]string{acmev1.AnnotationHold: ""}, true, "2"
	})
	s.observe(held)
	if running, waiting := load(s); running != 1 || waiting != 1 {
		t.Errorf("before it is written: running %d, waiting %d", running, waiting)
	}
	written := held.DeepCopy()
	written.Status.Processing, written.ResourceVersion = false, "3"
	s.observe(written)
	s.writeAll(t.Context())
	if got := fmt.Sprint(patched(client)); !strings.HasPrefix(got, "[b ") {
		t.Errorf("patched %s", got)
	}
}
