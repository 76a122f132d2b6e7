// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/bind"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// requireNameServers makes it an error that name servers of the distribution, or the
// right to run them on port 53, are missing.
const requireNameServers = "COUNTERSIGN_REQUIRE_NAMESERVERS"

// TestAuthoritativeDNS: a zone that BIND serves on port 53 at three servers, of which
// one is dead and one speaks IPv6 only.
func TestAuthoritativeDNS(t *testing.T) {
	needs(t, bind.Missing(), requireNameServers)
	dir := bindDir(t)
	server, err := bind.Start(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	run := lab.Run{Flags: []string{"--dns01-recursive-nameservers-only=false"}}
	bed := startLab(t, lab.Options{Resolver: server.Recursor(), CAResolver: server.CARecursor(), Controller: run}, "bind")
	for _, flag := range []string{"--concurrent-txt-values=false", "--concurrent-txt-values=true"} {
		t.Run(flag, func(t *testing.T) {
			restart(t, bed, lab.Run{Flags: append(run.Flags, flag)})
			testBIND(t, bed, server, strings.TrimPrefix(flag, "--concurrent-txt-values="))
		})
	}
	name := "_acme-challenge.plain-true." + bind.Zone
	if wasAsked, err := server.WasAsked(dir, name); err != nil || !wasAsked {
		t.Errorf("the IPv6-only server was not asked for %s: %v", name, err)
	}
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

func bindDir(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(labRoot(t), ".lab", "named")
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// testBIND orders certificates for all the places that a record can be in, all at once.
func testBIND(t *testing.T, bed *lab.Lab, server *bind.Server, mark string) {
	s := newScene(t, bed, "bind-"+mark)
	if err := s.WriteSecret(t.Context(), s.Namespace, "bind", map[string]string{"key": server.Secret}); err != nil {
		t.Fatal(err)
	}
	issuer := readyIssuer(t, s, "bind", bindSolver(server, ""))
	following := readyIssuer(t, s, "bind-following", bindSolver(server, acmev1.CNAMEFollow))
	shared := bind.SharedBy()
	var running sync.WaitGroup
	for name, row := range map[string]struct {
		issuer acmev1.IssuerReference
		names  []string
	}{
		"plain":             {issuer, []string{"plain-" + mark + "." + bind.Zone}},
		"delegated":         {issuer, []string{"www-" + mark + "." + bind.Delegated}},
		"apex and wildcard": {issuer, []string{"apex-" + mark + "." + bind.Zone, "*.apex-" + mark + "." + bind.Zone}},
		"chain of three":    {following, []string{bind.Chained}},
		"shared record 1":   {following, shared[:1]},
		"shared record 2":   {following, shared[1:]},
	} {
		running.Go(func() {
			if err := issue(t, s, row.issuer, row.names); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
	running.Wait()
	checkNothingLeft(t, s)
	for _, name := range []string{bind.Shared, "end." + bind.Elsewhere, "_acme-challenge.apex-" + mark + "." + bind.Zone} {
		if texts, err := server.Texts(t.Context(), name); err != nil || len(texts) > 0 {
			t.Errorf("%s is left with %d values: %v", name, len(texts), err)
		}
	}
}

// issue orders a certificate and verifies it.
func issue(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, names []string) error {
	var plain []string
	for _, name := range names {
		plain = append(plain, strings.TrimSuffix(name, "."))
	}
	request, err := scene.NewRequest(plain...)
	if err != nil {
		return err
	}
	order := awaitEnd(t, s, issuer, request, func(*acmev1.OrderSpec) {})
	if order.Status.State != acmev1.Valid {
		return fmt.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	return s.Verify(order, request)
}

func bindSolver(server *bind.Server, strategy string) acmev1.Solver {
	return acmev1.Solver{DNS01: &acmev1.DNS01Solver{
		CNAMEStrategy: strategy,
		RFC2136: &acmev1.RFC2136Provider{
			Nameserver: server.Primary(), TSIGKeyName: bind.KeyName, TSIGAlgorithm: "HMACSHA256",
			TSIGSecret: acmev1.SecretKeySelector{Name: "bind", Key: "key"},
		},
	}}
}
