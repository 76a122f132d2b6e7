// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

// crashVariable is what package crashpoint reads.
const crashVariable = "COUNTERSIGN_CRASHPOINT"

// crashPoint is a point of an order's life at which Countersign dies once.
type crashPoint struct {
	point, zone string
	// life is the kind of order that passes the point.
	life life
	// newOrders at the CA; more than one needs a reason.
	newOrders int
}

// life is how an order comes to pass a point.
type life string

const (
	// usual: as nearly all orders do.
	usual life = "usual"
	// halfDone: a process finds an order that another one has begun.
	halfDone life = "half-done"
	// interrupted: the line to the CA breaks when the authorization is read.
	interrupted life = "interrupted"
)

// crashPoints are the points that the life of an order passes. The others need
//
//	challenge/Refuse   an issuer that does not stand behind the challenge
//	challenge/Adopt    a challenge that somebody else made, without our finalizer
//	challenge/Unhook   a challenge that is over before it was presented
//	order/Fail, order/ReportSolver  an order that cannot be fulfilled
func crashPoints() []crashPoint {
	const dns, http = "load.test", "web.test"
	var points []crashPoint
	add := func(zone string, life life, part, step string) {
		for _, moment := range []string{"acted", "written"} {
			points = append(points, crashPoint{part + "/" + step + "/" + moment, zone, life, 1})
		}
	}
	for _, step := range []plan.OrderStep{
		plan.OrderCreate, plan.OrderCreateChallenges, plan.OrderFinalize, plan.OrderDownload, plan.OrderDeleteChallenges,
	} {
		add(dns, usual, "order", string(step))
	}
	add(dns, halfDone, "order", string(plan.OrderRead))
	add(dns, interrupted, "order", string(plan.OrderReadAuthorizations))
	for _, zone := range []string{dns, http} {
		points = append(points, crashPoint{"scheduler/Grant/written", zone, usual, 1})
		for _, step := range []plan.ChallengeStep{
			plan.ChallengeReadAuthorization, plan.ChallengePresent, plan.ChallengeSelfCheck,
			plan.ChallengeAccept, plan.ChallengeCleanUp,
		} {
			add(zone, usual, "challenge", string(step))
		}
	}
	// The CA has made the order, and its URL died with the process. A second order is
	// unavoidable: public CAs do not list an account's orders (RFC 8555 section 7.1.2.1).
	points[0].newOrders = 2
	return points
}

// TestCrashPoints kills Countersign (SIGKILL) between any two steps of an order's
// life, one after the other. It is started again at once.
func TestCrashPoints(t *testing.T) {
	bed := startLab(t, lab.Options{CrashPoints: true}, "e2e-crashpoints")
	s := newScene(t, bed, "crash-points")
	standby := startStandby(t, bed, s)
	line := &brittle{next: pebbleProxy(t, &bed.Info)}
	issuers := map[life]acmev1.IssuerReference{
		usual:       readyIssuer(t, s, "usual"),
		halfDone:    readyIssuer(t, s, "half-done", patientSolver(s, 2*time.Second)),
		interrupted: issuerAt(t, s, "interrupted", line),
	}
	for _, p := range crashPoints() {
		t.Run(p.zone+"/"+p.point, func(t *testing.T) {
			line.breaks.Store(p.life == interrupted)
			testCrash(t, bed, s, issuers[p.life], p, "--http01-responder-address="+standby.Responder)
		})
	}
	t.Run("load.test/scheduler/Yield/written", func(t *testing.T) { testCrashAtYield(t, bed, s, issuers[usual]) })
	for _, moment := range []string{"acted", "written"} {
		point := "challenge/" + string(plan.ChallengeRelease) + "/" + moment
		t.Run("load.test/"+point, func(t *testing.T) { testCrashAtRelease(t, bed, s, point) })
	}
	t.Run("load.test/challenge/Abandon", func(t *testing.T) { testCrashAtAbandon(t, bed, s) })
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// patientSolver keeps a challenge presented for a while before it is accepted.
func patientSolver(s *scene.Scene, pause time.Duration) acmev1.Solver {
	return acmev1.Solver{DNS01: s.DNS01("hmacsha256"), WaitInsteadOfSelfCheck: &metav1.Duration{Duration: pause}}
}

// brittle breaks once, when an authorization is read.
type brittle struct {
	next   http.Handler
	breaks atomic.Bool
}

func (b *brittle) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/authZ/") && b.breaks.CompareAndSwap(true, false) {
		panic(http.ErrAbortHandler)
	}
	b.next.ServeHTTP(w, r)
}

func testCrash(t *testing.T, bed *lab.Lab, s *scene.Scene, issuer acmev1.IssuerReference, p crashPoint, flags ...string) {
	lethal, died := lethalAt(t, p.point, flags...)
	if p.life == halfDone {
		restart(t, bed, lab.Run{Flags: flags})
	} else {
		restart(t, bed, lethal)
	}
	before := bed.ACMETally()
	host := strings.ToLower(strings.ReplaceAll(p.point, "/", "-")) + "." + p.zone
	b := newBatch(t, s, issuer, host)
	if p.life == halfDone {
		b.awaitPresented(t)
		restart(t, bed, lethal)
	}
	awaitCrash(t, bed, died)
	b.awaitValid(t, 30*time.Second)
	checkNothingLeft(t, s)
	checkNothingRepeated(t, b, bed.ACMETally().Since(before), p.newOrders)
}

// lethalAt is a run of Countersign that dies once at the point, and the file that
// is there when it has.
func lethalAt(t *testing.T, point string, flags ...string) (run lab.Run, died string) {
	died = filepath.Join(t.TempDir(), "died")
	return lab.Run{Flags: flags, Env: []string{crashVariable + "=" + died + "=" + point}}, died
}

// awaitCrash returns when Countersign has died and was started again.
func awaitCrash(t *testing.T, bed *lab.Lab, died string) {
	t.Helper()
	await(t, 20*time.Second, func(context.Context) (string, error) {
		if _, err := os.Stat(died); errors.Is(err, fs.ErrNotExist) {
			return "the point was not reached", nil
		}
		return "", nil
	})
	awaitRestarts(t, bed, 1)
}
