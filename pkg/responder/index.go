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
// nowhere.
func TokenIndexFunc(obj any) ([]string, error) {
	ch, ok := obj.(*acmev1.Challenge)
	if !ok {
		return nil, fmt.Errorf("indexing a %T as a challenge", obj)
	}
	if ch.Spec.Type != acmev1.HTTP01 || ch.Spec.Token == "" {
		return nil, nil
	}
	return []string{ch.Spec.Token}, nil
}

// isAnswered reports whether the proof of a challenge is to be seen: from the
// moment that its solver may be at work until it is cleaned up, which is when its
// finalizer goes. Processing counts, since the proof has to be there before
// status.presented says so.
func isAnswered(ch *acmev1.Challenge) bool {
	final := ch.Status.State.IsFinal()
	if (final || ch.DeletionTimestamp != nil) && !ch.NeedsCleanUp() {
		return false
	}
	return ch.Status.Presented || ch.Status.Processing && !final
}
