// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestIsRoutedElsewhere(t *testing.T) {
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
		"gateway":            {solver: &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{}}},
		"no solver":          {},
		"a value misspelt":   {solver: annotated(map[string]string{RouteAnnotation: "None"}), err: `is "None"; set it to "none"`},
		"a value left empty": {solver: annotated(map[string]string{RouteAnnotation: ""}), err: `is ""; set it to "none"`},
	} {
		got, err := isRoutedElsewhere(row.solver)
		if got != row.want || (err != nil) != (row.err != "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%s: got %t, %v; want %t, %q", name, got, err, row.want, row.err)
		}
	}
}
