// SPDX-License-Identifier: Apache-2.0

package v1

import corev1 "k8s.io/api/core/v1"

// HTTP01Solver answers HTTP-01 challenges. Exactly one of its members is set.
type HTTP01Solver struct {
	// Ingress routes the request with an Ingress.
	// +optional
	Ingress *IngressSolver `json:"ingress,omitempty"`
	// GatewayHTTPRoute routes the request with a Gateway API HTTPRoute.
	// +optional
	GatewayHTTPRoute *GatewaySolver `json:"gatewayHTTPRoute,omitempty"`
}

// IngressSolver routes with an Ingress: an own one, or an existing one that is
// named. At most one of IngressClassName, Class and Name is set.
type IngressSolver struct {
	// ServiceType of the solver's Service: NodePort (also when empty) or ClusterIP.
	// +optional
	ServiceType corev1.ServiceType `json:"serviceType,omitempty"`
	// IngressClassName for the Ingress.
	// +optional
	IngressClassName *string `json:"ingressClassName,omitempty"`
	// Class becomes the annotation kubernetes.io/ingress.class.
	// +optional
	Class *string `json:"class,omitempty"`
	// Name of an existing Ingress to edit.
	// +optional
	Name string `json:"name,omitempty"`
	// PodTemplate for solver pods.
	// +optional
	PodTemplate *PodTemplate `json:"podTemplate,omitempty"`
	// IngressTemplate for the Ingress.
	// +optional
	IngressTemplate *IngressTemplate `json:"ingressTemplate,omitempty"`
}

// GatewaySolver routes with an HTTPRoute.
type GatewaySolver struct {
	// ServiceType of the solver's Service: NodePort (also when empty) or ClusterIP.
	// +optional
	ServiceType corev1.ServiceType `json:"serviceType,omitempty"`
	// Labels for the HTTPRoute.
	// +optional
	Labels map[string]string `json:"labels,omitempty"`
	// ParentRefs of the HTTPRoute.
	// +optional
	// +listType=atomic
	ParentRefs []ParentReference `json:"parentRefs,omitempty"`
	// PodTemplate for solver pods.
	// +optional
	PodTemplate *PodTemplate `json:"podTemplate,omitempty"`
}

// ParentReference names the parent of a route, as in gateway.networking.k8s.io/v1.
type ParentReference struct {
	// Group of the parent.
	// +optional
	// +kubebuilder:default=gateway.networking.k8s.io
	// +kubebuilder:validation:MaxLength=253
	// +kubebuilder:validation:Pattern=`^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
	Group *string `json:"group,omitempty"`
	// Kind of the parent.
	// +optional
	// +kubebuilder:default=Gateway
	// +kubebuilder:validation:MinLength=1
	// +kubebuilder:validation:MaxLength=63
	// +kubebuilder:validation:Pattern=`^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$`
	Kind *string `json:"kind,omitempty"`
	// Namespace of the parent. Empty: the route's own.
	// +optional
	// +kubebuilder:validation:MinLength=1
	// +kubebuilder:validation:MaxLength=63
	// +kubebuilder:validation:Pattern=`^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
	Namespace *string `json:"namespace,omitempty"`
	// Name of the parent.
	// +kubebuilder:validation:MinLength=1
	// +kubebuilder:validation:MaxLength=253
	Name string `json:"name"`
	// SectionName is the name of one listener of the parent.
	// +optional
	// +kubebuilder:validation:MinLength=1
	// +kubebuilder:validation:MaxLength=253
	// +kubebuilder:validation:Pattern=`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
	SectionName *string `json:"sectionName,omitempty"`
	// Port of the parent's listener.
	// +optional
	// +kubebuilder:validation:Minimum=1
	// +kubebuilder:validation:Maximum=65535
	Port *int32 `json:"port,omitempty"`
}

// PodTemplate is what users may set of solver pods.
type PodTemplate struct {
	// +optional
	ObjectMeta TemplateMeta `json:"metadata"`
	// +optional
	Spec PodTemplateSpec `json:"spec"`
}

// IngressTemplate is what users may set of solver Ingresses.
type IngressTemplate struct {
	// +optional
	ObjectMeta TemplateMeta `json:"metadata"`
}

// TemplateMeta holds annotations and labels to add.
type TemplateMeta struct {
	// Annotations to add.
	// +optional
	Annotations map[string]string `json:"annotations,omitempty"`
	// Labels to add.
	// +optional
	Labels map[string]string `json:"labels,omitempty"`
}

// PodTemplateSpec is what users may set of a solver pod's spec.
type PodTemplateSpec struct {
	// +optional
	NodeSelector map[string]string `json:"nodeSelector,omitempty"`
	// +optional
	Affinity *corev1.Affinity `json:"affinity,omitempty"`
	// +optional
	// +listType=atomic
	Tolerations []corev1.Toleration `json:"tolerations,omitempty"`
	// +optional
	PriorityClassName string `json:"priorityClassName,omitempty"`
	// +optional
	ServiceAccountName string `json:"serviceAccountName,omitempty"`
	// +optional
	// +patchMergeKey=name
	// +patchStrategy=merge
	// +listType=map
	// +listMapKey=name
	ImagePullSecrets []corev1.LocalObjectReference `json:"imagePullSecrets,omitempty" patchStrategy:"merge" patchMergeKey:"name"`
	// +optional
	SecurityContext *PodSecurityContext `json:"securityContext,omitempty"`
	// +optional
	Resources *PodResources `json:"resources,omitempty"`
}

// PodSecurityContext is what users may set of a solver pod's security context.
type PodSecurityContext struct {
	// +optional
	SELinuxOptions *corev1.SELinuxOptions `json:"seLinuxOptions,omitempty"`
	// +optional
	RunAsUser *int64 `json:"runAsUser,omitempty"`
	// +optional
	RunAsGroup *int64 `json:"runAsGroup,omitempty"`
	// +optional
	RunAsNonRoot *bool `json:"runAsNonRoot,omitempty"`
	// +optional
	// +listType=atomic
	SupplementalGroups []int64 `json:"supplementalGroups,omitempty"`
	// +optional
	FSGroup *int64 `json:"fsGroup,omitempty"`
	// +optional
	// +listType=atomic
	Sysctls []corev1.Sysctl `json:"sysctls,omitempty"`
	// +optional
	FSGroupChangePolicy *corev1.PodFSGroupChangePolicy `json:"fsGroupChangePolicy,omitempty"`
	// +optional
	SeccompProfile *corev1.SeccompProfile `json:"seccompProfile,omitempty"`
}

// PodResources are the resources of a solver pod.
type PodResources struct {
	// +optional
	Limits corev1.ResourceList `json:"limits,omitempty"`
	// +optional
	Requests corev1.ResourceList `json:"requests,omitempty"`
}
