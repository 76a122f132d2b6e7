// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// releaseGrace is how long a cleaned-up challenge keeps presented=true in its
// status. Its order normally deletes it within that time, and then the write
// would have told nobody anything.
const releaseGrace = 15 * time.Second

// hurriedCleanUp is how long a clean-up is tried where it will hardly ever
// succeed: the namespace is being deleted, or the credential is gone.
const hurriedCleanUp = time.Minute

// CleanUpMemory is what this process has seen of a clean-up.
type CleanUpMemory struct {
	// CleanedAt is when the proof was removed.
	CleanedAt time.Time
	// FailingSince is when the clean-up failed for the first time.
	FailingSince time.Time
	// CleanUpProblem is why it failed the last time.
	CleanUpProblem string
	// CredentialGone is true if it failed because the credential does not exist.
	CredentialGone bool
}

// AfterFailure is the memory after a clean-up that failed.
func (m CleanUpMemory) AfterFailure(now time.Time, problem string, credentialGone bool) CleanUpMemory {
	if m.FailingSince.IsZero() {
		m.FailingSince = now
	}
	m.CleanUpProblem, m.CredentialGone = problem, credentialGone
	return m
}

// AfterBegin is the memory of a clean-up that is under way. The time counts from when
// it began: what never ends has failed.
func (m CleanUpMemory) AfterBegin(now time.Time) CleanUpMemory {
	if m.FailingSince.IsZero() {
		m.FailingSince, m.CleanUpProblem = now, "the DNS service has not answered"
	}
	return m
}

// afterwards decides for a challenge that is final or being deleted.
func afterwards(v ChallengeView) Decision[ChallengeStep] {
	status := v.Challenge.Status
	switch {
	case v.Challenge.NeedsCleanUp():
		return cleaningUp(v)
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

// cleaningUp decides for one that has its finalizer still.
func cleaningUp(v ChallengeView) Decision[ChallengeStep] {
	switch {
	case !v.Memory.CleanedAt.IsZero():
		return unhook(v)
	case isHopeless(v):
		return Decision[ChallengeStep]{Step: ChallengeAbandon}
	case mayBeRemoved(v):
		return Decision[ChallengeStep]{Step: ChallengeCleanUp, At: cleanUpDeadline(v)}
	default:
		return Decision[ChallengeStep]{Step: ChallengeUnhook}
	}
}

// unhookAgain is when the finalizer of what was cleaned up is removed once more, if it
// is still there: as a rule it is gone, and the cache does not know yet.
const unhookAgain = 5 * time.Second

func unhook(v ChallengeView) Decision[ChallengeStep] {
	if at := v.Memory.CleanedAt.Add(unhookAgain); v.Now.Before(at) {
		return Decision[ChallengeStep]{Step: ChallengeWait, At: at}
	}
	return Decision[ChallengeStep]{Step: ChallengeUnhook}
}

// mayBeRemoved reports whether the solver may be used to remove the proof. What was
// presented, or begun to be, was trusted then, even if the issuer has changed since.
// What was not may not use the issuer's credentials. That it has a slot says nothing:
// the scheduler gives one to whatever somebody has made by hand.
func mayBeRemoved(v ChallengeView) bool {
	status := v.Challenge.Status
	return status.Presented || status.PresentedAt != nil || v.Memory.PresentBegun || v.Trusted
}

// IsDone reports whether nothing will ever have to be done for a challenge.
func IsDone(ch *acmev1.Challenge) bool {
	return ch.Status.State.IsFinal() && !ch.NeedsCleanUp() && !ch.Status.Processing && !ch.Status.Presented
}

// isHopeless reports whether the clean-up has failed for as long as it may.
func isHopeless(v ChallengeView) bool {
	deadline := cleanUpDeadline(v)
	return !deadline.IsZero() && !v.Now.Before(deadline)
}

// NotAfterCleanUpDeadline is when the next attempt of a clean-up that fails is due:
// when its pause is over, or when it is given up.
func NotAfterCleanUpDeadline(v ChallengeView) time.Time {
	return earlier(v.Memory.NotBefore, cleanUpDeadline(v))
}

// cleanUpDeadline is when a clean-up that fails is given up; zero while it has
// not failed. A deletion counts from when it was asked for, so that a process
// that is started again and again does not begin anew.
func cleanUpDeadline(v ChallengeView) time.Time {
	since := v.Memory.FailingSince
	if since.IsZero() {
		return time.Time{}
	}
	if deleted := v.Challenge.DeletionTimestamp; deleted != nil && deleted.Time.Before(since) {
		since = deleted.Time
	}
	patience := v.Policy.CleanUpDeadline
	if v.Terminating || v.Memory.CredentialGone {
		patience = min(patience, hurriedCleanUp)
	}
	return since.Add(patience)
}
