// SPDX-License-Identifier: Apache-2.0

// Package trial answers: would the proof of a challenge be seen from here, if there were
// one? It makes the self-check of a challenge that does not exist, for people who want to
// know before they order. It must never ask a cluster, and never show a proof.
package trial

import (
	"context"
	"fmt"
	"net/netip"
	"strings"

	"k8s.io/apimachinery/pkg/util/validation"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/diagnose"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

// probe is no challenge's token, and what nobody shows.
const probe = "countersign-check"

// Options of a trial.
type Options struct {
	// Host is the name that would be proved; it may be a wildcard or an IP address.
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

// Run looks once. The error is that an option cannot be used, and names it.
func Run(ctx context.Context, o Options) (Result, error) {
	table, err := o.lookers()
	if err != nil {
		return Result{}, err
	}
	kind := acmev1.ChallengeType(strings.ToUpper(o.Type))
	if _, ok := table[kind]; !ok {
		return Result{}, fmt.Errorf("--type %q is not http-01 or dns-01", o.Type)
	}
	name, err := provable(o.Host, kind)
	if err != nil {
		return Result{}, err
	}
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: kind, DNSName: name, Token: probe, Key: probe}}
	return Of(o.Host, table.Check(ctx, ch)), nil
}

// provable is what a challenge of that type says of a host: of a wildcard, the name that
// it is below (RFC 8555 section 7.1.4). The error is that there is no such challenge.
func provable(host string, kind acmev1.ChallengeType) (string, error) {
	name, isWildcard := strings.CutPrefix(host, "*.")
	_, notAddress := netip.ParseAddr(host)
	switch {
	case notAddress == nil && kind == acmev1.DNS01:
		return "", fmt.Errorf("HOST %q is an IP address, which HTTP-01 proves and DNS-01 does not (RFC 8738); use --type http-01", host)
	case notAddress == nil:
		return host, nil
	case len(validation.IsDNS1123Subdomain(strings.ToLower(strings.TrimSuffix(name, ".")))) > 0:
		return "", fmt.Errorf("HOST %q is neither a DNS name nor an IP address", host)
	case isWildcard && kind == acmev1.HTTP01:
		return "", fmt.Errorf("HOST %q is a wildcard, which DNS-01 proves and HTTP-01 does not; use --type dns-01", host)
	default:
		return name, nil
	}
}

func (o Options) lookers() (selfcheck.Table, error) {
	nameservers := o.Nameservers
	var hosts selfcheck.Hosts // the system's, with its hosts file
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
	if len(o.Nameservers) > 0 {
		hosts = dns
	}
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
