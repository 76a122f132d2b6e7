// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"strings"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// An order that lacks what its state needs cannot be worked on: asked again at
// once it would only say the same.
func TestOrdersThatLackSomething(t *testing.T) {
	authorizations := []string{"https://ca.test/authz/1"}
	for name, row := range map[string]struct {
		order Order
		want  string
	}{
		"pending":                   {Order{State: acmev1.Pending, Authorizations: authorizations, FinalizeURL: "f"}, ""},
		"pending, no finalize URL":  {Order{State: acmev1.Pending, Authorizations: authorizations}, "finalize"},
		"ready, no finalize URL":    {Order{State: acmev1.Ready, Authorizations: authorizations}, "finalize"},
		"invalid, no finalize URL":  {Order{State: acmev1.Invalid, Authorizations: authorizations}, ""},
		"valid":                     {Order{State: acmev1.Valid, Authorizations: authorizations, FinalizeURL: "f", CertificateURL: "c"}, ""},
		"valid, no certificate URL": {Order{State: acmev1.Valid, Authorizations: authorizations, FinalizeURL: "f"}, "certificate"},
		"no authorizations":         {Order{State: acmev1.Pending, FinalizeURL: "f"}, "authorizations"},
	} {
		err := row.order.check()
		if (err == nil) != (row.want == "") || err != nil && !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: got %v, want it to name %q", name, err, row.want)
		}
	}
}
