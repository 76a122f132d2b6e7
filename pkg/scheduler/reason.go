// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strconv"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// The words of a yield in status.reason: what was said before, a separator, and
// the note. The time is in UTC, to the second, and is the end of the note.
const (
	separator  = "; "
	noteBegins = "Gave its slot to others after "
	noteTurns  = " without progress; comes back after "
	noteTime   = "2006-01-02T15:04:05Z"
)

// The words of a challenge that waits for a record.
const (
	recordBegins = "Waits for record "
	recordTurns  = " while challenge "
	recordEnds   = " holds it"
)

// YieldNote says that a challenge gave its slot to others after it had held it
// for that long, and until when.
func YieldNote(held time.Duration, until time.Time) string {
	return noteBegins + held.Truncate(time.Second).String() + noteTurns + until.UTC().Format(noteTime)
}

// RecordNote says that a challenge gave its slot up since another one holds the
// record that it would write.
func RecordNote(record string, holder types.NamespacedName) string {
	return recordBegins + strconv.Quote(record) + recordTurns + holder.String() + recordEnds
}

// Yielded is the reason of a challenge that yields: what it said before, without
// the note of an earlier yield, and the note of this one.
func Yielded(reason string, held time.Duration, until time.Time) string {
	return withNote(reason, YieldNote(held, until))
}

func withNote(reason, note string) string {
	if before := WithoutYield(reason); before != "" {
		return before + separator + note
	}
	return note
}

// HasYielded reports whether a reason carries the note of a yield after a lease.
func HasYielded(reason string) bool {
	_, _, ok := cutYield(reason)
	return ok
}

// WantedRecord is the record that a challenge waits for by its reason, or empty.
func WantedRecord(reason string) string {
	_, record, _, _ := cutRecord(reason)
	return record
}

// WithoutYield is the reason without the notes of yields. What stands before and
// after a note stays.
func WithoutYield(reason string) string {
	if before, after, ok := cutYield(reason); ok {
		reason = joined(before, after)
	}
	if before, _, after, ok := cutRecord(reason); ok {
		reason = joined(before, after)
	}
	return reason
}

func joined(before, after string) string {
	if before == "" || after == "" {
		return before + after
	}
	return before + separator + after
}

// cutYield splits a reason around the note of a yield after a lease.
func cutYield(reason string) (before, after string, ok bool) {
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

// cutRecord splits a reason around the note of a challenge that waits for a record.
func cutRecord(reason string) (before, record, after string, ok bool) {
	begin := strings.LastIndex(reason, recordBegins)
	if begin < 0 {
		return reason, "", "", false
	}
	quoted, rest, ok := strings.Cut(reason[begin+len(recordBegins):], recordTurns)
	record, err := strconv.Unquote(quoted)
	if !ok || err != nil {
		return reason, "", "", false
	}
	holder, after, ok := strings.Cut(rest, recordEnds)
	if !ok || strings.Contains(holder, " ") {
		return reason, "", "", false
	}
	return strings.TrimSuffix(reason[:begin], separator), record, strings.TrimPrefix(after, separator), true
}
