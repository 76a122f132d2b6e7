// SPDX-License-Identifier: Apache-2.0

// Package trial answers: would the proof of a challenge be seen from here, if there were
// one? It makes the self-check of a challenge that does not exist, for people who want to
// know before they order. It must never ask a cluster, and never show a proof.
package trial

import (
	"context"
	"fmt"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/diagnose"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

// probe is no challenge's token, and what nobody shows.
const probe = "countersign-check"

// Options of a trial.
type Options struct {
	// Host is the name that would be proved.
	Host string
	// Type is http-01 or dns-01, in any case.
	Type string
	// Nameservers are the recursive ones to ask, host[:port]; empty: those of the system.
	Nameservers []string
	// UserAgent of HTTP requests.
	UserAgent string
}

// Result is what was seen.
type Result struct {
	Host string
	diagnose.Diagnosis
}

// Run looks once. The error is that an option cannot be used, and names the flag.
func Run(ctx context.Context, o Options) (Result, error) {
	table, err := o.lookers()
	if err != nil {
		return Result{}, err
	}
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{
		Type: acmev1.ChallengeType(strings.ToUpper(o.Type)), DNSName: o.Host, Token: probe, Key: probe,
	}}
	if _, ok := table[ch.Spec.Type]; !ok {
		return Result{}, fmt.Errorf("--type %q is not http-01 or dns-01", o.Type)
	}
	return Of(o.Host, table.Check(ctx, ch)), nil
}

func (o Options) lookers() (selfcheck.Table, error) {
	nameservers := o.Nameservers
	if len(nameservers) == 0 {
		var err error
		if nameservers, err = resolver.SystemNameservers("/etc/resolv.conf"); err != nil {
			return nil, fmt.Errorf("%w; give --nameservers", err)
		}
	}
	dns, err := resolver.New(resolver.Config{Nameservers: nameservers})
	if err != nil {
		return nil, fmt.Errorf("--nameservers: %w", err)
	}
	var hosts selfcheck.Hosts
	return selfcheck.Table{
		acmev1.HTTP01: selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: hosts, UserAgent: o.UserAgent}),
		acmev1.DNS01:  selfcheck.NewDNS(selfcheck.DNSConfig{Resolver: dns}),
	}, nil
}

// Of is the result of a look.
func Of(host string, finding selfcheck.Finding) Result {
	return Result{host, diagnose.Reason(finding.Reason)}
}

// IsOpen reports whether the way to the proof is open, as far as one can see without one.
func (r Result) IsOpen() bool {
	switch r.Class {
	case "http-unknown-token", "http-route-not-found", "record-not-there", "other-value":
		return true
	default:
		return false
	}
}

// Text says it to people. The headline can be painted by whether it is a problem.
func (r Result) Text(paint func(isProblem bool, headline string) string) string {
	if r.IsOpen() {
		return fmt.Sprintf("%s: %s (%s)\n  Seen: %s\n", r.Host, paint(false, "the way is open; nobody has this proof, which is right"), r.Class, r.WaitsFor)
	}
	return fmt.Sprintf("%s: %s (%s)\n  Seen:         %s\n  Likely cause: %s\n  What to do:   %s\n", r.Host, paint(true, r.Title), r.Class, r.WaitsFor, r.LikelyCause, r.Advice)
}
