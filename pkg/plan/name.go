// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// maxNamePrefix keeps a derived name, with its hash, within a label value.
const maxNamePrefix = 52

// ChallengeName is the name of the challenge with that spec in an order. It is
// derived from the spec without its key, so that equal needs have equal names,
// whoever computes them: other programs on the same API do it the same way.
func ChallengeName(orderName string, spec acmev1.ChallengeSpec) (string, error) {
	spec.Key = ""
	return deriveName(orderName, spec)
}

// deriveName is <prefix>-<decimal FNV-1 of the JSON>. A prefix of 52 characters or
// more is cut to 52 and back to its last letter or digit.
func deriveName(prefix string, obj any) (string, error) {
	encoded, err := json.Marshal(obj)
	if err != nil {
		return "", fmt.Errorf("encoding the object that a name is derived from: %w", err)
	}
	if len(prefix) >= maxNamePrefix {
		prefix = strings.TrimRight(prefix[:maxNamePrefix], "-.")
	}
	hash := fnv.New32()
	hash.Write(encoded)
	return fmt.Sprintf("%s-%d", prefix, hash.Sum32()), nil
}
