// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"maps"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// IngressIndex is the name of the informer index that finds the challenges which
// have their route in an Ingress, by the "namespace/name" of the Ingress.
const IngressIndex = "ingress"

// IngressIndexFunc files a Challenge that goes on under the Ingress with its route.
func IngressIndexFunc(obj any) ([]string, error) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok || ch.Spec.Type != acmev1.HTTP01 || ch.Status.State.IsFinal() {
		return nil, nil
	}
	settings, err := settingsOf(ch)
	if err != nil {
		return nil, nil //nolint:nilerr // what is wrong with the settings is said when it is presented
	}
	name := settings.Name
	if name == "" {
		name = ownName(ch, settings)
	}
	return []string{cache.NewObjectName(ch.Namespace, name).String()}, nil
}

// IsDisturbing reports whether a change of an Ingress may concern those who have
// their routes in it. In one of ours every change does; one that a solver names is
// changed with each route that comes and goes, and matters only when it is deleted.
func IsDisturbing(before, after metav1.Object) bool {
	if after.GetDeletionTimestamp() != nil && before.GetDeletionTimestamp() == nil {
		return true
	}
	return isOurs(after) && (before.GetGeneration() != after.GetGeneration() || !maps.Equal(before.GetAnnotations(), after.GetAnnotations()))
}
