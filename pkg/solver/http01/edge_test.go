// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"strings"
	"testing"

	"k8s.io/client-go/kubernetes/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestRoutedElsewhere(t *testing.T) {
	annotated := func(annotations map[string]string) *acmev1.HTTP01Solver {
		return &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "mine", IngressTemplate: &acmev1.IngressTemplate{
			ObjectMeta: acmev1.TemplateMeta{Annotations: annotations},
		}}}
	}
	for name, row := range map[string]struct {
		solver *acmev1.HTTP01Solver
		want   bool
		err    string
	}{
		"none":               {solver: annotated(map[string]string{RouteAnnotation: "none"}), want: true},
		"another annotation": {solver: annotated(map[string]string{"example.com/a": "none"})},
		"no annotations":     {solver: annotated(nil)},
		"no template":        {solver: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}},
		"gateway": {solver: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{
			ParentRefs: []acmev1.ParentReference{{Name: "front"}},
		}}},
		"a value misspelt":   {solver: annotated(map[string]string{RouteAnnotation: "None"}), err: `is "None"; set it to "none"`},
		"a value left empty": {solver: annotated(map[string]string{RouteAnnotation: ""}), err: `is ""; set it to "none"`},
	} {
		ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, Solver: acmev1.Solver{HTTP01: row.solver}}}
		settings, err := settingsOf(ch)
		if (err != nil) != (row.err != "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%s: got %v, want %q", name, err, row.err)
		}
		if err == nil && isRoutedElsewhere(settings) != row.want {
			t.Errorf("%s: got %t", name, !row.want)
		}
		if keys, _ := IngressIndexFunc(ch); err == nil && row.want && len(keys) > 0 {
			t.Errorf("%s: it is woken by %v", name, keys)
		}
	}
}

// TestWhatSomebodyElseRoutesCostsNothing: nothing is asked of the API server.
func TestWhatSomebodyElseRoutesCostsNothing(t *testing.T) {
	client := fake.NewClientset()
	s := &Solver{client: client, turns: newTurns()}
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, Solver: acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{
		Ingress: &acmev1.IngressSolver{IngressTemplate: &acmev1.IngressTemplate{
			ObjectMeta: acmev1.TemplateMeta{Annotations: map[string]string{RouteAnnotation: RouteNone}},
		}},
	}}}}
	if err := errors.Join(s.Present(t.Context(), ch), s.CleanUp(t.Context(), ch)); err != nil || len(s.Inside(t.Context(), ch)) > 0 {
		t.Error(err)
	}
	if actions := client.Actions(); len(actions) > 0 {
		t.Errorf("asked for %v", actions)
	}
}
