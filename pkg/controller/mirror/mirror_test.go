// SPDX-License-Identifier: Apache-2.0

package mirror

import (
	"context"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	discoveryv1 "k8s.io/api/discovery/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	discoveryinformers "k8s.io/client-go/informers/discovery/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/clock"
	"k8s.io/utils/ptr"
)

func slice(namespace string, isReady bool) *discoveryv1.EndpointSlice {
	return &discoveryv1.EndpointSlice{
		ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: "slice"},
		Endpoints:  []discoveryv1.Endpoint{{Addresses: []string{"192.0.2.1"}, Conditions: discoveryv1.EndpointConditions{Ready: ptr.To(isReady)}}},
	}
}

// journal notes which namespaces were looked at and woken.
type journal struct {
	mu            sync.Mutex
	looked, woken []string
}

func (j *journal) take() (looked, woken []string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	looked, woken, j.looked, j.woken = j.looked, j.woken, nil, nil
	slices.Sort(looked)
	return slices.Compact(looked), woken
}

func TestAReplicaThatComesOrGoesReachesAllNamespaces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := fake.NewClientset([]runtime.Object{slice("countersign", true), slice("a", true), slice("b", true)}...)
		informer := func(namespace string) cache.SharedIndexInformer {
			return discoveryinformers.NewEndpointSliceInformer(client, namespace, 0, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
		}
		own, mirrors := informer("countersign"), informer(metav1.NamespaceAll)
		var j journal
		note := func(to *[]string, namespace string) {
			j.mu.Lock()
			defer j.mu.Unlock()
			*to = append(*to, namespace)
		}
		controller, err := New(Config{
			Responders: own, Mirrors: mirrors, Clock: clock.RealClock{},
			Mirror: func(_ context.Context, namespace string) error { note(&j.looked, namespace); return nil },
			Wake:   func(namespace string) { note(&j.woken, namespace) },
		})
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { own.RunWithContext(ctx) })
		running.Go(func() { mirrors.RunWithContext(ctx) })
		running.Go(func() { controller.Run(ctx, 2) })
		want := func(when string, looked, woken []string) {
			t.Helper()
			synctest.Wait()
			if gotLooked, gotWoken := j.take(); !slices.Equal(gotLooked, looked) || !slices.Equal(gotWoken, woken) {
				t.Errorf("%s: looked at %v, woke %v; want %v, %v", when, gotLooked, gotWoken, looked, woken)
			}
		}
		cache.WaitForCacheSync(ctx.Done(), controller.synced...)
		<-time.After(time.Second) // of the bubble: whoever polls has polled
		j.take()                  // whatever the start brings

		write := func(s *discoveryv1.EndpointSlice) {
			if _, err := client.DiscoveryV1().EndpointSlices(s.Namespace).Update(ctx, s, metav1.UpdateOptions{}); err != nil {
				t.Fatal(err)
			}
		}
		write(slice("countersign", false))
		want("a replica goes", []string{"a", "b", "countersign"}, []string{"countersign"})
		write(slice("a", false))
		want("nobody answers in a", []string{"a"}, []string{"a"})
		if err := client.DiscoveryV1().EndpointSlices("b").Delete(ctx, "slice", metav1.DeleteOptions{}); err != nil {
			t.Fatal(err)
		}
		want("somebody deletes a mirror", []string{"b"}, []string{"b"})
		stop()
		running.Wait()
	})
}
