// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/countersign-project/countersign/pkg/resolver"
)

// The text of a failure does not move, and its cause can be told all the same.
func TestFailure(t *testing.T) {
	refused := fmt.Errorf("dialling 192.0.2.1 from port 45678: %w", syscall.ECONNREFUSED)
	for want, err := range map[string]error{
		"listing zones: connection refused":                       NewFailure("listing zones", refused),
		"listing zones: two lines":                                NewFailure("listing zones", errors.New("two\n lines")),
		"listing zones: " + strings.Repeat("x", MaxExcerpt) + "…": NewFailure("listing zones", errors.New(strings.Repeat("x", MaxExcerpt+1))),
		"listing zones: check host":                               &Failure{Doing: "listing zones", Text: "check host", Cause: refused},
	} {
		_, isNetwork := resolver.NetworkCause(err)
		if err.Error() != want || isNetwork != errors.Is(err, syscall.ECONNREFUSED) {
			t.Errorf("got %v, of the network: %t; want %s", err, isNetwork, want)
		}
	}
	if err := NewFailure("listing zones", refused); !errors.Is(err, syscall.ECONNREFUSED) {
		t.Errorf("the cause of %v cannot be told", err)
	}
}
