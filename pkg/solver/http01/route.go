// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
)

const (
	// RouteLabel is on every Ingress that holds a route of ours, an edited one
	// included, as long as it does. Its value is "true".
	RouteLabel = "countersign-project.github.io/http01-route"

	// routeAnnotationPrefix and the UID of a challenge are the name of an annotation
	// that says which route the challenge uses.
	routeAnnotationPrefix = "http01.countersign-project.github.io/"
)

// route is one path of one host that leads to the responder, as one challenge needs it.
type route struct {
	host, path, annotation string
	backend                networkingv1.IngressBackend
}

func (s *Solver) routeOf(ch *acmev1.Challenge) route {
	return route{
		host:       ruleHost(ch.Spec.DNSName),
		path:       responder.PathPrefix + ch.Spec.Token,
		annotation: routeAnnotationPrefix + string(ch.UID),
		backend: networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{
			Name: serviceName,
			Port: networkingv1.ServiceBackendPort{Number: s.responder.port},
		}},
	}
}

// addTo puts the route into ing and reports whether that changed anything. A path
// that is there already is pointed at the responder: nobody else has a use for it.
func (r route) addTo(ing *networkingv1.Ingress) bool {
	changed := set(&ing.Labels, RouteLabel, "true")
	changed = set(&ing.Annotations, r.annotation, r.host+r.path) || changed
	if path := r.find(ing); path != nil {
		if sameBackend(path.Backend, r.backend) {
			return changed
		}
		path.Backend = r.backend
		return true
	}
	r.insert(ing)
	return true
}

// insert puts the path first in the rule of its host. A rule that has no paths is
// not touched, since it could not be told afterwards from one that we made;
// another rule for the same host does as well.
func (r route) insert(ing *networkingv1.Ingress) {
	path := networkingv1.HTTPIngressPath{Path: r.path, PathType: ptr.To(networkingv1.PathTypeExact), Backend: r.backend}
	for i := range ing.Spec.Rules {
		rule := &ing.Spec.Rules[i]
		if r.isFor(*rule) && rule.HTTP != nil {
			rule.HTTP.Paths = slices.Insert(rule.HTTP.Paths, 0, path)
			return
		}
	}
	ing.Spec.Rules = append(ing.Spec.Rules, networkingv1.IngressRule{
		Host: r.host,
		IngressRuleValue: networkingv1.IngressRuleValue{
			HTTP: &networkingv1.HTTPIngressRuleValue{Paths: []networkingv1.HTTPIngressPath{path}},
		},
	})
}

// removeFrom ends one challenge's use of the route, and the route with its last
// use, and reports whether that changed anything.
func (r route) removeFrom(ing *networkingv1.Ingress) bool {
	changed := unset(&ing.Annotations, r.annotation)
	inUse := routesIn(ing)
	if !slices.Contains(inUse, r.host+r.path) {
		changed = r.cut(ing) || changed
	}
	if len(inUse) == 0 {
		changed = unset(&ing.Labels, RouteLabel) || changed
	}
	return changed
}

// cut takes the path out. A rule that has no path left was made by us, since the
// API allows none that is empty.
func (r route) cut(ing *networkingv1.Ingress) bool {
	changed := false
	ing.Spec.Rules = slices.DeleteFunc(ing.Spec.Rules, func(rule networkingv1.IngressRule) bool {
		if !r.isFor(rule) || rule.HTTP == nil {
			return false
		}
		before := len(rule.HTTP.Paths)
		rule.HTTP.Paths = slices.DeleteFunc(rule.HTTP.Paths, r.isAt)
		changed = changed || len(rule.HTTP.Paths) < before
		return len(rule.HTTP.Paths) == 0
	})
	return changed
}

// usePathType changes how the path is matched, if it is there.
func (r route) usePathType(ing *networkingv1.Ingress, pathType networkingv1.PathType) {
	if path := r.find(ing); path != nil {
		path.PathType = &pathType
	}
}

func (r route) find(ing *networkingv1.Ingress) *networkingv1.HTTPIngressPath {
	for _, rule := range ing.Spec.Rules {
		if !r.isFor(rule) || rule.HTTP == nil {
			continue
		}
		if i := slices.IndexFunc(rule.HTTP.Paths, r.isAt); i >= 0 {
			return &rule.HTTP.Paths[i]
		}
	}
	return nil
}

func (r route) isFor(rule networkingv1.IngressRule) bool { return strings.EqualFold(rule.Host, r.host) }

func (r route) isAt(path networkingv1.HTTPIngressPath) bool { return path.Path == r.path }

// routesIn are the routes of an Ingress that challenges say they use.
func routesIn(ing *networkingv1.Ingress) []string {
	var routes []string
	for key, value := range ing.Annotations {
		if strings.HasPrefix(key, routeAnnotationPrefix) {
			routes = append(routes, value)
		}
	}
	return routes
}

func sameBackend(a, b networkingv1.IngressBackend) bool {
	return a.Service != nil && b.Service != nil && *a.Service == *b.Service
}

// set sets a label or annotation and reports whether it was not so before.
func set(values *map[string]string, key, value string) bool {
	if have, ok := (*values)[key]; ok && have == value {
		return false
	}
	if *values == nil {
		*values = map[string]string{}
	}
	(*values)[key] = value
	return true
}

// unset removes a label or annotation, and the map if nothing is left of it.
func unset(values *map[string]string, key string) bool {
	_, had := (*values)[key]
	delete(*values, key)
	if len(*values) == 0 {
		*values = nil
	}
	return had
}
