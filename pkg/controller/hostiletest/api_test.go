// SPDX-License-Identifier: Apache-2.0

package hostiletest

import (
	"fmt"
	"strconv"
	"sync/atomic"
	"time"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	core "k8s.io/client-go/testing"

	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
)

// api adds to the fake API server what controllers live by: UIDs, resource
// versions that grow, and finalizers that hold deletions up.
type api struct {
	core.ObjectTracker
	versions *atomic.Int64
}

func newClientset(objects ...runtime.Object) *fake.Clientset {
	client := fake.NewSimpleClientset(objects...)
	client.PrependReactor("*", "*", core.ObjectReaction(api{client.Tracker(), new(atomic.Int64)}))
	return client
}

func (a api) stamp(obj runtime.Object) (metav1.Object, error) {
	object, err := meta.Accessor(obj)
	if err != nil {
		return nil, fmt.Errorf("stamping: %w", err)
	}
	object.SetResourceVersion(strconv.FormatInt(a.versions.Add(1), 10))
	return object, nil
}

// Create gives the object its UID and its age.
func (a api) Create(gvr schema.GroupVersionResource, obj runtime.Object, ns string, opts ...metav1.CreateOptions) error {
	object, err := a.stamp(obj)
	if err != nil {
		return err
	}
	object.SetUID(types.UID("uid-" + object.GetResourceVersion()))
	object.SetCreationTimestamp(metav1.NewTime(time.Now()))
	object.SetGeneration(1)
	return a.ObjectTracker.Create(gvr, obj, ns, opts...)
}

// Update deletes what is to be deleted once nobody holds it.
func (a api) Update(gvr schema.GroupVersionResource, obj runtime.Object, ns string, opts ...metav1.UpdateOptions) error {
	object, err := a.stamp(obj)
	if err != nil {
		return err
	}
	if object.GetDeletionTimestamp() != nil && len(object.GetFinalizers()) == 0 {
		return a.ObjectTracker.Delete(gvr, ns, object.GetName())
	}
	return a.ObjectTracker.Update(gvr, obj, ns, opts...)
}

// Patch deletes what is to be deleted once nobody holds it.
func (a api) Patch(gvr schema.GroupVersionResource, obj runtime.Object, ns string, opts ...metav1.PatchOptions) error {
	object, err := a.stamp(obj)
	if err != nil {
		return err
	}
	if object.GetDeletionTimestamp() != nil && len(object.GetFinalizers()) == 0 {
		return a.ObjectTracker.Delete(gvr, ns, object.GetName())
	}
	return a.ObjectTracker.Patch(gvr, obj, ns, opts...)
}

// Delete waits for finalizers.
func (a api) Delete(gvr schema.GroupVersionResource, ns, name string, opts ...metav1.DeleteOptions) error {
	obj, err := a.Get(gvr, ns, name)
	if err != nil {
		return err
	}
	object, err := meta.Accessor(obj)
	switch {
	case err != nil:
		return err
	case len(object.GetFinalizers()) == 0:
		return a.ObjectTracker.Delete(gvr, ns, name, opts...)
	case object.GetDeletionTimestamp() != nil:
		return nil
	}
	now := metav1.NewTime(time.Now())
	object.SetDeletionTimestamp(&now)
	return a.Update(gvr, obj, ns)
}
