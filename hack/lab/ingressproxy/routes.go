// SPDX-License-Identifier: Apache-2.0

package ingressproxy

import (
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
)

// backend is the Service port that a request goes to.
type backend struct {
	namespace string
	service   networkingv1.IngressServiceBackend
}

// hosts of an Ingress, lower-case; "" stands for every host.
func hosts(ingress *networkingv1.Ingress) []string {
	var names []string
	for _, rule := range ingress.Spec.Rules {
		names = append(names, strings.ToLower(rule.Host))
	}
	if ingress.Spec.DefaultBackend != nil {
		names = append(names, "")
	}
	return names
}

// match finds the backend for a path among the rules for exactly this host.
// Exact paths go first, then the longest prefix, as the Ingress API says.
func match(ingresses []*networkingv1.Ingress, host, path string) (backend, bool) {
	var best backend
	bestRank := -1
	for _, ingress := range ingresses {
		for _, candidate := range pathsOf(ingress, host) {
			rank := rankOf(candidate, path)
			if rank > bestRank && candidate.Backend.Service != nil {
				best = backend{ingress.Namespace, *candidate.Backend.Service}
				bestRank = rank
			}
		}
	}
	return best, bestRank >= 0
}

func pathsOf(ingress *networkingv1.Ingress, host string) []networkingv1.HTTPIngressPath {
	var paths []networkingv1.HTTPIngressPath
	for _, rule := range ingress.Spec.Rules {
		if strings.EqualFold(rule.Host, host) && rule.HTTP != nil {
			paths = append(paths, rule.HTTP.Paths...)
		}
	}
	if host == "" && ingress.Spec.DefaultBackend != nil {
		paths = append(paths, networkingv1.HTTPIngressPath{Backend: *ingress.Spec.DefaultBackend})
	}
	return paths
}

// exactRank is above every length that a path can have.
const exactRank = 1 << 30

// rankOf is -1 when the path does not match, and greater the better it does.
//
//	Exact                   the same path
//	Prefix                  the same elements at the beginning
//	ImplementationSpecific  here: a prefix of the text, as most proxies have it
func rankOf(candidate networkingv1.HTTPIngressPath, path string) int {
	pathType := networkingv1.PathTypeImplementationSpecific
	if candidate.PathType != nil {
		pathType = *candidate.PathType
	}
	isMatch := false
	switch pathType {
	case networkingv1.PathTypeExact:
		if candidate.Path == path {
			return exactRank
		}
	case networkingv1.PathTypePrefix:
		prefix := strings.TrimSuffix(candidate.Path, "/")
		isMatch = path == prefix || strings.HasPrefix(path, prefix+"/")
	default:
		isMatch = strings.HasPrefix(path, candidate.Path)
	}
	if !isMatch {
		return -1
	}
	return len(candidate.Path)
}

// hostsToTry are the hosts under which rules for a request may stand, best
// first: the name itself, the wildcard one label up, any.
func hostsToTry(host string) []string {
	host = strings.ToLower(host)
	tries := []string{host}
	if _, rest, ok := strings.Cut(host, "."); ok {
		tries = append(tries, "*."+rest)
	}
	return append(tries, "")
}
