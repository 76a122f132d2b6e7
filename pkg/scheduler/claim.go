// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Claim says which record a DNS-01 challenge that holds a slot is about to write, as
// a name with a dot at the end, and reports whether it may. A record that it may not
// write belongs to another challenge: then this one loses its slot, and gets one
// again when the record is free.
//
// It is to be asked before each write that adds a value, and once for what was
// written before this process began. Asking again is free; a claim lasts until the
// challenge has no slot any more, or claims another record. It makes no request.
func (s *Scheduler) Claim(ch *acmev1.Challenge, record string) bool {
	s.mu.Lock()
	ok := s.queue.Claim(types.NamespacedName{Namespace: ch.Namespace, Name: ch.Name}, ch.UID, record, s.now())
	s.mu.Unlock()
	s.signal()
	return ok
}
