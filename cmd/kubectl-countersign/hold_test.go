// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	core "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	countersignfake "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/timeline"
)

// family is an order with a challenge that goes on and one that is over, and somebody
// else's challenge.
func family(state acmev1.State) (*cluster, *countersignfake.Clientset) {
	order := &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "shop", UID: "o", ResourceVersion: "9", Labels: map[string]string{"a": "b"},
			Annotations:     map[string]string{"keep": "it", acmev1.AnnotationRetry: "before", timeline.Annotation: "old"},
			OwnerReferences: []metav1.OwnerReference{{APIVersion: "cert-manager.io/v1", Kind: "CertificateRequest", Name: "shop", UID: "r"}}},
		Spec:   acmev1.OrderSpec{DNSNames: []string{"shop.example.com"}, Request: []byte("csr")},
		Status: acmev1.OrderStatus{State: state, URL: "https://ca/1"},
	}
	child := func(name string, state acmev1.State) *acmev1.Challenge {
		return &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: name, UID: "c",
			OwnerReferences: []metav1.OwnerReference{*metav1.NewControllerRef(order, acmev1.SchemeGroupVersion.WithKind("Order"))}},
			Status: acmev1.ChallengeStatus{State: state}}
	}
	other := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "other"}}
	client := countersignfake.NewClientset(order, child("shop-1", acmev1.Pending), child("shop-2", acmev1.Valid), other)
	return &cluster{issuers: client, namespace: "team"}, client
}

func annotationsOf(t *testing.T, c *cluster, challenge string) map[string]string {
	t.Helper()
	ch, err := c.issuers.AcmeV1().Challenges("team").Get(t.Context(), challenge, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return ch.Annotations
}

// The order, and the challenge that is not over: nobody else.
func TestHoldAndRelease(t *testing.T) {
	c, _ := family(acmev1.Pending)
	connect := func(access) (*cluster, error) { return c, nil }
	for _, line := range [][]string{{"hold", "order", "shop", "--reason", "a move"}, {"release", "order", "shop"}} {
		out, err := run(t, connect, line)
		if err != nil || strings.Count(out, "\n") != 2 {
			t.Fatalf("%q: %v\n%s", line, err, out)
		}
		order, err := c.issuers.AcmeV1().Orders("team").Get(t.Context(), "shop", metav1.GetOptions{})
		if err != nil {
			t.Fatal(err)
		}
		isHeld := line[0] == "hold"
		if acmev1.IsHeld(order) != isHeld || order.Annotations["keep"] != "it" {
			t.Errorf("%q: the order has %v", line, order.Annotations)
		}
		if _, got := annotationsOf(t, c, "shop-1")[acmev1.AnnotationHold]; got != isHeld {
			t.Errorf("%q: its challenge has %v", line, annotationsOf(t, c, "shop-1"))
		}
		for _, name := range []string{"shop-2", "other"} {
			if got := annotationsOf(t, c, name); len(got) > 0 {
				t.Errorf("%q: challenge %s has %v", line, name, got)
			}
		}
	}
}

func TestRetryOfWhatGoesOn(t *testing.T) {
	c, _ := family(acmev1.Pending)
	now := time.Date(2026, 3, 1, 9, 0, 0, 5, time.UTC)
	if err := c.retry(t.Context(), &bytes.Buffer{}, "order", "shop", now); err != nil {
		t.Fatal(err)
	}
	if got := annotationsOf(t, c, "shop-1")[acmev1.AnnotationRetry]; got != "2026-03-01T09:00:00.000000005Z" {
		t.Errorf("got %q", got)
	}
}

// What has failed for good is made anew, as it was asked for.
func TestRetryOfAFailedOrder(t *testing.T) {
	c, client := family(acmev1.Invalid)
	var out bytes.Buffer
	if err := c.retry(t.Context(), &out, "order", "shop", time.Time{}); err != nil {
		t.Fatal(err)
	}
	order, err := c.issuers.AcmeV1().Orders("team").Get(t.Context(), "shop", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if order.Status.State != "" || order.Status.URL != "" || order.UID != "" || order.Labels["a"] != "b" ||
		len(order.Annotations) != 1 || order.Annotations["keep"] != "it" || order.OwnerReferences[0].UID != "r" || string(order.Spec.Request) != "csr" {
		t.Errorf("got %+v", order)
	}
	for _, action := range client.Actions() {
		if deletion, ok := action.(core.DeleteActionImpl); ok && *deletion.DeleteOptions.Preconditions.UID != "o" {
			t.Errorf("deleted without asking whose it is: %+v", deletion)
		}
	}
	if want := "order team/shop: it was invalid, and is made anew\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

// Nothing is lost if it can be deleted and not made.
func TestRetryPrintsWhatItCannotMake(t *testing.T) {
	c, client := family(acmev1.Errored)
	client.PrependReactor("create", "orders", func(core.Action) (bool, runtime.Object, error) { return true, nil, errors.New("no room") })
	var out bytes.Buffer
	err := c.retry(t.Context(), &out, "order", "shop", time.Time{})
	if codeOf(err) != exitCluster || !strings.Contains(err.Error(), "no room") {
		t.Errorf("got %v", err)
	}
	for _, word := range []string{"kind: Order", "name: shop", "- shop.example.com"} {
		if !strings.Contains(out.String(), word) {
			t.Errorf("%q is not in\n%s", word, out.String())
		}
	}
}
