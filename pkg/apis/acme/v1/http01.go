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
	// ObjectMeta of the pod.
	// +optional
	ObjectMeta TemplateMeta `json:"metadata"`
	// Spec of the pod.
	// +optional
	Spec PodTemplateSpec `json:"spec"`
}

// IngressTemplate is what users may set of solver Ingresses.
type IngressTemplate struct {
	// ObjectMeta of the Ingress.
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
	// NodeSelector to merge with ours.
	// +optional
	NodeSelector map[string]string `json:"nodeSelector,omitempty"`
	// Affinity instead of none.
	// +optional
	Affinity *corev1.Affinity `json:"affinity,omitempty"`
	// Tolerations to add.
	// +optional
	// +listType=atomic
	Tolerations []corev1.Toleration `json:"tolerations,omitempty"`
	// PriorityClassName instead of none.
	// +optional
	PriorityClassName string `json:"priorityClassName,omitempty"`
	// ServiceAccountName instead of the namespace's default; its token is not mounted.
	// +optional
	ServiceAccountName string `json:"serviceAccountName,omitempty"`
	// ImagePullSecrets to add.
	// +optional
	// +patchMergeKey=name
	// +patchStrategy=merge
	// +listType=map
	// +listMapKey=name
	ImagePullSecrets []corev1.LocalObjectReference `json:"imagePullSecrets,omitempty" patchStrategy:"merge" patchMergeKey:"name"`
	// SecurityContext instead of ours, as a whole.
	// +optional
	SecurityContext *PodSecurityContext `json:"securityContext,omitempty"`
	// Resources to merge with ours.
	// +optional
	Resources *PodResources `json:"resources,omitempty"`
}

// PodSecurityContext is what users may set of a solver pod's security context.
type PodSecurityContext struct {
	// SELinuxOptions of the pod, as in its PodSecurityContext.
	// +optional
	SELinuxOptions *corev1.SELinuxOptions `json:"seLinuxOptions,omitempty"`
	// RunAsUser is the user ID of the process.
	// +optional
	RunAsUser *int64 `json:"runAsUser,omitempty"`
	// RunAsGroup is the group ID of the process.
	// +optional
	RunAsGroup *int64 `json:"runAsGroup,omitempty"`
	// RunAsNonRoot: the kubelet refuses user ID 0.
	// +optional
	RunAsNonRoot *bool `json:"runAsNonRoot,omitempty"`
	// SupplementalGroups are more group IDs of the process.
	// +optional
	// +listType=atomic
	SupplementalGroups []int64 `json:"supplementalGroups,omitempty"`
	// FSGroup is the group ID of the volumes.
	// +optional
	FSGroup *int64 `json:"fsGroup,omitempty"`
	// Sysctls to set for the pod.
	// +optional
	// +listType=atomic
	Sysctls []corev1.Sysctl `json:"sysctls,omitempty"`
	// FSGroupChangePolicy: when the group of volumes is changed.
	// +optional
	FSGroupChangePolicy *corev1.PodFSGroupChangePolicy `json:"fsGroupChangePolicy,omitempty"`
	// SeccompProfile of the pod.
	// +optional
	SeccompProfile *corev1.SeccompProfile `json:"seccompProfile,omitempty"`
}

// PodResources are the resources of a solver pod.
type PodResources struct {
	// Limits of the container.
	// +optional
	Limits corev1.ResourceList `json:"limits,omitempty"`
	// Requests of the container.
	// +optional
	Requests corev1.ResourceList `json:"requests,omitempty"`
}
