// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
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

func mustAccount(t *testing.T, w *world, dnsName string) *account {
	t.Helper()
	ch := named("c", dnsName, "v")
	a, err := w.account(t.Context(), ch.Spec.Solver.DNS01, w.access(ch))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A client is made once for a credential; another credential is another client.
func TestClientsAreMadeOnce(t *testing.T) {
	w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
	first := mustAccount(t, w, "a.test")
	if second := mustAccount(t, w, "b.test"); second != first || w.builds != 1 {
		t.Errorf("%d builds", w.builds)
	}
	w.secrets.secrets["team/s"]["k"] = []byte("two")
	if third := mustAccount(t, w, "a.test"); third == first || w.builds != 2 {
		t.Errorf("a Secret that has changed: %d builds", w.builds)
	}
	ch := named("c", "a.test", "v")
	ch.Spec.Solver.DNS01.CNAMEStrategy, ch.Spec.Solver.DNS01.Nameservers = acmev1.CNAMEFollow, []string{"192.0.2.1"}
	if _, err := w.account(t.Context(), ch.Spec.Solver.DNS01, w.access(ch)); err != nil || w.builds != 2 {
		t.Errorf("settings that are not the provider's: %v, %d builds", err, w.builds)
	}
	access := w.access(ch)
	access.Ambient = true
	if _, err := w.account(t.Context(), ch.Spec.Solver.DNS01, access); err != nil || w.builds != 3 {
		t.Errorf("somebody who may use the environment: %v, %d builds", err, w.builds)
	}
}

func TestAccountsThatNobodyUsesAreLetGo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{}, Kind{}, nil)
		mustAccount(t, w, "a.test")
		elapse(idleFor + time.Second)
		w.secrets.secrets["team/s"]["k"] = []byte("two")
		mustAccount(t, w, "a.test")
		if len(w.accounts.known) != 1 {
			t.Errorf("%d accounts", len(w.accounts.known))
		}
	})
}

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
