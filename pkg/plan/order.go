// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"slices"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// OrderStep is the one thing to do next for an order.
type OrderStep string

// The steps of an order's life, in their usual order.
const (
	// OrderWait: nothing to do before Decision.At, or before something happens.
	OrderWait OrderStep = "Wait"
	// OrderFail: the order cannot succeed; Decision.Reason says why.
	OrderFail OrderStep = "Fail"
	// OrderCreate: newOrder at the CA (RFC 8555 section 7.4).
	OrderCreate OrderStep = "Create"
	// OrderReadAuthorizations: fetch the authorizations that are not known yet (section 7.5).
	OrderReadAuthorizations OrderStep = "ReadAuthorizations"
	// OrderRead: fetch the order itself.
	OrderRead OrderStep = "Read"
	// OrderReportSolver: no solver fits one of the names; say so and wait for a change.
	OrderReportSolver OrderStep = "ReportSolver"
	// OrderCreateChallenges: create the challenges that are needed and missing.
	OrderCreateChallenges OrderStep = "CreateChallenges"
	// OrderDeleteChallenges: delete the challenges that are not needed.
	OrderDeleteChallenges OrderStep = "DeleteChallenges"
	// OrderFinalize: send the CSR (section 7.4).
	OrderFinalize OrderStep = "Finalize"
	// OrderDownload: fetch the certificate (section 7.4.2).
	OrderDownload OrderStep = "Download"
)

// OrderMemory is what this process has seen of an order and has not written
// down. The zero value makes the next step read the order.
type OrderMemory struct {
	// State that the CA last reported; empty if it was not asked yet.
	State acmev1.State
	// CertificateURL of an order that is valid.
	CertificateURL string
	// Looks is the number of polls since the order was finalized.
	Looks int
	// NextLook is when the next poll is due.
	NextLook time.Time
	Retry
	// URL of the order, from the moment that the CA has it.
	URL string
	// Concluded is true once the order was read because a challenge failed.
	Concluded bool
	// FinalizeProblem is why the CA would not finalize the order, if so.
	FinalizeProblem string
	// Expires is when the CA gives the order up (RFC 8555 section 7.1.3); zero if
	// it has not said.
	Expires time.Time
	// RetryAnswered is the wish to try again (acmev1.AnnotationRetry) that was known at
	// the last step.
	RetryAnswered string
	// CreatedUntil and DeletedUntil are until when the caches may not show yet
	// which challenges were created and deleted last.
	CreatedUntil, DeletedUntil time.Time
}

// cacheDelay is how late the caches may be with what was written here. They are
// not that late in practice, and nothing is lost if they are.
const cacheDelay = 5 * time.Second

// AfterCreating and AfterDeleting are the memory after challenges were created or
// deleted. They keep the next step from doing the same again.
func (m OrderMemory) AfterCreating(now time.Time) OrderMemory {
	m.CreatedUntil = now.Add(cacheDelay)
	return m
}

// AfterDeleting: see AfterCreating.
func (m OrderMemory) AfterDeleting(now time.Time) OrderMemory {
	m.DeletedUntil = now.Add(cacheDelay)
	return m
}

// OrderView is all that the decision about an order depends on.
type OrderView struct {
	Order *acmev1.Order
	// Challenges are those that the order owns.
	Challenges []*acmev1.Challenge
	// Needed are the challenges that the order needs, their keys left out.
	Needed []*acmev1.Challenge
	// RequestProblem says what is wrong with spec.request or the names; empty if nothing is.
	RequestProblem string
	// SolverProblem says for which name no solver fits; empty if there is one for each.
	SolverProblem string
	// Blocked says why the issuer cannot be used at the moment; empty if it can.
	Blocked string
	Memory  OrderMemory
	Now     time.Time
}

