// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"net"
	"strconv"
	"syscall"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testLoneResponder: the controller answers nobody; responders that may only read
// challenges do. One of them is killed during validation, and another takes over.
func testLoneResponder(t *testing.T, bed *lab.Lab) {
	first, err := bed.StartResponder(t.Context(), "countersign-responder-1")
	if err != nil {
		t.Fatal(err)
	}
	second, err := bed.StartResponder(t.Context(), "countersign-responder-2")
	if err != nil {
		t.Fatal(err)
	}
	withoutResponder := func(responder *lab.Replica) lab.Run {
		return lab.Run{Flags: []string{
			"--controllers=-responder", "--http01-responder-address=" + responder.Responder,
			"--http01-self-check-passes=20", // so that there is time to kill
		}}
	}
	restart(t, bed, withoutResponder(first))
	defer restart(t, bed, lab.Run{})
	if answering(bed.Responder()) {
		t.Error("the controller answers, too, so nothing is proven")
	}
	s := newScene(t, bed, "lone")
	if err := issue(t, s, readyIssuer(t, s, "lab"), []string{"lone.web.test"}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)

	order := orderFor(t, s, readyIssuer(t, s, "lab"), "killed.web.test")
	(&batch{s: s, requests: map[string]*scene.Request{order.Name: {}}}).awaitPresented(t)
	if err := first.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-first.Done()
	awaitText(t, []string{"502"}, challengeText(s, order.Name)) // so it was in time
	restart(t, bed, withoutResponder(second))
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	checkNothingLeft(t, s)
}

func answering(address string) bool {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return false
	}
	_ = conn.Close() // nothing was said
	return true
}

// testNoRoute: nobody leads the CA's requests to the responder, and the solver is told
// to leave that to others. The reason says what the proxy says, until they have done it.
// Of ours there is nothing at any time.
func testNoRoute(t *testing.T, bed *lab.Lab, words ...string) {
	docs := readDocumented(t, bed)
	s := newScene(t, bed, "no-route")
	solver := byIngress(acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{ObjectMeta: acmev1.TemplateMeta{
		Annotations: map[string]string{"countersign.dev/http01-route": "none"},
	}}})
	order := orderFor(t, s, readyIssuer(t, s, "elsewhere", solver), "elsewhere.web.test")
	docs.await(t, "Waiting for HTTP-01 challenge propagation: …", append(words, "404"), challengeText(s, order.Name))
	routeByHand(t, bed, s, "elsewhere.web.test")
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	checkOnly(t, s, "by-hand")
	if err := s.Kube.NetworkingV1().Ingresses(s.Namespace).Delete(t.Context(), "by-hand", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Kube.CoreV1().Services(s.Namespace).Delete(t.Context(), "by-hand", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)
}

// routeByHand leads a host to the responder of the lab's Countersign, as a user may.
func routeByHand(t *testing.T, bed *lab.Lab, s *scene.Scene, host string) {
	t.Helper()
	name, portText, err := net.SplitHostPort(bed.Responder())
	if err != nil {
		t.Fatal(err)
	}
	port, err := strconv.ParseInt(portText, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	service := &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: "by-hand"},
		Spec: corev1.ServiceSpec{
			Type: corev1.ServiceTypeExternalName, ExternalName: name, Ports: []corev1.ServicePort{{Port: int32(port)}},
		},
	}
	if _, err := s.Kube.CoreV1().Services(s.Namespace).Create(t.Context(), service, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	path := networkingv1.HTTPIngressPath{
		Path: "/.well-known/acme-challenge", PathType: ptr.To(networkingv1.PathTypePrefix),
		Backend: networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{
			Name: "by-hand", Port: networkingv1.ServiceBackendPort{Number: int32(port)},
		}},
	}
	rule := networkingv1.IngressRule{Host: host}
	rule.HTTP = &networkingv1.HTTPIngressRuleValue{Paths: []networkingv1.HTTPIngressPath{path}}
	ingress := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Name: "by-hand"}, Spec: networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{rule}},
	}
	if _, err := s.Kube.NetworkingV1().Ingresses(s.Namespace).Create(t.Context(), ingress, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// checkOnly looks whether an Ingress and a Service of this name are the only ones, now
// that the challenge is over or nearly so.
func checkOnly(t *testing.T, s *scene.Scene, name string) {
	t.Helper()
	await(t, 5*time.Second, func(ctx context.Context) (string, error) {
		ingresses, err := s.Kube.NetworkingV1().Ingresses(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		services, err := s.Kube.CoreV1().Services(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		if len(ingresses.Items) == 1 && len(services.Items) == 1 {
			return "", nil
		}
		return "Ingresses or Services beside " + name, nil
	})
}
