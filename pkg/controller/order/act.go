// SPDX-License-Identifier: Apache-2.0

package order

import (
	"context"
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/crashpoint"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/worker"
)

// outcome is what a step leaves behind. It starts as the situation was; a step
// changes what it has changed.
type outcome struct {
	status acmev1.OrderStatus
	memory plan.OrderMemory
	// events to record once the status is written.
	events []event
	// at is when to look again; zero if something else will wake us.
	at time.Time
	// err brings the order back with back-off.
	err error
}

type event struct {
	kind, reason, message string
}

// act does the step and writes down what it left behind.
func (c *Controller) act(ctx context.Context, s situation, decision plan.Decision[plan.OrderStep]) (worker.Result, error) {
	o := outcome{status: *s.view.Order.Status.DeepCopy(), memory: s.view.Memory, at: decision.At}
	if decision.Step != plan.OrderWait {
		o.memory.Retry, o.memory.RetryAnswered = plan.Retry{}, s.view.RetryAsked()
	}
	switch decision.Step {
	case plan.OrderWait:
		o.status.Reason = reasonToWait(s, decision)
	case plan.OrderFail:
		o.fail(s, acmev1.Errored, decision.Reason)
	case plan.OrderReportSolver:
		o.reportSolver(s, decision.Reason)
	case plan.OrderCreateChallenges:
		o.status.Reason = ""
		c.withClient(ctx, s, &o, c.createChallenges)
	case plan.OrderDeleteChallenges:
		c.deleteChallenges(ctx, s, &o)
	default:
		c.withClient(ctx, s, &o, c.stepAtTheCA(decision.Step))
	}
	crashpoint.Reached("order", string(decision.Step), "acted")
	return c.finish(ctx, s, decision.Step, o)
}

// reasonToWait is the reason while there is nothing to do: what is waited for, or
// what was said before, unless that has come.
func reasonToWait(s situation, decision plan.Decision[plan.OrderStep]) string {
	reason := s.view.Order.Status.Reason
	switch {
	case decision.Reason != "":
		return decision.Reason
	case s.view.Memory.NotBefore.IsZero():
		return plan.WithoutWaiting(reason)
	default:
		return reason
	}
}

// caStep is a step that talks to the CA, or needs the account key.
type caStep func(ctx context.Context, client *acme.Client, s situation, o *outcome)

func (c *Controller) stepAtTheCA(step plan.OrderStep) caStep {
	return map[plan.OrderStep]caStep{
		plan.OrderCreate:             c.create,
		plan.OrderReadAuthorizations: c.readAuthorizations,
		plan.OrderRead:               c.read,
		plan.OrderFinalize:           c.finalize,
		plan.OrderDownload:           c.download,
	}[step]
}

func (c *Controller) withClient(ctx context.Context, s situation, o *outcome, step caStep) {
	client, err := c.accounts.Client(ctx, s.issuer)
	if err != nil {
		o.status.Reason = plan.WaitingForIssuer + err.Error()
		c.retry(s, o, 0, fmt.Errorf("using the issuer's account: %w", err))
		return
	}
	step(ctx, client, s, o)
}

// fail ends the order.
func (o *outcome) fail(s situation, state acmev1.State, reason string) {
	now := metav1.NewTime(s.view.Now)
	o.status.State, o.status.Reason, o.status.FailureTime = state, reason, &now
	o.events = append(o.events, event{kind: corev1.EventTypeWarning, reason: ReasonFailed, message: reason})
}

func (o *outcome) reportSolver(s situation, problem string) {
	reason := plan.NoSolverFits + problem
	if s.view.Order.Status.Reason == reason {
		return
	}
	o.status.Reason = reason
	o.events = append(o.events, event{kind: corev1.EventTypeWarning, reason: ReasonSolver, message: reason})
}

// refused turns a request that the CA did not serve into an end, or a later try.
// doing is the beginning of the sentence for the end.
func (c *Controller) refused(s situation, o *outcome, doing string, err error) {
	verdict := acme.Classify(err)
	if verdict.IsFinal() {
		o.fail(s, acmev1.Errored, doing+": "+verdict.Text)
		return
	}
	o.status.Reason = plan.WaitingForCA + verdict.Text
	c.retry(s, o, verdict.RetryAfter, fmt.Errorf("asking the ACME server: %w", err))
}

// longestPause is the longest time between two attempts of a step that fails.
const longestPause = 5 * time.Minute

// retry brings the step back after a pause that grows with each failure, or that
// the other side has asked for.
func (c *Controller) retry(s situation, o *outcome, asked time.Duration, err error) {
	o.memory.Retry = s.view.Memory.Retry.After(c.clock.Now(), longestPause, asked)
	o.at, o.err = o.memory.NotBefore, err
}
