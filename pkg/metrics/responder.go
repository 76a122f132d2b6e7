// SPDX-License-Identifier: Apache-2.0

package metrics

import (
	"fmt"
	"net/http"
	"strconv"

	"k8s.io/component-base/metrics"
)

// Responder counts the answers and the connections of the HTTP-01 responder.
type Responder struct {
	proof, unknown, refused metrics.CounterMetric
	connections             *metrics.Gauge
}

// NewResponder makes countersign_responder_requests_total{code} and
// countersign_responder_connections known to a registry, as its Register does it, and
// returns the counter.
func NewResponder(register func(metrics.Registerable) error) (*Responder, error) {
	requests := metrics.NewCounterVec(&metrics.CounterOpts{
		Namespace:      namespace,
		Subsystem:      "responder",
		Name:           "requests_total",
		Help:           "Requests that the HTTP-01 responder has answered, by the status of the answer. Health checks are left out.",
		StabilityLevel: metrics.ALPHA,
	}, []string{"code"})
	connections := metrics.NewGauge(&metrics.GaugeOpts{
		Namespace:      namespace,
		Subsystem:      "responder",
		Name:           "connections",
		Help:           "Connections to the HTTP-01 responder that are open.",
		StabilityLevel: metrics.ALPHA,
	})
	for _, metric := range []metrics.Registerable{requests, connections} {
		if err := register(metric); err != nil {
			return nil, fmt.Errorf("registering the responder's metrics: %w", err)
		}
	}
	of := func(status int) metrics.CounterMetric { return requests.WithLabelValues(strconv.Itoa(status)) }
	return &Responder{
		proof:       of(http.StatusOK),
		unknown:     of(http.StatusNotFound),
		refused:     of(http.StatusMethodNotAllowed),
		connections: connections,
	}, nil
}

// Answered counts an answer with that status.
func (r *Responder) Answered(status int) {
	switch status {
	case http.StatusOK:
		r.proof.Inc()
	case http.StatusNotFound:
		r.unknown.Inc()
	default:
		r.refused.Inc()
	}
}

// Connections takes in how many connections are open.
func (r *Responder) Connections(open int) { r.connections.Set(float64(open)) }