// Order decides the next step of an order. The first row that fits counts; after a
// failure, a step that asks others waits until Memory.NotBefore:
//
//	being deleted                                      -> Wait
//	failed                                             -> DeleteChallenges that go on, or Wait
//	valid with certificate                             -> DeleteChallenges, or Wait
//	held back                                          -> Wait
//	the request is wrong                               -> Fail
//	issuer not usable                                  -> Wait
//	no URL yet                                         -> Create
//	not asked since the start, no finalize URL         -> Read
//	expired                                            -> Read, which ends it
//	an authorization is not known                      -> ReadAuthorizations
//	the CA says valid / processing                     -> Download / Read
//	the CA says ready                                  -> Wait for challenges being proved, Finalize
//	no solver for a name                               -> ReportSolver
//	challenges missing / too many                      -> CreateChallenges / DeleteChallenges
//	one failed                                         -> Read, then Fail
//	all valid                                          -> Finalize
//	otherwise                                          -> Wait: the challenges' turn
func Order(v OrderView) Decision[OrderStep] {
	decision := nextForOrder(v)
	if decision.Step.asksOthers() && v.Now.Before(v.Memory.NotBefore) && v.RetryAsked() == v.Memory.RetryAnswered {
		decision = Decision[OrderStep]{Step: OrderWait, At: v.Memory.NotBefore}
	}
	if !isOrderOver(v.Order) && !v.hasExpired() {
		decision.At = earlier(decision.At, v.Memory.Expires)
	}
	return decision
}

// RetryAsked is the wish to try again what failed, if there is one.
func (v OrderView) RetryAsked() string { return v.Order.Annotations[acmev1.AnnotationRetry] }

// hasExpired reports whether the CA cannot issue for the order any more. What it has
// issued it keeps.
func (v OrderView) hasExpired() bool {
	return v.Memory.State != acmev1.Valid && !v.Memory.Expires.IsZero() && !v.Now.Before(v.Memory.Expires)
}

func isOrderOver(o *acmev1.Order) bool {
	return o.DeletionTimestamp != nil || o.Status.State.IsFailure() || hasCertificate(o)
}

func hasCertificate(o *acmev1.Order) bool {
	return o.Status.State == acmev1.Valid && len(o.Status.Certificate) > 0
}

// asksOthers reports whether a step asks the CA or the API server to do something.
func (s OrderStep) asksOthers() bool {
	switch s {
	case OrderWait, OrderFail, OrderReportSolver:
		return false
	default:
		return true
	}
}

func nextForOrder(v OrderView) Decision[OrderStep] {
	status := v.Order.Status
	switch {
	case v.Order.DeletionTimestamp != nil:
		return Decision[OrderStep]{Step: OrderWait}
	case isOrderOver(v.Order):
		return dismiss(v)
	case acmev1.IsHeld(v.Order):
		return Decision[OrderStep]{Step: OrderWait, Reason: heldReason(v.Order)}
	case v.RequestProblem != "":
		return Decision[OrderStep]{Step: OrderFail, Reason: v.RequestProblem}
	case v.Blocked != "":
		return Decision[OrderStep]{Step: OrderWait, Reason: v.Blocked}
	case status.URL == "" && v.Memory.URL == "":
		return Decision[OrderStep]{Step: OrderCreate}
	case v.Memory.State == acmev1.Unknown || status.FinalizeURL == "":
		return dueOrder(v, OrderRead)
	case v.hasExpired():
		return Decision[OrderStep]{Step: OrderRead}
	case !authorizationsKnown(v.Order):
		return Decision[OrderStep]{Step: OrderReadAuthorizations}
	}
	return atTheCA(v)
}

// atTheCA decides by the state that the CA last reported.
func atTheCA(v OrderView) Decision[OrderStep] {
	switch v.Memory.State {
	case acmev1.Valid:
		return Decision[OrderStep]{Step: OrderDownload}
	case acmev1.Ready:
		if slices.ContainsFunc(v.Challenges, isBeingProved) {
			return Decision[OrderStep]{Step: OrderWait}
		}
		return dueOrder(v, OrderFinalize)
	case acmev1.Processing:
		return dueOrder(v, OrderRead)
	default:
		return proving(v)
	}
}

// proving decides by the challenges of an order that is pending.
func proving(v OrderView) Decision[OrderStep] {
	failed := FirstFailure(v)
	switch {
	case failed != "" && v.Memory.Concluded:
		return Decision[OrderStep]{Step: OrderFail, Reason: failed}
	case failed != "":
		return Decision[OrderStep]{Step: OrderRead}
	case v.SolverProblem != "":
		return Decision[OrderStep]{Step: OrderReportSolver, Reason: v.SolverProblem}
	case len(Missing(v)) > 0:
		return after(v, v.Memory.CreatedUntil, OrderCreateChallenges)
	case len(Leftover(v)) > 0:
		return after(v, v.Memory.DeletedUntil, OrderDeleteChallenges)
	case allValid(wanted(v)):
		return dueOrder(v, OrderFinalize)
	default:
		return Decision[OrderStep]{Step: OrderWait}
	}
}

