// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"time"
)

// The words of a yield in status.reason: what was said before, a separator, and
// the note. The time is in UTC, to the second, and is the end of the note.
const (
	separator  = "; "
	noteBegins = "Gave its slot to others after "
	noteTurns  = " without progress; comes back after "
	noteTime   = "2006-01-02T15:04:05Z"
)

// YieldNote says that a challenge gave its slot to others after it had held it
// for that long, and until when.
func YieldNote(held time.Duration, until time.Time) string {
	return noteBegins + held.Truncate(time.Second).String() + noteTurns + until.UTC().Format(noteTime)
}

// Yielded is the reason of a challenge that yields: what it said before, without
// the note of an earlier yield, and the note of this one.
func Yielded(reason string, held time.Duration, until time.Time) string {
	note := YieldNote(held, until)
	if before := WithoutYield(reason); before != "" {
		return before + separator + note
	}
	return note
}

// HasYielded reports whether a reason carries the note of a yield.
func HasYielded(reason string) bool {
	_, _, ok := cutNote(reason)
	return ok
}

// WithoutYield is the reason without the note of a yield. What stands before and
// after the note stays.
func WithoutYield(reason string) string {
	before, after, ok := cutNote(reason)
	switch {
	case !ok:
		return reason
	case before == "":
		return after
	case after == "":
		return before
	default:
		return before + separator + after
	}
}

// cutNote splits a reason around the note of a yield.
func cutNote(reason string) (before, after string, ok bool) {
	begin := strings.LastIndex(reason, noteBegins)
	if begin < 0 {
		return reason, "", false
	}
	held, rest, ok := strings.Cut(reason[begin+len(noteBegins):], noteTurns)
	if _, err := time.ParseDuration(held); !ok || err != nil || len(rest) < len(noteTime) {
		return reason, "", false
	}
	if _, err := time.Parse(noteTime, rest[:len(noteTime)]); err != nil {
		return reason, "", false
	}
	return strings.TrimSuffix(reason[:begin], separator), strings.TrimPrefix(rest[len(noteTime):], separator), true
}
