// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/rights"
)

// Right is one thing that Countersign does. An empty Namespace means: in all of them; an
// empty Name: with any object.
type Right struct{ Group, Resource, Subresource, Verb, Name, Namespace string }

// String is "patch challenges/status.acme.cert-manager.io".
func (r Right) String() string {
	text := r.Verb + " " + r.Resource
	if r.Subresource != "" {
		text += "/" + r.Subresource
	}
	if r.Group != "" {
		text += "." + r.Group
	}
	if r.Name != "" {
		text += " " + r.Name
	}
	if r.Namespace != "" {
		text += " in namespace " + r.Namespace
	}
	return text
}

// Rights are what the takeover cannot go without; namespace is Countersign's own. Those
// for one type of solver are not among them: not everybody uses it.
func Rights(namespace string) []Right {
	var needed []Right
	for _, role := range rights.Roles() {
		if role.Part != rights.Always {
			continue
		}
		in := ""
		if role.IsLocal {
			in = namespace
		}
		for _, rule := range role.Rules {
			for _, right := range single(rule, in) {
				if !slices.Contains(needed, right) { // controllers share some
					needed = append(needed, right)
				}
			}
		}
	}
	return needed
}

// single are the rights of a rule, one by one.
func single(rule rights.Rule, namespace string) []Right {
	names := rule.Names
	if len(names) == 0 {
		names = []string{""}
	}
	var all []Right
	for _, resource := range rule.Resources {
		resource, subresource, _ := strings.Cut(resource, "/")
		for _, name := range names {
			for _, verb := range rule.Verbs {
				all = append(all, Right{rule.Group, resource, subresource, verb, name, namespace})
			}
		}
	}
	return all
}
