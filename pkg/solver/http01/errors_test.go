// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
	clienttesting "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestExplain(t *testing.T) {
	ingresses := networkingv1.Resource("ingresses")
	terminating := apierrors.NewForbidden(ingresses, "x", errors.New("unable to create new content in namespace ns because it is being terminated"))
	terminating.ErrStatus.Details.Causes = []metav1.StatusCause{{Type: "NamespaceTerminating"}}
	invalid := apierrors.NewInvalid(networkingv1.SchemeGroupVersion.WithKind("Ingress").GroupKind(), "x", field.ErrorList{field.Invalid(field.NewPath("spec", "rules").Index(0).Child("host"), "a b", "not a name")})
	webhook := apierrors.NewBadRequest(`admission webhook "policy.example" denied the request: no Ingress on Fridays`)
	webhook.ErrStatus.Reason = "Friday"

	tests := map[string]struct {
		err  error
		want string
	}{
		"network":     {errors.New("read tcp 10.0.0.1:43210->10.0.0.2:443: connection reset"), "no answer from the API server; it will be tried again"},
		"terminating": {terminating, "the namespace is being deleted, and nothing can be created in it any more"},
		"conflict":    {apierrors.NewConflict(ingresses, "x", errors.New("the UID in the precondition …")), "somebody else wrote it at the same time; it will be tried again"},
		"quota": {
			apierrors.NewForbidden(ingresses, "x", errors.New("exceeded quota: small, requested: count/ingresses=1, used: 5, limited: 5")),
			`ResourceQuota "small" is used up; raise what it allows of ingresses`,
		},
		"webhook away": {
			apierrors.NewInternalError(errors.New(`failed calling webhook "policy.example": failed to call webhook: Post "https://p:443": read tcp 10.0.0.1:43210: reset`)),
			`admission webhook "policy.example" cannot be called; repair it, or let it ignore failures`,
		},
		"no right": {
			apierrors.NewForbidden(ingresses, "", errors.New(`User "system:serviceaccount:countersign:countersign" cannot create resource "ingresses" in API group "networking.k8s.io" in the namespace "ns"`)),
			`forbidden; give Countersign's ServiceAccount the verb "create" for ingresses, as deploy/rbac does`,
		},
		"policy": {
			apierrors.NewForbidden(ingresses, "x", errors.New("ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no")),
			"refused; change the solver's settings or what refuses it: ingresses.networking.k8s.io \"x\" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no",
		},
		"webhook with a reason of its own": {
			webhook,
			`refused; change the solver's settings or what refuses it: admission webhook "policy.example" denied the request: no Ingress on Fridays`,
		},
		"invalid": {
			invalid,
			`refused; change the solver's settings or what refuses it: Ingress.networking.k8s.io "x" is invalid: spec.rules[0].host: Invalid value: "a b": not a name`,
		},
		"anything else": {apierrors.NewNotFound(ingresses, "x"), `the API server says: ingresses.networking.k8s.io "x" not found`},
		"long":          {apierrors.NewNotFound(ingresses, strings.Repeat("x", 300)), `the API server says: ingresses.networking.k8s.io "` + strings.Repeat("x", 271) + "…"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			err := explain(test.err, onIngress("create", "ns", "x"))
			wantError(t, err, "creating Ingress ns/x: "+test.want)
			if !errors.Is(err, test.err) {
				t.Error("the cause is lost")
			}
		})
	}
	wantError(t, explain(nil, onIngress("create", "ns", "x")), "")
}

