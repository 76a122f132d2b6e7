// SPDX-License-Identifier: Apache-2.0

package monitoring

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sigs.k8s.io/yaml"
)

// rules are what is read of a PrometheusRule.
type rules struct {
	Spec struct {
		Groups []struct {
			Name  string `json:"name"`
			Rules []rule `json:"rules"`
		} `json:"groups"`
	} `json:"spec"`
}

type rule struct {
	Alert       string            `json:"alert"`
	Expr        string            `json:"expr"`
	For         string            `json:"for"`
	Labels      map[string]string `json:"labels"`
	Annotations map[string]string `json:"annotations"`
}

func readRules(t *testing.T) rules {
	t.Helper()
	text, err := os.ReadFile("../../deploy/monitoring/prometheusrule.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var r rules
	if err := yaml.Unmarshal(text, &r); err != nil || len(r.Spec.Groups) != 1 || len(r.Spec.Groups[0].Rules) == 0 {
		t.Fatalf("%d groups, %v", len(r.Spec.Groups), err)
	}
	return r
}

// TestRules: each alert is about metrics that docs/metrics.md has, and a run-book says
// what to do.
func TestRules(t *testing.T) {
	metrics, books := read(t, "metrics.md"), read(t, "runbooks.md")
	for _, rule := range readRules(t).Spec.Groups[0].Rules {
		for _, name := range regexp.MustCompile(`countersign_[a-z0-9_]+`).FindAllString(rule.Expr, -1) {
			if !strings.Contains(metrics, "`"+name+"`") {
				t.Errorf("%s is about %s, which docs/metrics.md does not have", rule.Alert, name)
			}
		}
		if !strings.Contains(books, "\n## "+rule.Alert+"\n") {
			t.Errorf("docs/runbooks.md says nothing of %s", rule.Alert)
		}
		if want := "/docs/runbooks.md#" + strings.ToLower(rule.Alert); !strings.HasSuffix(rule.Annotations["runbook_url"], want) {
			t.Errorf("%s leads to %s", rule.Alert, rule.Annotations["runbook_url"])
		}
		if rule.Labels["severity"] == "" || rule.Annotations["summary"] == "" || rule.For == "" {
			t.Errorf("%s has no severity, summary or time: %+v", rule.Alert, rule)
		}
	}
}

// TestAlerts has promtool run testdata/rules_test.yaml, where it is.
func TestAlerts(t *testing.T) {
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		if os.Getenv("COUNTERSIGN_REQUIRE_PROMTOOL") != "" {
			t.Fatal(err)
		}
		t.Skip("promtool is not here; it is in the package prometheus of the distribution")
	}
	dir := t.TempDir()
	groups, err := yaml.Marshal(readRules(t).Spec)
	if err != nil {
		t.Fatal(err)
	}
	tests, err := os.ReadFile("testdata/rules_test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string][]byte{"rules.yaml": groups, "rules_test.yaml": tests} {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), promtool, "test", "rules", "rules_test.yaml")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

func read(t *testing.T, page string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../docs", page))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
