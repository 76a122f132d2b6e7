// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
)

const (
	// handOver bounds the end of a leader that is told to end.
	handOver = 5 * time.Second
	// leaseDuration is how long a Lease outlives a leader that says nothing.
	leaseDuration = 15 * time.Second
	// renewDeadline is how long a leader tries to renew before it gives up.
	renewDeadline = 10 * time.Second
)

// replicas are two Countersigns, of which one leads.
type replicas struct {
	bed             *lab.Lab
	s               *scene.Scene
	leader, standby *lab.Replica
	started         int
}

// testLeaderReplaced takes the leader away while challenges are presented, in
// three ways. What the CA and the user see is as if nothing had happened.
func testLeaderReplaced(t *testing.T, bed *lab.Lab) {
	bed.StopController()
	s := newScene(t, bed, "leader-replaced")
	r := &replicas{bed: bed, s: s}
	r.leader = r.start(t)
	defer func() { r.leader.Stop(handOver) }() // the last one
	r.awaitLeader(t, r.leader, 2*leaseDuration)
	quick, patient := readyIssuer(t, s, "quick"), readyIssuer(t, s, "patient", patientSolver(s, 5*time.Second))
	for _, row := range []struct {
		name string
		// inFlight: the leader is taken away while it does something, too. What it has
		// done and not written is lost if it cannot help it.
		inFlight bool
		replace  func(*testing.T) (after func(*testing.T))
	}{
		{"Terminated", true, r.terminate},
		{"Killed", false, r.kill},
		{"Suspended", false, r.suspend},
	} {
		t.Run(row.name, func(t *testing.T) {
			r.standby = r.start(t)
			before := bed.ACMETally()
			zone := strings.ToLower(row.name) + ".load.test"
			b := newBatch(t, s, patient, hosts(10, zone)...)
			b.awaitPresented(t)
			if row.inFlight {
				b.add(newBatch(t, s, quick, hosts(20, "quick."+zone)...))
			}
			start := time.Now()
			after := row.replace(t)
			b.awaitValid(t, 2*leaseDuration)
			t.Logf("all valid %v after the leader was taken away", time.Since(start).Round(time.Millisecond))
			after(t)
			checkNothingLeft(t, s)
			checkNothingRepeated(t, b, bed.ACMETally().Since(before), len(b.requests))
			r.leader = r.standby
		})
	}
}

// start runs one more replica.
func (r *replicas) start(t *testing.T) *lab.Replica {
	t.Helper()
	r.started++
	replica, err := r.bed.StartReplica(t.Context(), fmt.Sprintf("countersign-%d", r.started),
		lab.Run{Flags: []string{"--leader-elect=true"}})
	if err != nil {
		t.Fatal(err)
	}
	return replica
}

func (r *replicas) awaitLeader(t *testing.T, want *lab.Replica, within time.Duration) {
	t.Helper()
	await(t, within, func(ctx context.Context) (string, error) {
		leases, err := r.s.Kube.CoordinationV1().Leases(lab.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		for _, lease := range leases.Items {
			holder := lease.Spec.HolderIdentity
			if lease.Name == leaseName && holder != nil && strings.HasSuffix(*holder, fmt.Sprintf("_%d", want.PID())) {
				return "", nil
			}
		}
		return want.Name + " does not lead", nil
	})
}

// terminate asks the leader to end, as a node that is drained does.
func (r *replicas) terminate(t *testing.T) func(*testing.T) {
	start := time.Now()
	if err := r.leader.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	r.awaitEnd(t, handOver)
	if err := r.leader.Err(); err != nil {
		t.Errorf("the leader ended with %v, want exit status 0", err)
	}
	t.Logf("the leader ended after %v", time.Since(start).Round(time.Millisecond))
	return func(*testing.T) {}
}

// kill ends the leader without a word: the standby has to wait for the Lease.
func (r *replicas) kill(t *testing.T) func(*testing.T) {
	if err := r.leader.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	r.awaitEnd(t, handOver)
	return func(*testing.T) {}
}

// suspend stops the leader for longer than its Lease, and wakes it up when the
// standby has done all the work. It ends when it has tried to renew for long enough;
// until then it must not do anything either.
func (r *replicas) suspend(t *testing.T) func(*testing.T) {
	if err := r.leader.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	r.awaitLeader(t, r.standby, 2*leaseDuration)
	taken := time.Now()
	return func(t *testing.T) {
		if err := r.leader.Signal(syscall.SIGCONT); err != nil {
			t.Fatal(err)
		}
		r.awaitEnd(t, renewDeadline+handOver)
		for _, request := range apiRequests(t, r.bed) {
			isLate := request.isFrom(r.leader) && request.isWrite() && request.RequestReceivedTimestamp.After(taken)
			if isLate && request.ObjectRef.Resource != "leases" {
				t.Errorf("the leader of old did this after another had taken over: %s", request)
			}
		}
	}
}

func (r *replicas) awaitEnd(t *testing.T, within time.Duration) {
	t.Helper()
	select {
	case <-r.leader.Done():
	case <-time.After(within):
		t.Errorf("the leader of old still runs after %v", within)
	}
}