func TestRequestInWords(t *testing.T) {
	for want, req := range map[string]request{
		"reading Ingress ns/x":                      onIngress("get", "ns", "x"),
		"updating Ingress ns/x":                     onIngress("update", "ns", "x"),
		"deleting Service ns/countersign-responder": onService("delete", "ns", serviceName),
		"listing Ingresses of namespace ns":         onAll("ingresses", "Ingresses", "ns"),
	} {
		if got := req.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Every request that Present and CleanUp make may fail; the text names it, and
// the next try, when the API server is well again, succeeds.
func TestEachRequestMayFail(t *testing.T) {
	tests := map[string]struct{ verb, resource, want string }{
		"reading the Service":   {"get", "services", "reading Service ns/countersign-responder: "},
		"making the Service":    {"create", "services", "creating Service ns/countersign-responder: "},
		"reading the Ingress":   {"get", "ingresses", "reading Ingress ns/"},
		"making the Ingress":    {"create", "ingresses", "creating Ingress ns/"},
		"changing the Ingress":  {"update", "ingresses", "updating Ingress ns/"},
		"deleting the Ingress":  {"delete", "ingresses", "deleting Ingress ns/"},
		"listing the Ingresses": {"list", "ingresses", "listing Ingresses of namespace ns: "},
		"deleting the Service":  {"delete", "services", "deleting Service ns/countersign-responder: "},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.failOnce(test.verb, test.resource, errors.New("connection refused"))
			first := challenge("first", "example.com", "tok1", &acmev1.IngressSolver{})
			second := challenge("second", "example.com", "tok2", &acmev1.IngressSolver{})
			var failures []string
			for _, step := range []func() error{
				func() error { return f.solver.Present(t.Context(), first) },
				func() error { return f.solver.Present(t.Context(), second) },
				func() error { return f.solver.CleanUp(t.Context(), first) },
				func() error { return f.solver.CleanUp(t.Context(), second) },
			} {
				for err := step(); err != nil; err = step() {
					failures = append(failures, err.Error())
				}
			}
			if len(failures) != 1 || !strings.HasPrefix(failures[0], test.want) {
				t.Errorf("failures %q, want one that begins with %q", failures, test.want)
			}
			f.wantNothingLeft()
		})
	}
}

func TestALostRaceIsRunOnceMore(t *testing.T) {
	// What the API server says when the test of a patch fails.
	misfit := apierrors.NewGenericServerResponse(http.StatusUnprocessableEntity, "", schema.GroupResource{}, "", "test failed", 0, false)
	for name, conflict := range map[string]error{
		"conflict":   apierrors.NewConflict(networkingv1.Resource("ingresses"), "shop", errors.New("modified")),
		"other text": misfit,
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.add(shopIngress())
			ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})

			f.failOnce("patch", "ingresses", conflict)
			f.present(ch)
			f.wantRequests("get services", "create services", "get ingresses", "patch ingresses",
				"get services", "get ingresses", "patch ingresses")
			f.failOnce("patch", "ingresses", conflict)
			f.cleanUp(ch)
			f.wantShopRestored()

			f.failOnce("patch", "ingresses", conflict)
			f.failOnce("patch", "ingresses", conflict)
			wantError(t, f.solver.Present(t.Context(), ch),
				"patching Ingress ns/shop: somebody else wrote it at the same time; it will be tried again")
		})
	}
}

func TestDeletesNameWhatWasRead(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	ing := f.ingress("ns")
	ing.UID, ing.ResourceVersion = "uid-ingress", "7"
	f.update(ing)
	f.cleanUp(ch)
	for _, action := range f.client.Actions() {
		deletion, ok := action.(clienttesting.DeleteActionImpl)
		if !ok {
			continue
		}
		preconditions := deletion.DeleteOptions.Preconditions
		if preconditions == nil || preconditions.UID == nil || preconditions.ResourceVersion == nil {
			t.Fatalf("deleting %s has no preconditions", deletion.Name)
		}
		if deletion.Name == ing.Name && (*preconditions.UID != "uid-ingress" || *preconditions.ResourceVersion != "7") {
			t.Errorf("deleting %s of UID %s and version %s", deletion.Name, *preconditions.UID, *preconditions.ResourceVersion)
		}
	}
}

func TestPathTypeThatIsRefused(t *testing.T) {
	f := newFixture(t)
	refusal := &apierrors.StatusError{ErrStatus: metav1.Status{
		Code: http.StatusBadRequest, Reason: metav1.StatusReasonBadRequest,
		Message: `admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: path x cannot be used with pathType Exact`,
	}}
	f.failOnce("create", "ingresses", refusal)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	if got := *f.ingress("ns").Spec.Rules[0].HTTP.Paths[0].PathType; got != networkingv1.PathTypeImplementationSpecific {
		t.Errorf("pathType %s", got)
	}
	f.cleanUp(ch)
	f.wantNothingLeft()

	f.failOnce("create", "ingresses", apierrors.NewForbidden(networkingv1.Resource("ingresses"), "x", errors.New("no")))
	if err := f.solver.Present(t.Context(), ch); err == nil {
		t.Error("a refusal for another reason was not reported")
	}
}

// failOnce makes the next request of that kind fail.
func (f *fixture) failOnce(verb, resource string, err error) {
	failed := false
	f.client.PrependReactor(verb, resource, func(clienttesting.Action) (bool, runtime.Object, error) {
		if failed {
			return false, nil, nil
		}
		failed = true
		return true, nil, err
	})
}
