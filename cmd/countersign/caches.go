// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"maps"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/client-go/metadata/metadatainformer"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/controller/order"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/responder"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// follow builds the informers, with all indexes that somebody uses.
func (e *engine) follow() error {
	transform := e.showing(slim)
	if !e.isWorking() {
		transform = responder.Trim
	}
	e.factory = externalversions.NewSharedInformerFactoryWithOptions(e.client, 0,
		externalversions.WithNamespace(e.options.namespace), externalversions.WithTransform(transform))
	if e.isWorking() {
		e.followIssuers()
	}
	if e.enabled[challengesController] {
		if err := e.followNamespaces(); err != nil {
			return err
		}
	}
	if e.enabled[ordersController] {
		e.orders = e.factory.Acme().V1().Orders().Informer()
		e.synced = append(e.synced, e.orders.HasSynced)
		if err := e.orders.AddIndexers(cache.Indexers{issuers.Index: issuers.IndexFunc}); err != nil {
			return fmt.Errorf("indexing orders: %w", err)
		}
	}
	if e.enabled[ordersController] || e.enabled[challengesController] || e.enabled[responderController] {
		e.challenges = e.factory.Acme().V1().Challenges().Informer()
		e.synced = append(e.synced, e.challenges.HasSynced)
		return e.indexChallenges()
	}
	return nil
}

func (e *engine) followIssuers() {
	issuerKinds := e.factory.CertManager().V1()
	e.lister.Issuers = issuerKinds.Issuers().Lister()
	e.issuerKinds = append(e.issuerKinds, issuerKinds.Issuers().Informer())
	if e.options.namespace == "" {
		e.lister.ClusterIssuers = issuerKinds.ClusterIssuers().Lister()
		e.issuerKinds = append(e.issuerKinds, issuerKinds.ClusterIssuers().Informer())
	}
	for _, informer := range e.issuerKinds {
		e.synced = append(e.synced, informer.HasSynced)
	}
}

func (e *engine) indexChallenges() error {
	indexers := responder.Indexers()
	if !e.isWorking() { // what is indexed for the others is trimmed off
		return e.challenges.AddIndexers(indexers)
	}
	indexers[issuers.Index] = issuers.IndexFunc
	indexers[order.OwnerIndex] = order.OwnerIndexFunc
	maps.Copy(indexers, http01.Indexers())
	if err := e.challenges.AddIndexers(indexers); err != nil {
		return fmt.Errorf("indexing challenges: %w", err)
	}
	return nil
}

// followNamespaces follows the metadata of namespaces: their annotations, and
// whether they are being deleted. Where the program works for one namespace, it
// asks for no other.
func (e *engine) followNamespaces() error {
	only := func(*metav1.ListOptions) {}
	if name := e.options.namespace; name != "" {
		only = func(o *metav1.ListOptions) {
			o.FieldSelector = fields.OneTermEqualSelector(metav1.ObjectNameField, name).String()
		}
	}
	e.namespaces = metadatainformer.NewFilteredMetadataInformer(e.metadata,
		corev1.SchemeGroupVersion.WithResource("namespaces"), metav1.NamespaceAll, 0, cache.Indexers{}, only).Informer()
	e.synced = append(e.synced, e.namespaces.HasSynced)
	return e.namespaces.SetTransform(slim)
}

// lister is what all typed clients have in common.
type lister[List runtime.Object] interface {
	List(ctx context.Context, o metav1.ListOptions) (List, error)
	Watch(ctx context.Context, o metav1.ListOptions) (watch.Interface, error)
}

// informerOf builds an informer of what a part of the client lists with these labels.
func informerOf[List runtime.Object](client kube.Interface, part lister[List], kind runtime.Object, indexers cache.Indexers, labels string) cache.SharedIndexInformer {
	calls := &cache.ListWatch{
		ListWithContextFunc: func(ctx context.Context, o metav1.ListOptions) (runtime.Object, error) {
			o.LabelSelector = labels
			return part.List(ctx, o)
		},
		WatchFuncWithContext: func(ctx context.Context, o metav1.ListOptions) (watch.Interface, error) {
			o.LabelSelector = labels
			return part.Watch(ctx, o)
		},
	}
	return cache.NewSharedIndexInformer(cache.ToListWatcherWithWatchListSemantics(calls, client), kind, 0, indexers)
}

// isTerminating reports whether a namespace is being deleted.
func (e *engine) isTerminating(namespace string) bool {
	obj, exists, err := e.namespaces.GetStore().GetByKey(namespace)
	if err != nil || !exists {
		return false
	}
	accessor, err := meta.Accessor(obj)
	return err == nil && accessor.GetDeletionTimestamp() != nil
}

// slim drops what nobody reads from an object on its way into a cache. Of the
// bookkeeping of writes only the time of the last one to the status is read; of a
// challenge that is over and cleaned up, who it was for.
func slim(obj any) (any, error) {
	accessor, err := meta.Accessor(obj)
	if err != nil {
		return obj, nil //nolint:nilerr // a tombstone has no metadata, and is none of our business
	}
	accessor.SetManagedFields(lastStatusWrite(accessor.GetManagedFields()))
	if ch, ok := obj.(*acmev1.Challenge); ok && ch.Status.State.IsFinal() && !ch.NeedsCleanUp() {
		ch.Spec = acmev1.ChallengeSpec{
			AuthorizationURL: ch.Spec.AuthorizationURL, DNSName: ch.Spec.DNSName, Type: ch.Spec.Type, IssuerRef: ch.Spec.IssuerRef,
		}
	}
	return obj, nil
}

func lastStatusWrite(entries []metav1.ManagedFieldsEntry) []metav1.ManagedFieldsEntry {
	var last *metav1.Time
	for _, entry := range entries {
		if entry.Subresource == "status" && entry.Time != nil && (last == nil || last.Before(entry.Time)) {
			last = entry.Time
		}
	}
	if last == nil {
		return nil
	}
	return []metav1.ManagedFieldsEntry{{Subresource: "status", Time: last}}
}
