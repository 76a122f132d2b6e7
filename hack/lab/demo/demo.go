// SPDX-License-Identifier: Apache-2.0

package demo

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

// Namespace that the demo works in.
const Namespace = "demo"

// issuerName of the Issuer and the ClusterIssuer alike.
const issuerName = "pebble"

const (
	// orderTimeout bounds the time until both orders have ended.
	orderTimeout = 90 * time.Second
	// cleanUpTimeout bounds the time until nothing is left behind.
	cleanUpTimeout = 30 * time.Second
)

// Options of a run.
type Options struct {
	// KillAfter, if not 0, is when Countersign is killed after the orders were
	// made. The lab starts it again.
	KillAfter time.Duration
	Progress  *progress.Printer
}

// Result is what was counted.
type Result struct {
	OrdersValid, ChallengesValid, LeftBehind int
}

// IsSuccess: both orders and all four challenges are valid, nothing is left.
func (r Result) IsSuccess() bool { return r == Result{OrdersValid: 2, ChallengesValid: 4} }

// String is the last line of the demo.
func (r Result) String() string {
	return fmt.Sprintf("demo: %d orders valid, %d challenges valid, %d left behind",
		r.OrdersValid, r.ChallengesValid, r.LeftBehind)
}

// certificate is one that the demo asks for.
type certificate struct {
	prefix string
	issuer acmev1.IssuerReference
	names  []string

	request *scene.Request
	order   *acmev1.Order
}

func certificates() []*certificate {
	return []*certificate{
		{
			prefix: "dns", issuer: acmev1.IssuerReference{Name: issuerName, Kind: cmv1.IssuerKind},
			names: []string{"example.test", "*.example.test"},
		},
		{
			prefix: "http", issuer: acmev1.IssuerReference{Name: issuerName, Kind: cmv1.ClusterIssuerKind},
			names: []string{"a.web.test", "b.web.test"},
		},
	}
}

// Run orders the certificates, tells what happens, and checks the outcome. The
// result is what was counted until an error, if there is one.
func Run(ctx context.Context, info *lab.Info, o Options) (Result, error) {
	s, err := scene.New(ctx, info, Namespace)
	if err != nil {
		return Result{}, err
	}
	if err := makeIssuers(ctx, s, o.Progress); err != nil {
		return Result{}, err
	}
	watching, stop := context.WithCancel(ctx)
	w, err := watch(watching, s, o.Progress)
	defer func() { stop(); w.stop() }()
	if err != nil {
		return Result{}, err
	}
	wanted := certificates()
	err = issue(ctx, s, w, wanted, o)
	result := Result{ChallengesValid: w.challengesValid()}
	if err != nil {
		return result, err
	}
	return result, check(ctx, s, wanted, o.Progress, &result)
}

// makeIssuers begins with new accounts: Pebble uses a valid authorization of an
// account again in one case of a hundred even when told never to, and then the
// order has a challenge less.
func makeIssuers(ctx context.Context, s *scene.Scene, p *progress.Printer) error {
	acme, err := s.ACMEIssuer(issuerName, "example.test")
	if err != nil {
		return err
	}
	for _, namespace := range []string{s.Namespace, lab.Namespace} {
		if err := s.DeleteSecret(ctx, namespace, acme.PrivateKeySecretRef.Name); err != nil {
			return err
		}
	}
	issuer, err := s.Issuer(ctx, issuerName, acme)
	if err != nil {
		return err
	}
	clusterIssuer, err := s.ClusterIssuer(ctx, issuerName, acme)
	if err != nil {
		return err
	}
	for _, i := range []cmv1.GenericIssuer{issuer, clusterIssuer} {
		ready := i.GetStatus().ReadyCondition()
		p.Say("issuer %s: Ready=%s, %s", i.GetName(), ready.Status, ready.Message)
		if ready.Status != metav1.ConditionTrue {
			return fmt.Errorf("issuer %s is not ready: %s", i.GetName(), ready.Message)
		}
	}
	return nil
}

// issue creates the orders and returns when each has ended.
func issue(ctx context.Context, s *scene.Scene, w *watcher, wanted []*certificate, o Options) error {
	for _, c := range wanted {
		var err error
		if c.request, err = scene.NewRequest(c.names...); err != nil {
			return err
		}
		if c.order, err = s.Order(ctx, c.prefix, c.issuer, c.request); err != nil {
			return err
		}
		w.expect(c.order.UID)
	}
	if o.KillAfter > 0 {
		if err := killController(ctx, s.Info, o); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, orderTimeout)
	defer cancel()
	return w.awaitOrders(ctx)
}

// check verifies what came out and counts.
func check(ctx context.Context, s *scene.Scene, wanted []*certificate, p *progress.Printer, r *Result) error {
	for _, c := range wanted {
		order, err := s.Client.AcmeV1().Orders(s.Namespace).Get(ctx, c.order.Name, metav1.GetOptions{})
		if err != nil {
			return fmt.Errorf("reading the order: %w", err)
		}
		if order.Status.State != acmev1.Valid {
			return fmt.Errorf("order %s is %s: %s", order.Name, order.Status.State, order.Status.Reason)
		}
		if err := s.Verify(order, c.request); err != nil {
			return err
		}
		p.Say("certificate of %s: good for %v, chain ends in Pebble's root, key is the CSR's", order.Name, c.names)
		r.OrdersValid++
	}
	left, err := s.Leftovers(ctx, cleanUpTimeout)
	for _, what := range left {
		p.Say("left behind: %s", what)
	}
	r.LeftBehind = len(left)
	return err
}
