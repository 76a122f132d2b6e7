// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"slices"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// ChallengeStep is the one thing to do next for a challenge.
type ChallengeStep string

// The steps of a challenge's life, in their usual order.
const (
	// ChallengeWait: nothing to do before Decision.At, or before something happens.
	ChallengeWait ChallengeStep = "Wait"
	// ChallengeRefuse: the issuer does not stand behind this challenge; end it.
	ChallengeRefuse ChallengeStep = "Refuse"
	// ChallengeHold: somebody holds it back, or lets go; give the slot back, and say so.
	ChallengeHold ChallengeStep = "Hold"
	// ChallengeAdopt: put the finalizer on, so that clean-up cannot be skipped.
	ChallengeAdopt ChallengeStep = "Adopt"
	// ChallengeReadAuthorization: ask the CA for the state of the authorization.
	ChallengeReadAuthorization ChallengeStep = "ReadAuthorization"
	// ChallengePresent: make the proof appear.
	ChallengePresent ChallengeStep = "Present"
	// ChallengeSelfCheck: look whether the CA would see the proof.
	ChallengeSelfCheck ChallengeStep = "SelfCheck"
	// ChallengeAccept: tell the CA to look.
	ChallengeAccept ChallengeStep = "Accept"
	// ChallengeCleanUp: remove the proof, then the finalizer.
	ChallengeCleanUp ChallengeStep = "CleanUp"
	// ChallengeAbandon: the clean-up has failed for too long; write down what is
	// left behind, and remove the finalizer.
	ChallengeAbandon ChallengeStep = "Abandon"
	// ChallengeUnhook: remove the finalizer; there is no proof to remove.
	ChallengeUnhook ChallengeStep = "Unhook"
	// ChallengeRelease: write down that nothing is processing or presented any more.
	ChallengeRelease ChallengeStep = "Release"
)

// ChallengePolicy is what an operator may set of a challenge's life.
type ChallengePolicy struct {
	// CheckPeriod is the interval of the looks after the first quick ones.
	CheckPeriod time.Duration
	// HTTP01Passes is how many looks in a row must pass before an HTTP-01
	// challenge is accepted. For DNS-01 it is always one.
	HTTP01Passes int
	// SelfCheck is how much the self-check counts, and PreferAfter how long after the
	// presentation SelfCheckPrefer waits for it.
	SelfCheck   SelfCheck
	PreferAfter time.Duration
	// CleanUpDeadline is how long a clean-up that fails is tried again.
	CleanUpDeadline time.Duration
}

// passPause is the time between two looks that pass.
const passPause = 250 * time.Millisecond

// ChallengeMemory is what this process has seen of a challenge and has not
// written down. Losing it costs a look, never more: the zero value makes the next
// step read the authorization.
type ChallengeMemory struct {
	// Authorized is true once the authorization was read and found open.
	Authorized bool
	// Passes is the number of self-checks that passed in a row, Looks the number
	// of those that failed since the proof was presented, or of polls since it was accepted.
	Passes, Looks int
	// PassedAt is when the last one passed. It says little about now after a while.
	PassedAt time.Time
	// Missed is what the last one that failed has said.
	Missed string
	// Settling is the wait after the first that passed.
	Settling Settling
	// PresentBegun is true once the solver has begun to present, which was trusted then.
	PresentBegun bool
	// UnderwaySince is when the solver began what has not ended yet.
	UnderwaySince time.Time
	// PresentAgain is true when the proof is to be presented once more before the
	// next look, since somebody else may have taken it away.
	PresentAgain bool
	// AcceptedAt is when the CA was told to look; zero if it was not.
	AcceptedAt time.Time
	// AcceptProblem is why the CA would not be told, if so.
	AcceptProblem string
	// NextLook is when the next self-check or poll is due.
	NextLook time.Time
	Retry
	// Expires is when the authorization expires (RFC 8555 section 7.1.4); zero if
	// the CA has not said.
	Expires time.Time
	// Surroundings as they were at the last step, and when that was; see ChallengeView.
	Surroundings string
	SteppedAt    time.Time
	CleanUpMemory
}

