// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestHTTP01 goes through what the solver can be told, rightly and wrongly.
func TestHTTP01(t *testing.T) {
	bed := startLab(t, lab.Options{}, "e2e-http01")
	t.Run("Fields", func(t *testing.T) { testHTTP01Fields(t, bed) })
	t.Run("TwoClasses", func(t *testing.T) { testTwoClasses(t, bed) })
	t.Run("PodShape", func(t *testing.T) { testPodShape(t, bed) })
	t.Run("BadInput", func(t *testing.T) { testHTTP01BadInput(t, bed) })
	t.Run("ForeignService", func(t *testing.T) { testForeignService(t, bed) })
	t.Run("IngressDeletedMeanwhile", func(t *testing.T) { testIngressDeletedMeanwhile(t, bed) })
	t.Run("NoRoute", func(t *testing.T) { testNoRoute(t, bed) })
	t.Run("RefusingGateways", func(t *testing.T) { testRefusingGateways(t, bed) })
	t.Run("LoneResponder", func(t *testing.T) { testLoneResponder(t, bed) })
	checkNeverEnded(t, bed)
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// orderAnnotated makes an order for a name, with annotations as a Certificate's are copied.
func orderAnnotated(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, annotations map[string]string, name string) *batch {
	t.Helper()
	request, err := scene.NewRequest(name)
	if err != nil {
		t.Fatal(err)
	}
	order := &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{GenerateName: "annotated-", Annotations: annotations},
		Spec:       acmev1.OrderSpec{Request: request.CSR, IssuerRef: issuer, DNSNames: request.Names},
	}
	order, err = s.Client.AcmeV1().Orders(s.Namespace).Create(t.Context(), order, metav1.CreateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return &batch{s: s, requests: map[string]*scene.Request{order.Name: request}}
}

// byIngress is a solver that makes an Ingress, or edits one.
func byIngress(settings acmev1.IngressSolver) acmev1.Solver {
	return acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &settings}}
}

// byGateway is a solver that makes an HTTPRoute.
func byGateway(parents ...acmev1.ParentReference) acmev1.Solver {
	return acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{ParentRefs: parents}}}
}
