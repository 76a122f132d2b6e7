// SPDX-License-Identifier: Apache-2.0

package v1

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// The kinds that an IssuerReference may name.
const (
	IssuerKind        = "Issuer"
	ClusterIssuerKind = "ClusterIssuer"
)

// Issuer signs certificates for its own namespace.
//
// +genclient
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
// +kubebuilder:storageversion
// +kubebuilder:resource:path=issuers,shortName=iss,categories=cert-manager
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Ready",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].status`
// +kubebuilder:printcolumn:name="Status",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].message`,priority=1
// +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`
type Issuer struct {
	metav1.TypeMeta `json:",inline"`
	// +optional
	metav1.ObjectMeta `json:"metadata"`

	// Spec is the CA, the account and the solvers.
	Spec IssuerSpec `json:"spec"`
	// Status is whether the account can be used.
	// +optional
	Status IssuerStatus `json:"status,omitempty"`
}

// IssuerList is a list of Issuers.
//
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
type IssuerList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata"`

	Items []Issuer `json:"items"`
}

// ClusterIssuer signs certificates for all namespaces.
//
// +genclient
// +genclient:nonNamespaced
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
// +kubebuilder:storageversion
// +kubebuilder:resource:path=clusterissuers,scope=Cluster,shortName=ciss,categories=cert-manager
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Ready",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].status`
// +kubebuilder:printcolumn:name="Status",type=string,JSONPath=`.status.conditions[?(@.type=="Ready")].message`,priority=1
// +kubebuilder:printcolumn:name="Age",type=date,JSONPath=`.metadata.creationTimestamp`
type ClusterIssuer struct {
	metav1.TypeMeta `json:",inline"`
	// +optional
	metav1.ObjectMeta `json:"metadata"`

	// Spec is the CA, the account and the solvers.
	Spec IssuerSpec `json:"spec"`
	// Status is whether the account can be used.
	// +optional
	Status IssuerStatus `json:"status,omitempty"`
}

// ClusterIssuerList is a list of ClusterIssuers.
//
// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
type ClusterIssuerList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata"`

	Items []ClusterIssuer `json:"items"`
}

// IssuerSpec configures exactly one kind of issuer. Kinds other than ACME are
// not understood by this program, only kept.
type IssuerSpec struct {
	// ACME issuers order certificates from a CA that speaks RFC 8555.
	// +optional
	ACME *acmev1.ACMEIssuer `json:"acme,omitempty"`
	// CA is a kind of issuer that is not ACME; kept as it is and not worked on.
	// +optional
	// +kubebuilder:pruning:PreserveUnknownFields
	CA *runtime.RawExtension `json:"ca,omitempty"`
	// Vault is a kind of issuer that is not ACME; kept as it is and not worked on.
	// +optional
	// +kubebuilder:pruning:PreserveUnknownFields
	Vault *runtime.RawExtension `json:"vault,omitempty"`
	// SelfSigned is a kind of issuer that is not ACME; kept as it is and not worked on.
	// +optional
	// +kubebuilder:pruning:PreserveUnknownFields
	SelfSigned *runtime.RawExtension `json:"selfSigned,omitempty"`
	// Venafi is a kind of issuer that is not ACME; kept as it is and not worked on.
	// +optional
	// +kubebuilder:pruning:PreserveUnknownFields
	Venafi *runtime.RawExtension `json:"venafi,omitempty"`
}

// IssuerStatus says whether the issuer can be used.
type IssuerStatus struct {
	// Conditions of the issuer. Only Ready is written.
	// +optional
	// +listType=map
	// +listMapKey=type
	Conditions []IssuerCondition `json:"conditions,omitempty"`
	// ACME part of the status.
	// +optional
	ACME *acmev1.ACMEIssuerStatus `json:"acme,omitempty"`
}

// IssuerConditionReady is True when the issuer's account is registered.
const IssuerConditionReady = "Ready"

// IssuerCondition is one aspect of an issuer's state.
type IssuerCondition struct {
	// Type of the condition: Ready.
	Type string `json:"type"`
	// Status: True, False or Unknown.
	// +kubebuilder:validation:Enum="True";"False";Unknown
	Status metav1.ConditionStatus `json:"status"`
	// LastTransitionTime is when Status last changed.
	// +optional
	LastTransitionTime *metav1.Time `json:"lastTransitionTime,omitempty"`
	// Reason in one word.
	// +optional
	Reason string `json:"reason,omitempty"`
	// Message for people.
	// +optional
	Message string `json:"message,omitempty"`
	// ObservedGeneration is the generation that the condition was made for.
	// +optional
	ObservedGeneration int64 `json:"observedGeneration,omitempty"`
}

// GenericIssuer is what Issuer and ClusterIssuer have in common.
type GenericIssuer interface {
	runtime.Object
	metav1.Object
	// GetSpec returns the spec, for reading.
	GetSpec() *IssuerSpec
	// GetStatus returns the status, which may be changed on a copy.
	GetStatus() *IssuerStatus
}

// GetSpec returns the spec, for reading.
func (i *Issuer) GetSpec() *IssuerSpec { return &i.Spec }

// GetStatus returns the status, which may be changed on a copy.
func (i *Issuer) GetStatus() *IssuerStatus { return &i.Status }

// GetSpec returns the spec, for reading.
func (i *ClusterIssuer) GetSpec() *IssuerSpec { return &i.Spec }

// GetStatus returns the status, which may be changed on a copy.
func (i *ClusterIssuer) GetStatus() *IssuerStatus { return &i.Status }

// ReadyCondition returns the Ready condition, or nil when there is none.
func (s *IssuerStatus) ReadyCondition() *IssuerCondition {
	for i := range s.Conditions {
		if s.Conditions[i].Type == IssuerConditionReady {
			return &s.Conditions[i]
		}
	}
	return nil
}

// IsReady reports whether the Ready condition is True.
func (s *IssuerStatus) IsReady() bool {
	ready := s.ReadyCondition()
	return ready != nil && ready.Status == metav1.ConditionTrue
}
