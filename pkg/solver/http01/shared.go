// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"slices"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/kube"
)

// serviceName is the name of the Service that all routes of a namespace lead to.
//
// Why it is there exactly as long as a route needs it: the steps of a namespace
// take turns, and only the leader works. Present makes sure of the Service and
// then of the route within one turn; CleanUp removes its route and then asks the
// API server, not a cache, for the routes that are left, within one turn too. So
// a clean-up sees either the route of another challenge, and leaves the Service,
// or that challenge's turn comes later, and makes it anew. A leader that loses its
// lease has its requests cancelled before the next one starts; and the delete
// names the UID and version that were read, so that it can never hit a Service
// made or changed since.
const serviceName = "countersign-responder"

// sharedPort is the port of the Service in front of mirrored endpoints, and portName
// its name in all Services.
const (
	sharedPort = 8089
	portName   = "http"
)

// shared is the one Service of each namespace that leads to the responders.
type shared struct {
	client kube.Interface
	// isRouted reports whether a namespace has a route that needs the Service.
	isRouted func(ctx context.Context, namespace string) (bool, error)
	spec     corev1.ServiceSpec
	// mirror is nil where the Service needs no endpoints.
	mirror *mirror
}

func externalNameSpec(responder address) corev1.ServiceSpec {
	return corev1.ServiceSpec{
		Type:         corev1.ServiceTypeExternalName,
		ExternalName: responder.host,
		Ports:        portsAt(responder.port),
	}
}

func mirroredSpec() corev1.ServiceSpec {
	return corev1.ServiceSpec{
		Type:           corev1.ServiceTypeClusterIP,
		IPFamilyPolicy: ptr.To(corev1.IPFamilyPolicyPreferDualStack),
		Ports:          portsAt(sharedPort),
	}
}

func portsAt(port int32) []corev1.ServicePort {
	return []corev1.ServicePort{{Name: portName, Protocol: corev1.ProtocolTCP, Port: port, TargetPort: intstr.FromInt32(port)}}
}

// ensure makes sure that the namespace has its Service, and that it leads somewhere.
func (b *shared) ensure(ctx context.Context, ch *acmev1.Challenge) (place, error) {
	service, err := b.ensureService(ctx, ch.Namespace, serviceTypeOf(ch))
	if err != nil {
		return place{}, err
	}
	to := place{service: serviceName, port: b.spec.Ports[0].Port}
	if b.mirror != nil {
		to.notYet, err = b.mirror.ensure(ctx, service)
	}
	return to, err
}

// ensureService makes sure that the namespace has its Service, as it has to be.
func (b *shared) ensureService(ctx context.Context, namespace string, wanted corev1.ServiceType) (*corev1.Service, error) {
	services := b.client.CoreV1().Services(namespace)
	have, err := services.Get(ctx, serviceName, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		service := &corev1.Service{
			ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: serviceName, Labels: ourLabels()},
			Spec:       b.specFor(wanted, ""),
		}
		have, err = services.Create(ctx, service, metav1.CreateOptions{})
		return have, explain(err, onService("create", namespace, serviceName))
	case err != nil:
		return nil, explain(err, onService("get", namespace, serviceName))
	case !isOurs(have):
		return nil, fmt.Errorf("using Service %s/%s: "+NotOurs, namespace, serviceName)
	case have.DeletionTimestamp != nil:
		return nil, fmt.Errorf("using Service %s/%s: it is being deleted; the controllers of its finalizers have to finish first", namespace, serviceName)
	}
	want := b.specFor(wanted, have.Spec.Type)
	if leadsTo(have.Spec, want) {
		return have, nil
	}
	have.Spec.Type, have.Spec.ExternalName, have.Spec.Ports = want.Type, want.ExternalName, want.Ports
	have.Spec.IPFamilyPolicy = want.IPFamilyPolicy
	have, err = services.Update(ctx, have, metav1.UpdateOptions{})
	return have, explain(err, onService("update", namespace, serviceName))
}

// specFor is the Service for a challenge that wants a type. Solvers share it, and
// what a cluster's own address does a port of the nodes does too: once one of them
// has asked for that, it stays.
func (b *shared) specFor(wanted, have corev1.ServiceType) corev1.ServiceSpec {
	spec := *b.spec.DeepCopy()
	if spec.Type == corev1.ServiceTypeClusterIP && (wanted == corev1.ServiceTypeNodePort || have == corev1.ServiceTypeNodePort) {
		spec.Type = corev1.ServiceTypeNodePort
	}
	return spec
}

// release deletes the Service of a namespace that has no route any more.
func (b *shared) release(ctx context.Context, ch *acmev1.Challenge) error {
	namespace := ch.Namespace
	if routed, err := b.isRouted(ctx, namespace); err != nil || routed {
		return err
	}
	services := b.client.CoreV1().Services(namespace)
	have, err := services.Get(ctx, serviceName, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil
	case err != nil:
		return explain(err, onService("get", namespace, serviceName))
	case !isOurs(have):
		return nil
	}
	if b.mirror != nil {
		if err := b.mirror.remove(ctx, namespace); err != nil {
			return err
		}
	}
	err = services.Delete(ctx, serviceName, asRead(have))
	return explain(ignoreNotFound(err), onService("delete", namespace, serviceName))
}

// leadsTo compares what we set; the API server fills in the rest.
func leadsTo(have, want corev1.ServiceSpec) bool {
	ports := slices.Clone(have.Ports)
	for i := range ports {
		ports[i].NodePort = 0
	}
	return have.Type == want.Type && have.ExternalName == want.ExternalName && equality.Semantic.DeepEqual(ports, want.Ports)
}

// asRead deletes only the very version of an object that was read.
func asRead(obj metav1.Object) metav1.DeleteOptions {
	uid, version := obj.GetUID(), obj.GetResourceVersion()
	return metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid, ResourceVersion: &version}}
}

func ignoreNotFound(err error) error {
	if apierrors.IsNotFound(err) {
		return nil
	}
	return err
}
