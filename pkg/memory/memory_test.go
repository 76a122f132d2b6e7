// SPDX-License-Identifier: Apache-2.0

package memory

import (
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
)

func TestStore(t *testing.T) {
	store := New[int]()
	object := &metav1.ObjectMeta{Namespace: "ns", Name: "name", UID: "one", Generation: 1}
	if got := store.Get(object); got != 0 {
		t.Errorf("before Set: %d", got)
	}
	store.Set(object, 1)
	if got := store.Get(object); got != 1 {
		t.Errorf("after Set: %d", got)
	}
	if got := store.Get(&metav1.ObjectMeta{Namespace: "ns", Name: "name", UID: "two", Generation: 1}); got != 0 {
		t.Errorf("a namesake: %d", got)
	}
	if got := store.Get(&metav1.ObjectMeta{Namespace: "ns", Name: "name", UID: "one", Generation: 2}); got != 0 {
		t.Errorf("after a change of the spec: %d", got)
	}
	now := metav1.Now()
	if got := store.Get(&metav1.ObjectMeta{Namespace: "ns", Name: "name", UID: "one", Generation: 2, DeletionTimestamp: &now}); got != 1 {
		t.Errorf("being deleted, which counts as a generation: %d", got)
	}
	if !store.Has(cache.MetaObjectToName(object)) || store.Has(cache.NewObjectName("ns", "other")) {
		t.Error("Has does not know what is there")
	}
	other := &metav1.ObjectMeta{Namespace: "ns", Name: "other", UID: "one"}
	store.Set(other, 1)
	if store.Set(other, 0); store.Has(cache.MetaObjectToName(other)) {
		t.Error("nothing is kept as something")
	}
	store.Forget(cache.MetaObjectToName(object))
	if got := store.Get(object); got != 0 {
		t.Errorf("after Forget: %d", got)
	}
}
