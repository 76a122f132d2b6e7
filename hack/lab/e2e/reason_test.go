// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// reasonTimeout is how long a user would have to wait for an explanation at most.
const reasonTimeout = 45 * time.Second

// awaitText looks until the text holds every word, whatever the case, prints it
// and returns. No text, or another one, fails the test.
func awaitText(t *testing.T, words []string, text func(context.Context) (string, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), reasonTimeout)
	defer cancel()
	var last string
	for {
		got, err := text(ctx)
		if err == nil {
			last = got
		}
		if last != "" && hasAll(last, words) {
			t.Logf("the user sees: %s", last)
			return
		}
		select {
		case <-ctx.Done():
			t.Errorf("the user sees %q, want something with %q (%v)", last, words, err)
			return
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func hasAll(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(strings.ToLower(text), strings.ToLower(word)) {
			return false
		}
	}
	return true
}

// orderText is the state and reason of an order, "" while there is no reason.
func orderText(s *scene.Scene, name string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		order, err := s.Client.AcmeV1().Orders(s.Namespace).Get(ctx, name, metav1.GetOptions{})
		if err != nil || order.Status.Reason == "" {
			return "", err
		}
		return fmt.Sprintf("Order %q: %s", order.Status.State, order.Status.Reason), nil
	}
}

// challengeText is the same for the first challenge of an order.
func challengeText(s *scene.Scene, order string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		list, err := s.Client.AcmeV1().Challenges(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		for _, c := range list.Items {
			if owner := metav1.GetControllerOf(&c); owner != nil && owner.Name == order && c.Status.Reason != "" {
				return fmt.Sprintf("Challenge %q: %s", c.Status.State, c.Status.Reason), nil
			}
		}
		return "", nil
	}
}

// issuerText is the Ready condition of an Issuer, "" while it is not False.
func issuerText(s *scene.Scene, name string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		issuer, err := s.Client.CertManagerV1().Issuers(s.Namespace).Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return "", err
		}
		ready := issuer.Status.ReadyCondition()
		if ready == nil || ready.Status != metav1.ConditionFalse {
			return "", nil
		}
		return fmt.Sprintf("Issuer Ready=False %s: %s", ready.Reason, ready.Message), nil
	}
}

// orderFor makes an order for the names with a good CSR.
func orderFor(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, names ...string) *acmev1.Order {
	t.Helper()
	request, err := scene.NewRequest(names...)
	if err != nil {
		t.Fatal(err)
	}
	return orderWith(t, s, issuer, request)
}

func orderWith(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference, r *scene.Request) *acmev1.Order {
	t.Helper()
	order, err := s.Order(t.Context(), "bad", issuer, r)
	if err != nil {
		t.Fatal(err)
	}
	return order
}

// firstOf is the first text that is not empty.
func firstOf(texts ...func(context.Context) (string, error)) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		for _, text := range texts {
			if got, err := text(ctx); err != nil || got != "" {
				return got, err
			}
		}
		return "", nil
	}
}
