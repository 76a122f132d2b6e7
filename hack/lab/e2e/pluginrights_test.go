// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	authorizationv1 "k8s.io/api/authorization/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/clientcmd"

	"github.com/countersign-project/countersign/hack/lab"
)

// commandRights are what a command of the plugin needs, as docs/kubectl.md says.
type commandRights struct {
	command string
	rules   []rbacv1.PolicyRule
	// isInside: in Countersign's namespace only.
	isInside bool
}

// documentedRights reads the table of docs/kubectl.md.
func documentedRights(t *testing.T, bed *lab.Lab) []commandRights {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(bed.Root(), "docs", "kubectl.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "| command | rights that it needs |\n|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	var all []commandRights
	for row := range strings.Lines(table) {
		cells := strings.Split(row, "|")
		if len(cells) != 4 {
			t.Fatalf("docs/kubectl.md: what is the row %q?", row)
		}
		needed, isInside := strings.CutPrefix(strings.TrimSpace(cells[2]), "in Countersign's namespace: ")
		for _, command := range quoted(cells[1]) {
			all = append(all, commandRights{command, rulesOf(t, needed), isInside})
		}
	}
	if len(all) == 0 {
		t.Fatal("docs/kubectl.md has no table of rights")
	}
	return all
}

// quoted are the words in backticks.
func quoted(text string) []string {
	var words []string
	for i, part := range strings.Split(text, "`") {
		if i%2 == 1 {
			words = append(words, part)
		}
	}
	return words
}

// rulesOf reads "get, list `challenges`, `orders`; list `events`".
func rulesOf(t *testing.T, text string) []rbacv1.PolicyRule {
	t.Helper()
	if text == "none" {
		return nil
	}
	shape := regexp.MustCompile("^([a-z]+(?:, [a-z]+)*) (`[a-z/]+`(?:, `[a-z/]+`)*)$")
	var rules []rbacv1.PolicyRule
	for part := range strings.SplitSeq(text, "; ") {
		match := shape.FindStringSubmatch(part)
		if match == nil {
			t.Fatalf("docs/kubectl.md: what is the right %q?", part)
		}
		for _, resource := range quoted(match[2]) {
			rules = append(rules, rbacv1.PolicyRule{
				APIGroups: []string{groupOf(resource)}, Resources: []string{resource}, Verbs: strings.Split(match[1], ", "),
			})
		}
	}
	return rules
}

func groupOf(resource string) string {
	return map[string]string{
		"challenges": "acme.cert-manager.io", "orders": "acme.cert-manager.io",
		"issuers": "cert-manager.io", "clusterissuers": "cert-manager.io",
		"deployments": "apps",
	}[resource]
}

// user is who calls the command.
func (c commandRights) user() string { return userOf(c.command) }

func userOf(command string) string { return "plugin-" + strings.ReplaceAll(command, " --", "-") }

// letUsers makes a user for each command of the plugin who has the documented rights and no
// others, and the kubeconfig of each.
func (p plugin) letUsers(t *testing.T) {
	t.Helper()
	for _, c := range documentedRights(t, p.bed) {
		p.impersonate(t, c.user())
		if len(c.rules) == 0 {
			continue
		}
		p.grant(t, c)
		p.awaitRight(t, c)
	}
}

func (p plugin) kubeconfigOf(command string) string { return filepath.Join(p.dir, userOf(command)) }

func (p plugin) impersonate(t *testing.T, user string) {
	t.Helper()
	config, err := clientcmd.LoadFromFile(p.bed.Kubeconfig)
	if err != nil {
		t.Fatal(err)
	}
	for _, auth := range config.AuthInfos {
		auth.Impersonate = user
	}
	if err := clientcmd.WriteToFile(*config, filepath.Join(p.dir, user)); err != nil {
		t.Fatal(err)
	}
}

func (p plugin) grant(t *testing.T, c commandRights) {
	t.Helper()
	rbac, meta := p.s.Kube.RbacV1(), metav1.ObjectMeta{Name: c.user()}
	if c.isInside {
		meta.Name += "-inside"
	}
	if _, err := rbac.ClusterRoles().Create(t.Context(), &rbacv1.ClusterRole{ObjectMeta: meta, Rules: c.rules}, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	role := rbacv1.RoleRef{APIGroup: rbacv1.GroupName, Kind: "ClusterRole", Name: meta.Name}
	users := []rbacv1.Subject{{APIGroup: rbacv1.GroupName, Kind: rbacv1.UserKind, Name: c.user()}}
	var err error
	if c.isInside {
		_, err = rbac.RoleBindings(lab.Namespace).Create(t.Context(), &rbacv1.RoleBinding{ObjectMeta: meta, RoleRef: role, Subjects: users}, metav1.CreateOptions{})
	} else {
		_, err = rbac.ClusterRoleBindings().Create(t.Context(), &rbacv1.ClusterRoleBinding{ObjectMeta: meta, RoleRef: role, Subjects: users}, metav1.CreateOptions{})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// awaitRight: the API server hears of rights a moment later.
func (p plugin) awaitRight(t *testing.T, c commandRights) {
	t.Helper()
	last := c.rules[len(c.rules)-1]
	resource, subresource, _ := strings.Cut(last.Resources[0], "/")
	review := &authorizationv1.SubjectAccessReview{Spec: authorizationv1.SubjectAccessReviewSpec{
		User: c.user(),
		ResourceAttributes: &authorizationv1.ResourceAttributes{
			Namespace: lab.Namespace, Group: last.APIGroups[0], Resource: resource, Subresource: subresource, Verb: last.Verbs[0],
		},
	}}
	await(t, 10*time.Second, func(ctx context.Context) (string, error) {
		answer, err := p.s.Kube.AuthorizationV1().SubjectAccessReviews().Create(ctx, review, metav1.CreateOptions{})
		if err != nil || !answer.Status.Allowed {
			return c.user() + " may not yet", err
		}
		return "", nil
	})
}

// checkRefused: nothing was refused to any command.
func (p plugin) checkRefused(t *testing.T) {
	t.Helper()
	refused := auditLog(t, p.bed, func(r apiRequest) bool {
		return strings.HasPrefix(r.ImpersonatedUser.Username, "plugin-") && r.ResponseStatus.Code == http.StatusForbidden
	})
	for _, request := range refused {
		t.Errorf("%s: %s", request.ImpersonatedUser.Username, request)
	}
}
