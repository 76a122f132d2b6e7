// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"testing"
	"time"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	gateways "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testGateway: a challenge waits for the Gateway API, then for its Gateway, then for a
// listener that takes its route, and goes on when it is there. Nothing is restarted.
func testGateway(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "gateway")
	issuer := readyIssuer(t, s, "gateway", acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{
		Labels:     map[string]string{"team": "web"},
		ParentRefs: []acmev1.ParentReference{{Name: "front"}},
	}}})
	order := orderFor(t, s, issuer, "gateway.web.test")
	awaitText(t, []string{"this cluster does not serve HTTPRoutes"}, challengeText(s, order.Name))
	if err := bed.InstallGatewayAPI(t.Context()); err != nil {
		t.Fatal(err)
	}
	awaitText(t, []string{"there is no Gateway gateway/front"}, challengeText(s, order.Name))

	client := gatewayClient(t, bed)
	front := makeGateway(t, client, s.Namespace, "other.test")
	awaitText(t, []string{"Gateway gateway/front", "NoMatchingListenerHostname"}, challengeText(s, order.Name))
	front.Spec.Listeners[0].Hostname = ptr.To(gatewayv1.Hostname("*.web.test"))
	if _, err := client.GatewayV1().Gateways(s.Namespace).Update(t.Context(), front, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	if err := issue(t, s, issuer, []string{"one.web.test", "two.web.test"}); err != nil {
		t.Error(err)
	}
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		routes, err := client.GatewayV1().HTTPRoutes(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		return fewerThan(0, len(routes.Items), "HTTPRoutes left"), nil
	})
	checkNothingLeft(t, s)
}

func gatewayClient(t *testing.T, bed *lab.Lab) gateways.Interface {
	t.Helper()
	config, err := bed.Admin()
	if err != nil {
		t.Fatal(err)
	}
	client, err := gateways.NewForConfig(config)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// makeGateway makes one with a listener for a hostname, and returns it once its
// controller has said where it listens: that writes to it, too.
func makeGateway(t *testing.T, client gateways.Interface, namespace, hostname string) *gatewayv1.Gateway {
	t.Helper()
	createGateway(t, client, namespace, hostname)
	var made *gatewayv1.Gateway
	await(t, 10*time.Second, func(ctx context.Context) (missing string, err error) {
		made, err = client.GatewayV1().Gateways(namespace).Get(ctx, "front", metav1.GetOptions{})
		if err == nil && len(made.Status.Addresses) == 0 {
			missing = "addresses of the Gateway"
		}
		return missing, err
	})
	return made
}

// createGateway makes one that nobody has looked at yet.
func createGateway(t *testing.T, client gateways.Interface, namespace, hostname string) {
	t.Helper()
	front := &gatewayv1.Gateway{
		ObjectMeta: metav1.ObjectMeta{Name: "front"},
		Spec: gatewayv1.GatewaySpec{
			GatewayClassName: "lab",
			Listeners: []gatewayv1.Listener{{
				Name: "http", Port: 80, Protocol: gatewayv1.HTTPProtocolType, Hostname: ptr.To(gatewayv1.Hostname(hostname)),
			}},
		},
	}
	if _, err := client.GatewayV1().Gateways(namespace).Create(t.Context(), front, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// testEditInPlace: the user's Ingress is as it was when all is over.
func testEditInPlace(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "edit-in-place")
	service := networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{Name: "shop", Port: networkingv1.ServiceBackendPort{Number: 80}}}
	users := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Name: "shop", Annotations: map[string]string{"example.com/kept": "yes"}},
		Spec: networkingv1.IngressSpec{
			IngressClassName: ptr.To("lab"),
			DefaultBackend:   &service,
			Rules: []networkingv1.IngressRule{{Host: "bare.web.test"}, {
				Host: "edited.web.test",
				IngressRuleValue: networkingv1.IngressRuleValue{HTTP: &networkingv1.HTTPIngressRuleValue{
					Paths: []networkingv1.HTTPIngressPath{{Path: "/", PathType: ptr.To(networkingv1.PathTypePrefix), Backend: service}},
				}},
			}},
		},
	}
	ingresses := s.Kube.NetworkingV1().Ingresses(s.Namespace)
	before, err := ingresses.Create(t.Context(), users, metav1.CreateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	issuer := readyIssuer(t, s, "edit", acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "shop"}}})
	if err := issue(t, s, issuer, []string{"edited.web.test", "bare.web.test", "new.web.test"}); err != nil {
		t.Fatal(err)
	}
	await(t, 30*time.Second, func(ctx context.Context) (string, error) {
		after, err := ingresses.Get(ctx, "shop", metav1.GetOptions{})
		if err != nil {
			return "", err
		}
		isSame := equality.Semantic.DeepEqual(before.Spec, after.Spec) && equality.Semantic.DeepEqual(before.Annotations, after.Annotations) &&
			equality.Semantic.DeepEqual(before.Labels, after.Labels)
		if isSame {
			return "", nil
		}
		return "the Ingress as it was", nil
	})
	if err := ingresses.Delete(t.Context(), "shop", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)
	deletedMeanwhile(t, s, issuer)
}

// deletedMeanwhile: the Ingress that a solver names is not there.
func deletedMeanwhile(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference) {
	t.Helper()
	order := orderFor(t, s, issuer, "edited.web.test")
	awaitText(t, []string{"there is no Ingress edit-in-place/shop", "create it, or name another"}, challengeText(s, order.Name))
	if err := s.Client.AcmeV1().Orders(s.Namespace).Delete(t.Context(), order.Name, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
}
