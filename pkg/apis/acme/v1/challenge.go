// SPDX-License-Identifier: Apache-2.0

package v1

import (
	"slices"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Challenge is one ACME challenge (RFC 8555 section 8) that has to be answered.
//
// +genclient
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
// +kubebuilder:storageversion
// +kubebuilder:resource:path=challenges,categories={cert-manager,cert-manager-acme}
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="State",type=string,JSONPath=`.status.state`
// +kubebuilder:printcolumn:name="Domain",type=string,JSONPath=`.spec.dnsName`
// +kubebuilder:printcolumn:name="Reason",type=string,JSONPath=`.status.reason`
// +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.group`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.kind`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.name`
type Challenge struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata"`

	// Spec is what is to be proved, and how.
	// +kubebuilder:validation:XValidation:rule="self == oldSelf",message="spec is immutable; delete the challenge, its order makes a new one"
	Spec ChallengeSpec `json:"spec"`
	// Status is how far that is.
	// +optional
	Status ChallengeStatus `json:"status,omitempty"`
}

// ChallengeList is a list of Challenges.
//
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
type ChallengeList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata"`

	Items []Challenge `json:"items"`
}

// ChallengeSpec says what has to be proved and how. It never changes.
type ChallengeSpec struct {
	// URL of the challenge at the CA.
	URL string `json:"url"`
	// AuthorizationURL is the URL of the authorization that this challenge is part of.
	AuthorizationURL string `json:"authorizationURL"`
	// DNSName is the name to prove, without a leading "*.", or the textual IP address.
	DNSName string `json:"dnsName"`
	// Wildcard is true when the certificate is for "*.<dnsName>".
	// +optional
	Wildcard bool `json:"wildcard"`
	// Type of the challenge.
	Type ChallengeType `json:"type"`
	// Token that the CA gave for this challenge.
	Token string `json:"token"`
	// Key is what has to be shown: for HTTP-01 the key authorization (RFC 8555
	// section 8.1), for DNS-01 the value of the TXT record (section 8.4).
	Key string `json:"key"`
	// Solver shows the key. It is a copy of one solver of the issuer.
	Solver Solver `json:"solver"`
	// IssuerRef names the issuer whose account answers the challenge.
	IssuerRef IssuerReference `json:"issuerRef"`
}

// ChallengeStatus says how far the challenge is.
type ChallengeStatus struct {
	// Processing is true while the challenge holds one of the slots.
	// +optional
	Processing bool `json:"processing"`
	// Presented is true from the moment that the solver shows the key until it is cleaned up.
	// +optional
	Presented bool `json:"presented"`
	// PresentedAt is when the key was, or may have been, first shown.
	// +optional
	PresentedAt *metav1.Time `json:"presentedAt,omitempty"`
	// Reason says in words why the challenge is in its state.
	// +optional
	Reason string `json:"reason,omitempty"`
	// State of the challenge.
	// +optional
	State State `json:"state,omitempty"`
}

// NeedsCleanUp reports whether the challenge's solver may still have something to
// clean up, which is what its finalizer says.
func (c *Challenge) NeedsCleanUp() bool {
	return slices.Contains(c.Finalizers, Finalizer) || slices.Contains(c.Finalizers, LegacyFinalizer)
}
