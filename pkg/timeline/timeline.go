// SPDX-License-Identifier: Apache-2.0

// Package timeline answers: what became of a challenge, step by step? It is pure, and
// bounded: what says the same as what was before is counted, and of much the latest is
// kept. What happens, and when it is written down, is for others to say.
package timeline

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Annotation of a Challenge that is over, or that takes long, holds its timeline, as JSON.
const Annotation = "countersign.dev/timeline"

const (
	// mostEntries is how many entries there are at most.
	mostEntries = 20
	// mostText is how long a result may be, in bytes.
	mostText = 240
	// firstWritten is how old a challenge is before its timeline is written down though it
	// is not over, and longestUnwritten the longest time until that is done again.
	firstWritten, longestUnwritten = time.Minute, time.Hour
)

// Entry is one step, or several alike in a row.
type Entry struct {
	// At is when it was done, the first time.
	At time.Time `json:"at"`
	// Until is when it was done the last time, and Times how often; zero for once.
	Until time.Time `json:"until,omitzero"`
	Times int       `json:"times,omitempty"`
	// Step is what was done, a word such as Present or SelfCheck.
	Step string `json:"step"`
	// From is where it was seen from, or who was asked; may be empty.
	From string `json:"from,omitempty"`
	// Result is what came of it; empty if it went well and there is no more to say.
	Result string `json:"result,omitempty"`
}

// Timeline is entries, the oldest first. The zero value is empty.
type Timeline []Entry

// Add returns the timeline with one more step; the one that it is called on stays as it is.
func (t Timeline) Add(e Entry) Timeline {
	e.At, e.Result = e.At.UTC().Truncate(time.Millisecond), clip(e.Result)
	longer := slices.Clone(t)
	if last := len(longer) - 1; last >= 0 && longer[last].isLike(e) {
		longer[last].Times, longer[last].Until = max(longer[last].Times, 1)+1, e.At
		return longer
	}
	longer = append(longer, e)
	if len(longer) > mostEntries { // how it began is worth more than what came next
		longer = slices.Delete(longer, 1, 1+len(longer)-mostEntries)
	}
	return longer
}

// IsDue reports whether what has been written down of a challenge that is not over should be
// written anew, if latest is the latest that is known: when the challenge was a minute old,
// and whenever it was twice as old as at the last entry that is written, at least every hour.
// It so costs a challenge that can never pass six writes in the first hour.
func (t Timeline) IsDue(created, latest time.Time) bool {
	last := created
	if len(t) > 0 {
		last = t.Latest()
	}
	return latest.Sub(created) >= firstWritten && latest.Sub(last) >= min(last.Sub(created), longestUnwritten)
}

// Latest is when the last entry was seen last; zero if there is none.
func (t Timeline) Latest() time.Time {
	if len(t) == 0 {
		return time.Time{}
	}
	if last := t[len(t)-1]; last.Until.After(last.At) {
		return last.Until
	}
	return t[len(t)-1].At
}

func (e Entry) isLike(other Entry) bool {
	return e.Step == other.Step && e.From == other.From && e.Result == other.Result
}

// The stages of a challenge's life.
const (
	StageQueued     = "queued"
	StagePresent    = "present"
	StageSelfCheck  = "self_check"
	StageValidation = "validation"
	StageCleanUp    = "clean_up"
)

// Stages are how long a challenge that is over was in each stage. A stage is left out of
// which the timeline does not know the beginning and the end. The words of the steps are
// the plan's.
func (t Timeline) Stages() map[string]time.Duration {
	first, last := map[string]time.Time{}, map[string]time.Time{}
	for _, e := range t {
		if _, ok := first[e.Step]; !ok {
			first[e.Step] = e.At
		}
		last[e.Step] = e.At
	}
	stages := map[string]time.Duration{}
	between := func(stage string, from, to time.Time) {
		if !from.IsZero() && !to.IsZero() && !to.Before(from) {
			stages[stage] = to.Sub(from)
		}
	}
	if len(t) > 1 {
		between(StageQueued, first["Created"], t[1].At)
	}
	between(StagePresent, first["Present"], first["SelfCheck"])
	between(StageSelfCheck, first["SelfCheck"], first["Accept"])
	between(StageValidation, first["Accept"], last["ReadAuthorization"])
	between(StageCleanUp, last["ReadAuthorization"], last["CleanUp"])
	return stages
}

// String is the timeline as the annotation has it.
func (t Timeline) String() string {
	text, err := json.Marshal([]Entry(t))
	if err != nil {
		return "[]" // only a year with five digits cannot be encoded
	}
	return string(text)
}

// Read reads an annotation. It takes no more entries and no longer texts than Add makes.
func Read(annotation string) (Timeline, error) {
	var t Timeline
	if err := json.Unmarshal([]byte(annotation), &t); err != nil {
		return nil, fmt.Errorf("reading annotation %s: %w", Annotation, err)
	}
	if len(t) > mostEntries {
		t = t[len(t)-mostEntries:]
	}
	for i := range t {
		t[i].Step, t[i].From, t[i].Result = clip(t[i].Step), clip(t[i].From), clip(t[i].Result)
	}
	return t, nil
}

// clip shortens a text at the end of a character.
func clip(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if len(text) <= mostText {
		return text
	}
	const end = "…"
	cut := mostText - len(end)
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut] + end
}
