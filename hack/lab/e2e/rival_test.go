// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/pkg/rivals"
)

// testRival writes as cert-manager's challenges controller does, beside a Countersign that
// works: that ends and says why, and the next one does not begin before there is peace.
func testRival(t *testing.T, bed *lab.Lab) {
	bed.StopController()
	s := newScene(t, bed, "rival")
	r := &replicas{bed: bed, s: s, started: 100}
	r.leader = r.start(t)
	defer func() { r.leader.Stop(handOver) }()
	r.awaitLeader(t, r.leader, 2*leaseDuration)
	b := newBatch(t, s, readyIssuer(t, s, "patient", patientSolver(s, 5*time.Second)), hosts(3, "rival.load.test")...)
	b.awaitPresented(t)
	challenges, err := b.challenges(t.Context())
	if err != nil || len(challenges) == 0 {
		t.Fatal(challenges, err)
	}
	written := time.Now()
	_, err = s.Client.AcmeV1().Challenges(s.Namespace).Patch(t.Context(), challenges[0].Name, types.MergePatchType,
		[]byte(`{"metadata":{"labels":{"rival":"was-here"}}}`), metav1.PatchOptions{FieldManager: "cert-manager-challenges"})
	if err != nil {
		t.Fatal(err)
	}
	r.awaitEnd(t, handOver)
	if r.leader.Err() == nil {
		t.Error("it ended with exit status 0")
	}
	checkSays(t, bed, r.leader, "cert-manager-challenges has written rival/"+challenges[0].Name)
	r.leader = r.start(t)
	r.awaitLeader(t, r.leader, rivals.Quiet+2*leaseDuration)
	if peace := time.Since(written); peace < rivals.Quiet-time.Second { // the API server counts in seconds
		t.Errorf("it leads %v after the rival's write", peace)
	}
	checkSays(t, bed, r.leader, "Not beginning: another controller works on orders or challenges")
	b.awaitValid(t, 2*leaseDuration)
	checkNothingLeft(t, s)
}

// checkSays: a replica's log has these words.
func checkSays(t *testing.T, bed *lab.Lab, replica *lab.Replica, words string) {
	t.Helper()
	log, err := os.ReadFile(filepath.Join(bed.LogDir(), replica.Name+".log"))
	if err != nil || !strings.Contains(string(log), words) {
		t.Errorf("%s does not say %q: %v", replica.Name, words, err)
	}
}
