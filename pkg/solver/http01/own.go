// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"net/netip"
	"slices"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	managedByLabel  = "app.kubernetes.io/managed-by"
	managedByUs     = "countersign"
	solverLabel     = "acme.cert-manager.io/http01-solver"
	domainLabel     = "acme.cert-manager.io/http-domain"
	classAnnotation = "kubernetes.io/ingress.class"

	// whitelistSuffix ends the annotation by which ingress-nginx limits who may ask.
	// CAs ask from anywhere, so ours lets everybody in unless the template knows better.
	whitelistSuffix     = "whitelist-source-range"
	whitelistAnnotation = "nginx.ingress.kubernetes.io/" + whitelistSuffix
)

// addToOwn makes sure that our own Ingress holds the route of ch, and that ch is
// one of its owners, so that garbage collection takes it when all are gone.
func (s *Solver) addToOwn(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.IngressSolver, to place) error {
	ingresses := s.client.NetworkingV1().Ingresses(ch.Namespace)
	name := ownName(ch, settings)
	have, err := ingresses.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return writeRoute(routeOf(ch, to), onIngress("create", ch.Namespace, name), func(r route) error {
			ing := s.newOwn(ch, settings)
			r.addTo(ing)
			_, err := ingresses.Create(ctx, ing, metav1.CreateOptions{})
			return err
		})
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	case !isOurs(have):
		return fmt.Errorf("using Ingress %s/%s: "+NotOurs, ch.Namespace, name)
	case have.DeletionTimestamp != nil:
		return fmt.Errorf("using Ingress %s/%s: it is being deleted; the controllers of its finalizers have to finish first", ch.Namespace, name)
	}
	return writeRoute(routeOf(ch, to), onIngress("update", ch.Namespace, name), func(r route) error {
		ing := have.DeepCopy()
		changed := addOwner(ing, ch)
		if !r.addTo(ing) && !changed {
			return nil
		}
		_, err := ingresses.Update(ctx, ing, metav1.UpdateOptions{})
		return err
	})
}

// removeFromOwn takes the route of ch out of our own Ingress, and deletes it with
// its last route. One that has no owner is deleted too: no garbage collection
// would ever find it.
func (s *Solver) removeFromOwn(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.IngressSolver) (isRouted bool, err error) {
	ingresses := s.client.NetworkingV1().Ingresses(ch.Namespace)
	name := ownName(ch, settings)
	have, err := ingresses.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return false, nil
	case err != nil:
		return false, explain(err, onIngress("get", ch.Namespace, name))
	case !isOurs(have) || have.DeletionTimestamp != nil:
		return false, nil
	}
	asFound, isRouted := asRead(have), hasRouteOf(have, ch)
	changed := removeOwner(have, ch)
	changed = routeOf(ch, place{}).removeFrom(have) || changed
	switch {
	case len(have.Spec.Rules) == 0 || len(have.OwnerReferences) == 0:
		err = ingresses.Delete(ctx, name, asFound)
		return isRouted, explain(ignoreNotFound(err), onIngress("delete", ch.Namespace, name))
	case changed:
		_, err = ingresses.Update(ctx, have, metav1.UpdateOptions{})
		return isRouted, explain(err, onIngress("update", ch.Namespace, name))
	}
	return isRouted, nil
}

// ownName is the name of the Ingress for a challenge. All that shapes an Ingress
// besides its paths is in the hash, so that two issuers which want it differently
// get two, and an Ingress that is there never has to be reshaped.
func ownName(ch *acmev1.Challenge, settings *acmev1.IngressSolver) string {
	// Strings and maps of strings always encode, the maps in order of their keys.
	shape, _ := json.Marshal([]any{ruleHost(ch.Spec.DNSName), settings.IngressClassName, settings.Class, settings.IngressTemplate})
	return nameOf(shape)
}

// nameOf is the name of a route object of some shape.
func nameOf(shape []byte) string {
	hash := sha256.Sum256(shape)
	return "countersign-http01-" + hex.EncodeToString(hash[:8])
}

// newOwn is our own Ingress, with no route yet.
func (s *Solver) newOwn(ch *acmev1.Challenge, settings *acmev1.IngressSolver) *networkingv1.Ingress {
	ing := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{
			Namespace:   ch.Namespace,
			Name:        ownName(ch, settings),
			Labels:      s.labels(),
			Annotations: map[string]string{whitelistAnnotation: "0.0.0.0/0,::/0"},
		},
		Spec: networkingv1.IngressSpec{IngressClassName: settings.IngressClassName},
	}
	if settings.Class != nil {
		ing.Annotations[classAnnotation] = *settings.Class
	}
	if settings.IngressTemplate != nil {
		applyTemplate(ing, settings.IngressTemplate.ObjectMeta)
	}
	// Last, since they are how we know the Ingress again: a template cannot change them.
	maps.Copy(ing.Labels, ourLabels())
	ing.Labels[domainLabel] = checksum(ch.Spec.DNSName)
	addOwner(ing, ch)
	return ing
}

// applyTemplate merges what the user wants on the Ingress; it wins over our defaults.
func applyTemplate(ing *networkingv1.Ingress, template acmev1.TemplateMeta) {
	maps.Copy(ing.Labels, template.Labels)
	for key := range template.Annotations {
		if strings.HasSuffix(key, whitelistSuffix) {
			delete(ing.Annotations, whitelistAnnotation)
		}
	}
	maps.Copy(ing.Annotations, template.Annotations)
}

// labels are those that all objects of ours are to have besides.
func (s *Solver) labels() map[string]string {
	labels := map[string]string{}
	maps.Copy(labels, s.extraLabels)
	return labels
}

func ourLabels() map[string]string {
	return map[string]string{managedByLabel: managedByUs, solverLabel: "true"}
}

func isOurs(obj metav1.Object) bool {
	labels := obj.GetLabels()
	return labels[managedByLabel] == managedByUs && labels[solverLabel] == "true"
}

// addOwner makes ch one of the owners. None of them is the controller: they share.
func addOwner(obj metav1.Object, ch *acmev1.Challenge) bool {
	owners := obj.GetOwnerReferences()
	if slices.ContainsFunc(owners, isOwner(ch)) {
		return false
	}
	obj.SetOwnerReferences(append(owners, metav1.OwnerReference{
		APIVersion: acmev1.SchemeGroupVersion.String(),
		Kind:       "Challenge",
		Name:       ch.Name,
		UID:        ch.UID,
	}))
	return true
}

func removeOwner(obj metav1.Object, ch *acmev1.Challenge) bool {
	owners := obj.GetOwnerReferences()
	others := slices.DeleteFunc(slices.Clone(owners), isOwner(ch))
	obj.SetOwnerReferences(others)
	return len(others) < len(owners)
}

func isOwner(ch *acmev1.Challenge) func(metav1.OwnerReference) bool {
	return func(ref metav1.OwnerReference) bool { return ref.UID == ch.UID }
}

// ruleHost is the host of the rule for a name: an Ingress has none for an IP address.
func ruleHost(dnsName string) string {
	if _, err := netip.ParseAddr(dnsName); err == nil {
		return ""
	}
	return strings.ToLower(strings.TrimSuffix(dnsName, "."))
}
