// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sigs.k8s.io/yaml"
)

func TestIsUpToDate(t *testing.T) {
	want, err := render()
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile(filepath.Join("..", "..", file))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want) {
		t.Errorf("%s is not what the table says; run go run ./hack/dashboard", file)
	}
}

// documented are the metrics of docs/metrics.md, with their labels.
func documented(t *testing.T) map[string][]string {
	t.Helper()
	page, err := os.ReadFile("../../docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	metrics := map[string][]string{}
	for _, line := range regexp.MustCompile("(?m)^\\| `(countersign_[a-z0-9_]+)` \\| [a-z]+ \\| ([^|]*)\\|").FindAllStringSubmatch(string(page), -1) {
		metrics[line[1]] = regexp.MustCompile(`[a-z]+`).FindAllString(line[2], -1)
	}
	if len(metrics) == 0 {
		t.Fatal("docs/metrics.md has no metrics")
	}
	return metrics
}

// usual are the labels that every series has from who scrapes it, or from its kind.
func usual() []string { return []string{"namespace", "job", "pod", "le"} }

// Every metric of ours is shown, and nothing that is not there, with labels that it has.
func TestShowsWhatThereIs(t *testing.T) {
	metrics := documented(t)
	shown := map[string]bool{}
	for _, row := range rows() {
		for _, panel := range row.panels {
			for _, q := range panel.queries {
				name := regexp.MustCompile(`countersign_[a-z0-9_]+`).FindString(q.expr)
				if name == "" {
					continue // somebody else's
				}
				name = strings.TrimSuffix(name, "_bucket")
				labels, ok := metrics[name]
				if !ok {
					t.Errorf("%s shows %s, which docs/metrics.md does not have", panel.title, name)
				}
				shown[name] = true
				for _, label := range labelsIn(q) {
					if !slices.Contains(labels, label) && !slices.Contains(usual(), label) {
						t.Errorf("%s goes by the label %s, which %s does not have", panel.title, label, name)
					}
				}
			}
		}
	}
	for name := range metrics {
		if !shown[name] {
			t.Errorf("no panel shows %s", name)
		}
	}
}

// labelsIn are the labels of by clauses and legends.
func labelsIn(q query) []string {
	var labels []string
	for _, by := range regexp.MustCompile(`by \(([^)]*)\)`).FindAllStringSubmatch(q.expr, -1) {
		labels = append(labels, strings.Split(by[1], ", ")...)
	}
	for _, name := range regexp.MustCompile(`\{\{([a-z]+)\}\}`).FindAllStringSubmatch(q.legend, -1) {
		labels = append(labels, name[1])
	}
	return labels
}

// TestQueriesParse has promtool read every expression, where it is.
func TestQueriesParse(t *testing.T) {
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		if os.Getenv("COUNTERSIGN_REQUIRE_PROMTOOL") != "" {
			t.Fatal(err)
		}
		t.Skip("promtool is not here; it is in the package prometheus of the distribution")
	}
	var rules []map[string]string
	fill := strings.NewReplacer("$at", `namespace=~"a|b",job=~".*"`, "$__rate_interval", "5m")
	for _, row := range rows() {
		for _, panel := range row.panels {
			for _, q := range panel.queries {
				rules = append(rules, map[string]string{"record": "x:y", "expr": fill.Replace(q.expr)})
			}
		}
	}
	text, err := yaml.Marshal(map[string]any{"groups": []any{map[string]any{"name": "dashboard", "rules": rules}}})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "rules.yaml")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), promtool, "check", "rules", "--lint=none", path).CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
