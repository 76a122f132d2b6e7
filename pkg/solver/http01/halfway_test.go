// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"slices"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

// What fails half-way says that something may be there, so that it is cleaned up even
// if the issuer is changed meanwhile.
func TestAFailureHalfWayIsUncertain(t *testing.T) {
	f := newMirrorFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	err := f.solver.Present(t.Context(), ch) // there is no responder
	var uncertain *solver.UncertainError
	if !errors.As(err, &uncertain) || !strings.Contains(err.Error(), "no responder is ready") {
		t.Fatalf("got %v", err)
	}
	f.cleanUp(ch)
	f.wantNothingLeft()
}

func TestForeignEndpointSliceIsLeftAlone(t *testing.T) {
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	foreign := &discoveryv1.EndpointSlice{
		ObjectMeta:  metav1.ObjectMeta{Namespace: "ns", Name: mirrorName(discoveryv1.AddressTypeIPv4)},
		AddressType: discoveryv1.AddressTypeIPv4, Endpoints: []discoveryv1.Endpoint{{Addresses: []string{"192.0.2.9"}}},
	}
	f.add(foreign)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	if err := f.solver.Present(t.Context(), ch); err == nil || !strings.Contains(err.Error(), "EndpointSlice ns/countersign-responder-ipv4: it was not made by Countersign") {
		t.Errorf("got %v", err)
	}
	f.cleanUp(ch)
	have, err := f.client.DiscoveryV1().EndpointSlices("ns").Get(t.Context(), foreign.Name, metav1.GetOptions{})
	if err != nil || have.Endpoints[0].Addresses[0] != "192.0.2.9" {
		t.Errorf("it is %v now, %v", have, err)
	}
}

// A mirror has one port. While that of the responders is being changed it is the one
// that most of them have, whatever the order in which they are found.
func TestMirrorsHaveThePortOfTheMost(t *testing.T) {
	old, now := replicas("old", discoveryv1.AddressTypeIPv4, "192.0.2.1", "192.0.2.2!"), replicas("new", discoveryv1.AddressTypeIPv4, "192.0.2.3", "192.0.2.4")
	now.Ports[1].Port = ptr.To[int32](9089)
	for _, from := range [][]*discoveryv1.EndpointSlice{{old, now}, {now, old}} {
		mirror := mirrorOf(discoveryv1.AddressTypeIPv4, from)
		var addresses []string
		for _, endpoint := range mirror.Endpoints {
			addresses = append(addresses, endpoint.Addresses...)
		}
		if *mirror.Ports[0].Port != 9089 || !slices.Equal(addresses, []string{"192.0.2.3", "192.0.2.4"}) {
			t.Errorf("got port %d of %v", *mirror.Ports[0].Port, addresses)
		}
	}
}

// A Pod that dies at once is not replaced at once, and the reason says what it died of.
func TestAPodThatDiesAtOnceIsNotReplacedAtOnce(t *testing.T) {
	f := newPodFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	if err := f.solver.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) {
		t.Fatal(err)
	}
	pod := f.pod(ch)
	pod.CreationTimestamp = metav1.Now()
	pod.Status = corev1.PodStatus{Phase: corev1.PodFailed, Reason: "SysctlForbidden"}
	if err := f.client.Tracker().Update(corev1.SchemeGroupVersion.WithResource("pods"), pod, "ns"); err != nil {
		t.Fatal(err)
	}
	err := f.solver.Present(t.Context(), ch)
	if err == nil || errors.Is(err, solver.ErrUnderway) || !strings.Contains(err.Error(), "died at once (SysctlForbidden)") {
		t.Errorf("got %v", err)
	}
	if err := f.solver.Present(t.Context(), ch); !errors.Is(err, solver.ErrUnderway) { // after a pause that the controller makes
		t.Errorf("the next time: %v", err)
	}
	f.pod(ch)
}

// Where we have no rights nothing was made, and clean-up need not wait for them.
func TestCleanUpWithoutRights(t *testing.T) {
	forbidden := apierrors.NewForbidden(corev1.Resource("pods"), "name", errors.New("no right"))
	f := newPodFixture(t)
	f.failOnce("get", "pods", forbidden)
	f.cleanUp(challenge("a", "example.com", "tok", &acmev1.IngressSolver{}))

	g := newGatewayFixture(t)
	g.gateway.PrependReactor("get", "httproutes", func(clienttesting.Action) (bool, runtime.Object, error) { return true, nil, forbidden })
	g.cleanUp(gatewayChallenge("a", "example.com", "tok"))
}
