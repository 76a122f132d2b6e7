// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
)

// leaseName is the Lease that replicas hold in turn.
const leaseName = "countersign-controller"

// startStandby starts a replica that never leads. It answers the CA while the
// leader is dead, as every replica does.
func startStandby(t *testing.T, bed *lab.Lab, s *scene.Scene) *lab.Replica {
	t.Helper()
	lease := &coordinationv1.Lease{
		ObjectMeta: metav1.ObjectMeta{Name: leaseName},
		Spec: coordinationv1.LeaseSpec{
			HolderIdentity: ptr.To("somebody else"), LeaseDurationSeconds: ptr.To[int32](24 * 60 * 60),
			AcquireTime: &metav1.MicroTime{Time: time.Now()}, RenewTime: &metav1.MicroTime{Time: time.Now()},
		},
	}
	if _, err := s.Kube.CoordinationV1().Leases(lab.Namespace).Create(t.Context(), lease, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	standby, err := bed.StartReplica(t.Context(), "countersign-standby", lab.Run{Flags: []string{"--leader-elect=true"}})
	if err != nil {
		t.Fatal(err)
	}
	return standby
}
