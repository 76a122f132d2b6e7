// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	core "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// An admission webhook of some tenants is down, so that all writes to their objects
// fail: everybody else gets slots all the same.
func TestOneTenantsWebhookStopsNobodyElse(t *testing.T) {
	for _, bad := range []int{1, 4} {
		t.Run(fmt.Sprint(bad, " tenants"), func(t *testing.T) {
			var all []*acmev1.Challenge
			for i := range bad {
				all = append(all, challenge(fmt.Sprint("bad", i), func(ch *acmev1.Challenge) { ch.Namespace = fmt.Sprint("bad", i) }))
			}
			for i := range 60 {
				all = append(all, challenge(fmt.Sprint("good", i), func(ch *acmev1.Challenge) {
					ch.Namespace = "good"
					ch.CreationTimestamp = metav1.Time{Time: dawn}
				}))
			}
			s, client, _ := start(t, 60, all...)
			client.PrependReactor("patch", "challenges", func(a core.Action) (bool, runtime.Object, error) {
				return strings.HasPrefix(a.GetNamespace(), "bad"), nil, apierrors.NewInternalError(errors.New("failed calling webhook"))
			})
			for range 10 { // what Run does: ten rounds, nine seconds of pauses
				if !s.writeAll(t.Context()) {
					step(s, pauseAfterFailure)
				}
			}
			if running, waiting := load(s); running < 59 {
				t.Errorf("after ten seconds %d of 60 slots are used; %d wait", running, waiting)
			}
		})
	}
}

// What the API server refuses of one tenant does not slow the others down.
func TestRefusalsOfOneTenantSlowNobodyElseDown(t *testing.T) {
	var all []*acmev1.Challenge
	for i := range 90 {
		all = append(all, challenge(fmt.Sprint("bad", i), func(ch *acmev1.Challenge) { ch.Namespace = "bad" }))
		all = append(all, challenge(fmt.Sprint("good", i), func(ch *acmev1.Challenge) { ch.Namespace = "good" }))
	}
	s, client, _ := start(t, 90, all...)
	client.PrependReactor("patch", "challenges", func(a core.Action) (bool, runtime.Object, error) {
		return a.GetNamespace() == "bad", nil, apierrors.NewForbidden(schema.GroupResource{Resource: "challenges"}, "x", errors.New("policy"))
	})
	for range 10 {
		if !s.writeAll(t.Context()) {
			step(s, pauseAfterFailure)
		}
	}
	if running, _ := load(s); running < 85 {
		t.Errorf("after ten seconds %d of 90 slots are used", running)
	}
}

func TestAYieldSeesProgressThatTheStoreHas(t *testing.T) {
	s, client, _ := start(t, 1, challenge("busy", func(ch *acmev1.Challenge) { ch.Status.Processing = true }), challenge("waiting", nil))
	step(s, lease-time.Second)
	newer := challenge("busy", func(ch *acmev1.Challenge) {
		ch.Status.Processing, ch.Status.Presented, ch.Status.State = true, true, acmev1.Pending
		ch.ResourceVersion = "2"
	})
	if err := client.Tracker().Update(acmev1.SchemeGroupVersion.WithResource("challenges"), newer, "ns"); err != nil {
		t.Fatal(err)
	}
	if err := s.known.Update(newer); err != nil {
		t.Fatal(err)
	}
	step(s, time.Second) // the informer may have told the queue by now, or not
	s.writeAll(t.Context())
	for _, p := range patched(client) {
		if strings.HasPrefix(p, "busy") {
			t.Errorf("yields although it has made progress: %s", p)
		}
	}
}

// The worker's answer is told after the informer has said that the challenge is gone.
func TestALateWriteBringsNobodyBack(t *testing.T) {
	running := challenge("running", func(ch *acmev1.Challenge) { ch.Status.Processing = true })
	s, client, _ := start(t, 1, challenge("waiting", nil))
	s.forget(running) // DELETE, by the informer
	s.Ended(running)
	for range 300 {
		s.writeAll(t.Context())
		step(s, time.Second)
	}
	if len(patched(client)) == 0 {
		t.Errorf("after five minutes a challenge that does not exist still holds the slot: %+v; next look %s", s.Load(), s.next().Sub(s.clock.Now()))
	}
}

// The old one's finalizer was removed; its namesake is there before the worker tells.
func TestALateEndIsNotItsNamesakes(t *testing.T) {
	s, client, _ := start(t, 1)
	namesake := challenge("a", func(ch *acmev1.Challenge) { ch.UID, ch.ResourceVersion = "new", "9" })
	if err := client.Tracker().Add(namesake); err != nil {
		t.Fatal(err)
	}
	s.observe(namesake) // ADD, by the informer
	s.Ended(challenge("a", func(ch *acmev1.Challenge) { ch.DeletionTimestamp = &metav1.Time{Time: dawn} }))
	if running, waiting := load(s); running+waiting != 1 {
		t.Error("the namesake is forgotten, and nothing will bring it back")
	}
}
