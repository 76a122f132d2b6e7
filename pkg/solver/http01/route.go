// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"maps"
	"slices"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
)

const (
	// RouteLabel is on every object that holds a route of ours, an edited Ingress
	// included, as long as it does. Its value is "true".
	RouteLabel = "countersign.dev/http01-route"

	// routeAnnotationPrefix and the UID of a challenge are the name of an annotation
	// that says which route the challenge uses.
	routeAnnotationPrefix = "http01.countersign.dev/"
)

// RouteSelector selects the objects that hold routes of ours.
func RouteSelector() string { return RouteLabel + "=true" }

// route is one path of one host, as one challenge needs it, and where it leads.
type route struct {
	host, path, annotation string
	to                     place
	// isLoose is true where an Ingress may not say that the path is to be matched exactly.
	isLoose bool
}

// routeOf is the route of a challenge. To take it away, nobody needs to know where
// it leads.
func routeOf(ch *acmev1.Challenge, to place) route {
	return route{
		host:       ruleHost(ch.Spec.DNSName),
		path:       responder.PathPrefix + ch.Spec.Token,
		annotation: routeAnnotationPrefix + string(ch.UID),
		to:         to,
	}
}

// use is what the annotation says.
func (r route) use() string { return r.host + r.path }

// claim notes on an object that the challenge uses the route, and reports whether
// that is new.
func (r route) claim(obj metav1.Object) bool {
	labels, annotations := maps.Clone(obj.GetLabels()), maps.Clone(obj.GetAnnotations())
	isNew := set(&labels, RouteLabel, "true")
	isNew = set(&annotations, r.annotation, r.use()) || isNew
	obj.SetLabels(labels)
	obj.SetAnnotations(annotations)
	return isNew
}

// disclaim takes that note away. It reports whether there was one, and whether
// another challenge still uses the route.
func (r route) disclaim(obj metav1.Object) (changed, isUsed bool) {
	labels, annotations := maps.Clone(obj.GetLabels()), maps.Clone(obj.GetAnnotations())
	changed = unset(&annotations, r.annotation)
	uses := usesIn(annotations)
	if len(uses) == 0 {
		changed = unset(&labels, RouteLabel) || changed
	}
	obj.SetLabels(labels)
	obj.SetAnnotations(annotations)
	return changed, slices.Contains(uses, r.use())
}

// usesIn are the routes that challenges say they use.
func usesIn(annotations map[string]string) []string {
	var uses []string
	for key, value := range annotations {
		if strings.HasPrefix(key, routeAnnotationPrefix) {
			uses = append(uses, value)
		}
	}
	return uses
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
