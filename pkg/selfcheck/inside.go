// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// maxInside bounds how many ways inside the cluster are tried.
const maxInside = 8

// waysInside are those to the host of a challenge within the cluster, but for the
// addresses that were tried already. What is no place is left out.
func (h *HTTP) waysInside(ctx context.Context, ch *acmev1.Challenge, tried []way) []way {
	var ways []way
	for _, place := range h.config.Inside(ctx, ch) {
		host, port, err := SplitPlace(place)
		if port == 0 {
			port = h.config.Port
		}
		isKnown := func(other way) bool { return other.to == host && other.port == port }
		if err == nil && len(ways) < maxInside && !slices.ContainsFunc(slices.Concat(tried, ways), isKnown) {
			ways = append(ways, way{host: ch.Spec.DNSName, to: host, port: port})
		}
	}
	return ways
}

// SplitPlace reads "host" or "host:port", as [HTTPConfig] has it; the port is 0 if there is
// none. The error says what is wrong with it.
func SplitPlace(place string) (host string, port int, err error) {
	if address, err := netip.ParseAddr(place); err == nil {
		return address.String(), 0, nil
	}
	host = place
	if before, digits, err := net.SplitHostPort(place); err == nil {
		number, err := strconv.ParseUint(digits, 10, 16)
		if err != nil || number == 0 {
			return "", 0, errors.New("its port is not a number from 1 to 65535")
		}
		host, port = before, int(number)
	}
	if address, err := netip.ParseAddr(host); err == nil {
		return address.String(), port, nil
	}
	if len(validation.IsDNS1123Subdomain(strings.ToLower(strings.TrimSuffix(host, ".")))) > 0 {
		return "", 0, errors.New(`it is neither "host" nor "host:port" with a DNS name or an IP address; an IPv6 address before a port is in brackets`)
	}
	return host, port, nil
}
