// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/plan"
)

const (
	classAnnotation = "kubernetes.io/ingress.class"
	allowAnnotation = "nginx.ingress.kubernetes.io/whitelist-source-range"
	// lookFor is how long a challenge stays presented, so that a test can look.
	lookFor = 6 * time.Second
)

// fieldRow is one way to tell the solver what the Ingress is to be.
type fieldRow struct {
	host        string
	settings    acmev1.IngressSolver
	annotations map[string]string // of the Order
	want        shape
}

// shape is what shows of the settings on an Ingress.
type shape struct{ name, class, annotation, allowed, team string }

func fieldRows() []fieldRow {
	everybody := "0.0.0.0/0,::/0"
	class := acmev1.IngressSolver{IngressClassName: ptr.To("lab")}
	return []fieldRow{
		{"none.web.test", acmev1.IngressSolver{}, nil, shape{allowed: everybody}},
		{"ingressclassname.web.test", class, nil, shape{class: "lab", allowed: everybody}},
		{"class.web.test", acmev1.IngressSolver{Class: ptr.To("old")}, nil, shape{annotation: "old", allowed: everybody}},
		{"name.web.test", acmev1.IngressSolver{Name: "users"}, nil, shape{name: "users"}},
		{"template.web.test", acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{ObjectMeta: acmev1.TemplateMeta{
			Labels:      map[string]string{"team": "web", "app.kubernetes.io/managed-by": "somebody"},
			Annotations: map[string]string{allowAnnotation: "192.0.2.0/24"},
		}}}, nil, shape{allowed: "192.0.2.0/24", team: "web"}},
		{"override-name.web.test", class, map[string]string{plan.OverrideIngressName: "users"}, shape{name: "users"}},
		{"override-class.web.test", class, map[string]string{plan.OverrideIngressClass: "old"}, shape{annotation: "old", allowed: everybody}},
		{"override-classname.web.test", acmev1.IngressSolver{Name: "users"},
			map[string]string{plan.OverrideIngressClassName: "lab"}, shape{class: "lab", allowed: everybody}},
	}
}

// testHTTP01Fields: every field and annotation shows on the Ingress that leads to the
// name, and each way the name is proven. There is no self-check: it waits instead.
func testHTTP01Fields(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "fields")
	ingresses := s.Kube.NetworkingV1().Ingresses(s.Namespace)
	users := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Name: "users"},
		Spec:       networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{{Host: "users.web.test"}}},
	}
	if _, err := ingresses.Create(t.Context(), users, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	var issuers []acmev1.IssuerReference // all first, so that the challenges are presented at one time
	for i, row := range fieldRows() {
		solver := byIngress(row.settings)
		solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: lookFor}
		issuers = append(issuers, readyIssuer(t, s, fmt.Sprintf("fields-%d", i), solver))
	}
	b := &batch{s: s, requests: map[string]*scene.Request{}}
	for i, row := range fieldRows() {
		b.add(orderAnnotated(t, s, issuers[i], row.annotations, row.host))
	}
	b.awaitPresented(t)
	all, err := ingresses.List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range fieldRows() {
		t.Run(row.host, func(t *testing.T) { checkShape(t, all.Items, row) })
	}
	b.awaitValid(t, time.Minute)
	if err := ingresses.Delete(t.Context(), "users", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)
}

func checkShape(t *testing.T, ingresses []networkingv1.Ingress, row fieldRow) {
	at := slices.IndexFunc(ingresses, func(i networkingv1.Ingress) bool {
		return slices.ContainsFunc(i.Spec.Rules, func(rule networkingv1.IngressRule) bool { return rule.Host == row.host })
	})
	if at < 0 {
		t.Fatal("no Ingress has a rule for it")
	}
	found := ingresses[at]
	got := shape{
		class: ptr.Deref(found.Spec.IngressClassName, ""), annotation: found.Annotations[classAnnotation],
		allowed: found.Annotations[allowAnnotation], team: found.Labels["team"],
	}
	if found.Labels["app.kubernetes.io/managed-by"] != "countersign" {
		got.name = found.Name
	}
	if got != row.want {
		t.Errorf("Ingress %s is %+v, want %+v", found.Name, got, row.want)
	}
}

// testTwoClasses: issuers with different classes get an Ingress each for one host, one
// after the other, since challenges for one name take turns.
func testTwoClasses(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "two-classes")
	b := &batch{s: s, requests: map[string]*scene.Request{}}
	for _, class := range []string{"one", "two"} {
		solver := byIngress(acmev1.IngressSolver{IngressClassName: &class})
		solver.WaitInsteadOfSelfCheck = &metav1.Duration{Duration: time.Second}
		b.add(newBatch(t, s, readyIssuer(t, s, class, solver), "both.web.test"))
	}
	seen := map[string]bool{}
	await(t, time.Minute, func(ctx context.Context) (string, error) {
		list, err := s.Kube.NetworkingV1().Ingresses(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		for _, ingress := range list.Items {
			seen[ptr.Deref(ingress.Spec.IngressClassName, "")] = true
		}
		if !seen["one"] || !seen["two"] {
			return fmt.Sprintf("Ingresses of both classes, of %v,", seen), nil
		}
		return fewerThan(2, len(seen), "classes of Ingresses"), nil
	})
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
}
