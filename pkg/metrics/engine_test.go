// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/component-base/metrics"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// all registers all metrics of ours.
func all(t *testing.T) (metrics.KubeRegistry, *Engine, *Population) {
	t.Helper()
	registry, population := metrics.NewKubeRegistry(), NewPopulation()
	if _, err := NewResponder(registry.Register); err != nil {
		t.Fatal(err)
	}
	engine, err := NewEngine(registry.Register)
	if err != nil {
		t.Fatal(err)
	}
	state := State{
		Slots:   func() (int, int) { return 60, 2 },
		Waiting: func() map[string]int { return map[string]int{"fresh": 3, "slow": 0, "resting": 1} },
		OldestWait: func() map[string]time.Duration {
			return map[string]time.Duration{"fresh": 1500 * time.Millisecond, "slow": 0}
		},
		PausedAccounts: func() int { return 4 }, SpentBudgets: func() int { return 5 }, LeftBehind: func() int { return 6 },
	}
	if err := RegisterGauges(registry.CustomRegister, append(Gauges(state), population.Gauge())); err != nil {
		t.Fatal(err)
	}
	return registry, engine, population
}

func scrape(registry metrics.KubeRegistry) string {
	page := httptest.NewRecorder()
	metrics.HandlerFor(registry, metrics.HandlerOpts{}).ServeHTTP(page, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	return page.Body.String()
}

func count(engine *Engine) {
	engine.ACMERequest("new order", "ok", 20*time.Millisecond)
	engine.ProviderCall("rfc2136", errors.New("BADKEY"), time.Second)
	engine.ProviderCall("rfc2136", nil, time.Second)
	engine.Looked(acmev1.DNS01, "Passed")
	engine.Ended(acmev1.HTTP01, acmev1.Valid)
	engine.Spent(acmev1.HTTP01, map[string]time.Duration{"queued": 2 * time.Second})
}

func TestEngine(t *testing.T) {
	registry, engine, _ := all(t)
	count(engine)
	lines := strings.Split(scrape(registry), "\n")
	for _, want := range []string{
		`countersign_acme_requests_total{operation="new order",outcome="ok"} 1`,
		`countersign_acme_request_duration_seconds_bucket{operation="new order",le="0.03"} 1`,
		`countersign_dns01_provider_calls_total{outcome="error",provider="rfc2136"} 1`,
		`countersign_dns01_provider_calls_total{outcome="ok",provider="rfc2136"} 1`,
		`countersign_dns01_provider_call_duration_seconds_count{provider="rfc2136"} 2`,
		`countersign_self_check_looks_total{result="Passed",type="DNS-01"} 1`,
		`countersign_challenges_ended_total{state="valid",type="HTTP-01"} 1`,
		`countersign_challenge_stage_duration_seconds_sum{stage="queued",type="HTTP-01"} 2`,
		"countersign_slots 60", "countersign_slots_used 2",
		`countersign_queue_challenges{lane="fresh"} 3`, `countersign_queue_challenges{lane="resting"} 1`,
		`countersign_queue_oldest_wait_seconds{lane="fresh"} 1.5`,
		"countersign_acme_accounts_paused 4", "countersign_failure_budgets_spent 5", "countersign_left_behind 6",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("there is no line %s in\n%s", want, strings.Join(lines, "\n"))
		}
	}
	if _, err := NewEngine(registry.Register); err == nil {
		t.Error("the same metrics were registered twice")
	}
	if err := RegisterGauges(registry.CustomRegister, Gauges(State{})); err == nil {
		t.Error("the same gauges were registered twice")
	}
}

func TestPopulation(t *testing.T) {
	registry, _, population := all(t)
	handler := population.Handler()
	in := func(status acmev1.ChallengeStatus) *acmev1.Challenge {
		return &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01}, Status: status}
	}
	queued, processing := in(acmev1.ChallengeStatus{}), in(acmev1.ChallengeStatus{Processing: true})
	handler.OnAdd(queued, true)
	handler.OnAdd(queued, true)
	handler.OnUpdate(queued, processing)
	handler.OnAdd(in(acmev1.ChallengeStatus{Presented: true}), false)
	handler.OnAdd(in(acmev1.ChallengeStatus{State: acmev1.Invalid, Presented: true}), false)
	handler.OnAdd(processing, false)
	handler.OnAdd(&acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.DNS01}}, false)
	handler.OnDelete(cache.DeletedFinalStateUnknown{Obj: processing})
	handler.OnDelete(&acmev1.Order{})
	lines := strings.Split(scrape(registry), "\n")
	for state, want := range map[string]int{"queued": 1, "processing": 1, "yielded": 1, "invalid": 1} {
		if line := fmt.Sprintf(`countersign_challenges{state=%q,type="HTTP-01"} %d`, state, want); !slices.Contains(lines, line) {
			t.Errorf("there is no line %s", line)
		}
	}
	if line := `countersign_challenges{state="queued",type="DNS-01"} 1`; !slices.Contains(lines, line) {
		t.Errorf("there is no line %s", line)
	}
}

// TestFailuresAddNoSeries: however many challenges fail, of whatever names and for whatever
// reasons, there are no more series.
func TestFailuresAddNoSeries(t *testing.T) {
	registry, engine, population := all(t)
	handler := population.Handler()
	fail := func(i int) {
		ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: fmt.Sprint("ns", i), Name: fmt.Sprint("ch", i)},
			Spec:   acmev1.ChallengeSpec{Type: acmev1.DNS01, DNSName: fmt.Sprintf("h%d.test", i), IssuerRef: acmev1.IssuerReference{Name: fmt.Sprint("issuer", i)}},
			Status: acmev1.ChallengeStatus{State: acmev1.Invalid, Reason: fmt.Sprint("because ", i)}}
		handler.OnAdd(ch, false)
		count(engine)
	}
	fail(0)
	before := strings.Count(scrape(registry), "\n")
	for i := range 10_000 {
		fail(i)
	}
	if after := strings.Count(scrape(registry), "\n"); after != before {
		t.Errorf("%d lines after 10 000 failures, %d after one", after, before)
	}
}

// TestDocumented: docs/metrics.md has each metric, with its labels, and no other.
func TestDocumented(t *testing.T) {
	registry, engine, population := all(t)
	count(engine)
	population.Handler().OnAdd(&acmev1.Challenge{}, false)
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]string{}
	for _, family := range families {
		if !strings.HasPrefix(family.GetName(), "countersign_") {
			continue
		}
		var labels []string
		for _, label := range family.GetMetric()[0].GetLabel() {
			labels = append(labels, label.GetName())
		}
		have[family.GetName()] = strings.ToLower(family.GetType().String()) + " " + strings.Join(labels, ", ")
	}
	page, err := os.ReadFile("../../docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, row := range regexp.MustCompile("(?m)^\\| `(countersign_[a-z0-9_]+)` \\| ([a-z]+) \\| ([^|]*) \\|").FindAllStringSubmatch(string(page), -1) {
		told[row[1]] = row[2] + " " + strings.ReplaceAll(row[3], "`", "")
	}
	for name, what := range have {
		if told[name] != what {
			t.Errorf("docs/metrics.md says of %s: %q, it is %q", name, told[name], what)
		}
	}
	for name := range told {
		if have[name] == "" {
			t.Errorf("docs/metrics.md has %s, which is not there", name)
		}
	}
}
