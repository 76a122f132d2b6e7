// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// foreignMeta is the metadata of what cert-manager has made for a challenge.
func foreignMeta(ch *acmev1.Challenge, name string) metav1.ObjectMeta {
	return metav1.ObjectMeta{
		Namespace: ch.Namespace, Name: name,
		Labels: map[string]string{
			"acme.cert-manager.io/http01-solver": "true",
			"acme.cert-manager.io/http-domain":   checksum(ch.Spec.DNSName),
			"acme.cert-manager.io/http-token":    checksum(ch.Spec.Token),
		},
		OwnerReferences: []metav1.OwnerReference{{
			APIVersion: acmev1.SchemeGroupVersion.String(), Kind: "Challenge", Name: ch.Name, UID: ch.UID, Controller: ptr.To(true),
		}},
	}
}

func (f *fixture) addForeign(ch *acmev1.Challenge, name string) {
	f.Helper()
	meta := foreignMeta(ch, name)
	f.add(&corev1.Pod{ObjectMeta: meta})
	f.add(&corev1.Service{ObjectMeta: meta})
	f.add(&networkingv1.Ingress{ObjectMeta: meta})
}

// What cert-manager has made for a challenge that it presented goes with the clean-up;
// what it has made for others, and what only looks so, stays.
func TestWhatCertManagerLeftIsRemoved(t *testing.T) {
	f := newFixture(t)
	ch, other := challenge("a", "example.com", "tok", &acmev1.IngressSolver{}), challenge("b", "other.example.com", "tok", &acmev1.IngressSolver{})
	ch.Status.Presented = true
	f.addForeign(ch, "cm-acme-http-solver-1")
	f.addForeign(other, "cm-acme-http-solver-2")
	alike := foreignMeta(ch, "somebody-elses")
	alike.OwnerReferences[0].UID = "another"
	f.add(&corev1.Service{ObjectMeta: alike})
	f.cleanUp(ch)
	if left := f.names(); !slices.Equal(left, []string{
		"Ingresses cm-acme-http-solver-2", "Pods cm-acme-http-solver-2", "Services cm-acme-http-solver-2", "Services somebody-elses",
	}) {
		t.Errorf("left are %q", left)
	}
}

// Nobody is asked for what others may have left where the route is ours, or none was
// ever presented.
func TestNobodyLooksForWhatIsNotForeign(t *testing.T) {
	f := newFixture(t)
	for name, isPresented := range map[string]bool{"ours": true, "never presented": false} {
		ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
		if isPresented {
			f.present(ch)
			ch.Status.Presented = true
		}
		f.client.ClearActions()
		f.cleanUp(ch)
		if slices.ContainsFunc(f.client.Actions(), func(a clienttesting.Action) bool { return a.Matches("list", "pods") || a.Matches("list", "services") }) {
			t.Errorf("%s: %v", name, f.client.Actions())
		}
	}
}

// Without the rights of http01-pods, what is foreign stays until garbage collection comes.
func TestWhatIsForeignAndMayNotBeSeenStays(t *testing.T) {
	f := newFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	ch.Status.Presented = true
	f.addForeign(ch, "cm-acme-http-solver-1")
	for _, resource := range []string{"pods", "services"} {
		f.client.PrependReactor("list", resource, func(clienttesting.Action) (bool, runtime.Object, error) {
			return true, nil, apierrors.NewForbidden(corev1.Resource(resource), "", nil)
		})
	}
	f.cleanUp(ch)
	if list, err := f.client.NetworkingV1().Ingresses("ns").List(t.Context(), metav1.ListOptions{}); err != nil || len(list.Items) > 0 {
		t.Errorf("%d Ingresses are left, %v", len(list.Items), err)
	}
}

// names are the kinds and names of what is in the namespace.
func (f *fixture) names() []string {
	f.Helper()
	var all []string
	for _, kind := range f.solver.foreignKinds("ns") {
		objects, err := kind.list(f.Context(), metav1.ListOptions{})
		if err != nil {
			f.Fatal(err)
		}
		for _, obj := range objects {
			all = append(all, kind.kind+" "+obj.GetName())
		}
	}
	slices.Sort(all)
	return all
}
