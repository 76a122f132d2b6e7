// SPDX-License-Identifier: Apache-2.0

// Package selfcheck answers: would the CA see it? A check looks once, from here,
// at what the CA will look at, and returns a finding.
//
// It never repeats or waits: how often to look, and how many good looks are
// enough, is the plan's question. Findings are stable texts and never have the
// key in them, nor what a web server sent, but for its product's name and the site
// that it redirects to; of TXT values and of CAA records, which anybody may read,
// they show a short and harmless part.
package selfcheck
