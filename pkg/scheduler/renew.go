// SPDX-License-Identifier: Apache-2.0

package scheduler

import "k8s.io/client-go/tools/cache"

// Renew tells that something has changed which a challenge depends on. If it waits
// after it gave its slot to others, it need not wait until it is its time again.
func (s *Scheduler) Renew(challenge cache.ObjectName) {
	s.mu.Lock()
	s.queue.Renew(challenge.AsNamespacedName(), s.now())
	s.mu.Unlock()
	s.signal()
}
