// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"encoding/json"
	"testing"

	"k8s.io/apimachinery/pkg/runtime"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	"github.com/countersign-project/countersign/hack/lab/webhook"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testWebhook: a solver on cert-manager's own library, unchanged. First nobody has
// allowed Countersign to use it; then it works; then it refuses.
func testWebhook(t *testing.T, bed *lab.Lab) {
	solver, err := webhook.Start(t.Context(), bed, progress.New(t.Output()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(solver.Stop)
	s := newScene(t, bed, "webhook")
	good := readyIssuer(t, s, "webhook", webhookSolver(t, s, ""))

	request, err := scene.NewRequest("webhook.example.test", "*.webhook.example.test")
	if err != nil {
		t.Fatal(err)
	}
	order, err := s.Order(t.Context(), "webhook", good, request)
	if err != nil {
		t.Fatal(err)
	}
	awaitText(t, []string{"forbidden", webhook.Name, webhook.Group}, challengeText(s, order.Name))
	if err := solver.Allow(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := issue(t, s, good, []string{"other.example.test", "*.other.example.test"}); err != nil {
		t.Error(err)
	}
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}

	checkNothingLeft(t, s)

	bad := newScene(t, bed, badNamespace)
	wrong := readyIssuer(t, bad, "webhook-wrong", webhookSolver(t, bad, "d3Jvbmc="))
	refused := orderFor(t, bad, wrong, "refused.example.test")
	awaitText(t, []string{"says: updating example.test.: dns: bad authentication"}, challengeText(bad, refused.Name))
}

// webhookSolver hands the solver what it needs for the lab's DNS, with another TSIG
// secret if one is given.
func webhookSolver(t *testing.T, s *scene.Scene, secret string) acmev1.Solver {
	t.Helper()
	config := map[string]string{"nameserver": s.Info.DNS, "keyName": "hmacsha256."}
	for _, key := range s.Info.Keys {
		if key.Name == config["keyName"] {
			config["key"] = key.Secret
		}
	}
	if secret != "" {
		config["key"] = secret
	}
	raw, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	return acmev1.Solver{DNS01: &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{
		GroupName: webhook.Group, SolverName: webhook.Name, Config: &runtime.RawExtension{Raw: raw},
	}}}
}
