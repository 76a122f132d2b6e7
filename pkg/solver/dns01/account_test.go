// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/countersign-project/countersign/pkg/solver"
)

// flaky reads Secrets, but not the first time.
type flaky struct {
	*vault
	reads int
}

func (f *flaky) Secret(ctx context.Context, namespace, name string) (map[string][]byte, error) {
	if f.reads++; f.reads == 1 {
		return nil, errAway
	}
	return f.vault.Secret(ctx, namespace, name)
}

var errAway = errors.New("the API server is away")

// A Secret that cannot be read for a moment makes no account: none would know what
// was in it.
func TestASecretThatCannotBeReadMakesNoAccount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
		w.config.Secrets = &flaky{vault: w.secrets}
		want := `reading Secret "team/s": the API server is away`
		if err := present(t, w.Solver, named("a", "a.example.test", "v")); !errors.Is(err, errAway) || err.Error() != want || len(w.accounts.known) != 0 {
			t.Errorf("%v, %d accounts", err, len(w.accounts.known))
		}
		if err := present(t, w.Solver, named("a", "a.example.test", "v")); err != nil || len(w.accounts.known) != 1 {
			t.Errorf("%v, %d accounts", err, len(w.accounts.known))
		}
		delete(w.secrets.secrets, "team/s")
		if err := present(t, w.Solver, named("b", "b.example.test", "v")); !errors.Is(err, solver.ErrNoCredential) || len(w.service.has()) != 1 {
			t.Errorf("the Secret is gone: %v, %v", err, w.service.has())
		}
	})
}

// What a credential has come to says nothing about the one that replaces it.
func TestACorrectedSecretGetsNoOldAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var refuse error = &RefusalError{Refusal: Unauthenticated, RetryAfter: 10 * time.Minute, Text: "unknown key"}
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Second, refuse: func([]Change) error { return refuse }}, Kind{}, nil)
		ch := named("c", "example.test", "v")
		if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		w.secrets.secrets["team/s"]["k"] = []byte("two") // while the call is under way
		w.Await(t.Context(), ch)
		refuse = nil
		if err := present(t, w.Solver, ch); err != nil || len(w.service.calls) != 2 {
			t.Errorf("%v after %d calls", err, len(w.service.calls))
		}
	})
}

// A removal with another credential does not overtake the addition that is in flight.
func TestARemovalWaitsForAnAdditionInFlight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newHooked(t, &hooked{onApply: func(_ context.Context, _ Zone, changes []Change) error {
			if !changes[0].Remove {
				elapse(2 * time.Second)
			}
			return nil
		}}, Kind{Limits: Limits{Batch: 50}}, nil)
		ch := named("c", "example.test", "v")
		if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(time.Second)
		w.secrets.secrets["team/s"]["k"] = []byte("two")
		if err := cleanUp(t, w.Solver, ch); err != nil || len(w.service.has()) != 0 {
			t.Errorf("%v, left behind %v", err, w.service.has())
		}
		want := []string{"+_acme-challenge.example.test.=v", "-_acme-challenge.example.test.=v"}
		if got := slices.Concat(w.service.calls...); !slices.Equal(got, want) {
			t.Errorf("calls %v", got)
		}
	})
}

// Nobody says that nothing is left behind when something was sent.
func TestACredentialThatGoesDuringAnAddition(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Second}, Kind{Limits: Limits{Batch: 50}}, nil)
		ch := named("c", "example.test", "v")
		if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(DefaultWindow)
		synctest.Wait()
		delete(w.secrets.secrets, "team/s")
		if err := cleanUp(t, w.Solver, ch); !errors.Is(err, solver.ErrNoCredential) || len(w.service.has()) != 1 {
			t.Errorf("%v, left behind %v", err, w.service.has())
		}
		unsent := named("unsent", "unsent.example.test", "v")
		if err := cleanUp(t, w.Solver, unsent); err != nil {
			t.Errorf("nothing was sent: %v", err)
		}
	})
}
