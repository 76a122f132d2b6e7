// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"slices"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testHTTP01OnNode: routes lead to the addresses of both replicas' pods, by mirrored
// EndpointSlices; one of the pods is deleted while the CA validates, first in peace and
// then without any time to say so.
func testHTTP01OnNode(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-http01")
	issuer := readyIssuer(t, s, "lab")
	took := issueOne(t, s, issuer, "node.web.test")
	t.Logf("valid after %v", took["order valid"].Round(time.Millisecond))

	deleteFollower(t, s, issuer, "mirror.web.test", metav1.DeleteOptions{})
	deleteFollower(t, s, issuer, "killed.web.test", metav1.DeleteOptions{GracePeriodSeconds: ptr.To[int64](0)})
	awaitReplicas(t, s)
}

// deleteFollower takes the replica that does not lead away while names are validated.
func deleteFollower(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, zone string, how metav1.DeleteOptions) {
	t.Helper()
	pods := awaitReplicas(t, s)
	leader := leading(t, s, pods)
	follower := pods[slices.IndexFunc(pods, func(pod corev1.Pod) bool { return pod.UID != leader.UID })]
	b := newBatch(t, s, issuer, hosts(20, zone)...)
	b.awaitSomePresented(t, 10) // the first may be valid before the last is presented
	if err := s.Kube.CoreV1().Pods(lab.Namespace).Delete(t.Context(), follower.Name, how); err != nil {
		t.Fatal(err)
	}
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
}

// testSolverPods: a solver with a podTemplate gets a Pod for each challenge. One is
// evicted, and replaced; the order is valid in the end.
func testSolverPods(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-pods")
	if err := issue(t, s, readyIssuer(t, s, "pods", podSolver(0)), []string{"pod.web.test"}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)

	b := newBatch(t, s, readyIssuer(t, s, "patient-pods", podSolver(8*time.Second)), "evicted.web.test")
	b.awaitPresented(t)
	pods, err := solverPods(t.Context(), s)
	if err != nil || len(pods) != 1 {
		t.Fatalf("%d solver Pods, %v", len(pods), err)
	}
	start := time.Now()
	eviction := &policyv1.Eviction{ObjectMeta: metav1.ObjectMeta{Name: pods[0].Name, Namespace: s.Namespace},
		DeleteOptions: &metav1.DeleteOptions{GracePeriodSeconds: ptr.To[int64](0)}}
	if err := s.Kube.PolicyV1().Evictions(s.Namespace).Evict(t.Context(), eviction); err != nil {
		t.Fatal(err)
	}
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		now, err := solverPods(ctx, s)
		if len(now) != 1 || now[0].UID == pods[0].UID {
			return "another Pod", err
		}
		return "", err
	})
	t.Logf("replaced after %v", time.Since(start).Round(time.Millisecond))
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
}

// podSolver makes a Pod for each challenge. If it is told to wait, it does so instead
// of the self-check, so that a test can look at what is there.
func podSolver(wait time.Duration) acmev1.Solver {
	solver := acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{
		IngressClassName: ptr.To("lab"),
		ServiceType:      corev1.ServiceTypeClusterIP,
		PodTemplate:      &acmev1.PodTemplate{ObjectMeta: acmev1.TemplateMeta{Labels: map[string]string{"team": "web"}}},
	}}}
	if wait > 0 {
		solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: wait}
	}
	return solver
}

func solverPods(ctx context.Context, s *scene.Scene) ([]corev1.Pod, error) {
	list, err := s.Kube.CoreV1().Pods(s.Namespace).List(ctx, metav1.ListOptions{LabelSelector: "acme.cert-manager.io/http01-solver=true,team=web"})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list.Items, func(pod corev1.Pod) bool { return pod.DeletionTimestamp != nil }), nil
}
