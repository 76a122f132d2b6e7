// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"encoding/json"
	"maps"
	"slices"

	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// mostMatches is how many paths one rule of an HTTPRoute may have, and mostPaths all
// of its rules together.
const (
	mostMatches = 64
	mostPaths   = 128
)

// httpRouteName is the name of the HTTPRoute for a challenge; see ownName.
func httpRouteName(ch *acmev1.Challenge, settings *acmev1.GatewaySolver) string {
	// Strings, maps of strings and plain structs always encode.
	shape, _ := json.Marshal([]any{"HTTPRoute", ruleHost(ch.Spec.DNSName), settings.Labels, settings.ParentRefs})
	return nameOf(shape)
}

// newHTTPRoute is an HTTPRoute of ours, with no path yet.
func (s *Solver) newHTTPRoute(ch *acmev1.Challenge, settings *acmev1.GatewaySolver) *gatewayv1.HTTPRoute {
	labels := s.labels()
	maps.Copy(labels, settings.Labels)
	maps.Copy(labels, ourLabels())
	labels[domainLabel] = checksum(ch.Spec.DNSName)
	return &gatewayv1.HTTPRoute{
		ObjectMeta: metav1.ObjectMeta{Namespace: ch.Namespace, Name: httpRouteName(ch, settings), Labels: labels},
	}
}

// shape makes an HTTPRoute lead from the gateways to the host, as it has to, and
// reports whether that changed anything. An IP address is no hostname there: the route is for all.
func shape(have *gatewayv1.HTTPRoute, ch *acmev1.Challenge, settings *acmev1.GatewaySolver) bool {
	var hostnames []gatewayv1.Hostname
	if host := ruleHost(ch.Spec.DNSName); host != "" {
		hostnames = []gatewayv1.Hostname{gatewayv1.Hostname(host)}
	}
	parents := parentRefs(settings.ParentRefs)
	if slices.Equal(have.Spec.Hostnames, hostnames) && equality.Semantic.DeepEqual(have.Spec.ParentRefs, parents) {
		return false
	}
	have.Spec.Hostnames, have.Spec.ParentRefs = hostnames, parents
	return true
}

// parentRefs are written out as the API server would fill them in, so that they compare.
func parentRefs(from []acmev1.ParentReference) []gatewayv1.ParentReference {
	to := make([]gatewayv1.ParentReference, 0, len(from))
	for _, ref := range from {
		to = append(to, gatewayv1.ParentReference{
			Group:       ptr.To(gatewayv1.Group(ptr.Deref(ref.Group, gatewayv1.GroupName))),
			Kind:        ptr.To(gatewayv1.Kind(ptr.Deref(ref.Kind, "Gateway"))),
			Namespace:   (*gatewayv1.Namespace)(ref.Namespace),
			Name:        gatewayv1.ObjectName(ref.Name),
			SectionName: (*gatewayv1.SectionName)(ref.SectionName),
			Port:        ref.Port,
		})
	}
	return to
}

// addToHTTP puts the path into an HTTPRoute and reports whether that changed anything.
func (r route) addToHTTP(rt *gatewayv1.HTTPRoute) bool {
	changed := r.claim(rt)
	for _, rule := range rt.Spec.Rules {
		if r.isBehind(rule) && slices.ContainsFunc(rule.Matches, r.isMatch) {
			return changed
		}
	}
	r.cutFromHTTP(rt)
	for i := range rt.Spec.Rules {
		if rule := &rt.Spec.Rules[i]; r.isBehind(*rule) && len(rule.Matches) < mostMatches {
			rule.Matches = append(rule.Matches, r.match())
			return true
		}
	}
	rt.Spec.Rules = append(rt.Spec.Rules, gatewayv1.HTTPRouteRule{
		Matches: []gatewayv1.HTTPRouteMatch{r.match()},
		BackendRefs: []gatewayv1.HTTPBackendRef{{BackendRef: gatewayv1.BackendRef{
			BackendObjectReference: gatewayv1.BackendObjectReference{
				Group: ptr.To(gatewayv1.Group("")), Kind: ptr.To(gatewayv1.Kind("Service")),
				Name: gatewayv1.ObjectName(r.to.service), Port: ptr.To(r.to.port),
			},
			Weight: ptr.To[int32](1),
		}}},
	})
	return true
}

// isWritable reports whether an HTTPRoute has no more paths than the API allows.
func isWritable(rt *gatewayv1.HTTPRoute) bool {
	paths := 0
	for _, rule := range rt.Spec.Rules {
		paths += len(rule.Matches)
	}
	return paths <= mostPaths
}

// removeFromHTTP ends one challenge's use of the path, and the path with its last
// use, and reports whether that changed anything.
func (r route) removeFromHTTP(rt *gatewayv1.HTTPRoute) bool {
	changed, isUsed := r.disclaim(rt)
	if !isUsed {
		changed = r.cutFromHTTP(rt) || changed
	}
	return changed
}

// cutFromHTTP takes the path out, and a rule that has none left.
func (r route) cutFromHTTP(rt *gatewayv1.HTTPRoute) bool {
	changed := false
	rt.Spec.Rules = slices.DeleteFunc(rt.Spec.Rules, func(rule gatewayv1.HTTPRouteRule) bool {
		return len(rule.Matches) == 1 && r.isMatch(rule.Matches[0]) && note(&changed)
	})
	for i := range rt.Spec.Rules {
		rule := &rt.Spec.Rules[i]
		rule.Matches = slices.DeleteFunc(rule.Matches, func(m gatewayv1.HTTPRouteMatch) bool { return r.isMatch(m) && note(&changed) })
	}
	return changed
}

func note(changed *bool) bool {
	*changed = true
	return true
}

func (r route) match() gatewayv1.HTTPRouteMatch {
	return gatewayv1.HTTPRouteMatch{Path: &gatewayv1.HTTPPathMatch{Type: ptr.To(gatewayv1.PathMatchExact), Value: ptr.To(r.path)}}
}

func (r route) isMatch(match gatewayv1.HTTPRouteMatch) bool {
	return equality.Semantic.DeepEqual(match, r.match())
}

// isBehind reports whether the rule leads where the route has to.
func (r route) isBehind(rule gatewayv1.HTTPRouteRule) bool {
	return len(rule.BackendRefs) == 1 && len(rule.Filters) == 0 &&
		string(rule.BackendRefs[0].Name) == r.to.service && ptr.Deref(rule.BackendRefs[0].Port, 0) == r.to.port
}
