// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

// service is a DNS service in memory. Its clock is that of the bubble.
type service struct {
	mu sync.Mutex
	// zones is what it lists; nil: it has no list.
	zones []Zone
	lists int
	// calls are the changes of each call, as "+name=value" or "-name=value".
	calls  [][]string
	values map[string]bool
	// refuse decides about a whole call, and answer takes long.
	refuse func(changes []Change) error
	takes  time.Duration
	// syncAfter is how many questions it takes until a change is everywhere.
	syncAfter, questions int
}

func (s *service) Zones(context.Context) ([]Zone, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lists++
	if s.zones == nil {
		return nil, ErrZoneByDNS
	}
	return s.zones, nil
}

func (s *service) Apply(ctx context.Context, zone Zone, changes []Change) (string, error) {
	select {
	case <-time.After(s.takes):
	case <-ctx.Done():
		return "", ctx.Err()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var call []string
	for _, c := range changes {
		call = append(call, map[bool]string{false: "+", true: "-"}[c.Remove]+c.Name+"="+c.Value)
	}
	slices.Sort(call)
	s.calls = append(s.calls, call)
	if s.refuse != nil {
		if err := s.refuse(changes); err != nil {
			return "", err
		}
	}
	for _, c := range changes {
		s.values[c.Name+"="+c.Value] = !c.Remove
	}
	return fmt.Sprintf("change %d", len(s.calls)), nil
}

func (s *service) InSync(context.Context, string) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.questions++
	return s.questions > s.syncAfter, nil
}

func (s *service) has() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	maps.DeleteFunc(s.values, func(_ string, isThere bool) bool { return !isThere })
	return slices.Sorted(maps.Keys(s.values))
}

// world is a solver, its service, and who was woken.
type world struct {
	*Solver
	service *service
	builds  int
	secrets *vault
	mu      sync.Mutex
	woken   map[string]int
}

func newWorld(t *testing.T, s *service, kind Kind, change func(*Config)) *world {
	t.Helper()
	s.values = map[string]bool{}
	w := &world{service: s, woken: map[string]int{}, secrets: &vault{secrets: map[string]map[string][]byte{"team/s": {"k": []byte("one")}}}}
	kind.Build = func(ctx context.Context, solver *acmev1.DNS01Solver, access Access) (Provider, error) {
		w.builds++
		_, err := access.Value(ctx, "digitalocean.tokenSecretRef", solver.DigitalOcean.Token)
		return s, err
	}
	dns, err := resolver.New(resolver.Config{Nameservers: []string{"127.0.0.1:1"}})
	if err != nil {
		t.Fatal(err)
	}
	config := Config{
		Resolver: dns, Kinds: Kinds{"digitalocean": kind}, Secrets: w.secrets,
		Wake: func(object cache.ObjectName) {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.woken[object.Name]++
		},
	}
	if change != nil {
		change(&config)
	}
	w.Solver = New(config)
	t.Cleanup(func() { w.Run(t.Context()) }) // which is done by then
	return w
}

func named(name, dnsName, value string) *acmev1.Challenge {
	ch := challenge(dnsName, &acmev1.DNS01Solver{DigitalOcean: &acmev1.DigitalOceanProvider{Token: acmev1.SecretKeySelector{Name: "s", Key: "k"}}})
	ch.ObjectMeta = metav1.ObjectMeta{Namespace: "team", Name: name, UID: types.UID(name)}
	ch.Spec.Key = value
	return ch
}

// presentAll begins to present many challenges at once, and returns what came of each.
func (w *world) presentAll(t *testing.T, challenges ...*acmev1.Challenge) map[string]error {
	t.Helper()
	for _, ch := range challenges {
		if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatalf("%s: %v", ch.Name, err)
		}
	}
	results := map[string]error{}
	for _, ch := range challenges {
		w.Await(t.Context(), ch)
		results[ch.Name] = w.Present(t.Context(), ch)
	}
	return results
}

