// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/pager"
)

// Marks of cert-manager's controller. A copy of its image has another registry, but
// rarely another name; its manifests and its chart give it the labels and the flags.
const (
	theirImage     = "cert-manager-controller"
	nameLabel      = "app.kubernetes.io/name"
	componentLabel = "app.kubernetes.io/component"
)

// theirFlags are in no other program's arguments, but in Countersign's.
func theirFlags() []string { return []string{"cluster-resource-namespace", "acme-http01-solver-image"} }

// hasMark reports whether labels or containers say that this is cert-manager's controller.
func hasMark(labels map[string]string, spec *corev1.PodSpec) bool {
	isLabelled := labels[nameLabel] == "cert-manager" && labels[componentLabel] == "controller"
	return isLabelled || slices.ContainsFunc(spec.Containers, isTheirs)
}

func isTheirs(container corev1.Container) bool {
	given := arguments(&container)
	return strings.Contains(container.Image, theirImage) ||
		slices.ContainsFunc(theirFlags(), func(flag string) bool { return len(given[flag]) > 0 })
}

// theirContainers are the containers with a mark, or all when only labels tell.
func theirContainers(spec *corev1.PodSpec) []corev1.Container {
	var theirs []corev1.Container
	for i := range spec.Containers {
		if isTheirs(spec.Containers[i]) {
			theirs = append(theirs, spec.Containers[i])
		}
	}
	if len(theirs) == 0 {
		return spec.Containers
	}
	return theirs
}

// isOurs reports whether a pod runs as the ServiceAccount that the takeover is for: it
// has flags of the same names.
func (c *Cluster) isOurs(namespace string, spec *corev1.PodSpec) bool {
	return namespace+"/"+spec.ServiceAccountName == c.Account
}

func (c *Cluster) seeDeployments(ctx context.Context, o *Observation) error {
	list := func(ctx context.Context, options metav1.ListOptions) (runtime.Object, error) {
		return c.Kube.AppsV1().Deployments("").List(ctx, options)
	}
	return pager.New(list).EachListItem(ctx, metav1.ListOptions{}, func(object runtime.Object) error {
		d := object.(*appsv1.Deployment)
		template := &d.Spec.Template
		if hasMark(template.Labels, &template.Spec) && !c.isOurs(d.Namespace, &template.Spec) {
			o.Controllers = append(o.Controllers, c.ofDeployment(ctx, d))
		}
		return nil
	})
}

func (c *Cluster) ofDeployment(ctx context.Context, d *appsv1.Deployment) Controller {
	controller := Controller{
		Name:       fmt.Sprintf("Deployment %s/%s", d.Namespace, d.Name),
		IsStopped:  d.Spec.Replicas != nil && *d.Spec.Replicas == 0 && d.Status.Replicas == 0,
		IsChanging: d.Status.ObservedGeneration < d.Generation || d.Status.UpdatedReplicas < d.Status.Replicas,
	}
	c.readWords(ctx, &controller, d.Namespace, &d.Spec.Template.Spec, time.Time{})
	return controller
}

// seePods finds what no Deployment says: pods of other owners, those that still run with
// settings of before, and the holder of the Lease, whatever it looks like.
func (c *Cluster) seePods(ctx context.Context, o *Observation) error {
	holders := o.holders()
	list := func(ctx context.Context, options metav1.ListOptions) (runtime.Object, error) {
		return c.Kube.CoreV1().Pods("").List(ctx, options)
	}
	return pager.New(list).EachListItem(ctx, metav1.ListOptions{}, func(object runtime.Object) error {
		pod := object.(*corev1.Pod)
		hasEnded := pod.Status.Phase == corev1.PodSucceeded || pod.Status.Phase == corev1.PodFailed
		isCandidate := hasMark(pod.Labels, &pod.Spec) || slices.Contains(holders, hostname(pod))
		if isCandidate && !hasEnded && !c.isOurs(pod.Namespace, &pod.Spec) {
			o.Controllers = append(o.Controllers, c.ofPod(ctx, pod))
		}
		return nil
	})
}

func (c *Cluster) ofPod(ctx context.Context, pod *corev1.Pod) Controller {
	controller := Controller{Name: fmt.Sprintf("Pod %s/%s", pod.Namespace, pod.Name), Hostname: hostname(pod), IsEnding: pod.DeletionTimestamp != nil}
	c.readWords(ctx, &controller, pod.Namespace, &pod.Spec, started(pod))
	return controller
}

// holders are the host names of those who hold cert-manager's Leases.
func (o *Observation) holders() []string {
	var names []string
	for i := range o.Leases {
		if lease := &o.Leases[i]; lease.Name == theirLease && Holder(lease, o.At) != "" {
			names = append(names, strings.TrimSuffix(Holder(lease, o.At), theirIdentity))
		}
	}
	return names
}

// hostnameLength is where the kubelet cuts the name of a pod for its host name.
const hostnameLength = 63

// hostname is what a pod's containers take for the name of their host.
func hostname(pod *corev1.Pod) string {
	if pod.Spec.HostNetwork {
		return pod.Spec.NodeName
	}
	name := cmp.Or(pod.Spec.Hostname, pod.Name)
	return strings.TrimRight(name[:min(len(name), hostnameLength)], "-.")
}

// started is since when the oldest container runs, zero when none does.
func started(pod *corev1.Pod) time.Time {
	var first time.Time
	for i := range pod.Status.ContainerStatuses {
		if running := pod.Status.ContainerStatuses[i].State.Running; running != nil && (first.IsZero() || running.StartedAt.Time.Before(first)) {
			first = running.StartedAt.Time
		}
	}
	return first
}
