// SPDX-License-Identifier: Apache-2.0

package rights

import (
	"slices"
	"strings"
	"testing"
)

// TestLeast: each right has a reason, none is for everything, and none of those is there
// that would be too much.
func TestLeast(t *testing.T) {
	writes := words("create", "update", "patch", "delete", "deletecollection")
	for _, role := range Roles() {
		if role.About == "" {
			t.Errorf("nothing says what %s is for", role.Name)
		}
		for _, rule := range role.Rules {
			has := func(verbs ...string) bool {
				return slices.ContainsFunc(verbs, func(verb string) bool { return slices.Contains(rule.Verbs, verb) })
			}
			all := strings.Join(slices.Concat(words(rule.Group), rule.Resources, rule.Names, rule.Verbs), " ")
			switch {
			case rule.Why == "":
				t.Errorf("%s: no reason for %s", role.Name, all)
			case strings.Contains(all, "*"):
				t.Errorf("%s: everything: %s", role.Name, all)
			case slices.Contains(rule.Resources, "secrets") && has("list", "watch", "update", "patch", "delete"):
				t.Errorf("%s: Secrets are read by name, or created: %s", role.Name, all)
			case role.Part != Standalone && rule.Group == CertManager && has(writes...):
				t.Errorf("%s: cert-manager's issuers are not written: %s", role.Name, all)
			case role.Part != Standalone && slices.Contains(rule.Resources, "secrets") && has(writes...):
				t.Errorf("%s: only the issuers make Secrets: %s", role.Name, all)
			case role.Part != Pods && slices.Contains(rule.Resources, "pods"):
				t.Errorf("%s: Pods are for those who asked for them: %s", role.Name, all)
			case len(rule.Names) > 0 && has("create"):
				t.Errorf("%s: create cannot be limited by name: %s", role.Name, all)
			}
		}
	}
}
