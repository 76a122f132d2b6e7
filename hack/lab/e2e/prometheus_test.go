// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	"sigs.k8s.io/yaml"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/pebble"
	"github.com/countersign-project/countersign/hack/lab/prometheus"
)

const requirePrometheus = "COUNTERSIGN_REQUIRE_PROMTOOL"

// testPrometheus: a Prometheus scrapes the pods, and what it says happened is what the
// CA and the API server saw. No alert is about it.
func testPrometheus(t *testing.T, bed *lab.Lab) {
	needs(t, prometheus.Missing(), requirePrometheus)
	s := newScene(t, bed, "node-prometheus")
	issuer := readyIssuer(t, s, "lab")
	pods := awaitReplicas(t, s)
	p := scrape(t, bed, pods)
	awaitQuery(t, p, "sum(up)", float64(len(pods)))
	expressions := map[string]string{
		"challenges": `sum(countersign_challenges_ended_total{state="valid",type="DNS-01"})`,
		"orders":     `sum(countersign_acme_requests_total{operation="new order",outcome="ok"})`,
		"accepted":   `sum(countersign_acme_requests_total{operation="accept",outcome="ok"})`,
		"finalized":  `sum(countersign_acme_requests_total{operation="finalize",outcome="ok"})`,
		"cleaned up": `sum(countersign_challenge_stage_duration_seconds_count{stage="clean_up"})`,
	}
	before := map[string]float64{}
	for name, expr := range expressions {
		before[name] = ask(t, p, expr)
	}
	tally := bed.ACMETally()
	b := newBatch(t, s, issuer, hosts(20, "prometheus.load.test")...)
	b.awaitValid(t, time.Minute)
	b.awaitNoChallenges(t)
	seen := bed.ACMETally().Since(tally)
	for name, want := range map[string]int{
		"challenges": 20, "cleaned up": 20,
		"orders": seen[pebble.NewOrder], "accepted": seen[pebble.Accept], "finalized": seen[pebble.Finalize],
	} {
		awaitQuery(t, p, expressions[name], before[name]+float64(want))
	}
	alerts, err := p.Alerts(t.Context())
	if err != nil || len(alerts) > 0 {
		t.Errorf("alerts when all is well: %q, %v", alerts, err)
	}
	checkExposition(t, pods[0])
}

// scrape starts a Prometheus with our alerts.
func scrape(t *testing.T, bed *lab.Lab, pods []corev1.Pod) *prometheus.Prometheus {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(bed.Root(), "deploy", "monitoring", "prometheusrule.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var rule struct {
		Spec struct {
			Groups []struct {
				Name  string `json:"name"`
				Rules []any  `json:"rules"`
			} `json:"groups"`
		} `json:"spec"`
	}
	if err := yaml.Unmarshal(text, &rule); err != nil {
		t.Fatal(err)
	}
	o := prometheus.Options{Dir: t.TempDir(), Groups: rule.Spec.Groups}
	for _, pod := range pods {
		o.Targets = append(o.Targets, metricsOf(pod))
	}
	p, err := prometheus.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Stop)
	if loaded, err := p.Rules(t.Context()); err != nil || loaded != len(rule.Spec.Groups[0].Rules) {
		t.Errorf("%d rules are loaded, %v; want %d", loaded, err, len(rule.Spec.Groups[0].Rules))
	}
	return p
}

func metricsOf(pod corev1.Pod) string { return net.JoinHostPort(pod.Status.PodIP, "9402") }

func ask(t *testing.T, p *prometheus.Prometheus, expr string) float64 {
	t.Helper()
	value, err := p.Query(t.Context(), expr)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func awaitQuery(t *testing.T, p *prometheus.Prometheus, expr string, want float64) {
	t.Helper()
	await(t, 15*time.Second, func(ctx context.Context) (string, error) {
		got, err := p.Query(ctx, expr)
		if err != nil || got == want {
			return "", err
		}
		return fmt.Sprintf("%s is %v, want %v", expr, got, want), nil
	})
}

// checkExposition has promtool look at what a pod exposes. It knows better than others
// how metrics are named, so that only ours are looked at.
func checkExposition(t *testing.T, pod corev1.Pod) {
	t.Helper()
	response, err := http.Get("http://" + metricsOf(pod) + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }() // was only read
	all, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var ours bytes.Buffer
	for line := range bytes.Lines(all) {
		if bytes.Contains(line, []byte("countersign_")) {
			ours.Write(line)
		}
	}
	cmd := exec.CommandContext(t.Context(), "promtool", "check", "metrics")
	cmd.Stdin = &ours
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("promtool: %v\n%s", err, out)
	}
}
