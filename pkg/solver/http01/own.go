// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/adler32"
	"maps"
	"net/netip"
	"slices"
	"strconv"
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
func (s *Solver) addToOwn(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.IngressSolver) error {
	ingresses := s.client.NetworkingV1().Ingresses(ch.Namespace)
	name := ownName(ch, settings)
	have, err := ingresses.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		ing := newOwn(ch, settings)
		s.routeOf(ch).addTo(ing)
		return s.createRouted(ctx, ing, s.routeOf(ch))
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	case !isOurs(have):
		return fmt.Errorf("using Ingress %s/%s: it was not made by Countersign; delete or rename it", ch.Namespace, name)
	case have.DeletionTimestamp != nil:
		return fmt.Errorf("using Ingress %s/%s: it is being deleted; the controllers of its finalizers have to finish first", ch.Namespace, name)
	}
	changed := addOwner(have, ch)
	if s.routeOf(ch).addTo(have) || changed {
		return s.updateRouted(ctx, have, s.routeOf(ch))
	}
	return nil
}

// removeFromOwn takes the route of ch out of our own Ingress, and deletes it with
// its last route. One that has no owner is deleted too: no garbage collection
// would ever find it.
func (s *Solver) removeFromOwn(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.IngressSolver) error {
	ingresses := s.client.NetworkingV1().Ingresses(ch.Namespace)
	name := ownName(ch, settings)
	have, err := ingresses.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil
	case err != nil:
		return explain(err, onIngress("get", ch.Namespace, name))
	case !isOurs(have) || have.DeletionTimestamp != nil:
		return nil
	}
	asFound := asRead(have)
	changed := removeOwner(have, ch)
	changed = s.routeOf(ch).removeFrom(have) || changed
	switch {
	case len(have.Spec.Rules) == 0 || len(have.OwnerReferences) == 0:
		err = ingresses.Delete(ctx, name, asFound)
		return explain(ignoreNotFound(err), onIngress("delete", ch.Namespace, name))
	case changed:
		_, err = ingresses.Update(ctx, have, metav1.UpdateOptions{})
		return explain(err, onIngress("update", ch.Namespace, name))
	}
	return nil
}

// ownName is the name of the Ingress for a challenge. All that shapes an Ingress
// besides its paths is in the hash, so that two issuers which want it differently
// get two, and an Ingress that is there never has to be reshaped.
func ownName(ch *acmev1.Challenge, settings *acmev1.IngressSolver) string {
	// Strings and maps of strings always encode, the maps in order of their keys.
	shape, _ := json.Marshal([]any{ruleHost(ch.Spec.DNSName), settings.IngressClassName, settings.Class, settings.IngressTemplate})
	hash := sha256.Sum256(shape)
	return "countersign-http01-" + hex.EncodeToString(hash[:8])
}

// newOwn is our own Ingress, with no route yet.
func newOwn(ch *acmev1.Challenge, settings *acmev1.IngressSolver) *networkingv1.Ingress {
	ing := &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{
			Namespace:   ch.Namespace,
			Name:        ownName(ch, settings),
			Labels:      map[string]string{},
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
	ing.Labels[domainLabel] = strconv.FormatUint(uint64(adler32.Checksum([]byte(ch.Spec.DNSName))), 10)
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

func ourLabels() map[string]string {
	return map[string]string{managedByLabel: managedByUs, solverLabel: "true"}
}

func isOurs(obj metav1.Object) bool {
	labels := obj.GetLabels()
	return labels[managedByLabel] == managedByUs && labels[solverLabel] == "true"
}

// addOwner makes ch one of the owners. None of them is the controller: they share.
func addOwner(ing *networkingv1.Ingress, ch *acmev1.Challenge) bool {
	if slices.ContainsFunc(ing.OwnerReferences, isOwner(ch)) {
		return false
	}
	ing.OwnerReferences = append(ing.OwnerReferences, metav1.OwnerReference{
		APIVersion: acmev1.SchemeGroupVersion.String(),
		Kind:       "Challenge",
		Name:       ch.Name,
		UID:        ch.UID,
	})
	return true
}

func removeOwner(ing *networkingv1.Ingress, ch *acmev1.Challenge) bool {
	before := len(ing.OwnerReferences)
	ing.OwnerReferences = slices.DeleteFunc(ing.OwnerReferences, isOwner(ch))
	return len(ing.OwnerReferences) < before
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
