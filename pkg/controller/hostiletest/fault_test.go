// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"testing"
	"time"
)

func TestAFriendlyCA(t *testing.T) {
	inWorld(t, func(_ *testing.T, w *world) {
		w.placeSome()
		w.settle(time.Minute)
		w.wantValid()
	})
}
