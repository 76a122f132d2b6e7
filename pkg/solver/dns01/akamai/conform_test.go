// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

func TestConformance(t *testing.T) {
	dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
		s := start(t, zones...)
		return dns01test.Bed{Service: s, Kind: Kind(), Solver: solver(), Secrets: s.secrets(), Access: s.access()}
	})
}
