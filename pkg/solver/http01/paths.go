// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"slices"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/utils/ptr"
)

// addTo puts the route into an Ingress and reports whether that changed anything. A
// path that is there already is pointed to where it has to lead: nobody else has a
// use for it.
func (r route) addTo(ing *networkingv1.Ingress) bool {
	changed := r.claim(ing)
	if i, j := r.find(ing); i >= 0 {
		path := &ing.Spec.Rules[i].HTTP.Paths[j]
		if sameBackend(path.Backend, r.backend()) {
			return changed
		}
		path.Backend = r.backend()
		return true
	}
	if i := r.ruleOf(ing); i >= 0 {
		http := ing.Spec.Rules[i].HTTP
		http.Paths = slices.Insert(http.Paths, 0, r.newPath())
		return true
	}
	ing.Spec.Rules = append(ing.Spec.Rules, r.newRule())
	return true
}

// removeFrom ends one challenge's use of the route, and the route with its last
// use, and reports whether that changed anything.
func (r route) removeFrom(ing *networkingv1.Ingress) bool {
	changed, isUsed := r.disclaim(ing)
	if !isUsed {
		changed = r.cut(ing) || changed
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

// ruleOf is the index of the rule that the path goes into, first; -1: it needs one of
// its own. A rule that has no paths is not touched, since it could not be told
// afterwards from one that we made; another rule for the same host does as well.
func (r route) ruleOf(ing *networkingv1.Ingress) int {
	return slices.IndexFunc(ing.Spec.Rules, func(rule networkingv1.IngressRule) bool { return r.isFor(rule) && rule.HTTP != nil })
}

func (r route) newRule() networkingv1.IngressRule {
	return networkingv1.IngressRule{
		Host: r.host,
		IngressRuleValue: networkingv1.IngressRuleValue{
			HTTP: &networkingv1.HTTPIngressRuleValue{Paths: []networkingv1.HTTPIngressPath{r.newPath()}},
		},
	}
}

func (r route) newPath() networkingv1.HTTPIngressPath {
	return networkingv1.HTTPIngressPath{Path: r.path, PathType: ptr.To(r.pathType()), Backend: r.backend()}
}

func (r route) pathType() networkingv1.PathType {
	if r.isLoose {
		return networkingv1.PathTypeImplementationSpecific
	}
	return networkingv1.PathTypeExact
}

func (r route) backend() networkingv1.IngressBackend {
	return networkingv1.IngressBackend{Service: &networkingv1.IngressServiceBackend{
		Name: r.to.service,
		Port: networkingv1.ServiceBackendPort{Number: r.to.port},
	}}
}

// find returns the indexes of the rule with the path, and of the path; -1 if there is none.
func (r route) find(ing *networkingv1.Ingress) (rule, path int) {
	for i, rule := range ing.Spec.Rules {
		if !r.isFor(rule) || rule.HTTP == nil {
			continue
		}
		if j := slices.IndexFunc(rule.HTTP.Paths, r.isAt); j >= 0 {
			return i, j
		}
	}
	return -1, -1
}

func (r route) isFor(rule networkingv1.IngressRule) bool { return strings.EqualFold(rule.Host, r.host) }

func (r route) isAt(path networkingv1.HTTPIngressPath) bool { return path.Path == r.path }

func sameBackend(a, b networkingv1.IngressBackend) bool {
	return a.Service != nil && b.Service != nil && *a.Service == *b.Service
}
