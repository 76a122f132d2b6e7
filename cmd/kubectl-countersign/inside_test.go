// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	core "k8s.io/client-go/testing"

	"github.com/countersign-project/countersign/pkg/trial"
)

// installed is a cluster with Countersign's Deployment, whose Pods end at once with a code.
func installed(t *testing.T, code int32) (*cluster, *fake.Clientset) {
	t.Helper()
	own, err := labels.ConvertSelectorToLabelsMap(controllerSelector)
	if err != nil {
		t.Fatal(err)
	}
	deployment := &appsv1.Deployment{ObjectMeta: metav1.ObjectMeta{Namespace: "countersign", Name: "release-countersign", Labels: own}}
	deployment.Spec.Template.Spec = corev1.PodSpec{
		Containers:       []corev1.Container{{Image: "registry.example.com/countersign:v1", ImagePullPolicy: corev1.PullAlways}},
		ImagePullSecrets: []corev1.LocalObjectReference{{Name: "pull"}},
	}
	client := fake.NewClientset(deployment)
	client.PrependReactor("create", "pods", func(action core.Action) (bool, runtime.Object, error) {
		pod := action.(core.CreateAction).GetObject().(*corev1.Pod) //nolint:forcetypeassert // a Pod is made
		pod.Namespace = action.GetNamespace()
		pod.Status.ContainerStatuses = []corev1.ContainerStatus{{Name: "sidecar"}, {Name: checkContainer, State: corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{ExitCode: code, Reason: "Done"}}}}
		return false, nil, nil
	})
	return &cluster{kube: client}, client
}

func TestCheckInside(t *testing.T) {
	for code, want := range map[int32]int{0: 0, 1: exitProblem, 2: exitUsage, 137: exitUsage} {
		c, client := installed(t, code)
		var out bytes.Buffer
		err := c.checkInside(t.Context(), &out, "countersign", trial.Options{Host: "shop.example.com", Type: "http-01", Nameservers: []string{"192.0.2.1"}})
		if codeOf(err) != want || out.String() != "fake logs" {
			t.Errorf("code %d: %v, printed %q", code, err, out.String())
		}
		pods, err := client.CoreV1().Pods("countersign").List(t.Context(), metav1.ListOptions{})
		if err != nil || len(pods.Items) != 0 {
			t.Errorf("code %d: %d Pods are left, %v", code, len(pods.Items), err)
		}
	}
}

// The Pod may do nothing, and looks for what it is told to.
func TestInsidePod(t *testing.T) {
	c, _ := installed(t, 0)
	pod, err := c.insidePod(t.Context(), "countersign", trial.Options{Host: "--help", Type: "dns-01"})
	if err != nil {
		t.Fatal(err)
	}
	spec, container := pod.Spec, pod.Spec.Containers[0]
	if got := strings.Join(container.Args, " "); got != "check --type=dns-01 -- --help" {
		t.Errorf("args %s", got)
	}
	if container.Image != "registry.example.com/countersign:v1" || container.ImagePullPolicy != corev1.PullAlways || spec.ImagePullSecrets[0].Name != "pull" {
		t.Errorf("image %s, %s, %v", container.Image, container.ImagePullPolicy, spec.ImagePullSecrets)
	}
	if *spec.AutomountServiceAccountToken || !*spec.SecurityContext.RunAsNonRoot || *container.SecurityContext.AllowPrivilegeEscalation || pod.Labels["app.kubernetes.io/name"] == "countersign" {
		t.Errorf("it may too much: %+v", pod)
	}
}

// refuse is the answer to what may not be done.
func refuse(isRefused bool) core.ReactionFunc {
	return func(core.Action) (bool, runtime.Object, error) { return isRefused, nil, errors.New("forbidden") }
}

func TestCheckInsideSaysWhatItMayNot(t *testing.T) {
	for resource, words := range map[string]string{"deployments": "finding Countersign's Deployment", "pods": "creating a Pod in namespace countersign"} {
		c, client := installed(t, 0)
		client.PrependReactor("create", "pods", refuse(resource == "pods"))
		client.PrependReactor("list", "deployments", refuse(resource == "deployments"))

		err := c.checkInside(t.Context(), &bytes.Buffer{}, "countersign", trial.Options{})
		if codeOf(err) != exitCluster || !strings.Contains(err.Error(), words) {
			t.Errorf("%s: got %v", resource, err)
		}
	}
	c, client := installed(t, 0)
	client.PrependReactor("create", "pods", func(action core.Action) (bool, runtime.Object, error) {
		pod := action.(core.CreateAction).GetObject().(*corev1.Pod) //nolint:forcetypeassert // a Pod is made
		pod.Namespace, pod.Status = action.GetNamespace(), corev1.PodStatus{Phase: corev1.PodFailed, Reason: "Evicted", Message: "no room"}
		return true, pod, client.Tracker().Add(pod)
	})
	if err := c.checkInside(t.Context(), &bytes.Buffer{}, "countersign", trial.Options{}); codeOf(err) != exitCluster || !strings.Contains(err.Error(), "Evicted no room") {
		t.Errorf("got %v", err)
	}
	if err := c.checkInside(t.Context(), &bytes.Buffer{}, "elsewhere", trial.Options{}); codeOf(err) != exitUsage || !strings.Contains(err.Error(), "--controller-namespace") {
		t.Errorf("got %v", err)
	}
}
