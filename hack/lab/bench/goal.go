// SPDX-License-Identifier: Apache-2.0

package bench

// goal is what a figure should be: at most, or at least, so much.
type goal struct {
	limit   float64
	isFloor bool
}

func atMost(limit float64) goal  { return goal{limit: limit} }
func atLeast(limit float64) goal { return goal{limit: limit, isFloor: true} }

func (g goal) isReached(value float64) bool {
	if g.isFloor {
		return value >= g.limit
	}
	return value <= g.limit
}

const mebibyte = 1 << 20

// goals of the metrics whose names fix their sizes, for two cores that carry
// everything. Those that depend on the options are set where they are measured.
func goals() map[string]goal {
	return map[string]goal{
		"scheduler_100000_seconds_per_change": atMost(5e-6),
		"dns01_1_p50_seconds":                 atMost(2),
		"dns01_60_seconds":                    atMost(6),
		"dns01_300_orders_per_second":         atLeast(15),
		"dns01_1000_orders_per_second":        atLeast(15),
		"dns01_1000_p50_seconds":              atMost(35),
		"dns01_1000_p99_seconds":              atMost(70),
		"http01_1_p50_seconds":                atMost(3),
		"http01_1_one_pass_p50_seconds":       atMost(2),
		"http01_1000_ingress_writes_per_host": atMost(1),
		"http01_1000_pods":                    atMost(0),
		"kube_requests_per_order":             atMost(13),
		"kube_writes_per_order":               atMost(13),
		"acme_requests_per_order":             atMost(8),
		"controller_cpu_seconds_per_order":    atMost(0.015),
		"controller_peak_rss_bytes":           atMost(64 * mebibyte),
		"route53_200_calls":                   atMost(20),
		"route53_200_throttled":               atMost(0),
		"route53_200_valid":                   atLeast(200),
		"responder_requests_per_second":       atLeast(20_000),
		"responder_p99_seconds":               atMost(0.005),
		"slot_handover_p50_seconds":           atMost(0.050),
		"idle_5000_rss_bytes":                 atMost(64 * mebibyte),
		"idle_5000_anonymous_rss_bytes":       atMost(25 * mebibyte),
	}
}