func many(n int) (all []*acmev1.Challenge) {
	for i := range n {
		all = append(all, named(fmt.Sprintf("c%02d", i), fmt.Sprintf("n%02d.example.test", i), "v"))
	}
	return all
}

// elapse lets the time of the bubble go on.
func elapse(d time.Duration) { <-time.After(d) }

func exampleZone() []Zone { return []Zone{{Name: "example.test.", ID: "Z1"}} }

func TestChangesOfAWindowAreOneCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Batch: 50}}, nil)
		begun := time.Now()
		for name, err := range w.presentAll(t, many(40)...) {
			if err != nil || w.woken[name] != 1 {
				t.Errorf("%s: %v, woken %d times", name, err, w.woken[name])
			}
		}
		if len(w.service.calls) != 1 || len(w.service.has()) != 40 || time.Since(begun) != DefaultWindow || w.service.lists != 1 || w.builds != 1 {
			t.Errorf("%d calls, %d values, %s, %d lists, %d builds", len(w.service.calls), len(w.service.has()), time.Since(begun), w.service.lists, w.builds)
		}
	})
}

func TestACallTakesNoMoreThanTheServiceBears(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Batch: 16, Spacing: time.Second}}, nil)
		begun := time.Now()
		w.presentAll(t, many(40)...)
		var sizes []int
		for _, call := range w.service.calls {
			sizes = append(sizes, len(call))
		}
		if !slices.Equal(sizes, []int{16, 16, 8}) || time.Since(begun) != DefaultWindow+2*time.Second {
			t.Errorf("calls of %v after %s", sizes, time.Since(begun))
		}
	})
}

// One change that the service does not take costs its neighbours nothing.
func TestABadChangeFailsAlone(t *testing.T) {
	bad := errors.New("that is no name")
	refuse := func(changes []Change) error {
		for _, c := range changes {
			if strings.Contains(c.Name, "n13") {
				return bad
			}
		}
		return nil
	}
	partly := func(changes []Change) error {
		failed := &PartialError{Errs: make([]error, len(changes))}
		for i, c := range changes {
			failed.Errs[i] = refuse([]Change{c})
		}
		return failed
	}
	for name, row := range map[string]struct {
		refuse func([]Change) error
		calls  int
	}{"atomic": {refuse, 11}, "one by one": {partly, 1}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, &service{zones: exampleZone(), refuse: row.refuse}, Kind{Limits: Limits{Batch: 50}}, nil)
				for name, err := range w.presentAll(t, many(32)...) {
					if want := map[bool]error{true: bad}[name == "c13"]; !errors.Is(err, want) {
						t.Errorf("%s: %v", name, err)
					}
				}
				if len(w.service.calls) != row.calls {
					t.Errorf("%d calls, want %d", len(w.service.calls), row.calls)
				}
			})
		})
	}
}

// A service that is away is not asked once more for every half.
func TestWhatConcernsTheServiceIsNotSplit(t *testing.T) {
	for name, fail := range map[string]error{
		"refusal": &RefusalError{Refusal: Throttled, Text: "slow down"},
		"network": context.DeadlineExceeded,
		"setting": &SettingError{Text: "wrong"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, &service{zones: exampleZone(), refuse: func([]Change) error { return fail }}, Kind{Limits: Limits{Batch: 50}}, nil)
				for name, err := range w.presentAll(t, many(20)...) {
					if !errors.Is(err, fail) {
						t.Errorf("%s: %v", name, err)
					}
				}
				if len(w.service.calls) != 1 {
					t.Errorf("%d calls", len(w.service.calls))
				}
			})
		})
	}
}

func TestOppositeChangesAreNotInOneCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone(), takes: time.Second}, Kind{Limits: Limits{Batch: 50}}, nil)
		one, other := named("one", "example.test", "same"), named("other", "example.test", "same")
		w.presentAll(t, one)
		other.Status.Presented, one.Status.Presented = true, true
		if err := w.CleanUp(t.Context(), one); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		synctest.Wait()
		if err := w.Present(t.Context(), other); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		w.Await(t.Context(), other)
		if want := []string{"_acme-challenge.example.test.=same"}; len(w.service.calls) != 3 || !slices.Equal(w.service.has(), want) {
			t.Errorf("calls %v, values %v", w.service.calls, w.service.has())
		}
	})
}

// What is to be removed before it was sent is never sent.
func TestARemovalOvertakesItsAddition(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{}, nil)
		ch := named("c", "example.test", "v")
		if err := w.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		if err := cleanUp(t, w.Solver, ch); err != nil || len(w.service.has()) != 0 {
			t.Fatalf("%v, %v", err, w.service.has())
		}
		if want := [][]string{{"-_acme-challenge.example.test.=v"}}; len(w.service.calls) != 1 || !slices.Equal(w.service.calls[0], want[0]) {
			t.Errorf("calls %v", w.service.calls)
		}
		if err := present(t, w.Solver, ch); err != nil || len(w.service.has()) != 1 {
			t.Errorf("presented again: %v, %v", err, w.service.has())
		}
	})
}

func TestNothingIsSentWithoutTheLease(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fenced := errors.New("no Lease")
		w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Batch: 9}}, func(c *Config) { c.Fence = func() error { return fenced } })
		for _, err := range w.presentAll(t, many(3)...) {
			if !errors.Is(err, fenced) {
				t.Error(err)
			}
		}
		if len(w.service.calls) != 0 {
			t.Errorf("sent %v", w.service.calls)
		}
	})
}

func TestAnotherChallengeHasTheRecord(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked []string
		w := newWorld(t, &service{zones: exampleZone()}, Kind{}, func(c *Config) {
			c.Claim = func(ch *acmev1.Challenge, name string) bool {
				asked = append(asked, ch.Name+" "+name)
				return len(asked) > 1
			}
		})
		late := named("late", "example.test", "v")
		if err := w.Present(t.Context(), late); !errors.Is(err, solver.ErrUnderway) {
			t.Fatal(err)
		}
		elapse(takenFor)
		synctest.Wait()
		if len(w.service.calls) != 0 || w.woken["late"] != 1 {
			t.Errorf("calls %v, woken %d times", w.service.calls, w.woken["late"])
		}
		if err := present(t, w.Solver, late); err != nil || len(w.service.calls) != 1 {
			t.Errorf("when it may: %v, %v", err, w.service.calls)
		}
		if err := cleanUp(t, w.Solver, late); err != nil || len(asked) != 2 {
			t.Errorf("a clean-up needs no claim: %v, %v", err, asked)
		}
		w.Recall(late)
		synctest.Wait()
		if want := "late _acme-challenge.example.test."; len(asked) != 3 || asked[2] != want {
			t.Errorf("claimed %v", asked)
		}
	})
}

// Where calls are rare, removals go along with additions, and do not keep them.
func TestRemovalsWaitForCompany(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, &service{zones: exampleZone()}, Kind{Limits: Limits{Batch: 50, Spacing: 2 * time.Second}}, nil)
		all := many(3)
		w.presentAll(t, all...)
		elapse(time.Minute)
		begun := time.Now()
		for _, ch := range all[:2] {
			if err := w.CleanUp(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
				t.Fatal(err)
			}
		}
		elapse(time.Second)
		if err := present(t, w.Solver, named("new", "new.example.test", "v")); err != nil || time.Since(begun) != time.Second+DefaultWindow || len(w.service.calls) != 2 {
			t.Errorf("an addition: %v after %s, calls %v", err, time.Since(begun), w.service.calls)
		}
		begun = time.Now()
		if err := cleanUp(t, w.Solver, all[2]); err != nil || time.Since(begun) != lazily*2*time.Second || len(w.service.has()) != 1 {
			t.Errorf("a removal alone: %v after %s, %v left", err, time.Since(begun), w.service.has())
		}
	})
}
