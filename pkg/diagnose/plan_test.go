// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"context"
	"net/http"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/fake"
	core "k8s.io/client-go/testing"
	gatewayfake "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// waiting is what the plan says of a challenge that is presented.
func waiting(change func(*plan.ChallengeView)) func(*testing.T) string {
	return func(*testing.T) string {
		now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		ch := dns01Challenge()
		ch.Finalizers = []string{acmev1.Finalizer}
		ch.Status = acmev1.ChallengeStatus{Processing: true, Presented: true, PresentedAt: &metav1.Time{Time: now}}
		v := plan.ChallengeView{Challenge: ch, Trusted: true, Now: now, Memory: plan.ChallengeMemory{Authorized: true, Passes: 1, PassedAt: now}}
		change(&v)
		if why := v.Overruled(); why != "" {
			return why
		}
		return plan.Challenge(v).Reason
	}
}

// judged is what the plan says of an authorization.
func judged(status, problem, url string) func(*testing.T) string {
	return func(*testing.T) string {
		ch := dns01Challenge()
		ch.Spec.URL, ch.Spec.Token = "u", "token"
		offered := plan.OfferedChallenge{URL: url, Token: "token", Type: "dns-01", Status: status, Problem: problem}
		return plan.JudgeAuthorization(ch, plan.Authorization{Identifier: "example.test", Status: status, Challenges: []plan.OfferedChallenge{offered}}, time.Time{}).Reason
	}
}

func planFixtures() map[string]func(*testing.T) string {
	return map[string]func(*testing.T) string{
		"held-back": waiting(func(v *plan.ChallengeView) {
			v.Challenge.Annotations = map[string]string{acmev1.AnnotationHold: "the zone is being moved"}
		}),
		"failures-budget": waiting(func(v *plan.ChallengeView) {
			v.Budget = plan.Budget{Failures: 4, NotBefore: v.Now.Add(time.Hour)}
		}),
		"settling": waiting(func(v *plan.ChallengeView) {
			v.Memory.Settling = plan.Settling{Since: v.Now, Pause: time.Minute, Because: "it is so"}
		}),
		"wait-instead": waiting(func(v *plan.ChallengeView) {
			v.Challenge.Spec.Solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: time.Minute}
		}),
		"accepted-unseen": waiting(func(v *plan.ChallengeView) {
			v.Policy = plan.ChallengePolicy{SelfCheck: plan.SelfCheckPrefer}
			v.Memory.Passes, v.Memory.Looks, v.Memory.Missed = 0, 1, seenMissing
		}),
		"authorization-expired": judged("expired", "", "u"),
		"not-the-cas":           judged("pending", "", "another"),
		"ca-rejected":           judged("invalid", "", "u"),
	}
}

const seenMissing = `Waiting for DNS-01 challenge propagation: DNS record for "example.test" not yet propagated: no TXT record at ns1.test.`

// presented is what the HTTP-01 solver says of objects and of an API server.
func presented(s acmev1.HTTP01Solver, failure error, verb, resource string, there ...runtime.Object) func(*testing.T) string {
	return func(t *testing.T) string {
		client, gateway := fake.NewClientset(there...), gatewayfake.NewClientset()
		fails := func(core.Action) (bool, runtime.Object, error) { return failure != nil, nil, failure }
		client.PrependReactor(verb, resource, fails)
		gateway.PrependReactor(verb, resource, fails)
		solver, err := http01.New(http01.Config{Client: client, Gateway: gateway, Backend: http01.BackendExternalName, ResponderAddress: "responder.example:80"})
		if err != nil {
			t.Fatal(err)
		}
		ch := http01Challenge()
		ch.Namespace, ch.Name, ch.UID, ch.Spec.Solver.HTTP01 = "ns", "ch", "uid", &s
		return text(t, solver.Present(t.Context(), ch))
	}
}

func text(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		t.Fatal("there is no error")
	}
	return err.Error()
}

func forbidden(message string) error {
	return &apierrors.StatusError{ErrStatus: metav1.Status{Code: http.StatusForbidden, Reason: metav1.StatusReasonForbidden, Message: message}}
}

func presentFixtures() map[string]func(*testing.T) string {
	ingress := acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}
	return map[string]func(*testing.T) string{
		"ingress-missing": presented(acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "shop"}}, nil, "none", "none"),
		"no-gateway-api":  presented(acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{ParentRefs: []acmev1.ParentReference{{Name: "web"}}}}, apierrors.NewGenericServerResponse(http.StatusNotFound, "get", schema.GroupResource{Resource: "httproutes"}, "x", "404 page not found", 0, true), "get", "httproutes"),
		"quota":           presented(ingress, forbidden(`services "x" is forbidden: exceeded quota: small, requested: 1`), "create", "services"),
		"no-right":        presented(ingress, forbidden(`services is forbidden: User "x" cannot create resource "services" in API group ""`), "create", "services"),
		"webhook-down": presented(ingress, apierrors.NewInternalError(
			errWebhook{}), "create", "services"),
		"write-refused": presented(ingress, forbidden(`admission webhook "p" denied the request: no`), "create", "services"),
		"name-taken":    presented(ingress, nil, "none", "none", &corev1.Service{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "countersign-responder"}}),
		"secret-missing": func(t *testing.T) string {
			_, err := dns01.Credentials{Secrets: absent{}, Namespace: "ns"}.Value(t.Context(), "tokenSecretRef", acmev1.SecretKeySelector{Name: "token", Key: "k"})
			return text(t, err)
		},
	}
}

type errWebhook struct{}

func (errWebhook) Error() string { return `failed calling webhook "guard.test": no endpoints` }

// absent has no Secret.
type absent struct{ dns01.Secrets }

func (absent) Secret(context.Context, string, string) (map[string][]byte, error) {
	return nil, apierrors.NewNotFound(schema.GroupResource{Resource: "secrets"}, "token")
}
