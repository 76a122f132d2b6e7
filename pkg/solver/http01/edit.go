// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"fmt"

	networkingv1 "k8s.io/api/networking/v1"

	"github.com/countersign-project/countersign/pkg/patch"
)

const (
	versionPath     = "/metadata/resourceVersion"
	labelsPath      = "/metadata/labels"
	annotationsPath = "/metadata/annotations"
	rulesPath       = "/spec/rules"
)

// additions put a route into an Ingress; there are none if it is there. They differ
// from addTo in that they leave alone what they do not name.
func additions(ing *networkingv1.Ingress, r route) []patch.Operation {
	edits := setting(labelsPath, ing.Labels, RouteLabel, "true")
	edits = append(edits, setting(annotationsPath, ing.Annotations, r.annotation, r.use())...)
	if i, j := r.find(ing); i >= 0 {
		if sameBackend(ing.Spec.Rules[i].HTTP.Paths[j].Backend, r.backend()) {
			return edits
		}
		return append(edits, patch.Operation{Op: "replace", Path: fmt.Sprintf("%s/%d/http/paths/%d/backend", rulesPath, i, j), Value: r.backend()})
	}
	if i := r.ruleOf(ing); i >= 0 {
		return append(edits, patch.Operation{Op: "add", Path: fmt.Sprintf("%s/%d/http/paths/0", rulesPath, i), Value: r.newPath()})
	}
	if len(ing.Spec.Rules) == 0 {
		return append(edits, patch.Operation{Op: "add", Path: rulesPath, Value: []networkingv1.IngressRule{r.newRule()}})
	}
	return append(edits, patch.Operation{Op: "add", Path: rulesPath + "/-", Value: r.newRule()})
}

// removals end one challenge's use of a route, and the route with its last use.
func removals(ing *networkingv1.Ingress, r route) []patch.Operation {
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
func cuts(ing *networkingv1.Ingress, r route) []patch.Operation {
	var edits []patch.Operation
	gone := 0
	for i := len(ing.Spec.Rules) - 1; i >= 0; i-- {
		rule := ing.Spec.Rules[i]
		if !r.isFor(rule) || rule.HTTP == nil {
			continue
		}
		var inRule []patch.Operation
		for j := len(rule.HTTP.Paths) - 1; j >= 0; j-- {
			if r.isAt(rule.HTTP.Paths[j]) {
				inRule = append(inRule, patch.Operation{Op: "remove", Path: fmt.Sprintf("%s/%d/http/paths/%d", rulesPath, i, j)})
			}
		}
		if len(inRule) > 0 && len(inRule) == len(rule.HTTP.Paths) {
			inRule = []patch.Operation{{Op: "remove", Path: fmt.Sprintf("%s/%d", rulesPath, i)}}
			gone++
		}
		edits = append(edits, inRule...)
	}
	if gone > 0 && gone == len(ing.Spec.Rules) {
		return []patch.Operation{{Op: "remove", Path: rulesPath}}
	}
	return edits
}

func setting(path string, have map[string]string, key, value string) []patch.Operation {
	switch got, ok := have[key]; {
	case ok && got == value:
		return nil
	case len(have) == 0:
		return []patch.Operation{{Op: "add", Path: path, Value: map[string]string{key: value}}}
	default:
		return []patch.Operation{{Op: "add", Path: path + patch.Pointer(key), Value: value}}
	}
}

func unsetting(path string, have map[string]string, key string) []patch.Operation {
	switch _, ok := have[key]; {
	case !ok:
		return nil
	case len(have) == 1:
		return []patch.Operation{{Op: "remove", Path: path}}
	default:
		return []patch.Operation{{Op: "remove", Path: path + patch.Pointer(key)}}
	}
}
