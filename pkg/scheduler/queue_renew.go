// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"time"

	"k8s.io/apimachinery/pkg/types"
)

// Renew takes in that a challenge of the slow lane has a new chance: it is fresh
// again. One that holds a slot goes on as it is.
func (q *Queue) Renew(key types.NamespacedName, now time.Time) {
	if e, ok := q.entries[key]; ok && e.hold == nil && e.lane == slow {
		q.restart(e, now)
	}
}
