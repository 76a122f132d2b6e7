// SPDX-License-Identifier: Apache-2.0

package challenge

import (
	"sync"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/credentials"
	"github.com/countersign-project/countersign/pkg/plan"
)

// nudges counts how often something around a challenge has changed that no object
// in our caches shows, such as a Secret.
type nudges struct {
	mu     sync.Mutex
	counts map[cache.ObjectName]int
}

func (n *nudges) add(key cache.ObjectName) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.counts[key]++
}

func (n *nudges) of(ch *acmev1.Challenge) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.counts[cache.MetaObjectToName(ch)]
}

func (n *nudges) forget(key cache.ObjectName) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.counts, key)
}

// Nudge tells that something around a challenge has changed, so that what it
// waits for is tried at once.
func (c *Controller) Nudge(key cache.ObjectName) {
	c.nudges.add(key)
	c.loop.Enqueue(key)
}

// followSecrets has the Secrets of a challenge watched while it waits, and no longer.
func (c *Controller) followSecrets(ch *acmev1.Challenge, m plan.ChallengeMemory) {
	key := cache.MetaObjectToName(ch)
	isWaiting := m.Looks > 0 || m.Failures > 0
	if !isWaiting {
		c.secrets.Unfollow(key)
		return
	}
	c.secrets.Follow(key, c.secretsOf(ch))
}

func (c *Controller) secretsOf(ch *acmev1.Challenge) []types.NamespacedName {
	namespace := ch.Namespace
	if ch.Spec.IssuerRef.Kind == cmv1.ClusterIssuerKind {
		namespace = c.clusterResourceNamespace
	}
	return credentials.Names(&ch.Spec.Solver, namespace)
}
