// SPDX-License-Identifier: Apache-2.0

package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

// ACMEIssuer is the ACME part of an issuer's spec: which CA, which account and
// which solvers.
type ACMEIssuer struct {
	// Email is the contact of the account.
	// +optional
	Email string `json:"email,omitempty"`
	// Server is the URL of the CA's directory (RFC 8555 section 7.1.1).
	Server string `json:"server"`
	// PreferredChain is the issuer common name of the topmost certificate of the chain to prefer.
	// +optional
	// +kubebuilder:validation:MaxLength=64
	PreferredChain string `json:"preferredChain,omitempty"`
	// CABundle is a PEM bundle of the CAs that may sign the server's TLS
	// certificate, instead of the system's. Exclusive with SkipTLSVerify.
	// +optional
	// +kubebuilder:validation:Format=byte
	CABundle []byte `json:"caBundle,omitempty"`
	// SkipTLSVerify accepts any TLS certificate of the server. Exclusive with CABundle.
	// +optional
	SkipTLSVerify bool `json:"skipTLSVerify,omitempty"`
	// ExternalAccountBinding ties the account to one that exists outside ACME (RFC 8555 section 7.3.4).
	// +optional
	ExternalAccountBinding *ExternalAccountBinding `json:"externalAccountBinding,omitempty"`
	// PrivateKeySecretRef names the Secret with the account key. Key defaults to "tls.key".
	PrivateKeySecretRef SecretKeySelector `json:"privateKeySecretRef"`
	// Solvers that may be used, chosen by selector.
	// +optional
	// +listType=atomic
	Solvers []Solver `json:"solvers,omitempty"`
	// DisableAccountKeyGeneration: use only a key that exists already.
	// +optional
	DisableAccountKeyGeneration bool `json:"disableAccountKeyGeneration,omitempty"`
	// EnableDurationFeature: orders carry the duration of the certificate.
	// +optional
	EnableDurationFeature bool `json:"enableDurationFeature,omitempty"`
	// Profile is the certificate profile to order from the CA.
	// +optional
	Profile string `json:"profile,omitempty"`
	// RenewalInformationSource says where renewal times come from: ARI (RFC 9773) or None.
	// +optional
	// +kubebuilder:validation:Enum=ARI;None
	// +kubebuilder:default=ARI
	RenewalInformationSource string `json:"renewalInformationSource,omitempty"`
}

// ExternalAccountBinding names an account outside ACME and its MAC key.
type ExternalAccountBinding struct {
	// KeyID of the key, as the CA gave it.
	KeyID string `json:"keyID"`
	// KeySecretRef names the MAC key, unpadded base64url.
	KeySecretRef SecretKeySelector `json:"keySecretRef"`
	// KeyAlgorithm is ignored; it is always HS256.
	// +optional
	// +kubebuilder:validation:Enum=HS256;HS384;HS512
	KeyAlgorithm string `json:"keyAlgorithm,omitempty"`
}

// ACMEIssuerStatus is the ACME part of an issuer's status.
type ACMEIssuerStatus struct {
	// URI of the account (the "kid" of RFC 8555 section 6.2).
	// +optional
	URI string `json:"uri,omitempty"`
	// LastRegisteredEmail is the contact last sent to the CA.
	// +optional
	LastRegisteredEmail string `json:"lastRegisteredEmail,omitempty"`
	// LastPrivateKeyHash is the base64 of the SHA-256 of the account key last used.
	// +optional
	LastPrivateKeyHash string `json:"lastPrivateKeyHash,omitempty"`
}

// Solver is one way to answer challenges, and for what it may be used.
type Solver struct {
	// Selector limits what the solver is used for. Empty: everything that no
	// other solver fits better.
	// +optional
	Selector *Selector `json:"selector,omitempty"`
	// HTTP01 answers HTTP-01 challenges. Exactly one of HTTP01 and DNS01 is set.
	// +optional
	HTTP01 *HTTP01Solver `json:"http01,omitempty"`
	// DNS01 answers DNS-01 challenges.
	// +optional
	DNS01 *DNS01Solver `json:"dns01,omitempty"`
	// WaitInsteadOfSelfCheck replaces the self-check by a pause of this length
	// between presenting and accepting. 0 accepts right away.
	// +optional
	WaitInsteadOfSelfCheck *metav1.Duration `json:"waitInsteadOfSelfCheck,omitempty"`
}

// Selector matches an order's labels and names. All given parts must match.
type Selector struct {
	// MatchLabels are labels that the Order must have.
	// +optional
	MatchLabels map[string]string `json:"matchLabels,omitempty"`
	// DNSNames are exact names; a wildcard is written "*.example.com".
	// +optional
	// +listType=atomic
	DNSNames []string `json:"dnsNames,omitempty"`
	// DNSZones match a name and everything below it; the longest match wins.
	// +optional
	// +listType=atomic
	DNSZones []string `json:"dnsZones,omitempty"`
}
