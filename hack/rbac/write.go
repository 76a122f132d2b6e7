// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/rights"
)

// lineLength is where comments are broken.
const lineLength = 88

// place says how a role is named and labelled where it is shipped.
type place struct {
	// roleName and account are the names of a role and of the ServiceAccount that gets it.
	roleName, account func(rights.Role) string
	namespace         string
	// labels are lines of YAML.
	labels func(rights.Role) []string
}

// files are all files that are made of the table, by their path below deploy.
func files() map[string]string {
	made := map[string]string{"chart/templates/rbac.yaml": chart(), "rbac/kustomization.yaml": kustomization()}
	for _, r := range rights.Roles() {
		made[r.File] = "# SPDX-License-Identifier: Apache-2.0\n#\n" + comment("", r.About) + objects(r, kustomize())
	}
	return made
}

// kustomize is the place of the files that are applied as they are.
func kustomize() place {
	return place{
		roleName: func(r rights.Role) string { return "countersign-" + r.Name },
		account: func(r rights.Role) string {
			if r.Part == rights.Responder {
				return "countersign-http01-responder"
			}
			return "countersign"
		},
		namespace: "countersign",
		labels: func(r rights.Role) []string {
			if r.Part == rights.Responder {
				return []string{"app.kubernetes.io/name: countersign", "app.kubernetes.io/component: http01-responder"}
			}
			return []string{"app.kubernetes.io/name: countersign"}
		},
	}
}

// kustomization names the files of deploy/rbac, made here or not.
func kustomization() string {
	names := []string{"00-namespace.yaml", "01-serviceaccount.yaml"}
	for _, r := range rights.Roles() {
		if path.Dir(r.File) == "rbac" {
			names = append(names, path.Base(r.File))
		}
	}
	slices.Sort(names)
	return "# SPDX-License-Identifier: Apache-2.0\n#\n" + comment("", generated+" Who Countersign is, and what it may do.") +
		"apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - " + strings.Join(names, "\n  - ") + "\n"
}

// generated is the first sentence of what has no other place to say it.
const generated = "Made of the table in pkg/rights by `make generate`."

// objects are the role and the binding that gives it to the account.
func objects(r rights.Role, at place) string {
	kind := "ClusterRole"
	if r.IsLocal {
		kind = "Role"
	}
	var b strings.Builder
	head(&b, r, at, kind)
	b.WriteString("rules:\n")
	for _, rule := range r.Rules {
		b.WriteString(comment("  ", rule.Why) + yamlOf(rule))
	}
	b.WriteString("---\n")
	head(&b, r, at, kind+"Binding")
	fmt.Fprintf(&b, "roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: %s\n  name: %s\n", kind, at.roleName(r))
	fmt.Fprintf(&b, "subjects:\n  - kind: ServiceAccount\n    name: %s\n    namespace: %s\n", at.account(r), at.namespace)
	return b.String()
}

func head(b *strings.Builder, r rights.Role, at place, kind string) {
	fmt.Fprintf(b, "apiVersion: rbac.authorization.k8s.io/v1\nkind: %s\nmetadata:\n  name: %s\n", kind, at.roleName(r))
	if r.IsLocal {
		fmt.Fprintf(b, "  namespace: %s\n", at.namespace)
	}
	b.WriteString("  labels:\n")
	for _, label := range at.labels(r) {
		b.WriteString("    " + label + "\n")
	}
}

func yamlOf(r rights.Rule) string {
	group := r.Group
	if group == rights.Core {
		group = `""`
	}
	text := fmt.Sprintf("  - apiGroups: [%s]\n    resources: [%s]\n", group, strings.Join(r.Resources, ", "))
	if len(r.Names) > 0 {
		text += fmt.Sprintf("    resourceNames: [%s]\n", strings.Join(r.Names, ", "))
	}
	return text + fmt.Sprintf("    verbs: [%s]\n", strings.Join(r.Verbs, ", "))
}

// comment breaks a text into lines.
func comment(indent, text string) string {
	var b strings.Builder
	line := indent + "#"
	for word := range strings.FieldsSeq(text) {
		if len(line)+1+len(word) > lineLength {
			b.WriteString(line + "\n")
			line = indent + "#"
		}
		line += " " + word
	}
	return b.String() + line + "\n"
}
