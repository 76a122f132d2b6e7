// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"net/http"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/solver"
)

// systemNameservers are asked when no flag names others.
const systemNameservers = "/etc/resolv.conf"

// buildSolvers builds what presents proofs, and what looks for them.
func (e *engine) buildSolvers(claim func(ch *acmev1.Challenge, name string) bool) (solver.Table, *selfcheck.Guard, error) {
	dns, err := e.buildResolver(e.options.nameservers)
	if err != nil {
		return nil, nil, fmt.Errorf("--dns01-recursive-nameservers: %w", err)
	}
	routes, err := e.buildRoutes()
	if err != nil {
		return nil, nil, err
	}
	look, err := e.buildHTTPCheck(routes.Inside)
	if err != nil {
		return nil, nil, fmt.Errorf("--acme-http01-solver-nameservers: %w", err)
	}
	records := e.buildRecords(dns, claim)
	e.runners = append(e.runners, records.Run)
	return solver.Table{acmev1.DNS01: records, acmev1.HTTP01: routes},
		&selfcheck.Guard{Resolver: dns, Proof: selfcheck.Table{
			acmev1.DNS01:  selfcheck.NewDNS(selfcheck.DNSConfig{Resolver: dns, RecursiveOnly: e.options.recursiveOnly, InSync: records.InSync}),
			acmev1.HTTP01: look,
		}}, nil
}

// buildResolver returns a resolver that asks these name servers, or the system's.
func (e *engine) buildResolver(nameservers []string) (*resolver.Resolver, error) {
	if len(nameservers) == 0 {
		var err error
		if nameservers, err = resolver.SystemNameservers(systemNameservers); err != nil {
			return nil, err
		}
	}
	return resolver.New(resolver.Config{Nameservers: nameservers})
}

// buildHTTPCheck builds the look at HTTP-01 proofs; inside says where a route is
// reached within the cluster.
func (e *engine) buildHTTPCheck(inside func(context.Context, *acmev1.Challenge) []string) (*selfcheck.HTTP, error) {
	config := selfcheck.HTTPConfig{
		Port: e.options.http01Port, SecurePort: e.options.http01SecurePort,
		UserAgent: e.userAgent, Proxy: http.ProxyFromEnvironment,
		Inside: func(ctx context.Context, ch *acmev1.Challenge) []string {
			return append(inside(ctx, ch), e.options.http01InsideAddresses...)
		},
	}
	if len(e.options.http01Nameservers) > 0 {
		addresses, err := e.buildResolver(e.options.http01Nameservers)
		if err != nil {
			return nil, err
		}
		config.Resolver = addresses
	}
	return selfcheck.NewHTTP(config), nil
}
