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
	// Reason says why not, as a whole sentence for status.reason; or why a look
	// counts although it has not seen what the CA will see.
	Reason string
	// Class is what stands in the way of the proof.
	Class Class
	// Notes say what was odd although the look has passed: servers that do not
	// answer, CAA records that could not be looked up. Empty if nothing was.
	Notes string
	// CAAUnseen is true if CAA records could not be looked up: should the CA refuse,
	// that may be why.
	CAAUnseen bool
	// View is through whom DNS was seen. Of HTTP-01 it says only if that was Hairpin.
	View View
	// Zone holds the record of a look that passed, as far as it is known: at recursive
	// servers nobody asks for it, and it is the parent of the record's name. Empty for HTTP-01.
	Zone string
}

// View is from where, or through whom, something was seen.
type View string

const (
	// Authoritative: at the zone's own name servers.
	Authoritative View = "authoritative"
	// Recursive: at recursive servers, since the user has chosen them.
	Recursive View = "recursive"
	// Fallback: at recursive servers, since none of the zone's own answers from here, or
	// nobody can tell which they are.
	Fallback View = "recursive (fallback)"
	// Hairpin: within the cluster, since the public addresses cannot be reached from it.
	Hairpin View = "hairpin"
)

// missed is the finding of a look that did not see the proof.
func missed(ch *acmev1.Challenge, class Class, format string, args ...any) Finding {
	why := fmt.Errorf(format, args...)
	return Finding{Class: class, Reason: fmt.Sprintf("Waiting for %s challenge propagation: %s", ch.Spec.Type, why)}
}

// Checker looks once for the proof, for at most ten seconds.
type Checker interface {
	Check(ctx context.Context, ch *acmev1.Challenge) Finding
}

// Table picks the checker for a challenge by its type.
type Table map[acmev1.ChallengeType]Checker

// Check looks with the checker of the challenge's type.
func (t Table) Check(ctx context.Context, ch *acmev1.Challenge) Finding {
	checker, ok := t[ch.Spec.Type]
	if !ok {
		return missed(ch, ClassNoCheck, "there is no self-check for spec.type %q; use HTTP-01 or DNS-01", ch.Spec.Type)
	}
	return checker.Check(ctx, ch)
}
