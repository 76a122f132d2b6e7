// SPDX-License-Identifier: Apache-2.0

package memory

import (
	"testing"

	"k8s.io/client-go/tools/cache"
)

func TestStore(t *testing.T) {
	store, key := New[int](), cache.NewObjectName("ns", "name")
	if got := store.Get(key, "one"); got != 0 {
		t.Errorf("before Set: %d", got)
	}
	store.Set(key, "one", 1)
	if got := store.Get(key, "one"); got != 1 {
		t.Errorf("after Set: %d", got)
	}
	if got := store.Get(key, "two"); got != 0 {
		t.Errorf("a namesake: %d", got)
	}
	store.Forget(key)
	if got := store.Get(key, "one"); got != 0 {
		t.Errorf("after Forget: %d", got)
	}
}
