// SPDX-License-Identifier: Apache-2.0

package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

// Order is one ACME order (RFC 8555 section 7.1.3): a request for one certificate.
//
// +genclient
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
// +kubebuilder:storageversion
// +kubebuilder:resource:path=orders,categories={cert-manager,cert-manager-acme}
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="State",type=string,JSONPath=`.status.state`
// +kubebuilder:printcolumn:name="Issuer",type=string,JSONPath=`.spec.issuerRef.name`
// +kubebuilder:printcolumn:name="Reason",type=string,JSONPath=`.status.reason`
// +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.group`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.kind`
// +kubebuilder:selectablefield:JSONPath=`.spec.issuerRef.name`
type Order struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata"`

	// Spec is what is ordered.
	Spec OrderSpec `json:"spec"`
	// Status is how far that is.
	// +optional
	Status OrderStatus `json:"status,omitempty"`
}

// OrderList is a list of Orders.
//
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
type OrderList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata"`

	Items []Order `json:"items"`
}

// OrderSpec says which certificate is wanted.
type OrderSpec struct {
	// Request is the certificate signing request, PEM (or plain DER).
	// +kubebuilder:validation:Format=byte
	// +kubebuilder:validation:XValidation:rule="self == oldSelf",message="request is immutable; make a new Order"
	Request []byte `json:"request"`
	// IssuerRef names the issuer whose account orders the certificate.
	IssuerRef IssuerReference `json:"issuerRef"`
	// CommonName of the request. It must be one of the names as well.
	// +optional
	CommonName string `json:"commonName,omitempty"`
	// DNSNames to be in the certificate.
	// +optional
	// +listType=atomic
	DNSNames []string `json:"dnsNames,omitempty"`
	// IPAddresses to be in the certificate.
	// +optional
	// +listType=atomic
	IPAddresses []string `json:"ipAddresses,omitempty"`
	// Duration becomes the notAfter of the order. Many CAs refuse it.
	// +optional
	Duration *metav1.Duration `json:"duration,omitempty"`
	// Profile is the name of one of the CA's certificate profiles.
	// +optional
	Profile string `json:"profile,omitempty"`
	// Replaces is the identifier (RFC 9773 section 4.1) of the certificate that the new one replaces.
	// +optional
	Replaces string `json:"replaces,omitempty"`
}

// OrderStatus says how far the order is.
type OrderStatus struct {
	// URL of the order at the CA.
	// +optional
	URL string `json:"url,omitempty"`
	// FinalizeURL is where the CSR is sent once all authorizations are valid.
	// +optional
	FinalizeURL string `json:"finalizeURL,omitempty"`
	// Authorizations that the CA asks for.
	// +optional
	// +listType=atomic
	Authorizations []Authorization `json:"authorizations,omitempty"`
	// Certificate chain, PEM, leaf first.
	// +optional
	// +kubebuilder:validation:Format=byte
	Certificate []byte `json:"certificate,omitempty"`
	// State of the order.
	// +optional
	State State `json:"state,omitempty"`
	// Reason says in words why the order is in its state.
	// +optional
	Reason string `json:"reason,omitempty"`
	// FailureTime is when the order failed.
	// +optional
	FailureTime *metav1.Time `json:"failureTime,omitempty"`
}

// Authorization is one authorization of an order (RFC 8555 section 7.1.4).
type Authorization struct {
	// URL of the authorization.
	URL string `json:"url"`
	// Identifier is the name or address to prove. Empty: not fetched yet.
	// +optional
	Identifier string `json:"identifier,omitempty"`
	// Wildcard is true when the certificate is for "*.<identifier>".
	// +optional
	Wildcard *bool `json:"wildcard,omitempty"`
	// InitialState is the state when the authorization was first fetched; it is never refreshed.
	// +optional
	InitialState State `json:"initialState,omitempty"`
	// Challenges that the CA offers, any one of which is enough.
	// +optional
	// +listType=atomic
	Challenges []OfferedChallenge `json:"challenges,omitempty"`
}

// OfferedChallenge is one way to prove an authorization, in the CA's own words.
type OfferedChallenge struct {
	// URL of the challenge.
	URL string `json:"url"`
	// Token of the challenge.
	Token string `json:"token"`
	// Type as the CA spells it: http-01, dns-01, tls-alpn-01, ….
	Type string `json:"type"`
}
