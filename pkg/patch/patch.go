// SPDX-License-Identifier: Apache-2.0

// Package patch answers: what has changed, as a JSON merge patch (RFC 7386)? It
// computes patches and never sends them.
package patch

import (
	"encoding/json"
	"fmt"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/jsonmergepatch"
)

// Status returns the merge patch that turns one status into the other, tied to
// the object's UID: a namesake that was created meanwhile is left alone, with a
// Conflict. It returns nil when there is no change.
func Status[S any](uid types.UID, from, to S) ([]byte, error) {
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
	return withUID(uid, change)
}

type statusOf[S any] struct {
	Status S `json:"status"`
}

func withUID(uid types.UID, change []byte) ([]byte, error) {
	var body map[string]json.RawMessage
	if err := json.Unmarshal(change, &body); err != nil {
		return nil, fmt.Errorf("decoding a patch: %w", err)
	}
	meta, err := json.Marshal(map[string]types.UID{"uid": uid})
	if err != nil {
		return nil, fmt.Errorf("encoding a UID: %w", err)
	}
	body["metadata"] = meta
	return json.Marshal(body)
}
