// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"slices"
	"time"
)

// quantile of the times: the smallest that at least q of them do not exceed;
// 0 when there are none.
func quantile(times []time.Duration, q float64) time.Duration {
	if len(times) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(times))
	rank := int(q * float64(len(sorted)))
	if float64(rank) < q*float64(len(sorted)) {
		rank++
	}
	return sorted[max(rank, 1)-1]
}
