// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"errors"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

// ready is a situation in which all is well.
func ready() situation {
	issuer := &cmv1.Issuer{
		ObjectMeta: metav1.ObjectMeta{Generation: 3},
		Spec:       *goodSpec(),
		Status: cmv1.IssuerStatus{
			ACME: &acmev1.ACMEIssuerStatus{URI: "https://acme.test/account/1", LastPrivateKeyHash: "hash", LastRegisteredEmail: "A@b.c"},
			Conditions: []cmv1.IssuerCondition{{
				Type: cmv1.IssuerConditionReady, Status: metav1.ConditionTrue, ObservedGeneration: 3,
			}},
		},
	}
	issuer.Spec.ACME.Email = "a@b.c"
	return situation{issuer: issuer, key: accountKey{hash: "hash"}}
}

func TestPlan(t *testing.T) {
	unready := func(s *situation) { s.issuer.GetStatus().Conditions[0].Status = metav1.ConditionFalse }
	for name, row := range map[string]struct {
		change func(*situation)
		want   step
		reason string
	}{
		"all is well":           {func(*situation) {}, stepLeave, ""},
		"new spec":              {func(s *situation) { s.issuer.SetGeneration(4) }, stepConfirm, ""},
		"new e-mail":            {func(s *situation) { s.issuer.GetSpec().ACME.Email = "x@b.c" }, stepUpdate, ""},
		"new server":            {func(s *situation) { s.issuer.GetSpec().ACME.Server = "https://other.test/" }, stepRegister, ""},
		"new key":               {func(s *situation) { s.key.hash = "other" }, stepRegister, ""},
		"never registered":      {func(s *situation) { *s.issuer.GetStatus() = cmv1.IssuerStatus{} }, stepRegister, ""},
		"not ready":             {unready, stepRegister, ""},
		"wrong spec":            {func(s *situation) { s.spec = &fault{reason: "R"} }, stepRefuse, "R"},
		"unread, ready":         {func(s *situation) { s.unread = errors.New("x") }, stepLeave, ""},
		"unread":                {func(s *situation) { unready(s); s.unread = errors.New("x") }, stepRefuse, ReasonVerify},
		"no key":                {func(s *situation) { s.key = accountKey{isAbsent: true} }, stepGenerate, ""},
		"bad key":               {func(s *situation) { s.key = accountKey{problem: "x"} }, stepRefuse, ReasonVerify},
		"no Secret of a solver": {func(s *situation) { s.missing = []string{"x"} }, stepRefuse, ReasonInvalidSolver},
		"bad EAB, ready":        {func(s *situation) { s.eab.problem = "x" }, stepLeave, ""},
		"bad EAB":               {func(s *situation) { unready(s); s.eab.problem = "x" }, stepRefuse, ReasonRegister},
	} {
		s := ready()
		row.change(&s)
		if d := plan(s); d.step != row.want || d.reason != row.reason {
			t.Errorf("%s: %+v, want %s %s", name, d, row.want, row.reason)
		}
	}
}
