// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestCrowd(t *testing.T) {
	c := newCrowd(nil, acmev1.IssuerReference{}, []*scene.Request{{Names: []string{"a.test"}}, {Names: []string{"b.test"}}})
	start := time.Now().Add(-time.Minute)
	c.created["a.test"], c.created["b.test"] = start, start.Add(time.Second)
	order := func(name string, state acmev1.State, certificate string) *acmev1.Order {
		return &acmev1.Order{
			Spec:   acmev1.OrderSpec{DNSNames: []string{name}},
			Status: acmev1.OrderStatus{State: state, Certificate: []byte(certificate)},
		}
	}
	challenge := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{UID: "1"}}
	c.see(watch.Added, order("stranger.test", acmev1.Valid, "chain"))
	c.see(watch.Added, order("a.test", acmev1.Pending, ""))
	c.see(watch.Added, challenge)
	c.see(watch.Modified, challenge)
	c.see(watch.Modified, order("a.test", acmev1.Valid, "chain"))
	c.see(watch.Modified, order("a.test", acmev1.Valid, "chain"))
	if got, want := c.tally(), (tally{valid: 1, challenges: 1, challengesAll: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	c.see(watch.Deleted, challenge)
	c.see(watch.Modified, order("b.test", acmev1.Invalid, ""))
	if got, want := c.tally(), (tally{valid: 1, failed: 1, challengesAll: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if err := c.awaitValid(t.Context()); err == nil {
		t.Error("that an order has failed is not told")
	}
	if took := c.took(); len(took) != 1 || took[0] < time.Minute || took[0] != c.elapsed() {
		t.Errorf("took %v, in all %v; want one, a minute, and the same", took, c.elapsed())
	}
}
