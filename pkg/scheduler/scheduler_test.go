// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
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
