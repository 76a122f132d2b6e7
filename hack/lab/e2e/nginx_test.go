// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"os"
	"testing"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/nginx"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestNginx proves names through a proxy that people run.
func TestNginx(t *testing.T) {
	if err := nginx.Missing(); err != nil {
		if os.Getenv("COUNTERSIGN_REQUIRE_PROXY") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	bed := startLab(t, lab.Options{Nginx: true}, "e2e-nginx")
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
	checkNoPanic(t, bed)
}
