// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/adler32"
	"maps"
	"strconv"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	tokenLabel = "acme.cert-manager.io/http-token"
	podPort    = 8089
)

// PodSettings are what all solver Pods have in common.
type PodSettings struct {
	// Image serves one proof when it is started with --listen-port, --domain, --token
	// and --key.
	Image string
	// Resources that a podTemplate may change one by one.
	Resources corev1.ResourceRequirements
	// RunAsNonRoot is so unless a podTemplate has a securityContext of its own.
	RunAsNonRoot bool
	// RuntimeClassName may be empty.
	RuntimeClassName string
}

// podName is the name of the Pod of a challenge, and of the Service in front of it.
func podName(ch *acmev1.Challenge) string {
	hash := sha256.Sum256([]byte(ch.Namespace + "/" + ch.Name + "/" + string(ch.UID)))
	return "countersign-solver-" + hex.EncodeToString(hash[:8])
}

// OwnSelector selects all that this solver has made, whatever kind it is of.
func OwnSelector() string { return labels.Set(ourLabels()).String() }

// identityLabels are how the Service of a challenge finds its Pod.
func identityLabels(ch *acmev1.Challenge) map[string]string {
	return map[string]string{
		solverLabel: "true",
		domainLabel: checksum(ch.Spec.DNSName),
		tokenLabel:  checksum(ch.Spec.Token),
	}
}

func checksum(text string) string {
	return strconv.FormatUint(uint64(adler32.Checksum([]byte(text))), 10)
}

// podMeta is what the Pod and the Service of a challenge have in common.
func (p *pods) podMeta(ch *acmev1.Challenge) metav1.ObjectMeta {
	all := map[string]string{}
	maps.Copy(all, p.extraLabels)
	maps.Copy(all, ourLabels())
	maps.Copy(all, identityLabels(ch))
	return metav1.ObjectMeta{
		Namespace: ch.Namespace, Name: podName(ch), Labels: all,
		OwnerReferences: []metav1.OwnerReference{controllerRef(ch)},
	}
}

// controllerRef does not block the deletion of the challenge, which would take rights
// on its finalizers.
func controllerRef(ch *acmev1.Challenge) metav1.OwnerReference {
	ref := *metav1.NewControllerRef(ch, acmev1.SchemeGroupVersion.WithKind("Challenge"))
	ref.BlockOwnerDeletion = nil
	return ref
}

// serviceFor is the Service in front of the Pod of a challenge.
func (p *pods) serviceFor(ch *acmev1.Challenge) *corev1.Service {
	service := &corev1.Service{
		ObjectMeta: p.podMeta(ch),
		Spec:       corev1.ServiceSpec{Type: corev1.ServiceTypeNodePort, Ports: portsAt(podPort), Selector: identityLabels(ch)},
	}
	service.Annotations = map[string]string{"auth.istio.io/8089": "NONE"}
	if wanted := serviceTypeOf(ch); wanted != "" {
		service.Spec.Type = wanted
	}
	return service
}

// podFor is the Pod of a challenge, as its template wants it.
func (p *pods) podFor(ch *acmev1.Challenge) (*corev1.Pod, error) {
	pod := &corev1.Pod{ObjectMeta: p.podMeta(ch), Spec: p.podSpec(ch)}
	pod.Annotations = map[string]string{
		"sidecar.istio.io/inject":                        "false",
		"cluster-autoscaler.kubernetes.io/safe-to-evict": "true",
	}
	if template := podTemplateOf(ch); template != nil {
		if err := keepsIdentity(template, ch); err != nil {
			return nil, err
		}
		applyPodTemplate(pod, template)
	}
	return pod, nil
}

