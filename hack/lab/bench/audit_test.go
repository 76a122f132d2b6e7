// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"reflect"
	"strings"
	"testing"
)

const auditLines = `{"verb":"patch","user":{"username":"system:serviceaccount:countersign:countersign"},"objectRef":{"resource":"challenges","subresource":"status"}}
{"verb":"patch","user":{"username":"system:serviceaccount:countersign:countersign"},"objectRef":{"resource":"challenges","subresource":"status"}}
{"verb":"create","user":{"username":"system:serviceaccount:countersign:countersign"},"objectRef":{"resource":"events"}}
{"verb":"get","user":{"username":"system:serviceaccount:countersign:countersign"},"objectRef":{"resource":"secrets"}}
{"verb":"watch","user":{"username":"system:serviceaccount:countersign:countersign"},"objectRef":{"resource":"orders"}}
{"verb":"create","user":{"username":"lab-admin"},"objectRef":{"resource":"orders"}}
{"verb":"create","user":{"username":"system:serv`

func TestCountRequests(t *testing.T) {
	got, err := countRequests(strings.NewReader(auditLines))
	if err != nil {
		t.Fatal(err)
	}
	want := requests{"patch challenges/status": 2, "create events": 1, "get secrets": 1}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got.total() != 4 || got.writes() != 3 {
		t.Errorf("%d in all, %d writes; want 4 and 3", got.total(), got.writes())
	}
	if text, want := got.perOrder(2), "patch challenges/status 1.00, create events 0.50, get secrets 0.50"; text != want {
		t.Errorf("got %q, want %q", text, want)
	}
}
