// SPDX-License-Identifier: Apache-2.0

package pebble

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestOperationOf(t *testing.T) {
	const empty, full = `{"protected":"e30","payload":"","signature":"c2ln"}`, `{"protected":"e30","payload":"e30","signature":"c2ln"}`
	for _, row := range []struct {
		path, body string
		want       Operation
	}{
		{"/dir", "", Directory},
		{"/nonce-plz", "", NewNonce},
		{"/sign-me-up", full, NewAccount},
		{"/order-plz", full, NewOrder},
		{"/my-order/1", empty, ReadOrder},
		{"/authZ/1", empty, ReadAuthorization},
		{"/authZ/1", full, DeactivateAuthorization},
		{"/chalZ/1", empty, ReadChallenge},
		{"/chalZ/1", full, Accept},
		{"/chalZ/1", "garbage", ReadChallenge},
		{"/finalize-order/1", full, Finalize},
		{"/elsewhere", "", Other},
		{"/certZ/1", empty, Certificate},
	} {
		if got := operationOf(row.path, []byte(row.body)); got != row.want {
			t.Errorf("%s %s: got %q, want %q", row.path, row.body, got, row.want)
		}
	}
}

func TestTally(t *testing.T) {
	counted := &tallier{counts: Tally{}}
	var seen string
	handler := counted.count(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		seen = string(body)
	}))
	ask := func(path, body string) {
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, path, strings.NewReader(body)))
	}
	ask("/dir", "")
	before := counted.snapshot()
	ask("/nonce-plz", "")
	ask("/order-plz", "an order")
	if seen != "an order" {
		t.Errorf("Pebble reads %q, not what was sent", seen)
	}
	since := counted.snapshot().Since(before)
	if want := (Tally{NewNonce: 1, NewOrder: 1}); !maps.Equal(since, want) {
		t.Errorf("got %v, want %v", since, want)
	}
	if got := since.Total(NewNonce); got != 1 {
		t.Errorf("got %d without nonces, want 1", got)
	}
}
