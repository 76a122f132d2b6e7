// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// The points that an order passes only on a detour: a slot is given back, a
// challenge is kept for long, a clean-up fails.

// testCrashAtYield: there is one slot, and the first order's challenge keeps it for
// longer than a lease while another one waits.
func testCrashAtYield(t *testing.T, bed *lab.Lab, s *scene.Scene, quick acmev1.IssuerReference) {
	const lease = 2 * time.Second
	lethal, died := lethalAt(t, "scheduler/Yield/written", "--max-concurrent-challenges=1", "--challenge-slot-lease="+lease.String())
	restart(t, bed, lethal)
	slow := readyIssuer(t, s, "slow", patientSolver(s, 3*lease))
	before := bed.ACMETally()
	b := newBatch(t, s, slow, "yields.load.test")
	b.awaitPresented(t)
	b.add(newBatch(t, s, quick, "waits.load.test"))
	awaitCrash(t, bed, died)
	b.awaitValid(t, 30*time.Second)
	checkNothingLeft(t, s)
	checkNothingRepeated(t, b, bed.ACMETally().Since(before), len(b.requests), "Challenge Started")
}

// testCrashAtRelease: an order keeps a challenge that has ended, since another one is
// held back. Who finds it so after a start writes down that it is over.
func testCrashAtRelease(t *testing.T, bed *lab.Lab, s *scene.Scene, point string) {
	lethal, died := lethalAt(t, point)
	restart(t, bed, lab.Run{})
	issuer := readyIssuer(t, s, "uneven",
		acmev1.Solver{Selector: &acmev1.Selector{DNSZones: []string{"example.test"}}, DNS01: s.DNS01("hmacsha256")},
		patientSolver(s, 5*time.Second))
	before := bed.ACMETally()
	b := newBatch(t, s, issuer, "soon.example.test later.load.test")
	const hold = `{"metadata":{"annotations":{"` + acmev1.AnnotationHold + `":`
	later := b.awaitChallenge(t, "a challenge for later.load.test", func(c acmev1.Challenge) bool { return c.Spec.DNSName == "later.load.test" })
	patchChallenge(t, s, later, hold+`"the other one is looked at"}}}`)
	b.awaitChallenge(t, "a challenge that is cleaned up", func(c acmev1.Challenge) bool {
		return c.Status.State == acmev1.Valid && len(c.Finalizers) == 0
	})
	restart(t, bed, lethal)
	awaitCrash(t, bed, died)
	patchChallenge(t, s, later, hold+`null}}}`)
	b.awaitValid(t, 30*time.Second)
	checkNothingLeft(t, s)
	checkNothingRepeated(t, b, bed.ACMETally().Since(before), 1, "Challenge Started") // again, when it is let go
}

func patchChallenge(t *testing.T, s *scene.Scene, name, patch string) {
	t.Helper()
	if _, err := s.Client.AcmeV1().Challenges(s.Namespace).Patch(t.Context(), name, types.MergePatchType, []byte(patch), metav1.PatchOptions{}); err != nil {
		t.Fatal(err)
	}
}

// leftBehindPatience: what was left behind is looked after a minute later.
const leftBehindPatience = 90 * time.Second

// testCrashAtAbandon: the name server is away when the challenges are to be cleaned
// up, and for longer than that is tried. The certificates come all the same, and
// the records go when it is back.
func testCrashAtAbandon(t *testing.T, bed *lab.Lab, s *scene.Scene) {
	line := linkTo(t, "dns://"+bed.DNS)
	solver := patientSolver(s, 2*time.Second)
	solver.DNS01.RFC2136.Nameserver, solver.DNS01.RFC2136.Protocol = line.Addr(), "TCP"
	issuer := readyIssuer(t, s, "severed", solver)
	for _, moment := range []string{"acted", "written"} {
		if err := line.Up(); err != nil {
			t.Fatal(err)
		}
		lethal, died := lethalAt(t, "challenge/"+string(plan.ChallengeAbandon)+"/"+moment, "--cleanup-deadline=1s")
		restart(t, bed, lethal)
		before := bed.ACMETally()
		b := newBatch(t, s, issuer, "abandon-"+moment+".load.test")
		b.awaitPresented(t)
		line.Down()
		awaitCrash(t, bed, died)
		b.awaitValid(t, 30*time.Second)
		b.awaitNoChallenges(t)
		checkNothingRepeated(t, b, bed.ACMETally().Since(before), 1, "Challenge CleanUpError")
	}
	if left, err := s.Leftovers(t.Context(), 0); err != nil || len(left) != 2 {
		t.Errorf("got %q, %v; want both records to be there still", left, err)
	}
	if err := line.Up(); err != nil {
		t.Fatal(err)
	}
	checkNothingLeftAfter(t, s, leftBehindPatience)
}
