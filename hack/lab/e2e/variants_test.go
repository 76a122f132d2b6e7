// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testVariants issues certificates that differ from the usual one in one thing each.
func testVariants(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "variants")
	plain := readyIssuer(t, s, "plain")
	for _, row := range []struct {
		name   string
		issuer acmev1.IssuerReference
		names  []string
		change func(*acmev1.OrderSpec)
	}{
		{"IPAddress", plain, []string{"127.0.0.1"}, nil},
		{"IPAddressAndName", plain, []string{"127.0.0.1", "four.web.test"}, nil},
		{"CommonName", plain, []string{"common.load.test"}, func(o *acmev1.OrderSpec) { o.CommonName = "common.load.test" }},
		{"Profile", plain, []string{"profile.load.test"}, func(o *acmev1.OrderSpec) { o.Profile = "default" }},
		{"ExistingRSAKey", rsaIssuer(t, s), []string{"rsa.load.test"}, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			request, err := scene.NewRequest(row.names...)
			if err != nil {
				t.Fatal(err)
			}
			change := row.change
			if change == nil {
				change = func(*acmev1.OrderSpec) {}
			}
			order := awaitEnd(t, s, row.issuer, request, change)
			if order.Status.State != acmev1.Valid {
				t.Fatalf("order is %s: %s", order.Status.State, order.Status.Reason)
			}
			if err := s.Verify(order, request); err != nil {
				t.Error(err)
			}
		})
	}
	t.Run("UnknownProfile", func(t *testing.T) {
		request, err := scene.NewRequest("profile.load.test")
		if err != nil {
			t.Fatal(err)
		}
		order := awaitEnd(t, s, plain, request, func(o *acmev1.OrderSpec) { o.Profile = "lavish" })
		if order.Status.State != acmev1.Errored || !strings.Contains(order.Status.Reason, "lavish") {
			t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
		}
		t.Logf("the user sees: %s", order.Status.Reason)
	})
	checkNothingLeft(t, s)
}

// rsaIssuer uses an account key that somebody else has made, and makes none.
func rsaIssuer(t *testing.T, s *scene.Scene) acmev1.IssuerReference {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	encoded := pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)})
	if err := s.WriteSecret(t.Context(), s.Namespace, "rsa-account", map[string]string{"tls.key": string(encoded)}); err != nil {
		t.Fatal(err)
	}
	acme, err := s.ACMEIssuer("rsa", "load.test")
	if err != nil {
		t.Fatal(err)
	}
	acme.DisableAccountKeyGeneration = true
	issuer, err := s.Issuer(t.Context(), "rsa", acme)
	if err != nil {
		t.Fatal(err)
	}
	if ready := issuer.Status.ReadyCondition(); ready.Status != "True" {
		t.Fatalf("issuer is not ready: %s", ready.Message)
	}
	return acmev1.IssuerReference{Name: "rsa"}
}

// awaitEnd makes an order and returns it once it has ended.
func awaitEnd(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, request *scene.Request, change func(*acmev1.OrderSpec)) *acmev1.Order {
	t.Helper()
	order, err := s.Order(t.Context(), "variant", issuer, request, change)
	if err != nil {
		t.Fatal(err)
	}
	return awaitEndOf(t, s, order)
}

// awaitEndOf returns an order once it has ended.
func awaitEndOf(t *testing.T, s *scene.Scene, order *acmev1.Order) *acmev1.Order {
	t.Helper()
	deadline := time.After(time.Minute)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !order.Status.State.IsFailure() && len(order.Status.Certificate) == 0 {
		select {
		case <-deadline:
			t.Fatalf("order %s has not ended after a minute: %s %s", order.Name, order.Status.State, order.Status.Reason)
		case <-tick.C:
		}
		newer, err := s.Client.AcmeV1().Orders(s.Namespace).Get(t.Context(), order.Name, metav1.GetOptions{})
		if err != nil {
			t.Fatal(err)
		}
		order = newer
	}
	return order
}
