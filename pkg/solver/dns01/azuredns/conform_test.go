// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestConformance(t *testing.T) {
	for kind, isPrivate := range map[string]bool{"public": false, "private": true} {
		t.Run(kind, func(t *testing.T) {
			dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
				s := start(t, zones...)
				s.isPrivate = isPrivate
				return dns01test.Bed{Service: s, Kind: Kind(), Solver: s.solver(), Secrets: s.secrets(), Access: s.access(false)}
			})
		})
	}
}