// ChallengeView is all that the decision about a challenge depends on.
type ChallengeView struct {
	Challenge *acmev1.Challenge
	// Trusted is true if the issuer is known and stands behind the challenge.
	Trusted bool
	// Refusal says why the issuer does not stand behind it, if that is for good.
	Refusal string
	// Blocked says why the issuer cannot be used at the moment; empty if it can.
	Blocked string
	// Surroundings stand for all that a step depends on besides the challenge: the
	// issuer, its Secrets, what the solver has made. When they change, what failed
	// is tried again at once.
	Surroundings string
	// Budget says when the CA may be asked to validate, as far as earlier failures go.
	Budget Budget
	// Terminating is true when the namespace is being deleted.
	Terminating bool
	Memory      ChallengeMemory
	Policy      ChallengePolicy
	Now         time.Time
}

// Budget is what is left of the failures that a CA allows for one name and account
// before it locks them out.
type Budget struct {
	// Failures within the last hour.
	Failures int
	// NotBefore is when the CA may be asked to validate again; zero: now.
	NotBefore time.Time
}

// Challenge decides the next step of a challenge. The first row that fits counts;
// after a failure, a step that asks others waits until Memory.NotBefore:
//
//	deleted or final | finalizer | presented or begun, or trusted -> CleanUp, after too long Abandon
//	deleted or final | finalizer | neither                -> Unhook
//	final            | no finalizer                       -> Release (after a grace), or Wait
//	held back, not accepted                               -> Hold, once, then Wait
//	not processing                                        -> Wait: the scheduler's turn
//	refused                                               -> Refuse
//	no finalizer, or only the legacy one                  -> Adopt
//	issuer not usable                                     -> Wait
//	authorization not read, or expired                    -> ReadAuthorization
//	accepted, and the route of HTTP-01 has changed        -> Present
//	accepted and look due                                 -> ReadAuthorization
//	accepted, and presenting again has failed             -> Present
//	accepted                                              -> Wait until the next look
//	not presented                                         -> Present
//	preferred self-check did not pass for too long        -> Accept, if the budget allows
//	to be presented again                                 -> Present
//	waitInsteadOfSelfCheck                                -> Wait, then Accept
//	self-check skipped                                    -> Accept, if the budget allows
//	enough looks passed                                   -> Accept, if the budget allows, once it has settled
//	otherwise                                             -> SelfCheck when due
//
// When the surroundings have changed, nothing waits for its time any more.
func Challenge(v ChallengeView) Decision[ChallengeStep] {
	decision := nextForChallenge(v)
	if decision.Step.asksOthers() && v.Now.Before(v.Memory.NotBefore) && !v.hasChanged() {
		decision = Decision[ChallengeStep]{Step: ChallengeWait, At: earlier(v.Memory.NotBefore, decision.At)}
	}
	if v.Challenge.Status.Processing && !isOver(v.Challenge) && !v.hasExpired() {
		decision.At = earlier(decision.At, v.Memory.Expires)
	}
	if at := v.overruledAt(); decision.Step == ChallengeWait && v.Now.Before(at) {
		decision.At = earlier(decision.At, at)
	}
	if calm := v.Memory.SteppedAt.Add(calmDown); v.differs() && v.Now.Before(calm) {
		decision.At = earlier(decision.At, calm)
	}
	return decision
}

// calmDown is the least time between two steps that are taken because something
// has changed: somebody may be changing it all the time.
const calmDown = time.Second

// differs reports whether the surroundings are others than at the last step.
func (v ChallengeView) differs() bool {
	return v.Memory.Surroundings != "" && v.Memory.Surroundings != v.Surroundings
}

// hasChanged reports whether they are, and it is time to see to it.
func (v ChallengeView) hasChanged() bool {
	return v.differs() && !v.Now.Before(v.Memory.SteppedAt.Add(calmDown))
}

// HasNewChance reports whether a challenge that gave its slot to others need not
// wait until it is its time again: what it depends on has changed.
func (v ChallengeView) HasNewChance() bool {
	return !v.Challenge.Status.Processing && !isOver(v.Challenge) && v.hasChanged()
}

