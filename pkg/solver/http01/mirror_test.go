// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	discoveryinformers "k8s.io/client-go/informers/discovery/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// replicas is an EndpointSlice of the responders' own Service; an address that ends
// in "!" is not ready.
func replicas(name string, family discoveryv1.AddressType, addresses ...string) *discoveryv1.EndpointSlice {
	slice := &discoveryv1.EndpointSlice{
		ObjectMeta:  metav1.ObjectMeta{Namespace: "system", Name: name, Labels: map[string]string{discoveryv1.LabelServiceName: "responders"}},
		AddressType: family,
		Ports: []discoveryv1.EndpointPort{
			{Name: ptr.To("metrics"), Port: ptr.To[int32](9402)}, {Name: ptr.To("http01"), Port: ptr.To[int32](18089)},
		},
	}
	for _, address := range addresses {
		isReady := address[len(address)-1] != '!'
		if !isReady {
			address = address[:len(address)-1]
		}
		slice.Endpoints = append(slice.Endpoints, discoveryv1.Endpoint{
			Addresses: []string{address}, NodeName: ptr.To("node"), TargetRef: &corev1.ObjectReference{Name: "pod"},
			Conditions: discoveryv1.EndpointConditions{Ready: &isReady},
		})
	}
	return slice
}

func newMirrorFixture(t *testing.T) *fixture {
	t.Helper()
	return newFixtureWith(t, Config{Backend: BackendEndpointSlice, ResponderService: cache.NewObjectName("system", "responders")})
}

// mirrors are what the namespace's slices hold, in short.
func (f *fixture) mirrors() []string {
	f.Helper()
	list, err := f.client.DiscoveryV1().EndpointSlices("ns").List(f.Context(), metav1.ListOptions{LabelSelector: MirrorSelector()})
	if err != nil {
		f.Fatal(err)
	}
	var all []string
	for _, slice := range list.Items {
		all = append(all, slice.Name)
		for _, endpoint := range slice.Endpoints {
			all = append(all, fmt.Sprintf("%s:%d %t", endpoint.Addresses[0], *slice.Ports[0].Port, isReady(endpoint)))
		}
	}
	return all
}

func (f *fixture) wantMirrors(want ...string) {
	f.Helper()
	if got := f.mirrors(); !slices.Equal(got, want) {
		f.Errorf("mirrors %q\n   want %q", got, want)
	}
}

func TestEndpointsAreMirrored(t *testing.T) {
	f := newMirrorFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	nobody := `no responder is ready behind Service system/responders; see whether its pods are, and whether it has a port named "http01"`

	wantError(t, f.solver.Present(t.Context(), ch), nobody)
	f.wantMirrors("countersign-responder-ipv4")
	if len(f.ingresses("ns")) != 1 {
		t.Error("the route waits for the responders")
	}
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.2", "192.0.2.1!"))
	f.present(ch)
	f.wantMirrors("countersign-responder-ipv4", "192.0.2.1:18089 false", "192.0.2.2:18089 true")

	f.add(replicas("six", discoveryv1.AddressTypeIPv6, "2001:db8::1"))
	f.add(replicas("two", discoveryv1.AddressTypeIPv4, "192.0.2.1", "192.0.2.3")) // .1 is in two slices while it moves
	f.mirror()
	both := []string{"countersign-responder-ipv4", "192.0.2.1:18089 true", "192.0.2.2:18089 true", "192.0.2.3:18089 true", "countersign-responder-ipv6", "2001:db8::1:18089 true"}
	f.wantMirrors(both...)
	f.client.ClearActions()
	f.seen = 0
	f.mirror()
	f.wantRequests("list endpointslices", "list endpointslices")
	f.delete("endpointslices", "system", "six", "two")
	f.mirror()
	f.wantMirrors("countersign-responder-ipv4", "192.0.2.1:18089 false", "192.0.2.2:18089 true", "countersign-responder-ipv6")
	f.delete("endpointslices", "ns", "countersign-responder-ipv4")
	f.mirror()
	f.wantMirrors("countersign-responder-ipv4", "192.0.2.1:18089 false", "192.0.2.2:18089 true", "countersign-responder-ipv6")

	f.cleanUp(ch)
	f.wantMirrors()
	f.wantNothingLeft()
	f.mirror()
	f.wantMirrors()
}

