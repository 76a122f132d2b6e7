// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/util/rand"
	"k8s.io/apimachinery/pkg/watch"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/pkg/trial"
)

const (
	// checkContainer is the one that looks; others may be put beside it.
	checkContainer = "check"
	// controllerSelector finds Countersign's Deployment, whatever its name.
	controllerSelector = "app.kubernetes.io/name=countersign,app.kubernetes.io/component=controller"
	// insideTimeout bounds the life of the Pod, the time to pull its image included.
	insideTimeout = 2 * time.Minute
	removeTimeout = 10 * time.Second
)

// checkInside has a Pod of Countersign's image look, prints what it says, and removes it.
func (c *cluster) checkInside(ctx context.Context, out io.Writer, namespace string, o trial.Options) error {
	pods := c.kube.CoreV1().Pods(namespace)
	wanted, err := c.insidePod(ctx, namespace, o)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, insideTimeout)
	defer cancel()
	seen, err := pods.Watch(ctx, metav1.ListOptions{FieldSelector: fields.OneTermEqualSelector("metadata.name", wanted.Name).String()})
	if err != nil {
		return unasked("watching Pods in namespace "+namespace, err)
	}
	defer seen.Stop()
	defer func() { // even if nobody has said that it was made
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), removeTimeout)
		defer cancel()
		// Should nobody read the line either: the Pod ends by itself.
		err := pods.Delete(ctx, wanted.Name, metav1.DeleteOptions{GracePeriodSeconds: ptr.To(int64(0))})
		if err != nil && !apierrors.IsNotFound(err) {
			_, _ = fmt.Fprintf(out, "Pod %s/%s could not be removed: %v; delete it if it is there\n", namespace, wanted.Name, err)
		}
	}()
	if _, err := pods.Create(ctx, wanted, metav1.CreateOptions{}); err != nil {
		return unasked("creating a Pod in namespace "+namespace, err)
	}
	ended, err := awaitEnd(ctx, seen)
	if err != nil {
		return unasked(fmt.Sprintf("running Pod %s/%s", namespace, wanted.Name), err)
	}
	log, err := pods.GetLogs(wanted.Name, &corev1.PodLogOptions{Container: checkContainer}).DoRaw(ctx)
	if err != nil {
		return unasked(fmt.Sprintf("reading the log of Pod %s/%s", namespace, wanted.Name), err)
	}
	return showInside(out, string(log), ended)
}

// insidePod is the Pod: as restricted as Pod Security asks for, and without a token.
func (c *cluster) insidePod(ctx context.Context, namespace string, o trial.Options) (*corev1.Pod, error) {
	found, err := c.kube.AppsV1().Deployments(namespace).List(ctx, metav1.ListOptions{LabelSelector: controllerSelector})
	if err != nil {
		return nil, unasked("finding Countersign's Deployment in namespace "+namespace, err)
	}
	if len(found.Items) == 0 {
		return nil, usage("there is no Deployment with the labels %s in namespace %s; give --controller-namespace", controllerSelector, namespace)
	}
	model := found.Items[0].Spec.Template.Spec
	args := []string{"check", "--type=" + o.Type}
	if len(o.Nameservers) > 0 {
		args = append(args, "--nameservers="+strings.Join(o.Nameservers, ","))
	}
	return &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "countersign-check-" + rand.String(5), Labels: map[string]string{"app.kubernetes.io/name": "countersign-check"}},
		Spec: corev1.PodSpec{
			RestartPolicy:         corev1.RestartPolicyNever,
			ActiveDeadlineSeconds: ptr.To(int64(insideTimeout.Seconds())),
			ImagePullSecrets:      model.ImagePullSecrets, NodeSelector: model.NodeSelector, Tolerations: model.Tolerations,
			AutomountServiceAccountToken: ptr.To(false), EnableServiceLinks: ptr.To(false),
			SecurityContext: &corev1.PodSecurityContext{
				RunAsNonRoot: ptr.To(true), RunAsUser: ptr.To(int64(65532)), SeccompProfile: &corev1.SeccompProfile{Type: corev1.SeccompProfileTypeRuntimeDefault},
			},
			Containers: []corev1.Container{{
				Name: checkContainer, Image: model.Containers[0].Image, ImagePullPolicy: model.Containers[0].ImagePullPolicy,
				Args: append(args, "--", o.Host),
				SecurityContext: &corev1.SecurityContext{
					AllowPrivilegeEscalation: ptr.To(false), ReadOnlyRootFilesystem: ptr.To(true), Capabilities: &corev1.Capabilities{Drop: []corev1.Capability{"ALL"}},
				},
			}},
		},
	}, nil
}

// awaitEnd returns how the Pod's container has ended, as its watch tells.
func awaitEnd(ctx context.Context, pods watch.Interface) (*corev1.ContainerStateTerminated, error) {
	last := "it is not scheduled"
	for {
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("it has not ended within %s: %s", insideTimeout, last)
		case event, isOpen := <-pods.ResultChan():
			if !isOpen {
				return nil, errors.New("the API server has ended the watch; try again")
			}
			pod, ok := event.Object.(*corev1.Pod)
			if !ok {
				return nil, apierrors.FromObject(event.Object)
			}
			ended, now, err := stateOf(pod)
			if ended != nil || err != nil {
				return ended, err
			}
			last = cmp.Or(now, last)
		}
	}
}

// stateOf is how the container has ended, or what it waits for.
func stateOf(pod *corev1.Pod) (ended *corev1.ContainerStateTerminated, waits string, err error) {
	for _, status := range pod.Status.ContainerStatuses {
		switch {
		case status.Name != checkContainer: // somebody has put it there
		case status.State.Terminated != nil:
			return status.State.Terminated, "", nil
		case status.State.Waiting != nil:
			waits = strings.TrimSpace(status.State.Waiting.Reason + " " + status.State.Waiting.Message)
		}
	}
	if pod.Status.Phase == corev1.PodFailed {
		return nil, "", fmt.Errorf("it has failed: %s %s", pod.Status.Reason, pod.Status.Message)
	}
	return nil, waits, nil
}

// showInside prints what the Pod has said; it ends as the check here would.
func showInside(out io.Writer, log string, ended *corev1.ContainerStateTerminated) error {
	if _, err := io.WriteString(out, log); err != nil {
		return err
	}
	switch ended.ExitCode {
	case 0:
		return nil
	case exitProblem:
		return errProblem
	default:
		return &exitError{exitUsage, fmt.Errorf("the check inside ended with %d (%s)", ended.ExitCode, ended.Reason)}
	}
}
