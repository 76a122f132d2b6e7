// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// SelfCheck is how much a self-check counts.
type SelfCheck string

const (
	// SelfCheckRequire: the CA is told to look only once the self-check passes. It is
	// the default, and what the zero value means.
	SelfCheckRequire SelfCheck = "require"
	// SelfCheckPrefer: the same, but after a time the CA is told all the same.
	SelfCheckPrefer SelfCheck = "prefer"
	// SelfCheckSkip: there is no self-check, and the CA is told as soon as the proof is presented.
	SelfCheckSkip SelfCheck = "skip"
)

// SelfCheckAnnotation on an Issuer or ClusterIssuer sets the policy of its solvers:
// one for all, or several with commas between, of which each may say for which it
// is, "http01=", "dns01=", or the position in spec.acme.solvers, from 0: "2=".
const SelfCheckAnnotation = "countersign.dev/self-check-policy"

// ReadSelfCheck reads a policy by its name.
func ReadSelfCheck(name string) (SelfCheck, error) {
	switch policy := SelfCheck(name); policy {
	case SelfCheckRequire, SelfCheckPrefer, SelfCheckSkip:
		return policy, nil
	default:
		return "", fmt.Errorf("%q is not %s, %s or %s", name, SelfCheckRequire, SelfCheckPrefer, SelfCheckSkip)
	}
}

// SelfCheckFor is the policy that an issuer's annotation has for a challenge: that of
// its solver's position, or else of its type, or else for all, or else the default.
// If the annotation cannot be read the default holds, and the error says why.
func SelfCheckFor(annotation string, solvers []acmev1.Solver, ch *acmev1.Challenge, otherwise SelfCheck) (SelfCheck, error) {
	otherwise = cmp.Or(otherwise, SelfCheckRequire)
	if annotation == "" {
		return otherwise, nil
	}
	policies := make(map[string]SelfCheck)
	for entry := range strings.SplitSeq(annotation, ",") {
		which, name, ok := strings.Cut(entry, "=")
		if !ok {
			which, name = "", entry
		}
		which = strings.TrimSpace(which)
		policy, err := ReadSelfCheck(strings.TrimSpace(name))
		if err == nil {
			err = checkWhich(which, ok, len(solvers))
		}
		if err != nil {
			return otherwise, fmt.Errorf("the issuer's annotation %s: %w; the default, %s, holds", SelfCheckAnnotation, err, otherwise)
		}
		policies[which] = policy
	}
	for _, which := range []string{positionOf(solvers, ch), kindOf(ch), ""} {
		if policy, ok := policies[which]; ok {
			return policy, nil
		}
	}
	return otherwise, nil
}

// checkWhich errs if an entry of the annotation is for no solver.
func checkWhich(which string, isSaid bool, solvers int) error {
	position, err := strconv.ParseUint(which, 10, 16)
	switch {
	case !isSaid, which == "http01", which == "dns01":
		return nil
	case err != nil || strconv.FormatUint(position, 10) != which:
		return fmt.Errorf("%q is not http01, dns01 or a position in spec.acme.solvers", which)
	case int(position) >= solvers:
		return fmt.Errorf("spec.acme.solvers has no position %s", which)
	default:
		return nil
	}
}

// positionOf is the position of the solver that a challenge was made from.
func positionOf(solvers []acmev1.Solver, ch *acmev1.Challenge) string {
	for i := range solvers {
		if StandsBehind(solvers[i:i+1], ch) {
			return strconv.Itoa(i)
		}
	}
	return ""
}

func kindOf(ch *acmev1.Challenge) string {
	if ch.Spec.Type == acmev1.HTTP01 {
		return "http01"
	}
	return "dns01"
}

// overruledAt is when a self-check that does not pass is overruled; zero: never.
func (v ChallengeView) overruledAt() time.Time {
	status, m := v.Challenge.Status, v.Memory
	isLookedFor := status.Processing && m.Looks > 0 && m.Passes == 0 && m.AcceptedAt.IsZero()
	if v.Policy.SelfCheck != SelfCheckPrefer || !isLookedFor || status.PresentedAt == nil {
		return time.Time{}
	}
	return status.PresentedAt.Add(v.Policy.PreferAfter)
}

// isOverruled reports whether the CA is told although the self-check has not passed.
// It has been made at least once.
func (v ChallengeView) isOverruled() bool {
	at := v.overruledAt()
	return !at.IsZero() && !v.Now.Before(at) && !v.hasChanged()
}

// Overruled says why the CA is told although the self-check has not passed; it is
// empty if that is not so.
func (v ChallengeView) Overruled() string {
	if !v.isOverruled() {
		return ""
	}
	return fmt.Sprintf(AcceptedUnseen+"%s (policy %q): %s", v.Policy.PreferAfter, SelfCheckPrefer, v.Memory.missed())
}

// missed is what the last self-check has not found.
func (m ChallengeMemory) missed() string {
	_, why, ok := strings.Cut(m.Missed, " challenge propagation: ")
	if !ok {
		return m.Missed
	}
	return why
}

// WithNotes adds to a reason why the self-check had not passed, or what was odd about it if it had.
func (m ChallengeMemory) WithNotes(reason string) string {
	if m.Passes == 0 && m.Missed != "" {
		return reason + "; the self-check had not passed: " + m.missed()
	}
	return m.Settling.WithNotes(reason)
}
