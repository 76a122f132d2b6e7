// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"fmt"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
)

// edit is one operation of a JSON patch (RFC 6902).
type edit struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value,omitempty"`
}

const (
	versionPath     = "/metadata/resourceVersion"
	labelsPath      = "/metadata/labels"
	annotationsPath = "/metadata/annotations"
	rulesPath       = "/spec/rules"
)

// additions put a route into an Ingress; there are none if it is there. They differ
// from addTo in that they leave alone what they do not name.
func additions(ing *networkingv1.Ingress, r route) []edit {
	edits := setting(labelsPath, ing.Labels, RouteLabel, "true")
	edits = append(edits, setting(annotationsPath, ing.Annotations, r.annotation, r.use())...)
	if i, j := r.find(ing); i >= 0 {
		if sameBackend(ing.Spec.Rules[i].HTTP.Paths[j].Backend, r.backend()) {
			return edits
		}
		return append(edits, edit{Op: "replace", Path: fmt.Sprintf("%s/%d/http/paths/%d/backend", rulesPath, i, j), Value: r.backend()})
	}
	if i := r.ruleOf(ing); i >= 0 {
		return append(edits, edit{Op: "add", Path: fmt.Sprintf("%s/%d/http/paths/0", rulesPath, i), Value: r.newPath()})
	}
	if len(ing.Spec.Rules) == 0 {
		return append(edits, edit{Op: "add", Path: rulesPath, Value: []networkingv1.IngressRule{r.newRule()}})
	}
	return append(edits, edit{Op: "add", Path: rulesPath + "/-", Value: r.newRule()})
}

// removals end one challenge's use of a route, and the route with its last use.
func removals(ing *networkingv1.Ingress, r route) []edit {
	edits := unsetting(annotationsPath, ing.Annotations, r.annotation)
	after := ing.DeepCopy()
	_, isUsed := r.disclaim(after)
	if after.Labels[RouteLabel] == "" {
		edits = append(edits, unsetting(labelsPath, ing.Labels, RouteLabel)...)
	}
	if isUsed {
		return edits
	}
	return append(edits, cuts(ing, r)...)
}

// cuts take the path out, the last one first, so that each leaves the indexes of the
// others as they are. A rule goes with its last path: it was made by us.
func cuts(ing *networkingv1.Ingress, r route) []edit {
	var edits []edit
	gone := 0
	for i := len(ing.Spec.Rules) - 1; i >= 0; i-- {
		rule := ing.Spec.Rules[i]
		if !r.isFor(rule) || rule.HTTP == nil {
			continue
		}
		var inRule []edit
		for j := len(rule.HTTP.Paths) - 1; j >= 0; j-- {
			if r.isAt(rule.HTTP.Paths[j]) {
				inRule = append(inRule, edit{Op: "remove", Path: fmt.Sprintf("%s/%d/http/paths/%d", rulesPath, i, j)})
			}
		}
		if len(inRule) > 0 && len(inRule) == len(rule.HTTP.Paths) {
			inRule = []edit{{Op: "remove", Path: fmt.Sprintf("%s/%d", rulesPath, i)}}
			gone++
		}
		edits = append(edits, inRule...)
	}
	if gone > 0 && gone == len(ing.Spec.Rules) {
		return []edit{{Op: "remove", Path: rulesPath}}
	}
	return edits
}

func setting(path string, have map[string]string, key, value string) []edit {
	switch got, ok := have[key]; {
	case ok && got == value:
		return nil
	case len(have) == 0:
		return []edit{{Op: "add", Path: path, Value: map[string]string{key: value}}}
	default:
		return []edit{{Op: "add", Path: path + "/" + escaped(key), Value: value}}
	}
}

func unsetting(path string, have map[string]string, key string) []edit {
	switch _, ok := have[key]; {
	case !ok:
		return nil
	case len(have) == 1:
		return []edit{{Op: "remove", Path: path}}
	default:
		return []edit{{Op: "remove", Path: path + "/" + escaped(key)}}
	}
}

// escaped is a key as a part of a JSON pointer (RFC 6901 section 3).
func escaped(key string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}
