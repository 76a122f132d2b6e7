// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestGoodProvider(t *testing.T) {
	Conform(t, func(_ *testing.T, zones ...string) Bed { return startMemory(nil, zones...) })
}

// TestFlawedProviders: each flaw is found, by these rows and no others.
func TestFlawedProviders(t *testing.T) {
	for flaw, want := range map[string][]string{
		"adds twice":               {"present twice", "any text", "a batch"},
		"replaces":                 {"two values on one name", "a stranger's value", "names differ in case", "any text", "a batch"},
		"removes all":              {"clean unseen", "two values on one name", "a stranger's value", "names differ in case", "any text", "a batch"},
		"wants it there":           {"clean twice", "clean unseen", "a stranger's value", "a batch"},
		"cuts":                     {"any text"},
		"makes the first change":   {"a batch"},
		"reads one page":           {"a zone among many"},
		"writes to the first zone": {"a delegated sub-zone"},
		"ignores the context":      {"cancelled before", "cancelled meanwhile"},
		"confuses refusals":        {"forbidden"},
		"tells request IDs":        {"broken"},
		"tells the secret":         {"credentials changed meanwhile"},
		"needs no Secret":          {"missing Secret", "missing key"},
		"does not trim":            {"white space around secrets"},
	} {
		t.Run(flaw, func(t *testing.T) {
			var failed []string
			for _, r := range rows() {
				if fails(t, r, flaws{flaw: true}) {
					failed = append(failed, r.name)
				}
			}
			slices.Sort(failed)
			slices.Sort(want)
			if !slices.Equal(failed, want) {
				t.Errorf("these rows fail:   %q\nthese should fail: %q", failed, want)
			}
		})
	}
}

func TestBuildThatAsks(t *testing.T) {
	for _, r := range rows() {
		if !fails(t, r, flaws{"asks early": true}) {
			t.Errorf("%s: nothing is found", r.name)
		}
	}
}

// fails plays a row, and reports whether it finds something.
func fails(t *testing.T, r row, f flaws) bool {
	failed := false
	synctest.Test(t, func(t *testing.T) {
		notes := &recorder{TB: t}
		done := make(chan struct{})
		go func() {
			defer close(done)
			r.run(&stage{TB: notes, start: func(zones ...string) Bed { return startMemory(f, zones...) }})
		}()
		<-done
		<-time.After(2 * time.Minute) // in the bubble: calls that go on have ended by then
		failed = notes.failed
	})
	return failed
}

// recorder takes down failures instead of passing them on.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Error(args ...any) {
	r.failed = true
	r.Log(args...)
}

func (r *recorder) Errorf(format string, args ...any) { r.Error(fmt.Sprintf(format, args...)) }

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	runtime.Goexit()
}

func (r *recorder) Skip(...any) { runtime.Goexit() }
