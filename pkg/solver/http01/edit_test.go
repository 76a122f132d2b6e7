// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"encoding/json"
	"slices"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	clienttesting "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"

	"github.com/countersign-project/countersign/pkg/patch"
)

// places are what a patch touches, in order.
func places(edits []patch.Operation) []string {
	var all []string
	for _, e := range edits {
		all = append(all, e.Op+" "+e.Path)
	}
	return all
}

// Whatever the patch does not name stays as it is, known to this program or not.
func TestAPatchNamesOnlyWhatIsOurs(t *testing.T) {
	const (
		label      = "/metadata/labels/countersign.dev~1http01-route"
		annotation = "/metadata/annotations/http01.countersign.dev~1uid-a"
	)
	bare := func() *networkingv1.Ingress {
		return &networkingv1.Ingress{ObjectMeta: metav1.ObjectMeta{Labels: map[string]string{"a": "b"}, Annotations: map[string]string{"c": "d"}}}
	}
	shop := func() *networkingv1.Ingress { return shopIngress() }
	taken := func() *networkingv1.Ingress {
		ing := shopIngress()
		ing.Spec.Rules[3].HTTP.Paths = append(ing.Spec.Rules[3].HTTP.Paths, path(wellKnown+"tok", networkingv1.PathTypePrefix, "else", 1))
		return ing
	}
	for name, row := range map[string]struct {
		ing         func() *networkingv1.Ingress
		dnsName     string
		adds, takes []string
	}{
		"rule of the host": {
			shop, "shop.example.com",
			[]string{"add /metadata/labels", "add /metadata/annotations", "add /spec/rules/0/http/paths/0"},
			[]string{"remove /metadata/annotations", "remove /metadata/labels", "remove /spec/rules/0/http/paths/0"},
		},
		"rule with no http": {
			shop, "bare.example.com",
			[]string{"add /metadata/labels", "add /metadata/annotations", "add /spec/rules/-"},
			[]string{"remove /metadata/annotations", "remove /metadata/labels", "remove /spec/rules/4"},
		},
		"no rule at all": {
			bare, "a.example.com",
			[]string{"add " + label, "add " + annotation, "add /spec/rules"},
			[]string{"remove " + annotation, "remove " + label, "remove /spec/rules"},
		},
		"path that leads elsewhere": {
			taken, "192.0.2.1",
			[]string{"add /metadata/labels", "add /metadata/annotations", "replace /spec/rules/3/http/paths/1/backend"},
			[]string{"remove /metadata/annotations", "remove /metadata/labels", "remove /spec/rules/3/http/paths/1"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := routeOf(challenge("a", row.dnsName, "tok", nil), place{service: serviceName, port: 8089})
			ing := row.ing()
			if got := places(additions(ing, r)); !slices.Equal(got, row.adds) {
				t.Errorf("adds %q\nwant %q", got, row.adds)
			}
			r.addTo(ing)
			if again := additions(ing, r); len(again) > 0 {
				t.Errorf("adds again %q", places(again))
			}
			if got := places(removals(ing, r)); !slices.Equal(got, row.takes) {
				t.Errorf("takes away %q\n       want %q", got, row.takes)
			}
		})
	}
}

func TestAPatchIsForOneVersionOnly(t *testing.T) {
	f := newFixture(t)
	f.add(shopIngress())
	ch := challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})
	f.present(ch)
	f.cleanUp(ch)
	patches := 0
	for _, action := range f.client.Actions() {
		patched, ok := action.(clienttesting.PatchAction)
		if !ok {
			continue
		}
		patches++
		var edits []patch.Operation
		if err := json.Unmarshal(patched.GetPatch(), &edits); err != nil {
			t.Fatal(err)
		}
		if edits[0].Op != "test" || edits[0].Path != "/metadata/resourceVersion" || edits[0].Value != "7" {
			t.Errorf("it begins with %+v", edits[0])
		}
	}
	if patches != 2 {
		t.Errorf("%d patches", patches)
	}
}

func TestNamedIngressIsBeingDeleted(t *testing.T) {
	f := newFixture(t)
	ing := shopIngress()
	ing.DeletionTimestamp, ing.Finalizers = &metav1.Time{}, []string{"example.com/load-balancer"}
	f.add(ing)
	wantError(t, f.solver.Present(t.Context(), challenge("a", "shop.example.com", "tok", &acmev1.IngressSolver{Name: "shop"})),
		"spec.solver.http01.ingress.name: Ingress ns/shop is being deleted; create it again, or name another")
}