// hasExpired reports whether the authorization cannot become valid any more.
func (v ChallengeView) hasExpired() bool {
	return !v.Memory.Expires.IsZero() && !v.Now.Before(v.Memory.Expires)
}

// earlier is the earlier of two times; the zero time is never.
func earlier(a, b time.Time) time.Time {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

// asksOthers reports whether a step asks somebody who may want to be left alone
// for a while: the CA, the solver or the API server.
func (s ChallengeStep) asksOthers() bool {
	switch s {
	case ChallengeAdopt, ChallengeReadAuthorization, ChallengePresent, ChallengeAccept, ChallengeCleanUp, ChallengeAbandon, ChallengeUnhook:
		return true
	default:
		return false
	}
}

func nextForChallenge(v ChallengeView) Decision[ChallengeStep] {
	ch := v.Challenge
	if isOver(ch) {
		return afterwards(v)
	}
	if decision, isDecided := holding(v); isDecided {
		return decision
	}
	switch {
	case !ch.Status.Processing:
		return Decision[ChallengeStep]{Step: ChallengeWait}
	case v.Refusal != "":
		return Decision[ChallengeStep]{Step: ChallengeRefuse, Reason: v.Refusal}
	case !slices.Contains(ch.Finalizers, acmev1.Finalizer):
		return Decision[ChallengeStep]{Step: ChallengeAdopt}
	case v.Blocked != "":
		return Decision[ChallengeStep]{Step: ChallengeWait, Reason: v.Blocked}
	default:
		return towardsProof(v)
	}
}

// towardsProof decides for a challenge that may be worked on.
func towardsProof(v ChallengeView) Decision[ChallengeStep] {
	ch := v.Challenge
	switch {
	case v.hasExpired():
		return Decision[ChallengeStep]{Step: ChallengeReadAuthorization}
	case !v.Memory.Authorized:
		return due(v, ChallengeReadAuthorization)
	case !v.Memory.AcceptedAt.IsZero():
		return underValidation(v)
	case !ch.Status.Presented:
		return Decision[ChallengeStep]{Step: ChallengePresent}
	case ch.Spec.Solver.WaitInsteadOfSelfCheck == nil && v.isOverruled():
		return accept(v)
	case v.Memory.PresentAgain, v.hasChanged():
		return due(v, ChallengePresent)
	default:
		return onceSeen(v)
	}
}

// underValidation decides while the CA looks. It may look several times and from
// several places (RFC 8555 section 8.2), so that a route that is taken away meanwhile
// is made again. That does not bring the next look at the authorization forward.
func underValidation(v ChallengeView) Decision[ChallengeStep] {
	hasRoute := v.Challenge.Spec.Type == acmev1.HTTP01 && v.Challenge.Status.Presented
	if hasRoute && v.hasChanged() {
		return Decision[ChallengeStep]{Step: ChallengePresent}
	}
	decision := due(v, ChallengeReadAuthorization)
	if hasRoute && v.Memory.PresentAgain && decision.Step == ChallengeWait {
		return Decision[ChallengeStep]{Step: ChallengePresent, At: decision.At}
	}
	return decision
}

// onceSeen decides about a proof that is presented: what has to be seen of it before
// the CA is told.
func onceSeen(v ChallengeView) Decision[ChallengeStep] {
	switch {
	case v.Challenge.Spec.Solver.WaitInsteadOfSelfCheck != nil:
		return pause(v)
	case v.Policy.SelfCheck == SelfCheckSkip, v.Memory.Passes >= passesNeeded(v):
		return accept(v)
	default:
		return due(v, ChallengeSelfCheck)
	}
}

// isOver reports whether nothing is to be proved any more.
func isOver(ch *acmev1.Challenge) bool {
	return ch.DeletionTimestamp != nil || ch.Status.State.IsFinal()
}

// due takes the step if its time has come, and waits for it otherwise.
func due(v ChallengeView, step ChallengeStep) Decision[ChallengeStep] {
	if v.Now.Before(v.Memory.NextLook) && !v.hasChanged() {
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Memory.NextLook}
	}
	return Decision[ChallengeStep]{Step: step}
}

