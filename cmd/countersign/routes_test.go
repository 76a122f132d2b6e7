// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/fake"
	metadatafake "k8s.io/client-go/metadata/fake"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/clock"
	"k8s.io/utils/ptr"
	gatewayfake "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// watched is a routeWatch with some of its parts, and who was nudged.
type watched struct {
	*engine
	*routeWatch
	client *fake.Clientset

	mu     sync.Mutex
	nudged []string
}

func newWatched(t *testing.T, challenges ...*acmev1.Challenge) *watched {
	t.Helper()
	indexers := http01.Indexers()
	indexers[cache.NamespaceIndex] = cache.MetaNamespaceIndexFunc
	w := &watched{client: fake.NewClientset(), routeWatch: &routeWatch{challenges: cache.NewIndexer(cache.MetaNamespaceKeyFunc, indexers)}}
	w.engine = &engine{options: defaultOptions(), kube: w.client, gateway: gatewayfake.NewClientset(), clock: clock.RealClock{}}
	w.nudge = func(challenge cache.ObjectName) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.nudged = append(w.nudged, challenge.String())
	}
	for _, ch := range challenges {
		if err := w.routeWatch.challenges.Add(ch); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func (w *watched) wantNudged(t *testing.T, when string, want ...string) {
	t.Helper()
	<-time.After(2 * time.Second) // of the bubble
	w.mu.Lock()
	defer w.mu.Unlock()
	if !slices.Equal(w.nudged, want) {
		t.Errorf("%s: nudged %v, want %v", when, w.nudged, want)
	}
	w.nudged = nil
}

func (w *watched) present(t *testing.T, ch *acmev1.Challenge) {
	t.Helper()
	// A Pod is not ready yet, nor is any responder: what counts is what was made.
	if err := w.routes.Present(t.Context(), ch); err == nil {
		t.Error("presented already")
	}
}

func web(name string, settings acmev1.IngressSolver) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: name, UID: "uid"},
		Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: name + ".test", Token: "tok",
			Solver: acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &settings}}},
		Status: acmev1.ChallengeStatus{Processing: true},
	}
}

func TestAPodWakesItsChallenge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ch := web("a", acmev1.IngressSolver{PodTemplate: &acmev1.PodTemplate{}})
		w := newWatched(t, ch, web("b", acmev1.IngressSolver{}))
		if _, err := w.buildRoutes(); err != nil {
			t.Fatal(err)
		}
		if err := w.watchPods(w.routeWatch); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { w.Run(ctx) })
		w.look(web("b", acmev1.IngressSolver{}))
		edge := acmev1.TemplateMeta{Annotations: map[string]string{http01.RouteAnnotation: http01.RouteNone}}
		w.look(web("c", acmev1.IngressSolver{PodTemplate: &acmev1.PodTemplate{}, IngressTemplate: &acmev1.IngressTemplate{ObjectMeta: edge}}))
		<-time.After(time.Second)
		if len(w.client.Actions()) > 0 {
			t.Errorf("without need: %v", w.client.Actions())
		}
		w.look(ch)
		<-time.After(time.Second)
		w.present(t, ch)
		w.wantNudged(t, "it was made")

		pods := w.client.CoreV1().Pods("team")
		list, err := pods.List(ctx, metav1.ListOptions{})
		if err != nil || len(list.Items) != 1 {
			t.Fatalf("%d Pods, %v", len(list.Items), err)
		}
		pod := &list.Items[0]
		pod.Status.Conditions = []corev1.PodCondition{{Type: corev1.PodReady, Status: corev1.ConditionTrue}}
		if _, err := pods.UpdateStatus(ctx, pod, metav1.UpdateOptions{}); err != nil {
			t.Fatal(err)
		}
		w.wantNudged(t, "it is ready", "team/a")
		if err := pods.Delete(ctx, pod.Name, metav1.DeleteOptions{}); err != nil {
			t.Fatal(err)
		}
		w.wantNudged(t, "it was deleted", "team/a")
		stop()
		running.Wait()
	})
}

func TestAReadyResponderWakesChallenges(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ch, idle := web("a", acmev1.IngressSolver{}), web("b", acmev1.IngressSolver{})
		idle.Status.Processing = false
		w := newWatched(t, ch, idle)
		if _, err := w.buildRoutes(); err != nil {
			t.Fatal(err)
		}
		if err := w.watchMirrors(w.routeWatch); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { w.Run(ctx) })
		w.look(ch)
		<-time.After(time.Second)
		w.present(t, ch)
		w.wantNudged(t, "nobody is ready")

		slice := &discoveryv1.EndpointSlice{
			ObjectMeta:  metav1.ObjectMeta{Namespace: "countersign", Name: "one", Labels: map[string]string{discoveryv1.LabelServiceName: "countersign"}},
			AddressType: discoveryv1.AddressTypeIPv4,
			Endpoints:   []discoveryv1.Endpoint{{Addresses: []string{"192.0.2.1"}}},
			Ports:       []discoveryv1.EndpointPort{{Name: ptr.To("http01"), Port: ptr.To[int32](8089)}},
		}
		if _, err := w.client.DiscoveryV1().EndpointSlices("countersign").Create(ctx, slice, metav1.CreateOptions{}); err != nil {
			t.Fatal(err)
		}
		w.wantNudged(t, "one is ready", "team/a")
		if err := w.routes.Present(ctx, ch); err != nil {
			t.Error(err)
		}
		stop()
		running.Wait()
	})
}

// With the rights for one namespace nobody may look at CRDs; HTTPRoutes are followed all the same.
func TestHTTPRoutesAreFollowedWithoutRightsOnCRDs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWatched(t)
		scheme := metadatafake.NewTestScheme()
		if err := metav1.AddMetaToScheme(scheme); err != nil {
			t.Fatal(err)
		}
		definitions := metadatafake.NewSimpleMetadataClient(scheme)
		definitions.PrependReactor("list", "customresourcedefinitions", func(clienttesting.Action) (bool, runtime.Object, error) {
			return true, nil, apierrors.NewForbidden(schema.GroupResource{Resource: "customresourcedefinitions"}, "", nil)
		})
		routes := gatewayfake.NewClientset()
		w.metadata, w.gateway = definitions, routes
		if err := w.watchHTTPRoutes(w.routeWatch); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { w.Run(ctx) })
		ch := web("a", acmev1.IngressSolver{})
		ch.Spec.Solver.HTTP01 = &acmev1.HTTP01Solver{GatewayHTTPRoute: &acmev1.GatewaySolver{ParentRefs: []acmev1.ParentReference{{Name: "web"}}}}
		w.look(ch)
		<-time.After(5 * time.Second)
		if !slices.ContainsFunc(routes.Actions(), func(a clienttesting.Action) bool { return a.Matches("list", "httproutes") }) {
			t.Errorf("HTTPRoutes are not listed: %v", routes.Actions())
		}
		stop()
		running.Wait()
	})
}
