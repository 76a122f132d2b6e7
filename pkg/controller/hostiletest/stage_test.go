// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"context"
	"fmt"
	"sync"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

// stage is the solver of all challenges, and the self-check, and what the CA sees:
// a proof that is presented too late, or taken away too early, is not there.
type stage struct {
	mu    sync.Mutex
	shown map[proof]bool
	left  []leftbehind.Entry
}

type proof struct{ dnsName, key string }

func newStage() *stage { return &stage{shown: map[proof]bool{}} }

// Present shows the proof.
func (s *stage) Present(_ context.Context, ch *acmev1.Challenge) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shown[proof{ch.Spec.DNSName, ch.Spec.Key}] = true
	return nil
}

// CleanUp takes it away.
func (s *stage) CleanUp(_ context.Context, ch *acmev1.Challenge) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.shown, proof{ch.Spec.DNSName, ch.Spec.Key})
	return nil
}

// Check looks for it.
func (s *stage) Check(_ context.Context, ch *acmev1.Challenge, _ selfcheck.CA) selfcheck.Finding {
	if err := s.validate(ch.Spec.DNSName, "", ch.Spec.Key); err != nil {
		return selfcheck.Finding{Reason: err.Error()}
	}
	return selfcheck.Finding{Passed: true}
}

// validate is the CA's look.
func (s *stage) validate(identifier, _, key string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.shown[proof{identifier, key}] {
		return fmt.Errorf("there is no proof for %s", identifier)
	}
	return nil
}

// Add notes what is left behind, which nothing here gives reason for.
func (s *stage) Add(_ context.Context, entry leftbehind.Entry) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left = append(s.left, entry)
	return nil
}

// remains is what nobody has cleaned up.
func (s *stage) remains() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.shown) + len(s.left)
}

// noSecrets: the solver needs none.
type noSecrets struct{}

func (noSecrets) Follow(cache.ObjectName, []types.NamespacedName) {}
func (noSecrets) Unfollow(cache.ObjectName)                       {}
