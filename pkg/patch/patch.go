// SPDX-License-Identifier: Apache-2.0

// Package patch answers: what has changed, as a JSON merge patch (RFC 7386)? It
// computes patches and never sends them.
package patch

import (
	"encoding/json"
	"fmt"

	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/jsonmergepatch"
)

// Status returns the merge patch that turns one status into the other, tied to
// the object's UID: a namesake that was created meanwhile is left alone, with a
// Conflict. It returns nil when there is no change.
func Status[S any](uid types.UID, from, to S) ([]byte, error) {
	return status(identity{UID: uid}, from, to)
}

// StatusAt is the same, but the patch applies only to the version of the object
// that it was made from: with any other there is a Conflict as well.
func StatusAt[S any](object metav1.Object, from, to S) ([]byte, error) {
	return status(identity{UID: object.GetUID(), ResourceVersion: object.GetResourceVersion()}, from, to)
}

func status[S any](object identity, from, to S) ([]byte, error) {
	if equality.Semantic.DeepEqual(from, to) { // most syncs change nothing, and comparing JSON is dear
		return nil, nil
	}
	was, err := json.Marshal(statusOf[S]{Status: from})
	if err != nil {
		return nil, fmt.Errorf("encoding the old status: %w", err)
	}
	is, err := json.Marshal(statusOf[S]{Status: to})
	if err != nil {
		return nil, fmt.Errorf("encoding the new status: %w", err)
	}
	change, err := jsonmergepatch.CreateThreeWayJSONMergePatch(was, is, was)
	if err != nil {
		return nil, fmt.Errorf("comparing two statuses: %w", err)
	}
	if string(change) == "{}" {
		return nil, nil
	}
	return object.onto(change)
}

type statusOf[S any] struct {
	Status S `json:"status"`
}

// identity says which object a patch is for.
type identity struct {
	UID             types.UID `json:"uid"`
	ResourceVersion string    `json:"resourceVersion,omitempty"`
}

func (id identity) onto(change []byte) ([]byte, error) {
	var body map[string]json.RawMessage
	if err := json.Unmarshal(change, &body); err != nil {
		return nil, fmt.Errorf("decoding a patch: %w", err)
	}
	meta, err := json.Marshal(id)
	if err != nil {
		return nil, fmt.Errorf("encoding an identity: %w", err)
	}
	body["metadata"] = meta
	return json.Marshal(body)
}
