// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"fmt"
	"time"

	"k8s.io/component-base/metrics"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// namespace is what the names of our own metrics begin with.
const namespace = "countersign"

// Engine counts what the controllers do. No label has a name of a user's object in it:
// however many challenges there are, there are no more series.
type Engine struct {
	acmeRequests *metrics.CounterVec
	acmeSeconds  *metrics.HistogramVec
	dnsCalls     *metrics.CounterVec
	dnsSeconds   *metrics.HistogramVec
	looks        *metrics.CounterVec
	ended        *metrics.CounterVec
	stages       *metrics.HistogramVec
}

// NewEngine makes the metrics of the controllers known to a registry, as its Register does it.
func NewEngine(register func(metrics.Registerable) error) (*Engine, error) {
	e := &Engine{
		acmeRequests: counter("acme", "requests_total", "Calls to ACME servers, by operation and outcome: ok, or what is to be done about the error.", "operation", "outcome"),
		acmeSeconds:  histogram("acme", "request_duration_seconds", "Seconds that a call to an ACME server took.", quick(), "operation"),
		dnsCalls:     counter("dns01", "provider_calls_total", "Calls to DNS services that write records, by provider and outcome: ok or error.", "provider", "outcome"),
		dnsSeconds:   histogram("dns01", "provider_call_duration_seconds", "Seconds that a call to a DNS service took.", quick(), "provider"),
		looks:        counter("self_check", "looks_total", "Looks of the self-check, by type of challenge and what was seen: Passed, or the class of what stands in the way.", "type", "result"),
		ended:        counter("challenges", "ended_total", "Challenges that have ended, by type and state.", "type", "state"),
		stages: histogram("challenge", "stage_duration_seconds", "Seconds that challenges spent in a stage: queued, present, self_check, validation, clean_up.",
			slow(), "type", "stage"),
	}
	for _, metric := range []metrics.Registerable{e.acmeRequests, e.acmeSeconds, e.dnsCalls, e.dnsSeconds, e.looks, e.ended, e.stages} {
		if err := register(metric); err != nil {
			return nil, fmt.Errorf("registering the engine's metrics: %w", err)
		}
	}
	return e, nil
}

// ACMERequest counts a call to a CA.
func (e *Engine) ACMERequest(operation, outcome string, took time.Duration) {
	e.acmeRequests.WithLabelValues(operation, outcome).Inc()
	e.acmeSeconds.WithLabelValues(operation).Observe(took.Seconds())
}

// ProviderCall counts a call to a DNS service.
func (e *Engine) ProviderCall(provider string, err error, took time.Duration) {
	outcome := "ok"
	if err != nil {
		outcome = "error"
	}
	e.dnsCalls.WithLabelValues(provider, outcome).Inc()
	e.dnsSeconds.WithLabelValues(provider).Observe(took.Seconds())
}

// Looked counts a look of the self-check. The result is one of a fixed set.
func (e *Engine) Looked(challenge acmev1.ChallengeType, result string) {
	e.looks.WithLabelValues(string(challenge), result).Inc()
}

// Ended counts a challenge that has come to its final state.
func (e *Engine) Ended(challenge acmev1.ChallengeType, state acmev1.State) {
	e.ended.WithLabelValues(string(challenge), string(state)).Inc()
}

// Spent takes in how long a challenge was in each stage that it went through.
func (e *Engine) Spent(challenge acmev1.ChallengeType, stages map[string]time.Duration) {
	for stage, took := range stages {
		e.stages.WithLabelValues(string(challenge), stage).Observe(took.Seconds())
	}
}

func counter(subsystem, name, help string, labels ...string) *metrics.CounterVec {
	return metrics.NewCounterVec(&metrics.CounterOpts{
		Namespace: namespace, Subsystem: subsystem, Name: name, Help: help, StabilityLevel: metrics.ALPHA,
	}, labels)
}

func histogram(subsystem, name, help string, buckets []float64, labels ...string) *metrics.HistogramVec {
	return metrics.NewHistogramVec(&metrics.HistogramOpts{
		Namespace: namespace, Subsystem: subsystem, Name: name, Help: help, Buckets: buckets, StabilityLevel: metrics.ALPHA,
	}, labels)
}

// quick is for calls, which have ten seconds.
func quick() []float64 { return []float64{0.01, 0.03, 0.1, 0.3, 1, 3, 10} }

// slow is for stages, which may take as long as a propagation does.
func slow() []float64 { return []float64{0.1, 0.3, 1, 3, 10, 30, 60, 300, 1800, 7200} }
