// SPDX-License-Identifier: Apache-2.0

package giveback

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/patch"
)

// Manager is the field manager under which cert-manager applies the finalizer.
const Manager = "cert-manager-challenges"

// Handover is the JSON patch (RFC 6902) that makes cert-manager the only owner of a
// challenge's finalizer, nil if there is nothing to hand over. It applies only to the
// version of the challenge that it was made from. The error is that the challenge's
// managedFields are not what the API server writes.
//
// It edits metadata.managedFields, and not the finalizer by applying it: whoever has set
// a field before stays its owner beside the new one, and a finalizer goes only when all
// its owners let go of it. Neither could it be set anew, since a challenge that is being
// deleted takes no new finalizers.
func Handover(ch *acmev1.Challenge) ([]byte, error) {
	if !slices.Contains(ch.Finalizers, acmev1.Finalizer) {
		return nil, nil
	}
	var ops []patch.Operation
	isTaken := false
	for i := range ch.ManagedFields {
		entry := &ch.ManagedFields[i]
		owns, err := ownsFinalizers(entry)
		switch {
		case err != nil:
			return nil, fmt.Errorf("reading metadata.managedFields[%d] of challenge %s/%s: %w", i, ch.Namespace, ch.Name, err)
		case !owns:
		case isTheirs(entry):
			isTaken = true
		default:
			ops = append(ops, patch.Operation{Op: "remove", Path: patch.Pointer("metadata", "managedFields", strconv.Itoa(i), "fieldsV1", "f:metadata", "f:finalizers")})
		}
	}
	if !isTaken {
		ops = append(ops, taking())
	}
	if len(ops) == 0 {
		return nil, nil
	}
	return json.Marshal(append(ops, patch.Operation{Op: "add", Path: "/metadata/resourceVersion", Value: ch.ResourceVersion}))
}

// isTheirs: server-side apply's record of cert-manager's finalizer; that of its status,
// if it applies that too, is another.
func isTheirs(entry *metav1.ManagedFieldsEntry) bool {
	return entry.Manager == Manager && entry.Operation == metav1.ManagedFieldsOperationApply && entry.Subresource == ""
}

func ownsFinalizers(entry *metav1.ManagedFieldsEntry) (bool, error) {
	if entry.FieldsV1 == nil {
		return false, nil
	}
	var fields struct {
		Metadata map[string]json.RawMessage `json:"f:metadata"`
	}
	if err := json.Unmarshal(entry.FieldsV1.GetRawBytes(), &fields); err != nil {
		return false, err
	}
	return fields.Metadata["f:finalizers"] != nil, nil
}

// taking adds a record in which cert-manager has applied the finalizer.
func taking() patch.Operation {
	finalizer := map[string]any{`v:"` + acmev1.Finalizer + `"`: struct{}{}}
	return patch.Operation{Op: "add", Path: "/metadata/managedFields/-", Value: map[string]any{
		"manager": Manager, "operation": metav1.ManagedFieldsOperationApply, "apiVersion": acmev1.SchemeGroupVersion.String(),
		"fieldsType": "FieldsV1", "fieldsV1": map[string]any{"f:metadata": map[string]any{"f:finalizers": finalizer}},
	}}
}
