// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"fmt"

	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TokenIndex is the name of the index of HTTP-01 challenges by token.
const TokenIndex = "http01-token"

// Indexers is the index that the challenge informer MUST have before it is
// started: informer.AddIndexers(responder.Indexers()).
func Indexers() cache.Indexers {
	return cache.Indexers{TokenIndex: TokenIndexFunc}
}

// TokenIndexFunc files an HTTP-01 challenge under its token, and anything else
// nowhere. Whoever may create challenges writes what is in them: what does not have
// the form of a key authorization is no answer to anybody.
func TokenIndexFunc(obj any) ([]string, error) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return nil, fmt.Errorf("indexing a %T as a challenge", obj)
	}
	if ch.Spec.Type != acmev1.HTTP01 || !acmev1.IsKeyAuthorization(ch.Spec.Key, ch.Spec.Token) {
		return nil, nil
	}
	return []string{ch.Spec.Token}, nil
}

// isAnswered reports whether the proof of a challenge is to be seen: from when it is
// written down that it is presented until it is cleaned up, which is when its finalizer
// goes. That it has a slot is not enough: the scheduler gives one to whatever somebody
// has made by hand, before the issuer is asked whether it stands behind it and whether
// the key is of its account. Both come before the presentation.
func isAnswered(ch *acmev1.Challenge) bool {
	isOver := ch.Status.State.IsFinal() || ch.DeletionTimestamp != nil
	return ch.Status.Presented && (!isOver || ch.NeedsCleanUp())
}
