// SPDX-License-Identifier: Apache-2.0

package gateway

import (
	"strings"

	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
)

// Backend is the Service port that a request goes to.
type Backend struct {
	Namespace, Service string
	Port               int32
}

// exactRank is above every length that a path can have.
const exactRank = 1 << 30

// match finds the backend for a path among the routes of a host: exact paths go
// first, then the longest prefix (HTTPRouteMatch). Other conditions than the path
// are not looked at.
func match(routes []*gatewayv1.HTTPRoute, path string) (Backend, bool) {
	var best Backend
	bestRank := -1
	for _, route := range routes {
		for _, rule := range route.Spec.Rules {
			if rank := rankOf(rule, path); rank > bestRank && len(rule.BackendRefs) > 0 {
				ref := rule.BackendRefs[0]
				best, bestRank = Backend{route.Namespace, string(ref.Name), ptr.Deref(ref.Port, 0)}, rank
			}
		}
	}
	return best, bestRank >= 0
}

// rankOf is -1 when no match of the rule is met. A rule without any is met by all.
func rankOf(rule gatewayv1.HTTPRouteRule, path string) int {
	if len(rule.Matches) == 0 {
		return 0
	}
	best := -1
	for _, m := range rule.Matches {
		best = max(best, rankOfPath(m.Path, path))
	}
	return best
}

func rankOfPath(m *gatewayv1.HTTPPathMatch, path string) int {
	if m == nil {
		return 0
	}
	value := ptr.Deref(m.Value, "/")
	if ptr.Deref(m.Type, gatewayv1.PathMatchPathPrefix) == gatewayv1.PathMatchExact {
		if value == path {
			return exactRank
		}
		return -1
	}
	prefix := strings.TrimSuffix(value, "/")
	if path == prefix || strings.HasPrefix(path, prefix+"/") {
		return len(prefix)
	}
	return -1
}
