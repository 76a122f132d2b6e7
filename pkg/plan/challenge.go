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
}

// passPause is the time between two looks that pass.
const passPause = 250 * time.Millisecond

// releaseGrace is how long a cleaned-up challenge keeps presented=true in its
// status. Its order normally deletes it within that time, and then the write
// would have told nobody anything.
const releaseGrace = 15 * time.Second

// ChallengeMemory is what this process has seen of a challenge and has not
// written down. Losing it costs a look, never more: the zero value makes the next
// step read the authorization.
type ChallengeMemory struct {
	// Authorized is true once the authorization was read and found open.
	Authorized bool
	// Passes is the number of self-checks that passed in a row, Looks the number
	// of those that failed since the proof was presented, or of polls since it was accepted.
	Passes, Looks int
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
	// CleanedAt is when the proof was removed.
	CleanedAt time.Time
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
	Memory  ChallengeMemory
	Policy  ChallengePolicy
	Now     time.Time
}

// Challenge decides the next step of a challenge. The first row that fits counts;
// after a failure, a step that asks others waits until Memory.NotBefore:
//
//	deleted or final | finalizer | presented or trusted   -> CleanUp
//	deleted or final | finalizer | neither                -> Unhook
//	final            | no finalizer                       -> Release (after a grace), or Wait
//	not processing                                        -> Wait: the scheduler's turn
//	refused                                               -> Refuse
//	no finalizer, or only the legacy one                  -> Adopt
//	issuer not usable                                     -> Wait
//	authorization not read, or accepted and look due      -> ReadAuthorization
//	accepted                                              -> Wait until the next look
//	not presented, or to be presented again               -> Present
//	waitInsteadOfSelfCheck                                -> Wait, then Accept
//	enough looks passed                                   -> Accept
//	otherwise                                             -> SelfCheck when due
func Challenge(v ChallengeView) Decision[ChallengeStep] {
	decision := nextForChallenge(v)
	if decision.Step.asksOthers() && v.Now.Before(v.Memory.NotBefore) {
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Memory.NotBefore}
	}
	return decision
}

// asksOthers reports whether a step asks somebody who may want to be left alone
// for a while: the CA or the solver.
func (s ChallengeStep) asksOthers() bool {
	switch s {
	case ChallengeReadAuthorization, ChallengePresent, ChallengeAccept, ChallengeCleanUp:
		return true
	default:
		return false
	}
}

func nextForChallenge(v ChallengeView) Decision[ChallengeStep] {
	ch := v.Challenge
	switch {
	case isOver(ch):
		return afterwards(v)
	case !ch.Status.Processing:
		return Decision[ChallengeStep]{Step: ChallengeWait}
	case v.Refusal != "":
		return Decision[ChallengeStep]{Step: ChallengeRefuse, Reason: v.Refusal}
	case !slices.Contains(ch.Finalizers, acmev1.Finalizer):
		return Decision[ChallengeStep]{Step: ChallengeAdopt}
	case v.Blocked != "":
		return Decision[ChallengeStep]{Step: ChallengeWait, Reason: v.Blocked}
	case !v.Memory.Authorized:
		return due(v, ChallengeReadAuthorization)
	case !v.Memory.AcceptedAt.IsZero():
		return due(v, ChallengeReadAuthorization)
	case !ch.Status.Presented:
		return Decision[ChallengeStep]{Step: ChallengePresent}
	case v.Memory.PresentAgain:
		return due(v, ChallengePresent)
	case ch.Spec.Solver.WaitInsteadOfSelfCheck != nil:
		return pause(v)
	case v.Memory.Passes >= passesNeeded(v):
		return due(v, ChallengeAccept)
	default:
		return due(v, ChallengeSelfCheck)
	}
}

// isOver reports whether nothing is to be proved any more.
func isOver(ch *acmev1.Challenge) bool {
	return ch.DeletionTimestamp != nil || ch.Status.State.IsFinal()
}

func afterwards(v ChallengeView) Decision[ChallengeStep] {
	status := v.Challenge.Status
	switch {
	// What was presented was trusted then; its solver may remove it even if the
	// issuer has changed since. What was not may not use the issuer's credentials.
	case v.Challenge.NeedsCleanUp() && (status.Presented || v.Trusted):
		return Decision[ChallengeStep]{Step: ChallengeCleanUp}
	case v.Challenge.NeedsCleanUp():
		return Decision[ChallengeStep]{Step: ChallengeUnhook}
	case v.Challenge.DeletionTimestamp != nil:
		return Decision[ChallengeStep]{Step: ChallengeWait}
	case status.Processing:
		return Decision[ChallengeStep]{Step: ChallengeRelease}
	case status.Presented && v.Now.Before(v.Memory.CleanedAt.Add(releaseGrace)):
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Memory.CleanedAt.Add(releaseGrace)}
	case status.Presented:
		return Decision[ChallengeStep]{Step: ChallengeRelease}
	default:
		return Decision[ChallengeStep]{Step: ChallengeWait}
	}
}

// due takes the step if its time has come, and waits for it otherwise.
func due(v ChallengeView, step ChallengeStep) Decision[ChallengeStep] {
	if v.Now.Before(v.Memory.NextLook) {
		return Decision[ChallengeStep]{Step: ChallengeWait, At: v.Memory.NextLook}
	}
	return Decision[ChallengeStep]{Step: step}
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
		reason := fmt.Sprintf("Waiting %s before accepting %s challenge without self-check", delay, v.Challenge.Spec.Type)
		return Decision[ChallengeStep]{Step: ChallengeWait, Reason: reason, At: at}
	}
	return due(v, ChallengeAccept)
}

func passesNeeded(v ChallengeView) int {
	if v.Challenge.Spec.Type == acmev1.HTTP01 {
		return max(1, v.Policy.HTTP01Passes)
	}
	return 1
}

// AfterPass is the memory after a self-check that passed.
func (m ChallengeMemory) AfterPass(now time.Time, v ChallengeView) ChallengeMemory {
	m.Passes++
	m.NextLook = now
	if m.Passes < passesNeeded(v) {
		m.NextLook = now.Add(passPause)
	}
	return m
}

// AfterMiss is the memory after a self-check that did not pass.
func (m ChallengeMemory) AfterMiss(now time.Time, v ChallengeView) ChallengeMemory {
	m.Passes = 0
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
