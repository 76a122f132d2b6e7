// SPDX-License-Identifier: Apache-2.0

// Package patch answers: what has changed, as a JSON merge patch (RFC 7386)? It
// computes patches and never sends them.
package patch

import (
	"encoding/json"
	"fmt"

	jsonpatch "gopkg.in/evanphx/json-patch.v4"
	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
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
	was, err := json.Marshal(from)
	if err != nil {
		return nil, fmt.Errorf("encoding the old status: %w", err)
	}
	is, err := json.Marshal(to)
	if err != nil {
		return nil, fmt.Errorf("encoding the new status: %w", err)
	}
	change, err := jsonpatch.CreateMergePatch(was, is)
	if err != nil {
		return nil, fmt.Errorf("comparing two statuses: %w", err)
	}
	if string(change) == "{}" { // times are written in whole seconds
		return nil, nil
	}
	return json.Marshal(statusPatch{Metadata: object, Status: change})
}

type statusPatch struct {
	Metadata identity        `json:"metadata"`
	Status   json.RawMessage `json:"status"`
}

// identity says which object a patch is for.
type identity struct {
	UID             types.UID `json:"uid"`
	ResourceVersion string    `json:"resourceVersion,omitempty"`
}
