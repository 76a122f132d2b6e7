// SPDX-License-Identifier: Apache-2.0

package responder

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Trim is the cache.TransformFunc of an informer that nobody but the responder
// reads. It keeps of a challenge what an answer needs, and of one that is not
// HTTP-01 or is not answered only what the cache knows it by.
func Trim(obj any) (any, error) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return obj, nil // a tombstone
	}
	trimmed := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{
		Namespace: ch.Namespace, Name: ch.Name, UID: ch.UID, ResourceVersion: ch.ResourceVersion,
	}}
	if ch.Spec.Type != acmev1.HTTP01 || !isAnswered(ch) {
		return trimmed, nil
	}
	trimmed.Finalizers, trimmed.DeletionTimestamp = ch.Finalizers, ch.DeletionTimestamp
	trimmed.Spec = acmev1.ChallengeSpec{Type: ch.Spec.Type, DNSName: ch.Spec.DNSName, Token: ch.Spec.Token, Key: ch.Spec.Key}
	trimmed.Status = acmev1.ChallengeStatus{Presented: ch.Status.Presented, State: ch.Status.State}
	return trimmed, nil
}
