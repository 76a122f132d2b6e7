// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/challenge"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/solver"
)

// world is a solver whose proofs are seen, that does not get them written if busy, and
// cannot remove them if stuck.
type world struct{ busy, stuck error }

func (w world) Present(context.Context, *acmev1.Challenge) error { return w.busy }
func (w world) CleanUp(context.Context, *acmev1.Challenge) error { return w.stuck }
func (world) Check(context.Context, *acmev1.Challenge, selfcheck.CA) selfcheck.Finding {
	return selfcheck.Finding{Passed: true}
}
func (world) Follow(cache.ObjectName, []types.NamespacedName) {}
func (world) Unfollow(cache.ObjectName)                       {}
func (world) Add(context.Context, leftbehind.Entry) error     { return nil }

// written is the first reason that the controller really writes.
func written(w world, arrange func(*controllertest.Bed, *acmev1.Challenge)) func(*testing.T) string {
	return writtenAfter("no other", w, arrange)
}

// writtenAfter is the first reason that it writes without the words of an earlier one.
func writtenAfter(words string, w world, arrange func(*controllertest.Bed, *acmev1.Challenge)) func(*testing.T) string {
	return func(t *testing.T) string {
		dns01 := acmev1.Solver{DNS01: &acmev1.DNS01Solver{}}
		bed := controllertest.New(t, dns01)
		ch := bed.Ordered(t, dns01)
		if arrange != nil {
			arrange(bed, ch)
		}
		if _, err := bed.Client.AcmeV1().Challenges(ch.Namespace).Create(t.Context(), ch, metav1.CreateOptions{}); err != nil {
			t.Fatal(err)
		}
		return firstReason(t, bed, w, words)
	}
}

// firstReason runs the controller until there is one that says more than success, and
// does not have these words.
func firstReason(t *testing.T, bed *controllertest.Bed, w world, words string) string {
	t.Helper()
	if err := bed.Challenges.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc}); err != nil {
		t.Fatal(err)
	}
	reasons := make(chan string, 1000)
	if _, err := bed.Challenges.AddEventHandler(cache.ResourceEventHandlerFuncs{UpdateFunc: func(_, now any) {
		reason := now.(*acmev1.Challenge).Status.Reason
		if reason != "" && reason != plan.ReasonAuthorized && !strings.Contains(reason, words) {
			reasons <- reason
		}
	}}); err != nil {
		t.Fatal(err)
	}
	controller, err := challenge.New(challenge.Config{
		Client: bed.Client.AcmeV1(), Informer: bed.Challenges, IssuerInformers: []cache.SharedIndexInformer{bed.Issuers}, Issuers: bed.Lister,
		Accounts: bed.Accounts, Solvers: solver.Table{acmev1.DNS01: w}, Checker: w, Recorder: bed.Recorder, Clock: bed.Clock,
		Policy: plan.ChallengePolicy{CheckPeriod: 10 * time.Second, CleanUpDeadline: 10 * time.Minute}, Budget: acme.NewBudget(4), Secrets: w, LeftBehind: w,
	})
	if err != nil {
		t.Fatal(err)
	}
	return await(t, bed, reasons, controller.Run, bed.Issuers, bed.Challenges)
}

// await runs a controller with its informers until there is a reason. Time goes by a
// thousand times as fast.
func await(t *testing.T, bed *controllertest.Bed, reasons <-chan string, run func(context.Context, int), informers ...cache.SharedIndexInformer) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	ended := make(chan struct{})
	go func() { defer close(ended); run(ctx, 1) }()
	for _, informer := range informers {
		go informer.RunWithContext(ctx)
	}
	defer func() { cancel(); <-ended }()
	ticks := time.NewTicker(time.Millisecond)
	defer ticks.Stop()
	for {
		select {
		case reason := <-reasons:
			return reason
		case <-ticks.C:
			bed.Clock.Step(time.Second)
		case <-ctx.Done():
			t.Fatal("the controller writes no reason")
		}
	}
}

// reporting makes the CA call the authorization invalid, with an error of that type.
func reporting(problem string) func(*controllertest.Bed, *acmev1.Challenge) {
	return func(b *controllertest.Bed, ch *acmev1.Challenge) {
		b.CA.Always(acmetest.Authorization, acmetest.Answer(http.StatusOK, "application/json", fmt.Sprintf(
			`{"status": "invalid", "identifier": {"type": "dns", "value": "example.test"}, "challenges": [{"type": "dns-01", "url": %q, "token": %q, "status": "invalid",
			  "error": {"type": "urn:ietf:params:acme:error:%s", "detail": "so it is", "status": 400}}]}`, ch.Spec.URL, ch.Spec.Token, problem)))
	}
}

func controllerFixtures() map[string]func(*testing.T) string {
	return map[string]func(*testing.T) string{
		"issuer-missing": written(world{}, func(_ *controllertest.Bed, ch *acmev1.Challenge) { ch.Spec.IssuerRef.Name = "none" }),
		"solver-not-offered": written(world{}, func(_ *controllertest.Bed, ch *acmev1.Challenge) {
			ch.Spec.Solver.DNS01.CNAMEStrategy = acmev1.CNAMEFollow
		}),
		"other-accounts-key": written(world{}, func(_ *controllertest.Bed, ch *acmev1.Challenge) { ch.Spec.Key = "another" }),
		"issuer-not-usable": written(world{}, func(b *controllertest.Bed, _ *acmev1.Challenge) {
			// If it were still there, the reason would be another.
			_ = b.Kube.CoreV1().Secrets(controllertest.Namespace).Delete(context.Background(), "key", metav1.DeleteOptions{})
		}),
		"ca-limit": written(world{}, func(b *controllertest.Bed, _ *acmev1.Challenge) {
			b.CA.Always(acmetest.Authorization, acmetest.RateLimited("3600"))
		}),
		"ca-out-of-reach": written(world{}, func(b *controllertest.Bed, _ *acmev1.Challenge) {
			b.CA.Always(acmetest.Authorization, acmetest.Answer(503, "text/plain", "busy"))
		}),
		"ca-saw-something-else": written(world{}, func(b *controllertest.Bed, _ *acmev1.Challenge) {
			b.CA.SetValidation(func(string, string, string) error { return errors.New("another value") })
		}),
		"ca-could-not-connect": written(world{}, reporting("connection")),
		"ca-dns-failed":        written(world{}, reporting("dns")),
		"ca-caa-forbids":       written(world{}, reporting("caa")),
		"ca-did-not-accept": written(world{}, func(b *controllertest.Bed, _ *acmev1.Challenge) {
			b.CA.Always(acmetest.Challenge, acmetest.Problem(http.StatusBadRequest, "malformed", "no"))
		}),
		"clean-up-failing":   written(world{stuck: errors.New("the zone is locked")}, nil),
		"clean-up-abandoned": writtenAfter(plan.CleanUpFailing, world{stuck: errors.New("the zone is locked")}, nil),
		"dns-service-busy":   written(world{busy: solver.ErrUnderway}, nil),
	}
}
