// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/solver"
)

// pods is a Pod and a Service for each challenge. Their names are its own, and it
// controls them, so that they go with it whatever happens.
type pods struct {
	client      kube.Interface
	settings    PodSettings
	extraLabels map[string]string
}

// ensure makes sure of the Service and of a Pod that lives.
func (p *pods) ensure(ctx context.Context, ch *acmev1.Challenge) (place, error) {
	want, err := p.podFor(ch)
	if err != nil {
		return place{}, err
	}
	if err := p.ensureService(ctx, ch); err != nil {
		return place{}, err
	}
	to := place{service: want.Name, port: podPort}
	to.notYet, err = p.ensurePod(ctx, want, ch)
	return to, err
}

func (p *pods) ensureService(ctx context.Context, ch *acmev1.Challenge) error {
	services, name := p.client.CoreV1().Services(ch.Namespace), podName(ch)
	have, err := services.Get(ctx, name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		_, err = services.Create(ctx, p.serviceFor(ch), metav1.CreateOptions{})
		return explain(err, onService("create", ch.Namespace, name))
	case err != nil:
		return explain(err, onService("get", ch.Namespace, name))
	case !metav1.IsControlledBy(have, ch):
		return fmt.Errorf("using Service %s/%s: it does not belong to this challenge; delete it", ch.Namespace, name)
	}
	return nil
}

// ensurePod replaces a Pod that is dead: it never comes back, whatever killed it.
func (p *pods) ensurePod(ctx context.Context, want *corev1.Pod, ch *acmev1.Challenge) (notYet, err error) {
	all := p.client.CoreV1().Pods(ch.Namespace)
	have, err := all.Get(ctx, want.Name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
	case err != nil:
		return nil, explain(err, onPod("get", ch.Namespace, want.Name))
	case !metav1.IsControlledBy(have, ch):
		return nil, fmt.Errorf("using Pod %s/%s: it does not belong to this challenge; delete it", ch.Namespace, want.Name)
	case isDead(have):
		if err := all.Delete(ctx, have.Name, asRead(have)); ignoreNotFound(err) != nil {
			return nil, explain(err, onPod("delete", ch.Namespace, have.Name))
		}
		if time.Since(have.CreationTimestamp.Time) < shortLife {
			return nil, diedAtOnce(have)
		}
	default:
		return PodProblem(have), nil
	}
	have, err = all.Create(ctx, want, metav1.CreateOptions{})
	if err != nil {
		return nil, explain(err, onPod("create", ch.Namespace, want.Name))
	}
	return PodProblem(have), nil
}

// shortLife is the life of a Pod that nothing but a pause helps: its successor would
// die as soon.
const shortLife = 10 * time.Second

func diedAtOnce(pod *corev1.Pod) error {
	why := cmp.Or(pod.Status.Reason, string(pod.Status.Phase))
	return fmt.Errorf("using Pod %s/%s: it was refused or died at once (%s); see the solver's podTemplate, and what the nodes allow", pod.Namespace, pod.Name, why)
}

// release deletes what ensure has made, and nothing else of that name. Where we may not
// see Pods none was made.
func (p *pods) release(ctx context.Context, ch *acmev1.Challenge) error {
	name := podName(ch)
	pod, err := p.client.CoreV1().Pods(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	if apierrors.IsForbidden(err) {
		return nil
	}
	if ignoreNotFound(err) != nil {
		return explain(err, onPod("get", ch.Namespace, name))
	}
	if err == nil && metav1.IsControlledBy(pod, ch) && pod.DeletionTimestamp == nil {
		// Its status changes all the time; the UID is enough.
		err = p.client.CoreV1().Pods(ch.Namespace).Delete(ctx, name, metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &pod.UID}})
		if ignoreNotFound(err) != nil {
			return explain(err, onPod("delete", ch.Namespace, name))
		}
	}
	service, err := p.client.CoreV1().Services(ch.Namespace).Get(ctx, name, metav1.GetOptions{})
	switch {
	case ignoreNotFound(err) != nil:
		return explain(err, onService("get", ch.Namespace, name))
	case err != nil || !metav1.IsControlledBy(service, ch):
		return nil
	}
	err = p.client.CoreV1().Services(ch.Namespace).Delete(ctx, name, asRead(service))
	return explain(ignoreNotFound(err), onService("delete", ch.Namespace, name))
}

func isDead(pod *corev1.Pod) bool {
	return pod.DeletionTimestamp == nil && (pod.Status.Phase == corev1.PodFailed || pod.Status.Phase == corev1.PodSucceeded)
}

// PodProblem says why a solver Pod does not answer, and is nil if it does. As long as
// nothing is wrong with it, it is under way. The text has no numbers that move.
func PodProblem(pod *corev1.Pod) error {
	name := pod.Namespace + "/" + pod.Name
	switch {
	case pod.DeletionTimestamp != nil:
		return &solver.UnderwayError{Text: fmt.Sprintf("Waiting for Pod %s to end, before another can take its place", name)}
	case isDead(pod):
		return &solver.UnderwayError{Text: fmt.Sprintf("Waiting for a new Pod in place of %s, which is dead", name)}
	case isTrue(pod, corev1.PodReady):
		return nil
	case isUnschedulable(pod):
		return fmt.Errorf("Pod %s finds no node (Unschedulable); see its events, and podTemplate's nodeSelector, affinity, tolerations and resources", name) //nolint:staticcheck // a kind is a name
	}
	for _, container := range pod.Status.ContainerStatuses {
		if waiting := container.State.Waiting; waiting != nil {
			if text := startProblem(waiting.Reason, container.Image); text != "" {
				return fmt.Errorf("Pod %s does not start: %s", name, text) //nolint:staticcheck // a kind is a name
			}
		}
	}
	return &solver.UnderwayError{Text: fmt.Sprintf("Waiting for Pod %s to be ready", name)}
}

// startProblem is what is wrong with a container that waits, if anything is.
func startProblem(reason, image string) string {
	switch reason {
	case "", "ContainerCreating", "PodInitializing":
		return ""
	case "ErrImagePull", "ImagePullBackOff", "InvalidImageName", "RegistryUnavailable":
		return fmt.Sprintf("image %q cannot be pulled; see --acme-http01-solver-image, and podTemplate's imagePullSecrets", image)
	}
	return reason + "; see its events and log"
}

func isTrue(pod *corev1.Pod, kind corev1.PodConditionType) bool {
	return slices.ContainsFunc(pod.Status.Conditions, func(c corev1.PodCondition) bool {
		return c.Type == kind && c.Status == corev1.ConditionTrue
	})
}

func isUnschedulable(pod *corev1.Pod) bool {
	return slices.ContainsFunc(pod.Status.Conditions, func(c corev1.PodCondition) bool {
		return c.Type == corev1.PodScheduled && c.Status == corev1.ConditionFalse && c.Reason == corev1.PodReasonUnschedulable
	})
}
