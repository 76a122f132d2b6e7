// SPDX-License-Identifier: Apache-2.0

package main

// panel is one graph of the dashboard.
type panel struct {
	title, unit, help string
	queries           []query
}

// query is an expression of Prometheus, and what its series are called. $at stands for
// the pods that are looked at.
type query struct{ expr, legend string }

// row is what stands side by side, under a title.
type row struct {
	title  string
	panels []panel
}

const (
	number  = "short"
	second  = "s"
	each    = "ops"
	octets  = "bytes"
	percent = "percentunit"
)

// rows are the dashboard, the first thing to look at on top.
func rows() []row {
	return []row{
		{"Is it well?", []panel{
			{"Leader", number, "1: one replica works. 0: nobody does.", []query{{`sum(leader_election_master_status{name="countersign-controller",$at})`, "leaders"}}},
			{"Oldest wait", second, "Since when the oldest challenge is there that could run if there were a slot.", []query{{`max by (lane) (countersign_queue_oldest_wait_seconds{$at})`, "{{lane}}"}}},
			{"Ended", each, "Challenges that ended, by how.", []query{{`sum by (state) (rate(countersign_challenges_ended_total{$at}[$__rate_interval]))`, "{{state}}"}}},
			{"Left behind", number, "What could not be cleaned up: kubectl countersign left-behind.", []query{{`max(countersign_left_behind{$at})`, "challenges"}}},
		}},
		{"Slots and queue", []panel{
			{"Slots", number, "All used for long, with somebody in the fresh lane: see what the challenges wait for.", []query{{`max(countersign_slots{$at})`, "slots"}, {`max(countersign_slots_used{$at})`, "used"}}},
			{"Queue", number, "Fresh ones, those that gave their slot to others, and those in the pause after that.", []query{{`max by (lane) (countersign_queue_challenges{$at})`, "{{lane}}"}}},
			{"Challenges", number, "All that there are, by type and state.", []query{{`max by (type, state) (countersign_challenges{$at})`, "{{type}} {{state}}"}}},
		}},
		{"What takes the time", []panel{
			{"Stages, median", second, "self_check is what DNS or routes take, validation what the CA takes.", []query{{`histogram_quantile(0.5, sum by (le, stage) (rate(countersign_challenge_stage_duration_seconds_bucket{$at}[$__rate_interval])))`, "{{stage}}"}}},
			{"Stages, 99 %", second, "", []query{{`histogram_quantile(0.99, sum by (le, stage) (rate(countersign_challenge_stage_duration_seconds_bucket{$at}[$__rate_interval])))`, "{{stage}}"}}},
			{"Self-check", each, "What its looks have seen.", []query{{`sum by (type, result) (rate(countersign_self_check_looks_total{$at}[$__rate_interval]))`, "{{type}} {{result}}"}}},
		}},
		{"The CA", []panel{
			{"Calls", each, "Not ok is what is to be done: again, later, never, user.", []query{{`sum by (operation, outcome) (rate(countersign_acme_requests_total{$at}[$__rate_interval]))`, "{{operation}} {{outcome}}"}}},
			{"Calls, 99 %", second, "", []query{{`histogram_quantile(0.99, sum by (le, operation) (rate(countersign_acme_request_duration_seconds_bucket{$at}[$__rate_interval])))`, "{{operation}}"}}},
			{"Pauses and budgets", number, "Accounts that a CA's limit keeps from being used; names that have failed too often within an hour.", []query{{`max(countersign_acme_accounts_paused{$at})`, "accounts paused"}, {`max(countersign_failure_budgets_spent{$at})`, "budgets spent"}}},
		}},
		{"Providers and responder", []panel{
			{"DNS services", each, "", []query{{`sum by (provider, outcome) (rate(countersign_dns01_provider_calls_total{$at}[$__rate_interval]))`, "{{provider}} {{outcome}}"}}},
			{"DNS services, 99 %", second, "", []query{{`histogram_quantile(0.99, sum by (le, provider) (rate(countersign_dns01_provider_call_duration_seconds_bucket{$at}[$__rate_interval])))`, "{{provider}}"}}},
			{"Responder", each, "Many of 404 beside none of 200 while challenges wait: requests arrive with another host.", []query{{`sum by (code) (rate(countersign_responder_requests_total{$at}[$__rate_interval]))`, "{{code}}"}}},
			{"Connections to the responder", number, "It closes the one that idles longest at 2048.", []query{{`countersign_responder_connections{$at}`, "{{pod}}"}}},
		}},
		{"The program", []panel{
			{"Work queues", number, "", []query{{`sum by (name) (workqueue_depth{$at})`, "{{name}}"}}},
			{"Requests to the API server", each, "", []query{{`sum by (method, code) (rate(rest_client_requests_total{$at}[$__rate_interval]))`, "{{method}} {{code}}"}}},
			{"Memory", octets, "", []query{{`process_resident_memory_bytes{$at}`, "{{pod}}"}}},
			{"CPU", percent, "Of one processor.", []query{{`rate(process_cpu_seconds_total{$at}[$__rate_interval])`, "{{pod}}"}}},
		}},
	}
}
