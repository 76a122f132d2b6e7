// SPDX-License-Identifier: Apache-2.0

package dns01

import acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"

// Field is the field of the provider that a solver configures, such as "route53";
// empty if it configures none.
func Field(solver *acmev1.DNS01Solver) string {
	if solver == nil {
		return ""
	}
	return configured(solver)
}