func (p *pods) podSpec(ch *acmev1.Challenge) corev1.PodSpec {
	spec := corev1.PodSpec{
		AutomountServiceAccountToken: ptr.To(false),
		EnableServiceLinks:           ptr.To(false),
		NodeSelector:                 map[string]string{corev1.LabelOSStable: string(corev1.Linux)},
		RestartPolicy:                corev1.RestartPolicyOnFailure,
		SecurityContext: &corev1.PodSecurityContext{
			RunAsNonRoot:   ptr.To(p.settings.RunAsNonRoot),
			SeccompProfile: &corev1.SeccompProfile{Type: corev1.SeccompProfileTypeRuntimeDefault},
		},
		Containers: []corev1.Container{{
			Name:            "acmesolver",
			Image:           p.settings.Image,
			ImagePullPolicy: corev1.PullIfNotPresent,
			Args: []string{
				fmt.Sprintf("--listen-port=%d", podPort), "--domain=" + ch.Spec.DNSName,
				"--token=" + ch.Spec.Token, "--key=" + ch.Spec.Key,
			},
			Resources: *p.settings.Resources.DeepCopy(),
			Ports:     []corev1.ContainerPort{{Name: portName, ContainerPort: podPort}},
			SecurityContext: &corev1.SecurityContext{
				ReadOnlyRootFilesystem:   ptr.To(true),
				AllowPrivilegeEscalation: ptr.To(false),
				Capabilities:             &corev1.Capabilities{Drop: []corev1.Capability{"ALL"}},
			},
		}},
	}
	if p.settings.RuntimeClassName != "" {
		spec.RuntimeClassName = ptr.To(p.settings.RuntimeClassName)
	}
	return spec
}

// keepsIdentity refuses a template that would hide the Pod from its Service or from us.
func keepsIdentity(template *acmev1.PodTemplate, ch *acmev1.Challenge) error {
	for key, value := range withOurs(identityLabels(ch)) {
		if want, ok := template.ObjectMeta.Labels[key]; ok && want != value {
			return fmt.Errorf("spec.solver.http01: podTemplate.metadata.labels sets %q, by which the Pod is found; remove it from the issuer's solver", key)
		}
	}
	return nil
}

func withOurs(identity map[string]string) map[string]string {
	maps.Copy(identity, ourLabels())
	return identity
}

// applyPodTemplate merges what the user wants:
//
//	labels, annotations, nodeSelector, resources             key by key, the template wins
//	tolerations, imagePullSecrets                            appended
//	affinity, priorityClassName, serviceAccountName          replaced if given
//	securityContext                                          replaced as a whole if given
func applyPodTemplate(pod *corev1.Pod, template *acmev1.PodTemplate) {
	template = template.DeepCopy()
	maps.Copy(pod.Labels, template.ObjectMeta.Labels)
	maps.Copy(pod.Annotations, template.ObjectMeta.Annotations)
	from, to := template.Spec, &pod.Spec
	maps.Copy(to.NodeSelector, from.NodeSelector)
	to.Tolerations = append(to.Tolerations, from.Tolerations...)
	to.ImagePullSecrets = append(to.ImagePullSecrets, from.ImagePullSecrets...)
	if from.Affinity != nil {
		to.Affinity = from.Affinity
	}
	if from.PriorityClassName != "" {
		to.PriorityClassName = from.PriorityClassName
	}
	if from.ServiceAccountName != "" {
		to.ServiceAccountName = from.ServiceAccountName
	}
	if from.SecurityContext != nil {
		to.SecurityContext = securityContext(from.SecurityContext)
	}
	if from.Resources != nil {
		resources := &to.Containers[0].Resources
		resources.Limits = merged(resources.Limits, from.Resources.Limits)
		resources.Requests = merged(resources.Requests, from.Resources.Requests)
	}
}

func securityContext(from *acmev1.PodSecurityContext) *corev1.PodSecurityContext {
	return &corev1.PodSecurityContext{
		SELinuxOptions:      from.SELinuxOptions,
		RunAsUser:           from.RunAsUser,
		RunAsGroup:          from.RunAsGroup,
		RunAsNonRoot:        from.RunAsNonRoot,
		SupplementalGroups:  from.SupplementalGroups,
		FSGroup:             from.FSGroup,
		Sysctls:             from.Sysctls,
		FSGroupChangePolicy: from.FSGroupChangePolicy,
		SeccompProfile:      from.SeccompProfile,
	}
}

func merged(have, with corev1.ResourceList) corev1.ResourceList {
	if have == nil {
		return with
	}
	maps.Copy(have, with)
	return have
}
