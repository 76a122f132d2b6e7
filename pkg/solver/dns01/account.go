// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/credentials"
)

// idleFor is how long an account is kept that nobody uses.
const idleFor = time.Hour

// account is one credential at one service: what is made once, and what it shares.
type account struct {
	// name is the field of the solver.
	name     string
	kind     Kind
	provider Provider
	zones    *zoneList

	// used is guarded by the mutex of the accounts, the rest by that of the solver.
	used    time.Time
	breaker breaker
	lanes   map[laneKey]*lane
}

// identity tells accounts apart: by the settings, by who may use them and by what
// is in the Secrets. A Secret that changes makes another account.
type identity [sha256.Size]byte

// accounts are the accounts in use.
type accounts struct {
	mu    sync.Mutex
	known map[identity]*account
}

// account returns the account of a solver's credential. It reads the Secrets, which are
// kept by whoever reads them for us, and makes no other request.
func (s *Solver) account(ctx context.Context, dns *acmev1.DNS01Solver, access Access) (*account, error) {
	name, kind, err := s.config.Kinds.of(dns)
	if err != nil {
		return nil, err
	}
	id, err := identify(ctx, dns, access)
	if err == nil {
		if known := s.accounts.get(id, s.config.Clock.Now()); known != nil {
			return known, nil
		}
	}
	access.HTTP = s.newHTTPClient(kind.Limits)
	provider, buildErr := kind.Build(ctx, dns, access) // which knows the field of a Secret that cannot be read
	if err := cmp.Or(buildErr, err); err != nil {
		return nil, err
	}
	made := &account{name: name, kind: kind, provider: provider, zones: newZoneList(), lanes: make(map[laneKey]*lane)}
	return s.accounts.put(id, made, s.config.Clock.Now()), nil
}

func (a *accounts) get(id identity, now time.Time) *account {
	a.mu.Lock()
	defer a.mu.Unlock()
	known := a.known[id]
	if known != nil {
		known.used = now
	}
	return known
}

// put keeps an account, unless somebody else has made it meanwhile, and returns the
// one that is kept. Those that nobody has used for long are let go.
func (a *accounts) put(id identity, made *account, now time.Time) *account {
	a.mu.Lock()
	defer a.mu.Unlock()
	for other, unused := range a.known {
		if now.Sub(unused.used) > idleFor {
			delete(a.known, other)
		}
	}
	if known, ok := a.known[id]; ok {
		made = known
	}
	a.known[id] = made
	made.used = now
	return made
}

// identify reads what makes an account. It errs if a Secret cannot be read.
func identify(ctx context.Context, dns *acmev1.DNS01Solver, access Access) (identity, error) {
	settings := *dns
	settings.CNAMEStrategy, settings.Nameservers = "", nil // these are ours, not the provider's
	var secrets [][]byte
	for _, ref := range credentials.Of(&acmev1.Solver{DNS01: dns}) {
		data, err := access.Secrets.Secret(ctx, access.Namespace, ref.Name)
		if err != nil {
			return identity{}, fmt.Errorf("reading Secret %q: %w", access.path(ref), err)
		}
		secrets = append(secrets, data[ref.Key])
	}
	text, err := json.Marshal(struct {
		Settings  acmev1.DNS01Solver
		Namespace string
		Ambient   bool
		Secrets   [][]byte
	}{settings, access.Namespace, access.Ambient, secrets})
	if err != nil {
		return identity{}, fmt.Errorf("encoding spec.solver.dns01: %w", err)
	}
	return sha256.Sum256(text), nil
}

// newTransport is what all accounts share.
func newTransport() http.RoundTripper {
	return http.DefaultTransport.(*http.Transport).Clone()
}
