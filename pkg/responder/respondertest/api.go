// SPDX-License-Identifier: Apache-2.0

// Package respondertest is for tests and benchmarks: an API server that has
// challenges and nothing else.
package respondertest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"sync"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// path of all challenges.
const path = "/apis/acme.cert-manager.io/v1/challenges"

// version of everything that there is.
const version = "1"

// API is an [http.Handler] that lets challenges be watched, all of them sent at the
// beginning, and forbids everything else.
type API struct {
	challenges []*acmev1.Challenge

	mu      sync.Mutex
	refused []string
}

// NewAPI returns one that has these challenges for ever.
func NewAPI(challenges ...*acmev1.Challenge) *API { return &API{challenges: challenges} }

// Refused lists the requests that were forbidden, "METHOD /path".
func (a *API) Refused() []string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.refused)
}

// ServeHTTP answers a watch until the client goes.
func (a *API) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	query := req.URL.Query()
	if req.Method != http.MethodGet || req.URL.Path != path || query.Get("sendInitialEvents") != "true" {
		a.refuse(w, req)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	for _, ch := range a.challenges {
		send(w, "ADDED", ch)
	}
	end := &acmev1.Challenge{}
	end.Annotations = map[string]string{metav1.InitialEventsAnnotationKey: "true"}
	send(w, "BOOKMARK", end)
	_ = http.NewResponseController(w).Flush() // a client that has gone needs nothing
	<-req.Context().Done()
}

func send(w http.ResponseWriter, event string, ch *acmev1.Challenge) {
	sent := *ch
	sent.APIVersion, sent.Kind = acmev1.SchemeGroupVersion.String(), "Challenge"
	sent.ResourceVersion = version
	_ = json.NewEncoder(w).Encode(map[string]any{"type": event, "object": &sent}) // likewise
}

func (a *API) refuse(w http.ResponseWriter, req *http.Request) {
	a.mu.Lock()
	a.refused = append(a.refused, req.Method+" "+req.URL.Path)
	a.mu.Unlock()
	http.Error(w, fmt.Sprintf("%s %s is not allowed", req.Method, req.URL.Path), http.StatusForbidden)
}
