// SPDX-License-Identifier: Apache-2.0

package v1

// IssuerReference names the Issuer or ClusterIssuer that an object belongs to.
type IssuerReference struct {
	// Name of the issuer.
	Name string `json:"name"`
	// Kind of the issuer: Issuer (also when empty) or ClusterIssuer.
	// +optional
	Kind string `json:"kind,omitempty"`
	// Group of the issuer. Empty means cert-manager.io.
	// +optional
	Group string `json:"group,omitempty"`
}

// SecretKeySelector names one value of a Secret.
type SecretKeySelector struct {
	// Name of the Secret. Its namespace is the issuer's own, or the cluster
	// resource namespace for a ClusterIssuer.
	Name string `json:"name"`
	// Key of the value in the Secret's data.
	// +optional
	Key string `json:"key,omitempty"`
}

// State is the state of an Order or a Challenge (RFC 8555 section 7.1.6).
// Empty means that it is not known yet.
// +kubebuilder:validation:Enum=valid;ready;pending;processing;invalid;expired;errored
type State string

// The states. Expired and Errored are never sent by a CA for a challenge; they
// are conclusions of the controller.
const (
	Unknown    State = ""
	Valid      State = "valid"
	Ready      State = "ready"
	Pending    State = "pending"
	Processing State = "processing"
	Invalid    State = "invalid"
	Expired    State = "expired"
	Errored    State = "errored"
)

// IsFailure reports whether the state is one that cannot become valid any more.
func (s State) IsFailure() bool {
	return s == Invalid || s == Expired || s == Errored
}

// IsFinal reports whether a Challenge in this state needs no further work at the CA.
func (s State) IsFinal() bool {
	return s == Valid || s.IsFailure()
}

// ChallengeType is the validation method of a Challenge, as the API spells it.
// +kubebuilder:validation:Enum=HTTP-01;DNS-01
type ChallengeType string

// The validation methods (RFC 8555 sections 8.3 and 8.4).
const (
	HTTP01 ChallengeType = "HTTP-01"
	DNS01  ChallengeType = "DNS-01"
)

// Finalizer is on every Challenge whose solver may have something to clean up.
// LegacyFinalizer is what versions of cert-manager before 1.17 used; it is
// honoured, never added.
const (
	Finalizer       = "acme.cert-manager.io/finalizer"
	LegacyFinalizer = "finalizer.acme.cert-manager.io"
)
