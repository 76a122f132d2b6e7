// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"crypto/x509"
	"net/http"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	core "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/controllertest"
	"github.com/countersign-project/countersign/pkg/controller/order"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/pki"
)

// ordered is the first reason that the order controller really writes. Whatever challenge
// it makes, its proof is found at once.
func ordered(arrange func(*testing.T, *controllertest.Bed, *acmev1.Order)) func(*testing.T) string {
	return func(t *testing.T) string {
		bed := controllertest.New(t, acmev1.Solver{DNS01: &acmev1.DNS01Solver{}})
		o := &acmev1.Order{
			ObjectMeta: metav1.ObjectMeta{Namespace: controllertest.Namespace, Name: "order", UID: "order", ResourceVersion: "1"},
			Spec: acmev1.OrderSpec{Request: requestFor(t, "example.test"), DNSNames: []string{"example.test"},
				IssuerRef: acmev1.IssuerReference{Name: controllertest.IssuerName}},
		}
		arrange(t, bed, o)
		if _, err := bed.Client.AcmeV1().Orders(o.Namespace).Create(t.Context(), o, metav1.CreateOptions{}); err != nil {
			t.Fatal(err)
		}
		return firstOrderReason(t, bed)
	}
}

func requestFor(t *testing.T, name string) []byte {
	t.Helper()
	key, _, err := pki.GeneratePrivateKey(pki.ECDSA)
	if err != nil {
		t.Fatal(err)
	}
	request, err := x509.CreateCertificateRequest(nil, &x509.CertificateRequest{DNSNames: []string{name}}, key)
	if err != nil {
		t.Fatal(err)
	}
	return request
}

func firstOrderReason(t *testing.T, bed *controllertest.Bed) string {
	t.Helper()
	for informer, indexers := range map[cache.SharedIndexInformer]cache.Indexers{
		bed.Orders:     {issuers.Index: issuers.IndexFunc},
		bed.Challenges: {issuers.Index: issuers.IndexFunc, order.OwnerIndex: order.OwnerIndexFunc},
	} {
		if err := informer.AddIndexers(indexers); err != nil {
			t.Fatal(err)
		}
	}
	reasons := make(chan string, 1000)
	for informer, handle := range map[cache.SharedIndexInformer]cache.ResourceEventHandlerFuncs{
		bed.Orders: {UpdateFunc: func(_, now any) {
			if reason := now.(*acmev1.Order).Status.Reason; reason != "" {
				reasons <- reason
			}
		}},
		bed.Challenges: {AddFunc: func(made any) { prove(t, bed, made.(*acmev1.Challenge).DeepCopy()) }},
	} {
		if _, err := informer.AddEventHandler(handle); err != nil {
			t.Fatal(err)
		}
	}
	controller, err := order.New(order.Config{
		Client: bed.Client.AcmeV1(), Informer: bed.Orders, ChallengeInformer: bed.Challenges, IssuerInformers: []cache.SharedIndexInformer{bed.Issuers},
		Issuers: bed.Lister, Accounts: bed.Accounts, Recorder: bed.Recorder, Clock: bed.Clock, CheckPeriod: 10 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	return await(t, bed, reasons, controller.Run, bed.Issuers, bed.Challenges, bed.Orders)
}

// prove does the challenge controller's work.
func prove(t *testing.T, bed *controllertest.Bed, ch *acmev1.Challenge) {
	if err := bed.Account.Accept(t.Context(), ch.Spec.URL); err != nil {
		t.Error(err)
	}
	ch.Status.State = acmev1.Valid
	if _, err := bed.Client.AcmeV1().Challenges(ch.Namespace).UpdateStatus(t.Context(), ch, metav1.UpdateOptions{}); err != nil {
		t.Error(err)
	}
}

func orderFixtures() map[string]func(*testing.T) string {
	refusing := func(operation string, status int, problem string) func(*testing.T) string {
		return ordered(func(_ *testing.T, b *controllertest.Bed, _ *acmev1.Order) {
			b.CA.Always(operation, acmetest.Problem(status, problem, "so it is"))
		})
	}
	return map[string]func(*testing.T) string{
		"name-rejected": refusing(acmetest.NewOrder, http.StatusBadRequest, "rejectedIdentifier"),
		"order-refused": refusing(acmetest.NewOrder, http.StatusForbidden, "unauthorized"),
		"bad-request": ordered(func(t *testing.T, _ *controllertest.Bed, o *acmev1.Order) {
			o.Spec.Request = requestFor(t, "another.test")
		}),
		"no-solver-fits": ordered(func(t *testing.T, b *controllertest.Bed, _ *acmev1.Order) {
			b.Issuer.Spec.ACME.Solvers[0].Selector = &acmev1.Selector{DNSNames: []string{"another.test"}}
			if _, err := b.Client.CertManagerV1().Issuers(b.Issuer.Namespace).Update(t.Context(), b.Issuer, metav1.UpdateOptions{}); err != nil {
				t.Fatal(err)
			}
		}),
		"api-server": ordered(func(_ *testing.T, b *controllertest.Bed, _ *acmev1.Order) {
			b.Client.PrependReactor("create", "challenges", func(core.Action) (bool, runtime.Object, error) {
				return true, nil, forbidden(`challenges.acme.cert-manager.io "x" is forbidden: exceeded quota: small, requested: 1`)
			})
		}),
		"bad-certificate": ordered(func(_ *testing.T, b *controllertest.Bed, _ *acmev1.Order) {
			another := string(b.CA.CABundle())
			b.CA.Always(acmetest.Certificate, acmetest.Answer(http.StatusOK, "application/pem-certificate-chain", another))
		}),
		"order-expired": ordered(func(_ *testing.T, b *controllertest.Bed, _ *acmev1.Order) {
			b.CA.SetLifetime(5 * time.Minute)
			b.CA.SetClock(b.Clock.Now)
			b.CA.SetProcessing(1 << 20) // it goes on for ever
		}),
	}
}