func TestAMirrorInFull(t *testing.T) {
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	f.present(challenge("a", "example.com", "tok", &acmev1.IngressSolver{}))
	got, err := f.client.DiscoveryV1().EndpointSlices("ns").Get(t.Context(), "countersign-responder-ipv4", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if got.Labels["endpointslice.kubernetes.io/managed-by"] != "countersign.dev" || got.Labels["kubernetes.io/service-name"] != serviceName {
		t.Errorf("labels %v", got.Labels)
	}
	if len(got.OwnerReferences) != 1 || got.OwnerReferences[0].Kind != "Service" || got.OwnerReferences[0].Name != serviceName {
		t.Errorf("owners %v", got.OwnerReferences)
	}
	if *got.Ports[0].Name != f.service("ns").Spec.Ports[0].Name || got.Endpoints[0].TargetRef != nil || *got.Endpoints[0].NodeName != "node" {
		t.Errorf("ports %v, endpoints %v", got.Ports, got.Endpoints)
	}
	if spec := f.service("ns").Spec; spec.Type != corev1.ServiceTypeClusterIP || len(spec.Selector) > 0 || *spec.IPFamilyPolicy != corev1.IPFamilyPolicyPreferDualStack {
		t.Errorf("Service %+v", spec)
	}
}

func TestMirrorsAreBounded(t *testing.T) {
	var many []string
	for i := range 150 {
		many = append(many, fmt.Sprintf("192.0.2.%d!", i))
	}
	got := mirrorOf(discoveryv1.AddressTypeIPv4, []*discoveryv1.EndpointSlice{replicas("a", discoveryv1.AddressTypeIPv4, append(many, "203.0.113.9")...)})
	if len(got.Endpoints) != mostEndpoints || !HasReady(got) {
		t.Errorf("%d endpoints, one ready: %t", len(got.Endpoints), HasReady(got))
	}
}

func TestWhichPortServesProofs(t *testing.T) {
	port := func(name string, number int32) discoveryv1.EndpointPort {
		return discoveryv1.EndpointPort{Name: ptr.To(name), Port: ptr.To(number)}
	}
	for name, row := range map[string]struct {
		ports []discoveryv1.EndpointPort
		want  int32
	}{
		"by name":           {[]discoveryv1.EndpointPort{port("metrics", 1), port("http01", 2)}, 2},
		"the only one":      {[]discoveryv1.EndpointPort{port("web", 3)}, 3},
		"without a name":    {[]discoveryv1.EndpointPort{{Port: ptr.To[int32](4)}}, 4},
		"none of several":   {[]discoveryv1.EndpointPort{port("metrics", 1), port("web", 3)}, 0},
		"none":              {nil, 0},
		"only one, no port": {[]discoveryv1.EndpointPort{{}}, 0},
	} {
		if got := ptr.Deref(responderPort(&discoveryv1.EndpointSlice{Ports: row.ports}), 0); got != row.want {
			t.Errorf("%s: port %d, want %d", name, got, row.want)
		}
	}
}

// What the cache says of a namespace may be late: the Service was made anew since.
func TestALateCacheDoesNotHideThatMirrorsAreMissing(t *testing.T) {
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	informer := discoveryinformers.NewEndpointSliceInformer(f.client, "", 0, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
	list, err := f.client.DiscoveryV1().EndpointSlices("").List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range list.Items {
		slice := &list.Items[i]
		if slice.Namespace == "ns" {
			slice.OwnerReferences[0].UID = "the one before"
		}
		if err := informer.GetIndexer().Add(slice); err != nil {
			t.Fatal(err)
		}
	}
	cached := filled{informer}
	f.solver.shared.mirror.responders, f.solver.shared.mirror.mirrors = cached, cached
	f.delete("endpointslices", "ns", "countersign-responder-ipv4")
	f.present(ch)
	f.wantMirrors("countersign-responder-ipv4", "192.0.2.1:18089 true")
}

// Labels that others put on a mirror are theirs; it is not written for them.
func TestLabelsOfOthersOnAMirrorStay(t *testing.T) {
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	f.present(ch)
	mirrors := f.client.DiscoveryV1().EndpointSlices("ns")
	mirror, err := mirrors.Get(t.Context(), "countersign-responder-ipv4", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	mirror.Labels["example.com/team"] = "a"
	if _, err := mirrors.Update(t.Context(), mirror, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	f.client.ClearActions()
	f.present(ch)
	for _, action := range f.client.Actions() {
		if action.GetVerb() == "update" {
			t.Errorf("it was written: %v", action)
		}
	}
}

// filled is an informer that has synced.
type filled struct{ cache.SharedIndexInformer }

func (filled) HasSynced() bool { return true }

func TestEachRequestForMirrorsMayFail(t *testing.T) {
	for _, row := range []struct{ verb, want string }{
		{"list", "listing EndpointSlices of namespace system: "},
		{"create", "creating EndpointSlice ns/countersign-responder-ipv4: "},
		{"update", "updating EndpointSlice ns/countersign-responder-ipv4: "},
		{"delete", "deleting EndpointSlice ns/countersign-responder-ipv4: "},
	} {
		t.Run(row.verb, func(t *testing.T) {
			f := newMirrorFixture(t)
			f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
			f.failOnce(row.verb, "endpointslices", errors.New("connection refused"))
			ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
			var failures []string
			for _, step := range []func() error{
				func() error { return f.solver.Present(t.Context(), ch) },
				func() error { f.delete("endpointslices", "system", "one"); return nil },
				func() error { return f.solver.Mirror(t.Context(), "ns") },
				func() error { return f.solver.CleanUp(t.Context(), ch) },
			} {
				for err := step(); err != nil; err = step() {
					failures = append(failures, err.Error())
				}
			}
			if len(failures) != 1 || failures[0] != row.want+"no answer from the API server; it will be tried again" {
				t.Errorf("failures %q", failures)
			}
			f.wantMirrors()
		})
	}
}

func TestTheSharedServiceHasTheTypeThatSomebodyNeeds(t *testing.T) {
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	for i, row := range []struct{ wanted, want corev1.ServiceType }{
		{"", corev1.ServiceTypeClusterIP},
		{corev1.ServiceTypeNodePort, corev1.ServiceTypeNodePort},
		{corev1.ServiceTypeClusterIP, corev1.ServiceTypeNodePort},
	} {
		f.present(challenge(fmt.Sprint(i), "example.com", "tok", &acmev1.IngressSolver{ServiceType: row.wanted}))
		if got := f.service("ns").Spec.Type; got != row.want {
			t.Errorf("after %q: %s, want %s", row.wanted, got, row.want)
		}
	}
}

// Many names at once: no Pod, one write for each host, and one for its end.
func TestManyHosts(t *testing.T) {
	const hosts = 200
	f := newMirrorFixture(t)
	f.add(replicas("one", discoveryv1.AddressTypeIPv4, "192.0.2.1"))
	f.client.ClearActions()
	all := make([]*acmev1.Challenge, hosts)
	for i := range all {
		all[i] = challenge(fmt.Sprint(i), fmt.Sprintf("host%d.example.com", i), fmt.Sprintf("tok%d", i), &acmev1.IngressSolver{})
		f.present(all[i])
	}
	for _, ch := range all {
		f.cleanUp(ch)
	}
	writes := map[string]int{}
	for _, action := range f.client.Actions() {
		if verb := action.GetVerb(); verb != "get" && verb != "list" {
			writes[verb+" "+action.GetResource().Resource]++
		}
	}
	want := map[string]int{
		"create ingresses": hosts, "delete ingresses": hosts, "create services": 1, "delete services": 1,
		"create endpointslices": 1, "delete endpointslices": 1,
	}
	for what, count := range want {
		if writes[what] != count {
			t.Errorf("%s: %d, want %d", what, writes[what], count)
		}
	}
	if len(writes) != len(want) {
		t.Errorf("writes %v", writes)
	}
	f.wantNothingLeft()
}

func (f *fixture) mirror() {
	f.Helper()
	if err := f.solver.Mirror(f.Context(), "ns"); err != nil {
		f.Fatal(err)
	}
}

func (f *fixture) delete(resource, namespace string, names ...string) {
	f.Helper()
	for _, name := range names {
		err := f.client.Tracker().Delete(discoveryv1.SchemeGroupVersion.WithResource(resource), namespace, name)
		if ignoreNotFound(err) != nil {
			f.Fatal(err)
		}
	}
}
