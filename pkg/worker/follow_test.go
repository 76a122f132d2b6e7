// SPDX-License-Identifier: Apache-2.0

package worker

import (
	"errors"
	"slices"
	"testing"

	"k8s.io/client-go/tools/cache"
)

// informer hands its handler over instead of calling it.
type informer struct {
	cache.SharedIndexInformer
	handler cache.ResourceEventHandler
	err     error
}

func (i *informer) AddEventHandler(handler cache.ResourceEventHandler) (cache.ResourceEventHandlerRegistration, error) {
	i.handler = handler
	return registration{}, i.err
}

type registration struct {
	cache.ResourceEventHandlerRegistration
}

func (registration) HasSynced() bool { return true }

func TestFollow(t *testing.T) {
	var seen []any
	source := &informer{}
	synced, err := Follow(source, func(obj any) { seen = append(seen, obj) })
	if err != nil || !synced() {
		t.Fatalf("synced %t, %v", synced(), err)
	}
	source.handler.OnAdd("added", true)
	source.handler.OnUpdate("old", "updated")
	source.handler.OnDelete("deleted")
	source.handler.OnDelete(cache.DeletedFinalStateUnknown{Key: "k", Obj: "last known"})
	if want := []any{"added", "updated", "deleted", "last known"}; !slices.Equal(seen, want) {
		t.Errorf("seen %v, want %v", seen, want)
	}
	if _, err := Follow(&informer{err: errors.New("stopped")}, func(any) {}); err == nil {
		t.Error("no error from an informer that has stopped")
	}
}
