// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"fmt"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// timeout bounds one look.
const timeout = 10 * time.Second

// Finding is the outcome of one look.
type Finding struct {
	// Passed is true if the CA would see the proof, as far as can be seen from here.
	Passed bool
	// Reason says why not, as a whole sentence for status.reason.
	Reason string
}

// missed is the finding of a look that did not see the proof.
func missed(ch *acmev1.Challenge, format string, args ...any) Finding {
	why := fmt.Errorf(format, args...)
	return Finding{Reason: fmt.Sprintf("Waiting for %s challenge propagation: %s", ch.Spec.Type, why)}
}

// Checker looks once, for at most ten seconds.
type Checker interface {
	Check(ctx context.Context, ch *acmev1.Challenge) Finding
}

// Table picks the checker for a challenge by its type.
type Table map[acmev1.ChallengeType]Checker

// Check looks with the checker of the challenge's type.
func (t Table) Check(ctx context.Context, ch *acmev1.Challenge) Finding {
	checker, ok := t[ch.Spec.Type]
	if !ok {
		return missed(ch, "there is no self-check for spec.type %q; use HTTP-01 or DNS-01", ch.Spec.Type)
	}
	return checker.Check(ctx, ch)
}
