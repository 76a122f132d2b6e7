// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/hack/lab"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// testPodShape: a podTemplate makes pods by itself, and what it says is in the Pod, with
// ours where it says nothing. Nobody runs the Pod; on a node it is run, too.
func testPodShape(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "pod-shape")
	account := &corev1.ServiceAccount{ObjectMeta: metav1.ObjectMeta{Name: "default"}} // which a whole cluster makes
	if _, err := s.Kube.CoreV1().ServiceAccounts(s.Namespace).Create(t.Context(), account, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name string
		set  corev1.ServiceType
		want corev1.ServiceType
	}{{"default", "", corev1.ServiceTypeNodePort}, {"clusterip", corev1.ServiceTypeClusterIP, corev1.ServiceTypeClusterIP}} {
		t.Run(row.name, func(t *testing.T) {
			solver := byIngress(acmev1.IngressSolver{ServiceType: row.set, PodTemplate: shapedPod()})
			orderFor(t, s, readyIssuer(t, s, row.name, solver), row.name+".web.test")
			var pods []corev1.Pod
			await(t, 30*time.Second, func(ctx context.Context) (missing string, err error) {
				pods, err = solverPods(ctx, s)
				return fewerThan(1, len(pods), "solver Pods"), err
			})
			checkPod(t, &pods[0])
			service, err := s.Kube.CoreV1().Services(s.Namespace).Get(t.Context(), pods[0].Name, metav1.GetOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if service.Spec.Type != row.want || service.Spec.Ports[0].Port != 8089 {
				t.Errorf("Service is %s, port %d", service.Spec.Type, service.Spec.Ports[0].Port)
			}
			endAll(t, s)
			checkNothingLeft(t, s)
		})
	}
}

func shapedPod() *acmev1.PodTemplate {
	return &acmev1.PodTemplate{
		ObjectMeta: acmev1.TemplateMeta{
			Labels: map[string]string{"team": "web"}, Annotations: map[string]string{"sidecar.istio.io/inject": "true"},
		},
		Spec: acmev1.PodTemplateSpec{
			NodeSelector:    map[string]string{"disk": "fast"},
			SecurityContext: &acmev1.PodSecurityContext{RunAsUser: ptr.To[int64](4711)},
			Resources:       &acmev1.PodResources{Limits: corev1.ResourceList{corev1.ResourceCPU: resource.MustParse("50m")}},
		},
	}
}

// checkPod looks for the template's settings, and for ours that it leaves alone.
func checkPod(t *testing.T, pod *corev1.Pod) {
	t.Helper()
	container := pod.Spec.Containers[0]
	for what, pair := range map[string][2]string{
		"cpu limit":             {container.Resources.Limits.Cpu().String(), "50m"},
		"memory limit":          {container.Resources.Limits.Memory().String(), "64Mi"},
		"cpu request":           {container.Resources.Requests.Cpu().String(), "10m"},
		"disk":                  {pod.Spec.NodeSelector["disk"], "fast"},
		"operating system":      {pod.Spec.NodeSelector["kubernetes.io/os"], "linux"},
		"istio":                 {pod.Annotations["sidecar.istio.io/inject"], "true"},
		"autoscaler":            {pod.Annotations["cluster-autoscaler.kubernetes.io/safe-to-evict"], "true"},
		"port":                  {container.Ports[0].Name, "http"},
		"first argument":        {container.Args[0], "--listen-port=8089"},
		"restart policy":        {string(pod.Spec.RestartPolicy), string(corev1.RestartPolicyOnFailure)},
		"capabilities dropped":  {string(container.SecurityContext.Capabilities.Drop[0]), "ALL"},
		"whose solver it names": {pod.Labels["acme.cert-manager.io/http01-solver"], "true"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %q, want %q", what, pair[0], pair[1])
		}
	}
	if context := pod.Spec.SecurityContext; ptr.Deref(context.RunAsUser, 0) != 4711 || context.RunAsNonRoot != nil || context.SeccompProfile != nil {
		t.Errorf("the security context is not the template's as a whole: %+v", context)
	}
	if !ptr.Deref(container.SecurityContext.ReadOnlyRootFilesystem, false) || ptr.Deref(pod.Spec.AutomountServiceAccountToken, true) {
		t.Error("the container may write, or has a token")
	}
}
