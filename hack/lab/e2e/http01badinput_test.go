// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"strings"
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

// testHTTP01BadInput: settings that cannot work are named in the reason, as the
// documentation has it.
func testHTTP01BadInput(t *testing.T, bed *lab.Lab) {
	docs := readDocumented(t, bed)
	s := newScene(t, bed, "bad-http01")
	template := func(meta acmev1.TemplateMeta) acmev1.IngressSolver {
		return acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{ObjectMeta: meta}}
	}
	for _, row := range []struct {
		name, pattern string
		solver        acmev1.Solver
		words         []string
	}{
		{"two-classes", "spec.solver.http01.ingress sets …; set only one of them",
			byIngress(acmev1.IngressSolver{Class: ptr.To("a"), IngressClassName: ptr.To("b")}), []string{"ingressClassName and class"}},
		{"label-with-space", "… refused; change the solver's settings or what refuses it: …",
			byIngress(template(acmev1.TemplateMeta{Labels: map[string]string{"team": "web and mail"}})), []string{"web and mail"}},
		{"bad-annotation", "… refused; change the solver's settings or what refuses it: …",
			byIngress(template(acmev1.TemplateMeta{Annotations: map[string]string{"no key": "x"}})), []string{"no key"}},
		{"forbidden-pod-label", `spec.solver.http01: podTemplate.metadata.labels sets "…", …`,
			byIngress(acmev1.IngressSolver{PodTemplate: &acmev1.PodTemplate{ObjectMeta: acmev1.TemplateMeta{
				Labels: map[string]string{"acme.cert-manager.io/http01-solver": "false"}}}}), []string{"acme.cert-manager.io/http01-solver", "remove it"}},
		{"no-such-ingress", "spec.solver.http01.ingress.name: there is no Ingress …",
			byIngress(acmev1.IngressSolver{Name: "nobody"}), []string{"bad-http01/nobody"}},
		{"unknown-route", `spec.solver.http01.ingress.ingressTemplate.metadata.annotations: countersign.dev/http01-route is "…"; …`,
			byIngress(template(acmev1.TemplateMeta{Annotations: map[string]string{"countersign.dev/http01-route": "off"}})), []string{`set it to "none"`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			order := orderFor(t, s, readyIssuer(t, s, row.name, row.solver), row.name+".web.test")
			docs.await(t, row.pattern, row.words, challengeText(s, order.Name))
		})
	}
	endAll(t, s)
	checkNothingLeft(t, s)
}

