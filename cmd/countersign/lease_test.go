// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	"k8s.io/client-go/rest"
)

// A term ends when its Lease may be over, and not before.
func TestATermIsGuarded(t *testing.T) {
	elector, err := newElector(defaultOptions(), &rest.Config{Host: "http://127.0.0.1:1"}, nil) // nobody has elected it
	if err != nil {
		t.Fatal(err)
	}
	for name, isOver := range map[string]bool{"held": false, "over": true} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				guarded := &fence{}
				if isOver {
					guarded.elector.Store(elector)
				}
				term, end := context.WithCancelCause(t.Context())
				defer end(nil)
				go guarded.guard(term, end)
				<-time.After(retryPeriod + time.Millisecond) // by the bubble's clock
				synctest.Wait()
				if hasEnded := errors.Is(context.Cause(term), errNoLease); hasEnded != isOver {
					t.Errorf("ended: %t, %v", hasEnded, context.Cause(term))
				}
			})
		})
	}
}

func TestTheFence(t *testing.T) {
	served := 0
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { served++ }))
	defer server.Close()
	config := &rest.Config{Host: server.URL}
	closed := &fence{}
	elector, err := newElector(defaultOptions(), config, nil) // nobody has elected it
	if err != nil {
		t.Fatal(err)
	}
	closed.elector.Store(elector)
	for name, row := range map[string]struct {
		fence  *fence
		method string
		passes bool
	}{
		"no election, read":   {&fence{}, http.MethodGet, true},
		"no election, write":  {&fence{}, http.MethodPatch, true},
		"not elected, read":   {closed, http.MethodGet, true},
		"not elected, create": {closed, http.MethodPost, false},
		"not elected, patch":  {closed, http.MethodPatch, false},
		"not elected, delete": {closed, http.MethodDelete, false},
	} {
		t.Run(name, func(t *testing.T) {
			served = 0
			client, err := rest.HTTPClientFor(row.fence.around(config))
			if err != nil {
				t.Fatal(err)
			}
			request, err := http.NewRequestWithContext(t.Context(), row.method, server.URL, nil)
			if err != nil {
				t.Fatal(err)
			}
			response, err := client.Do(request)
			if err == nil {
				err = response.Body.Close()
			}
			if passed := served == 1; passed != row.passes || errors.Is(err, errNoLease) == row.passes {
				t.Errorf("served %d times, %v", served, err)
			}
		})
	}
}
