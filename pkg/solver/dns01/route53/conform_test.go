// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"crypto/rand"
	"net/http"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

func TestConformance(t *testing.T) {
	dns01test.Conform(t, func(t *testing.T, zones ...string) dns01test.Bed {
		b := start(t, route53test.Options{Zones: zones})
		kind := Kind()
		kind.Values = 0 // how many DNS shows does not matter here, and there are more rows for it
		return dns01test.Bed{Service: conforming{b}, Kind: kind, Solver: solver(), Secrets: secrets(firstKey()), Access: b.access()}
	})
}

// conforming is the fake with what the suite wants to do to it.
type conforming struct{ *bed }

func (c conforming) Requests() int { return c.Calls() }

func (c conforming) Fail(fault dns01test.Fault) {
	switch fault {
	case dns01test.Throttled:
		c.Intercept(failing(http.StatusBadRequest, "Throttling", "Rate exceeded"))
	case dns01test.Forbidden:
		c.Intercept(failing(http.StatusForbidden, "AccessDenied", "User: arn:aws:iam::123456789012:user/dns is not authorized to perform: route53:Something"))
	case dns01test.Broken:
		c.Intercept(failing(http.StatusInternalServerError, "InternalFailure", "Internal failure "+rand.Text()))
	case dns01test.Silent:
		c.Intercept(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	default:
		c.Intercept(nil)
	}
}

func (c conforming) Rotate() map[string]map[string][]byte {
	key := route53test.Key{ID: strings.Replace(firstKey().ID, "FIRST", "OTHER", 1), Secret: "other+" + firstKey().Secret}
	c.SetKey(key)
	return secrets(key)
}

func failing(status int, code, message string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { route53test.Fail(w, status, code, message) })
}
