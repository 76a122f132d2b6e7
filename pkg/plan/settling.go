// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"fmt"
	"time"
)

// Settling is a wait between the self-check that passed and the acceptance: the CA
// may ask others than we did.
type Settling struct {
	// Since is when the self-check passed; zero if it has not.
	Since time.Time
	// Pause may be 0. Because says why it is not.
	Pause   time.Duration
	Because string
	// Zone holds the record, and Notes are what was odd about the self-check.
	Zone, Notes string
	// CAAUnseen is true if CAA records could not be looked up. What the CA says then
	// may be about them, and teaches nothing.
	CAAUnseen bool
}

// Until is when the wait is over.
func (s Settling) Until() time.Time { return s.Since.Add(s.Pause) }

// reason names the whole pause, not what is left of it, so that it stays the same.
func (s Settling) reason() string {
	return s.WithNotes(fmt.Sprintf("%sthe self-check passes; waiting %s, since %s", WaitingToSettle, s.Pause, s.Because))
}

// WithNotes adds to a reason what was odd about the self-check that passed.
func (s Settling) WithNotes(reason string) string {
	if s.Notes == "" {
		return reason
	}
	return reason + "; the self-check passed, but: " + s.Notes
}
