// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/node"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// requireNode makes it an error that this machine cannot be a node.
const requireNode = "COUNTERSIGN_REQUIRE_NODE"

// TestNode: Countersign, applied with kustomize, runs in pods, and what only a whole cluster has is there:
// garbage collection, the end of namespaces, endpoints.
func TestNode(t *testing.T) {
	bed := startNodeLab(t, lab.Options{}, "node")
	testInPods(t, bed)
	t.Run("CheckInside", func(t *testing.T) { testCheckInside(t, bed) })
	t.Run("Prometheus", func(t *testing.T) { testPrometheus(t, bed) })
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// testInPods are the journeys through what runs in pods, however it was installed.
func testInPods(t *testing.T, bed *lab.Lab) {
	t.Helper()
	t.Run("Ready", func(t *testing.T) { testNodeReady(t, bed) })
	t.Run("DNS01", func(t *testing.T) { testOrderOnNode(t, bed) })
	t.Run("Responders", func(t *testing.T) { testResponders(t, bed) })
	t.Run("HTTP01", func(t *testing.T) { testHTTP01OnNode(t, bed) })
	t.Run("SolverPods", func(t *testing.T) { testSolverPods(t, bed) })
	t.Run("GarbageCollection", func(t *testing.T) { testGarbageCollection(t, bed) })
	t.Run("NamespaceDeleted", func(t *testing.T) { testNamespaceDeleted(t, bed) })
	t.Run("PodDeleted", func(t *testing.T) { testPodDeleted(t, bed) })
}

// startNodeLab brings a lab with a node up, or skips the test where there cannot be one.
func startNodeLab(t *testing.T, o lab.Options, name string) *lab.Lab {
	t.Helper()
	needs(t, node.Missing(), requireNode)
	o.Node = true
	before := node.Traces()
	t.Cleanup(func() {
		for _, trace := range node.Traces() {
			if !slices.Contains(before, trace) {
				t.Errorf("left on this machine: %s", trace)
			}
		}
	})
	return startLab(t, o, name)
}

func testNodeReady(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-ready")
	object, err := s.Kube.CoreV1().Nodes().Get(t.Context(), node.Name, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(object.Status.Conditions, func(c corev1.NodeCondition) bool {
		return c.Type == corev1.NodeReady && c.Status == corev1.ConditionTrue
	}) {
		t.Errorf("the node is not Ready: %v", object.Status.Conditions)
	}
	for _, pod := range awaitReplicas(t, s) {
		t.Logf("Pod %s: Ready %v after it was made", pod.Name, readySince(pod).Sub(pod.CreationTimestamp.Time))
	}
}

// readySince is when the Pod became Ready, to the second.
func readySince(pod corev1.Pod) time.Time {
	for _, condition := range pod.Status.Conditions {
		if condition.Type == corev1.PodReady {
			return condition.LastTransitionTime.Time
		}
	}
	return time.Time{}
}

func testOrderOnNode(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-dns01")
	took := issueOne(t, s, readyIssuer(t, s, "lab"), "node.load.test")
	t.Logf("valid after %v", took["order valid"].Round(time.Millisecond))
	checkNothingLeft(t, s)
}

// testResponders: a proof is answered at the address of each pod, and of the Service.
func testResponders(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-responders")
	b := newBatch(t, s, readyIssuer(t, s, "patient", patientHTTP01()), "responders.web.test")
	b.awaitPresented(t)
	challenges, err := b.challenges(t.Context())
	if err != nil || len(challenges) != 1 {
		t.Fatalf("%d challenges, %v", len(challenges), err)
	}
	service, err := s.Kube.CoreV1().Services(lab.Namespace).Get(t.Context(), "countersign", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	addresses := []string{service.Spec.ClusterIP}
	for _, pod := range awaitReplicas(t, s) {
		addresses = append(addresses, pod.Status.PodIP)
	}
	for _, address := range addresses {
		// A replica sees a challenge a moment after whoever wrote it.
		await(t, 10*time.Second, func(ctx context.Context) (string, error) {
			return wrongAnswer(ctx, address, &challenges[0]), nil
		})
	}
}

// wrongAnswer says what is wrong with the answer of the responder at an address, "" if
// nothing.
func wrongAnswer(ctx context.Context, address string, c *acmev1.Challenge) string {
	url := "http://" + net.JoinHostPort(address, "8089") + "/.well-known/acme-challenge/" + c.Spec.Token
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err.Error()
	}
	request.Host = c.Spec.DNSName
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return err.Error()
	}
	defer func() { _ = response.Body.Close() }() // was only read
	body, err := io.ReadAll(io.LimitReader(response.Body, 4096))
	if err != nil {
		return err.Error()
	}
	if response.StatusCode != http.StatusOK || string(body) != c.Spec.Key {
		return fmt.Sprintf("%s is answered with %s", url, response.Status)
	}
	return ""
}

// testGarbageCollection: what belongs to something that is deleted goes after it.
func testGarbageCollection(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-garbage")
	b := newBatch(t, s, readyIssuer(t, s, "patient", patientSolver(s, time.Minute)), hosts(3, "garbage.load.test")...)
	b.awaitPresented(t)
	configMaps := s.Kube.CoreV1().ConfigMaps(s.Namespace)
	owner, err := configMaps.Create(t.Context(), &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: "owner"}}, metav1.CreateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	child := &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: "child", OwnerReferences: []metav1.OwnerReference{
		*metav1.NewControllerRef(owner, corev1.SchemeGroupVersion.WithKind("ConfigMap")),
	}}}
	if _, err := configMaps.Create(t.Context(), child, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	if err := configMaps.Delete(t.Context(), owner.Name, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Client.AcmeV1().Orders(s.Namespace).DeleteCollection(t.Context(), metav1.DeleteOptions{}, metav1.ListOptions{}); err != nil {
		t.Fatal(err)
	}
	await(t, time.Minute, func(ctx context.Context) (string, error) {
		_, err := configMaps.Get(ctx, child.Name, metav1.GetOptions{})
		return stillThere(err, "the child of a ConfigMap that was deleted")
	})
	b.awaitNoChallenges(t)
	checkNothingLeft(t, s)
}

// stillThere says so unless the object was not found.
func stillThere(err error, what string) (string, error) {
	if apierrors.IsNotFound(err) {
		return "", nil
	}
	return what + " is still there", err
}

// testNamespaceDeleted: a namespace goes within a minute, with challenges that are
// presented, of both types, and takes nothing with it that it should not.
func testNamespaceDeleted(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-namespace")
	dns01, http01 := readyIssuer(t, s, "dns01", patientSolver(s, 5*time.Minute)), readyIssuer(t, s, "http01", patientHTTP01())
	b := newBatch(t, s, dns01, hosts(10, "namespace.load.test")...)
	b.add(newBatch(t, s, http01, hosts(10, "namespace.web.test")...))
	b.awaitPresented(t)
	start := time.Now()
	namespaces := s.Kube.CoreV1().Namespaces()
	if err := namespaces.Delete(t.Context(), s.Namespace, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	await(t, time.Minute, func(ctx context.Context) (string, error) {
		namespace, err := namespaces.Get(ctx, s.Namespace, metav1.GetOptions{})
		return stillThere(err, fmt.Sprintf("the namespace, %v,", namespace.Status.Conditions))
	})
	t.Logf("gone after %v", time.Since(start).Round(time.Millisecond))
	checkNothingLeft(t, s)
}

// testPodDeleted: the replica that leads is deleted during 100 orders, and replaced. The
// other leads within the time of a Lease, and nothing is done twice.
func testPodDeleted(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "node-pod")
	// It is told to end some seconds later, and must not be ready by then.
	issuer := readyIssuer(t, s, "patient", patientSolver(s, 8*time.Second))
	old := leading(t, s, awaitReplicas(t, s))
	seen, added := bed.ACMETally(), bed.TXTAdded()
	b := newBatch(t, s, issuer, hosts(100, "pod.load.test")...)
	b.awaitSomePresented(t, 30)
	start := time.Now()
	if err := s.Kube.CoreV1().Pods(lab.Namespace).Delete(t.Context(), old.Name, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	await(t, leaseDuration, func(ctx context.Context) (string, error) {
		holder, err := leaseHolder(ctx, s)
		if holder == "" || strings.HasPrefix(holder, old.Name+"_") {
			return fmt.Sprintf("the Lease is held by %q", holder), err
		}
		return "", err
	})
	t.Logf("another leads after %v", time.Since(start).Round(time.Millisecond))
	b.awaitValid(t, time.Minute)
	t.Logf("all valid after %v", time.Since(start).Round(time.Millisecond))
	pods := awaitReplicas(t, s)
	if slices.ContainsFunc(pods, func(pod corev1.Pod) bool { return pod.UID == old.UID }) {
		t.Errorf("pod %s is still Ready", old.Name)
	}
	checkNothingRepeated(t, b, bed.ACMETally().Since(seen), len(b.requests))
	checkPresentedOnce(t, bed, added, len(b.requests))
	checkNothingLeft(t, s)
}

// leading is the one of the pods that holds the Lease, if need be after one that is gone has
// let go of it.
func leading(t *testing.T, s *scene.Scene, pods []corev1.Pod) corev1.Pod {
	t.Helper()
	at := -1
	await(t, leaseDuration, func(ctx context.Context) (string, error) {
		holder, err := leaseHolder(ctx, s)
		if at = slices.IndexFunc(pods, func(pod corev1.Pod) bool { return strings.HasPrefix(holder, pod.Name+"_") }); at < 0 {
			return fmt.Sprintf("the leader %q is none of the pods", holder), err
		}
		return "", err
	})
	return pods[at]
}

func leaseHolder(ctx context.Context, s *scene.Scene) (string, error) {
	lease, err := s.Kube.CoordinationV1().Leases(lab.Namespace).Get(ctx, leaseName, metav1.GetOptions{})
	if err != nil {
		return "", err
	}
	return ptr.Deref(lease.Spec.HolderIdentity, ""), nil
}

// patientHTTP01 keeps a challenge presented for as long as a test may want to look at it.
func patientHTTP01() acmev1.Solver {
	return acmev1.Solver{
		HTTP01:                 &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{IngressClassName: ptr.To("lab")}},
		WaitInsteadOfSelfCheck: &metav1.Duration{Duration: 5 * time.Minute},
	}
}

// awaitReplicas returns the two pods of Countersign when both are Ready.
func awaitReplicas(t *testing.T, s *scene.Scene) []corev1.Pod {
	t.Helper()
	var pods []corev1.Pod
	await(t, time.Minute, func(ctx context.Context) (missing string, err error) {
		pods, err = replicasOf(ctx, s)
		return fewerThan(2, len(pods), "replicas Ready"), err
	})
	return pods
}

// replicasOf are the pods of Countersign that are Ready and stay.
func replicasOf(ctx context.Context, s *scene.Scene) ([]corev1.Pod, error) {
	list, err := s.Kube.CoreV1().Pods(lab.Namespace).List(ctx, metav1.ListOptions{LabelSelector: "app.kubernetes.io/name=countersign,app.kubernetes.io/component=controller"})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list.Items, func(pod corev1.Pod) bool {
		return pod.DeletionTimestamp != nil || !slices.ContainsFunc(pod.Status.Conditions, func(c corev1.PodCondition) bool {
			return c.Type == corev1.PodReady && c.Status == corev1.ConditionTrue
		})
	}), nil
}