// accept lets the CA look, unless one more failure could lock the user out. The
// reason names no number of tries and no time left, so that it stays the same.
func accept(v ChallengeView) Decision[ChallengeStep] {
	switch {
	case v.Now.Before(v.Budget.NotBefore):
		passes := ""
		if v.Memory.Passes > 0 {
			passes = "the self-check passes, but "
		}
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Budget.NotBefore, Reason: v.Memory.WithNotes(fmt.Sprintf(
			"%s%s%d authorizations for %q have failed within an hour, and one more could make the CA lock the account out for this name; it is asked again after %s",
			WaitingForBudget, passes, v.Budget.Failures, v.Challenge.Spec.DNSName, v.Budget.NotBefore.UTC().Format(time.RFC3339)))}
	case v.Memory.Passes > 0 && v.Now.Before(v.Memory.Settling.Until()):
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Memory.Settling.Until(), Reason: v.Memory.Settling.reason()}
	case v.Memory.Passes > 0 && v.Memory.isStale(v.Now):
		return Decision[ChallengeStep]{Step: ChallengeSelfCheck}
	case v.isOverruled():
		return Decision[ChallengeStep]{Step: ChallengeAccept}
	default:
		return due(v, ChallengeAccept)
	}
}

// pause is the rule of waitInsteadOfSelfCheck. The reason names the whole pause,
// not what is left of it, so that it stays the same.
func pause(v ChallengeView) Decision[ChallengeStep] {
	delay := v.Challenge.Spec.Solver.WaitInsteadOfSelfCheck.Duration
	presentedAt := v.Challenge.Status.PresentedAt
	if presentedAt == nil {
		return Decision[ChallengeStep]{Step: ChallengePresent}
	}
	if at := presentedAt.Add(delay); v.Now.Before(at) {
		reason := fmt.Sprintf("Waiting %s before accepting %s", delay, v.Challenge.Spec.Type) + WithoutSelfCheck
		return Decision[ChallengeStep]{Step: ChallengeWait, Reason: reason, At: at}
	}
	return accept(v)
}

func passesNeeded(v ChallengeView) int {
	if v.Challenge.Spec.Type == acmev1.HTTP01 {
		return max(1, v.Policy.HTTP01Passes)
	}
	return 1
}

// AfterPass is the memory after a self-check that passed, and after which the proof
// has to settle. A wait that has begun goes on: later looks do not lengthen it.
func (m ChallengeMemory) AfterPass(now time.Time, v ChallengeView, settling Settling) ChallengeMemory {
	if m.Settling.Since.IsZero() {
		settling.Since = now
		m.Settling = settling
	}
	if m.isStale(now) {
		m.Passes = 0
	}
	m.Passes++
	m.PassedAt, m.NextLook = now, now
	if m.Passes < passesNeeded(v) {
		m.NextLook = now.Add(passPause)
	}
	return m
}

// passLasts is for how long a self-check that passed says that the next would.
const passLasts = 30 * time.Second

// isStale reports whether the self-checks that passed are too long ago: a budget, a
// pause of the account or another challenge's turn may have come between.
func (m ChallengeMemory) isStale(now time.Time) bool { return now.Sub(m.PassedAt) > passLasts }

// AfterMiss is the memory after a self-check that did not pass, and why.
func (m ChallengeMemory) AfterMiss(now time.Time, v ChallengeView, why string) ChallengeMemory {
	m.Passes, m.Settling, m.Missed = 0, Settling{}, why
	m.NextLook = NextLook(now, m.Looks, v.Policy.CheckPeriod, 0)
	m.Looks++
	m.PresentAgain = m.Looks%missesPerPresent(v.Challenge.Spec.Type) == 0
	return m
}

// missesPerPresent is how many looks miss the proof before it is presented once
// more. Routes are cheap to look after, and users edit them; a DNS provider
// limits the requests of all challenges together.
func missesPerPresent(t acmev1.ChallengeType) int {
	if t == acmev1.HTTP01 {
		return 1
	}
	return 6
}
