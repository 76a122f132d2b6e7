// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
)

// writesOnly is how many orders a second a client could write down that has
// nothing else to do. It is a user who creates them, and Countersign's
// ServiceAccount for what Countersign writes.
func (b *bench) writesOnly(ctx context.Context, n int) (float64, error) {
	requests, err := newRequests(max(n, singlesFor(n)), fmt.Sprintf("writes-%d.%s", n, domain))
	if err != nil {
		return 0, err
	}
	s, err := scene.New(ctx, &b.bed.Info, fmt.Sprintf("writes-%d", n))
	if err != nil {
		return 0, err
	}
	w, err := newScribe(s)
	if err != nil {
		return 0, err
	}
	got, err := rate(ctx, n, parallel, requests, w.write)
	if err != nil {
		return 0, err
	}
	return got, Sweep(ctx, s)
}

// scribe makes the writes of the life of an order with one challenge.
type scribe struct {
	user   *scene.Scene
	client versioned.Interface
	kube   kubernetes.Interface
}

func newScribe(s *scene.Scene) (*scribe, error) {
	config, err := clientcmd.BuildConfigFromFlags("", s.Info.ControllerKubeconfig())
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", s.Info.ControllerKubeconfig(), err)
	}
	config.QPS = -1
	w := &scribe{user: s}
	if w.client, err = versioned.NewForConfig(config); err != nil {
		return nil, err
	}
	w.kube, err = kubernetes.NewForConfig(config)
	return w, err
}

// write does, one after the other, what Countersign writes, in its order. There
// are 13 writes beside the user's own: the status of the order twice and of the
// challenge three times, the challenge created and deleted, its finalizer, and
// five events.
func (w *scribe) write(ctx context.Context, r *scene.Request) error {
	order, err := w.user.Order(ctx, "h", acmev1.IssuerReference{Name: issuerName}, r)
	if err != nil {
		return err
	}
	challenge := challengeOf(order)
	for _, step := range []func(context.Context) error{
		w.orderStatus(order, placed(r.Names[0])),
		w.create(challenge),
		w.event("Order", order.ObjectMeta, "Created"),
		w.challengeStatus(challenge, acmev1.ChallengeStatus{Processing: true}),
		w.event("Challenge", challenge.ObjectMeta, "Started"),
		w.challengeStatus(challenge, presented()),
		w.event("Challenge", challenge.ObjectMeta, "Presented"),
		w.challengeStatus(challenge, acmev1.ChallengeStatus{State: acmev1.Valid, Reason: "Successfully authorized domain"}),
		w.event("Challenge", challenge.ObjectMeta, "DomainVerified"),
		w.removeFinalizer(challenge),
		w.orderStatus(order, issued()),
		w.event("Order", order.ObjectMeta, "Complete"),
		w.delete(challenge),
	} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("the writes of order %s: %w", order.Name, err)
		}
	}
	return nil
}
