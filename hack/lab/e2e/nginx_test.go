// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/nginx"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// requireProxy makes it an error that proxies of the distribution are missing.
const requireProxy = "COUNTERSIGN_REQUIRE_PROXY"

// TestNginx proves names through a proxy that people run.
func TestNginx(t *testing.T) {
	needs(t, nginx.Missing(), requireProxy)
	bed := startLab(t, lab.Options{Nginx: true}, "e2e-nginx")
	t.Run("One", func(t *testing.T) { testNginx(t, bed) })
	t.Run("NoRoute", func(t *testing.T) { testNoRoute(t, bed, "nginx") })
	t.Run("EditInPlace", func(t *testing.T) { testEditInPlace(t, bed) })
	t.Run("ManyHosts", func(t *testing.T) { testManyHosts(t, bed) })
	t.Run("TwoTokens", func(t *testing.T) { testTwoTokens(t, bed) })
	checkNeverEnded(t, bed)
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// testNginx proves two names and an address with one order.
func testNginx(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "nginx")
	issuer := readyIssuer(t, s, "plain")
	request, err := scene.NewRequest("one.web.test", "two.web.test", "127.0.0.1")
	if err != nil {
		t.Fatal(err)
	}
	order := awaitEnd(t, s, issuer, request, func(*acmev1.OrderSpec) {})
	if order.Status.State != acmev1.Valid {
		t.Fatalf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
	if err := s.Verify(order, request); err != nil {
		t.Error(err)
	}
	checkNothingLeft(t, s)
}

// testManyHosts: nginx loads its configuration again and again meanwhile.
func testManyHosts(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "many-hosts")
	start := time.Now()
	newBatch(t, s, readyIssuer(t, s, "plain"), hosts(30, "many.web.test")...).awaitValid(t, time.Minute)
	t.Logf("all valid after %v", time.Since(start).Round(time.Millisecond))
	checkNothingLeft(t, s)
}

// testTwoTokens: two accounts want one host at once. Their challenges take turns, and
// both are valid.
func testTwoTokens(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "two-tokens")
	b := &batch{s: s, requests: map[string]*scene.Request{}}
	for _, account := range []string{"one", "two"} {
		b.add(newBatch(t, s, readyIssuer(t, s, account), "both.web.test"))
	}
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
}
