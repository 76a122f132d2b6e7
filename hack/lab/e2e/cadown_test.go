// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

const (
	// caOutage is how long the CA cannot be reached.
	caOutage = time.Minute
	// caRecovery bounds the time until all is done, once it can be reached again.
	caRecovery = 40 * time.Second
)

// testCADown takes the CA away for a minute: five orders have their challenges
// presented by then, five are made later.
func testCADown(t *testing.T, bed *lab.Lab) {
	restart(t, bed, lab.Run{})
	s := newScene(t, bed, "ca-down")
	line := linkTo(t, bed.DirectoryURL)
	acme, err := s.ACMEIssuer("linked")
	if err != nil {
		t.Fatal(err)
	}
	acme.Server = strings.Replace(bed.DirectoryURL, line.Target(), line.Addr(), 1)
	acme.Solvers = []acmev1.Solver{patientSolver(s, 5*time.Second)}
	if _, err := s.Issuer(t.Context(), "linked", acme); err != nil {
		t.Fatal(err)
	}
	issuer := acmev1.IssuerReference{Name: "linked"}

	early := newBatch(t, s, issuer, hosts(5, "early.ca-down.load.test")...)
	early.awaitPresented(t)
	line.Down()
	late := newBatch(t, s, issuer, hosts(5, "late.ca-down.load.test")...)
	// A minute of outage is what is tested, and other processes live through it: in
	// real time, half of it twice, since the reasons must not change meanwhile.
	time.Sleep(caOutage / 2)
	halfway := statesOf(t, s)
	time.Sleep(caOutage / 2)
	checkWaiting(t, halfway, statesOf(t, s))
	if err := line.Up(); err != nil {
		t.Fatal(err)
	}
	back := time.Now()
	late.awaitValid(t, caRecovery)
	t.Logf("those that waited for their order valid %v after the CA was back", time.Since(back).Round(time.Millisecond))
	early.awaitValid(t, caRecovery)
	t.Logf("all valid %v after the CA was back", time.Since(back).Round(time.Millisecond))
	checkNothingLeft(t, s)
	checkNeverEnded(t, bed)
}

// objectState is what an object says of itself, and which write said it.
type objectState struct {
	state           acmev1.State
	reason, version string
}

// statesOf are the states of all orders and challenges.
func statesOf(t *testing.T, s *scene.Scene) map[string]objectState {
	t.Helper()
	orders, err := s.Client.AcmeV1().Orders(s.Namespace).List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	challenges, err := s.Client.AcmeV1().Challenges(s.Namespace).List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	states := map[string]objectState{}
	for _, o := range orders.Items {
		states["Order "+o.Name] = objectState{o.Status.State, o.Status.Reason, o.ResourceVersion}
	}
	for _, c := range challenges.Items {
		states["Challenge "+c.Name] = objectState{c.Status.State, c.Status.Reason, c.ResourceVersion}
	}
	return states
}

// checkWaiting: nothing has failed, those that need the CA say so, and nothing is
// written again and again.
func checkWaiting(t *testing.T, halfway, now map[string]objectState) {
	t.Helper()
	waiting, texts := map[string]int{}, map[string]bool{}
	for name, object := range now {
		if object.state.IsFailure() {
			t.Errorf("%s is %s: %s", name, object.state, object.reason)
		}
		if object != halfway[name] {
			t.Errorf("%s changed while the CA was away, from %+v to %+v", name, halfway[name], object)
		}
		if strings.HasPrefix(object.reason, plan.WaitingForCA) {
			kind, _, _ := strings.Cut(name, " ")
			waiting[kind]++
			texts[fmt.Sprintf("%s %q: %s", kind, object.state, object.reason)] = true
		}
	}
	for text := range texts {
		t.Logf("the user sees: %s", text)
	}
	if waiting["Order"] != 5 || waiting["Challenge"] != 5 {
		t.Errorf("%d orders and %d challenges say that they wait for the CA, want 5 and 5", waiting["Order"], waiting["Challenge"])
	}
}
