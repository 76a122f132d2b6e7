// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestChallengesAreFoundByTheirIngress(t *testing.T) {
	web := func(settings acmev1.IngressSolver, state acmev1.State) *acmev1.Challenge {
		return &acmev1.Challenge{
			ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "ch"},
			Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "a.test",
				Solver: acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &settings}}},
			Status: acmev1.ChallengeStatus{State: state},
		}
	}
	own := web(acmev1.IngressSolver{}, acmev1.Pending)
	for name, row := range map[string]struct {
		obj  any
		want []string
	}{
		"our own":       {own, []string{"team/" + ownName(own, own.Spec.Solver.HTTP01.Ingress)}},
		"one of theirs": {web(acmev1.IngressSolver{Name: "shop"}, acmev1.Pending), []string{"team/shop"}},
		"over":          {web(acmev1.IngressSolver{Name: "shop"}, acmev1.Valid), nil},
		"DNS-01":        {&acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.DNS01}}, nil},
		"edge answers":  {web(acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{ObjectMeta: acmev1.TemplateMeta{Annotations: map[string]string{RouteAnnotation: RouteNone}}}}, acmev1.Pending), nil},
		"no settings":   {&acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01}}, nil},
		"no challenge":  {&acmev1.Order{}, nil},
	} {
		if got, err := IngressIndexFunc(row.obj); err != nil || !slices.Equal(got, row.want) {
			t.Errorf("%s: got %v, %v; want %v", name, got, err, row.want)
		}
		if got := HasRoute(row.obj); got != (row.want != nil) {
			t.Errorf("%s: has a route: %t", name, got)
		}
	}
}

func TestWhichChangesDisturb(t *testing.T) {
	object := func(generation int64, class string, labels map[string]string) *metav1.ObjectMeta {
		return &metav1.ObjectMeta{Generation: generation, Annotations: map[string]string{classAnnotation: class}, Labels: labels}
	}
	deleted := object(1, "", nil)
	deleted.DeletionTimestamp = &metav1.Time{}
	for name, row := range map[string]struct {
		before, after *metav1.ObjectMeta
		want          bool
	}{
		"status of ours":     {object(1, "", ourLabels()), object(1, "", ourLabels()), false},
		"spec of ours":       {object(1, "", ourLabels()), object(2, "", ourLabels()), true},
		"annotation of ours": {object(1, "", ourLabels()), object(1, "other", ourLabels()), true},
		"spec of theirs":     {object(1, "", nil), object(2, "", nil), false},
		"end of theirs":      {object(1, "", nil), deleted, true},
	} {
		if got := IsDisturbing(row.before, row.after); got != row.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