// isBeingProved reports whether a challenge is about to learn how it ended. The CA
// may know before we do, after a restart; the order then lets the challenge say
// so, and does not delete it half-way.
func isBeingProved(ch *acmev1.Challenge) bool {
	return ch.Status.Processing && !ch.Status.State.IsFinal() && ch.DeletionTimestamp == nil
}

// dismiss ends what an order does not need any more, now that it is over.
func dismiss(v OrderView) Decision[OrderStep] {
	if len(Leftover(v)) > 0 {
		return after(v, v.Memory.DeletedUntil, OrderDeleteChallenges)
	}
	return Decision[OrderStep]{Step: OrderWait}
}

func dueOrder(v OrderView, step OrderStep) Decision[OrderStep] {
	return after(v, v.Memory.NextLook, step)
}

// after takes the step if its time has come, and waits for it otherwise.
func after(v OrderView, at time.Time, step OrderStep) Decision[OrderStep] {
	if v.Now.Before(at) {
		return Decision[OrderStep]{Step: OrderWait, At: at}
	}
	return Decision[OrderStep]{Step: step}
}

func authorizationsKnown(o *acmev1.Order) bool {
	return len(o.Status.Authorizations) > 0 &&
		!slices.ContainsFunc(o.Status.Authorizations, func(a acmev1.Authorization) bool { return a.Identifier == "" })
}

// FirstFailure says why one of the order's authorizations or needed challenges
// has failed, or returns an empty string.
func FirstFailure(v OrderView) string {
	for _, a := range v.Order.Status.Authorizations {
		if a.InitialState.IsFailure() {
			return fmt.Sprintf("Authorization for %q is %s", a.Identifier, a.InitialState)
		}
		if offered := withoutToken(a); offered != "" {
			return fmt.Sprintf("The CA's token for %q by %s is not a token: %s; tell the CA", AuthorizedName(a), offered, tokenForm)
		}
	}
	for _, ch := range wanted(v) {
		if ch.Status.State.IsFailure() {
			return fmt.Sprintf("Challenge %s for %q is %s: %s", ch.Name, ch.Spec.DNSName, ch.Status.State, ch.Status.Reason)
		}
	}
	return ""
}

func allValid(challenges []*acmev1.Challenge) bool {
	return !slices.ContainsFunc(challenges, func(ch *acmev1.Challenge) bool { return ch.Status.State != acmev1.Valid })
}

// wanted are the challenges that exist and are needed.
func wanted(v OrderView) []*acmev1.Challenge {
	return without(v.Challenges, without(v.Challenges, v.Needed))
}

// Missing are the challenges that are needed and do not exist.
func Missing(v OrderView) []*acmev1.Challenge {
	return without(v.Needed, v.Challenges)
}

// Leftover are the challenges that exist, are not being deleted and are not
// needed: all of them once the order has its certificate. Of an order that has
// failed they are those that still go on, for nothing; those that have ended stay,
// so that people can read how.
func Leftover(v OrderView) []*acmev1.Challenge {
	isLeft := func(ch *acmev1.Challenge) bool { return ch.DeletionTimestamp == nil }
	candidates := v.Challenges
	switch {
	case v.Order.Status.State.IsFailure():
		isLeft = func(ch *acmev1.Challenge) bool { return !isOver(ch) }
	case v.Order.Status.State != acmev1.Valid:
		candidates = without(v.Challenges, v.Needed)
	}
	return slices.DeleteFunc(slices.Clone(candidates), func(ch *acmev1.Challenge) bool { return !isLeft(ch) })
}

// without returns the challenges of a whose names are not in b.
func without(a, b []*acmev1.Challenge) []*acmev1.Challenge {
	names := make(map[string]bool, len(b))
	for _, ch := range b {
		names[ch.Name] = true
	}
	var rest []*acmev1.Challenge
	for _, ch := range a {
		if !names[ch.Name] {
			rest = append(rest, ch)
		}
	}
	return rest
}
