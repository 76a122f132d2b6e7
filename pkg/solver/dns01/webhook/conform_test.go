// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestConformance(t *testing.T) {
	dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
		s := start(t, zones...)
		return dns01test.Bed{
			Service: s, Kind: Kind(), Solver: solver(), Access: s.access(t),
			NoRotate: "the API server knows us by our ServiceAccount, and the solver's credentials are its own affair",
		}
	})
}
