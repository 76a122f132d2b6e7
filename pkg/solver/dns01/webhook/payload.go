// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"encoding/json"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// The actions, in the case that solvers expect.
const (
	present = "Present"
	cleanUp = "CleanUp"
)

// payload is a ChallengePayload (webhook.acme.cert-manager.io/v1alpha1). It is sent
// without apiVersion and kind, as solvers have always seen it; they know what it is.
type payload struct {
	Request  *request  `json:"request,omitempty"`
	Response *response `json:"response,omitempty"`
}

// request is what a solver is asked.
type request struct {
	// UID is empty: nobody has ever filled it, and the solver's answer comes with the question.
	UID    string `json:"uid"`
	Action string `json:"action"`
	Type   string `json:"type"`
	// DNSName is what is to be proved, without the asterisk of a wildcard.
	DNSName string `json:"dnsName"`
	// Key is the value of the TXT record.
	Key string `json:"key"`
	// ResourceNamespace is where the solver may read the Secrets that config names.
	ResourceNamespace string `json:"resourceNamespace"`
	// ResolvedFQDN is the name of the record and ResolvedZone that of its zone; both
	// end with a dot.
	ResolvedFQDN            string          `json:"resolvedFQDN,omitempty"`
	ResolvedZone            string          `json:"resolvedZone,omitempty"`
	AllowAmbientCredentials bool            `json:"allowAmbientCredentials"`
	Config                  json.RawMessage `json:"config,omitempty"`
}

// response is what a solver answers.
type response struct {
	Success bool `json:"success"`
	// Status counts only without success.
	Status *metav1.Status `json:"status,omitempty"`
}