// testForeignService: who has a Service of our name keeps it, and the order goes on
// when it is gone.
func testForeignService(t *testing.T, bed *lab.Lab) {
	docs := readDocumented(t, bed)
	s := newScene(t, bed, "foreign")
	services := s.Kube.CoreV1().Services(s.Namespace)
	foreign := &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: "countersign-responder"},
		Spec:       corev1.ServiceSpec{Type: corev1.ServiceTypeExternalName, ExternalName: "example.test"},
	}
	if _, err := services.Create(t.Context(), foreign, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	order := orderFor(t, s, readyIssuer(t, s, "foreign", byIngress(acmev1.IngressSolver{})), "foreign.web.test")
	docs.await(t, "using …: it was not made by Countersign; delete or rename it",
		[]string{"Service foreign/countersign-responder"}, challengeText(s, order.Name))
	if err := services.Delete(t.Context(), foreign.Name, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	checkNothingLeft(t, s)
}

// endAll deletes the orders of a scene, and with them what waits for a better day.
func endAll(t *testing.T, s *scene.Scene) {
	t.Helper()
	if err := s.Client.AcmeV1().Orders(s.Namespace).DeleteCollection(t.Context(), metav1.DeleteOptions{}, metav1.ListOptions{}); err != nil {
		t.Fatal(err)
	}
	// Nobody collects garbage in a lab without a node.
	if err := s.Client.AcmeV1().Challenges(s.Namespace).DeleteCollection(t.Context(), metav1.DeleteOptions{}, metav1.ListOptions{}); err != nil {
		t.Fatal(err)
	}
}

// testIngressDeletedMeanwhile: the user's Ingress goes while the self-check looks, and
// the route is there again when it is.
func testIngressDeletedMeanwhile(t *testing.T, bed *lab.Lab) {
	docs := readDocumented(t, bed)
	s := newScene(t, bed, "meanwhile")
	ingresses := s.Kube.NetworkingV1().Ingresses(s.Namespace)
	users := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Name: "shop"},
		Spec:       networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{{Host: "nowhere.invalid"}}},
	}
	if _, err := ingresses.Create(t.Context(), users, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	issuer := readyIssuer(t, s, "shop", byIngress(acmev1.IngressSolver{Name: "shop"}))
	order := orderFor(t, s, issuer, "nowhere.invalid")
	waiting := "Waiting for HTTP-01 challenge propagation: …"
	docs.await(t, waiting, []string{"has no address"}, challengeText(s, order.Name))
	if err := ingresses.Delete(t.Context(), "shop", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	docs.await(t, "spec.solver.http01.ingress.name: there is no Ingress …", []string{"meanwhile/shop"}, challengeText(s, order.Name))
	if _, err := ingresses.Create(t.Context(), users, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	await(t, reasonTimeout, func(ctx context.Context) (string, error) {
		now, err := ingresses.Get(ctx, "shop", metav1.GetOptions{})
		if err == nil && !hasProofPath(now) {
			return "the route in the new Ingress", nil
		}
		return "", err
	})
	docs.await(t, waiting, []string{"has no address"}, challengeText(s, order.Name))
	endAll(t, s)
	if err := ingresses.Delete(t.Context(), "shop", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)
}

func hasProofPath(ingress *networkingv1.Ingress) bool {
	for _, rule := range ingress.Spec.Rules {
		if rule.HTTP != nil && strings.HasPrefix(rule.HTTP.Paths[0].Path, "/.well-known/acme-challenge/") {
			return true
		}
	}
	return false
}

// testRefusingGateways: what a Gateway says of the route is in the reason.
func testRefusingGateways(t *testing.T, bed *lab.Lab) {
	docs := readDocumented(t, bed)
	if err := bed.InstallGatewayAPI(t.Context()); err != nil {
		t.Fatal(err)
	}
	client := gatewayClient(t, bed)
	s, elsewhere := newScene(t, bed, "refused"), newScene(t, bed, "front")
	createGateway(t, client, s.Namespace, "*.web.test")
	createGateway(t, client, elsewhere.Namespace, "*.web.test")
	for _, row := range []struct {
		name, pattern string
		parent        acmev1.ParentReference
	}{
		{"missing", "spec.solver.http01.gatewayHTTPRoute.parentRefs[…]: there is no Gateway …", acmev1.ParentReference{Name: "nobody"}},
		{"other-namespace", "HTTPRoute …: Gateway … does not accept it (NotAllowedByListeners); …",
			acmev1.ParentReference{Name: "front", Namespace: ptr.To(elsewhere.Namespace)}},
		{"section", "HTTPRoute …: Gateway … does not accept it (NoMatchingParent); …",
			acmev1.ParentReference{Name: "front", SectionName: ptr.To("https")}},
		{"port", "HTTPRoute …: Gateway … does not accept it (NoMatchingParent); …",
			acmev1.ParentReference{Name: "front", Port: ptr.To[int32](8080)}},
	} {
		t.Run(row.name, func(t *testing.T) {
			order := orderFor(t, s, readyIssuer(t, s, row.name, byGateway(row.parent)), row.name+".web.test")
			docs.await(t, row.pattern, []string{row.parent.Name}, challengeText(s, order.Name))
		})
	}
	t.Run("labels", func(t *testing.T) { testRouteLabels(t, bed, s) })
	endAll(t, s)
	checkNothingLeft(t, s)
}

// testRouteLabels: the labels and parents of the solver are on the HTTPRoute, and so is
// the parent that the order adds.
func testRouteLabels(t *testing.T, bed *lab.Lab, s *scene.Scene) {
	solver := byGateway(acmev1.ParentReference{Name: "front", SectionName: ptr.To("http")})
	solver.HTTP01.GatewayHTTPRoute.Labels = map[string]string{"team": "web"}
	solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: lookFor}
	b := orderAnnotated(t, s, readyIssuer(t, s, "labels", solver), map[string]string{
		"acme.cert-manager.io/http01-parentrefname": "front", "acme.cert-manager.io/http01-parentrefkind": "Gateway",
		"acme.cert-manager.io/http01-parentrefnamespace": "front",
	}, "labels.web.test")
	b.awaitPresented(t)
	routes, err := gatewayClient(t, bed).GatewayV1().HTTPRoutes(s.Namespace).List(t.Context(), metav1.ListOptions{LabelSelector: "team=web"})
	if err != nil || len(routes.Items) != 1 {
		t.Fatalf("%d HTTPRoutes have the label, %v", len(routes.Items), err)
	}
	var parents []string
	for _, ref := range routes.Items[0].Spec.ParentRefs {
		parents = append(parents, string(ptr.Deref(ref.Namespace, ""))+"/"+string(ref.Name)+"/"+string(ptr.Deref(ref.SectionName, "")))
	}
	if got := strings.Join(parents, " "); got != "/front/http front/front/" && got != "refused/front/http front/front/" {
		t.Errorf("the parents are %q", got)
	}
	b.awaitValid(t, time.Minute)
}
