// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"net"
	"slices"
	"strconv"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// maxInside bounds how many ways inside the cluster are tried.
const maxInside = 8

// waysInside are those to the host of a challenge within the cluster, but for the
// addresses that were tried already.
func (h *HTTP) waysInside(ctx context.Context, ch *acmev1.Challenge, tried []way) []way {
	var ways []way
	for _, place := range h.config.Inside(ctx, ch) {
		w := h.wayTo(ch, place)
		isKnown := func(other way) bool { return other.to == w.to && other.port == w.port }
		if w.to != "" && len(ways) < maxInside && !slices.ContainsFunc(slices.Concat(tried, ways), isKnown) {
			ways = append(ways, w)
		}
	}
	return ways
}

// wayTo reads "host" or "host:port".
func (h *HTTP) wayTo(ch *acmev1.Challenge, place string) way {
	w := way{host: ch.Spec.DNSName, to: place, port: h.config.Port}
	host, digits, err := net.SplitHostPort(place)
	if err != nil {
		return w
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return w
	}
	w.to, w.port = host, int(port)
	return w
}
