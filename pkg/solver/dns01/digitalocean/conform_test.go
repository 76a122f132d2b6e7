// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestConformance(t *testing.T) {
	dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
		s := start(t, zones...)
		s.pageSize = 100
		return dns01test.Bed{Service: s, Kind: Kind(), Solver: solver(), Secrets: secrets(), Access: access(s)}
	})
}
