// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"slices"
	"testing"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver"
)

func podSettings() PodSettings {
	list := corev1.ResourceList{corev1.ResourceCPU: resource.MustParse("10m"), corev1.ResourceMemory: resource.MustParse("64Mi")}
	return PodSettings{Image: "registry.example/countersign:v1", RunAsNonRoot: true, Resources: corev1.ResourceRequirements{Requests: list, Limits: list}}
}

func newPodFixture(t *testing.T) *fixture {
	t.Helper()
	return newFixtureWith(t, Config{Backend: BackendPod, Pods: podSettings(), ExtraLabels: map[string]string{"team": "web", solverLabel: "no"}})
}

func (f *fixture) pod(ch *acmev1.Challenge) *corev1.Pod {
	f.Helper()
	pod, err := f.client.CoreV1().Pods("ns").Get(f.Context(), podName(ch), metav1.GetOptions{})
	if err != nil {
		f.Fatal(err)
	}
	return pod
}

// become gives the Pod of a challenge a status, as the kubelet does.
func (f *fixture) become(ch *acmev1.Challenge, status corev1.PodStatus) {
	f.Helper()
	pod := f.pod(ch)
	pod.Status = status
	if err := f.client.Tracker().Update(corev1.SchemeGroupVersion.WithResource("pods"), pod, "ns"); err != nil {
		f.Fatal(err)
	}
}

func ready() corev1.PodStatus {
	return corev1.PodStatus{Phase: corev1.PodRunning, Conditions: []corev1.PodCondition{{Type: corev1.PodReady, Status: corev1.ConditionTrue}}}
}

func TestTheLifeOfAPod(t *testing.T) {
	f := newPodFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	name := podName(ch)
	wantUnderway := func() {
		t.Helper()
		err := f.solver.Present(t.Context(), ch)
		wantError(t, err, "Waiting for Pod ns/"+name+" to be ready")
		if !errors.Is(err, solver.ErrUnderway) {
			t.Error("a Pod that starts is not under way")
		}
	}
	wantUnderway()
	f.wantRequests("get services", "create services", "get pods", "create pods", "get ingresses", "create ingresses")
	f.become(ch, ready())
	f.wantRequests("get pods")
	f.present(ch)
	f.wantRequests("get services", "get pods", "get ingresses")
	if backend := f.ingress("ns").Spec.Rules[0].HTTP.Paths[0].Backend.Service; backend.Name != name || backend.Port.Number != 8089 {
		t.Errorf("the route leads to %+v", backend)
	}

	for _, phase := range []corev1.PodPhase{corev1.PodFailed, corev1.PodSucceeded} { // evicted, or killed by its node
		f.become(ch, corev1.PodStatus{Phase: phase})
		f.seen = len(f.client.Actions())
		wantUnderway()
		f.wantRequests("get services", "get pods", "delete pods", "create pods", "get ingresses")
	}
	if err := f.client.CoreV1().Pods("ns").Delete(t.Context(), name, metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	wantUnderway()
	f.become(ch, ready())
	f.present(ch)

	f.seen = len(f.client.Actions())
	f.cleanUp(ch)
	f.wantRequests("get ingresses", "delete ingresses", "get pods", "delete pods", "get services", "delete services", "list ingresses", "get services")
	f.wantNothingLeft()
	if _, err := f.client.CoreV1().Services("ns").Get(t.Context(), name, metav1.GetOptions{}); !apierrors.IsNotFound(err) {
		t.Errorf("the Service is left: %v", err)
	}
	f.cleanUp(ch)
}

func TestASolverWithAPodTemplateHasPods(t *testing.T) {
	f := newFixture(t)
	withPod := challenge("a", "example.com", "tok", &acmev1.IngressSolver{PodTemplate: &acmev1.PodTemplate{}})
	without := challenge("b", "other.example.com", "tok2", &acmev1.IngressSolver{})
	if err := f.solver.Present(t.Context(), withPod); !errors.Is(err, solver.ErrUnderway) {
		t.Fatal(err)
	}
	f.wantService("ns", false)
	f.present(without)
	f.cleanUp(without)
	f.wantService("ns", true) // another challenge has a route; nobody asks where it leads
	f.cleanUp(withPod)
	f.wantNothingLeft()
	if !BackendEndpointSlice.UsesPod(withPod) || BackendEndpointSlice.UsesPod(without) || !BackendPod.UsesPod(without) {
		t.Error("who uses a Pod")
	}
}

func TestAPodInFull(t *testing.T) {
	f := newPodFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{ServiceType: corev1.ServiceTypeClusterIP})
	labels := map[string]string{
		"team": "web", "app.kubernetes.io/managed-by": "countersign",
		"acme.cert-manager.io/http01-solver": "true", "acme.cert-manager.io/http-domain": "446694490", "acme.cert-manager.io/http-token": "44564815",
	}
	owners := []metav1.OwnerReference{{
		APIVersion: "acme.cert-manager.io/v1", Kind: "Challenge", Name: "a", UID: "uid-a", Controller: ptr.To(true),
	}}
	want := &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{
			Namespace: "ns", Name: podName(ch), Labels: labels, OwnerReferences: owners,
			Annotations: map[string]string{"sidecar.istio.io/inject": "false", "cluster-autoscaler.kubernetes.io/safe-to-evict": "true"},
		},
		Spec: corev1.PodSpec{
			AutomountServiceAccountToken: ptr.To(false),
			EnableServiceLinks:           ptr.To(false),
			NodeSelector:                 map[string]string{"kubernetes.io/os": "linux"},
			RestartPolicy:                "OnFailure",
			SecurityContext:              &corev1.PodSecurityContext{RunAsNonRoot: ptr.To(true), SeccompProfile: &corev1.SeccompProfile{Type: "RuntimeDefault"}},
			Containers: []corev1.Container{{
				Name: "acmesolver", Image: "registry.example/countersign:v1", ImagePullPolicy: "IfNotPresent",
				Args:      []string{"--listen-port=8089", "--domain=example.com", "--token=tok", "--key=tok.thumbprint"},
				Ports:     []corev1.ContainerPort{{Name: "http", ContainerPort: 8089}},
				Resources: podSettings().Resources,
				SecurityContext: &corev1.SecurityContext{
					ReadOnlyRootFilesystem: ptr.To(true), AllowPrivilegeEscalation: ptr.To(false),
					Capabilities: &corev1.Capabilities{Drop: []corev1.Capability{"ALL"}},
				},
			}},
		},
	}
	got, err := f.solver.pods.podFor(ch)
	if err != nil || !equality.Semantic.DeepEqual(got, want) {
		t.Errorf("Pod\n got %+v\nwant %+v, %v", got, want, err)
	}
	service := f.solver.pods.serviceFor(ch)
	if service.Spec.Type != corev1.ServiceTypeClusterIP || service.Annotations["auth.istio.io/8089"] != "NONE" || len(service.Spec.Selector) != 3 || service.Name != got.Name {
		t.Errorf("Service %+v", service)
	}
	ch.Spec.Solver.HTTP01.Ingress.ServiceType = ""
	if got := f.solver.pods.serviceFor(ch).Spec.Type; got != corev1.ServiceTypeNodePort {
		t.Errorf("by default a Service of type %s", got)
	}
	f.solver.pods.settings.RuntimeClassName = "gvisor"
	if got, _ := f.solver.pods.podFor(ch); *got.Spec.RuntimeClassName != "gvisor" {
		t.Error("the runtime class is lost")
	}
}

func TestPodTemplate(t *testing.T) {
	f := newPodFixture(t)
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{PodTemplate: &acmev1.PodTemplate{
		ObjectMeta: acmev1.TemplateMeta{
			Labels:      map[string]string{"team": "template"},
			Annotations: map[string]string{"sidecar.istio.io/inject": "true", "a": "b"},
		},
		Spec: acmev1.PodTemplateSpec{
			NodeSelector:       map[string]string{"zone": "a"},
			Tolerations:        []corev1.Toleration{{Key: "k"}},
			Affinity:           &corev1.Affinity{NodeAffinity: &corev1.NodeAffinity{}},
			PriorityClassName:  "high",
			ServiceAccountName: "solver",
			ImagePullSecrets:   []corev1.LocalObjectReference{{Name: "pull"}},
			SecurityContext:    &acmev1.PodSecurityContext{RunAsUser: ptr.To[int64](1000)},
			Resources:          &acmev1.PodResources{Limits: corev1.ResourceList{corev1.ResourceCPU: resource.MustParse("1")}},
		},
	}})
	pod, err := f.solver.pods.podFor(ch)
	if err != nil {
		t.Fatal(err)
	}
	spec, resources := pod.Spec, pod.Spec.Containers[0].Resources
	for what, holds := range map[string]bool{
		"labels: the template wins":             pod.Labels["team"] == "template" && pod.Labels[solverLabel] == "true",
		"annotations: merged, the template won": pod.Annotations["sidecar.istio.io/inject"] == "true" && pod.Annotations["a"] == "b" && len(pod.Annotations) == 3,
		"nodeSelector: merged":                  len(spec.NodeSelector) == 2 && spec.NodeSelector["zone"] == "a",
		"tolerations":                           len(spec.Tolerations) == 1,
		"affinity":                              spec.Affinity != nil && spec.Affinity.NodeAffinity != nil,
		"priority class, account":               spec.PriorityClassName == "high" && spec.ServiceAccountName == "solver",
		"pull secrets":                          slices.Equal(spec.ImagePullSecrets, []corev1.LocalObjectReference{{Name: "pull"}}),
		"security context: replaced as a whole": equality.Semantic.DeepEqual(spec.SecurityContext, &corev1.PodSecurityContext{RunAsUser: ptr.To[int64](1000)}),
		"resources: key by key":                 resources.Limits.Cpu().String() == "1" && resources.Limits.Memory().String() == "64Mi" && resources.Requests.Cpu().String() == "10m",
	} {
		if !holds {
			t.Errorf("%s: %+v", what, pod)
		}
	}
	if f.solver.pods.settings.Resources.Limits.Cpu().String() != "10m" {
		t.Error("the template changed the settings of all Pods")
	}
	ch.Spec.Solver.HTTP01.Ingress.PodTemplate.ObjectMeta.Labels[domainLabel] = "7"
	wantError(t, f.solver.Present(t.Context(), ch), `spec.solver.http01: podTemplate.metadata.labels sets "acme.cert-manager.io/http-domain", by which the Pod is found; remove it from the issuer's solver`)
	f.wantRequests()
}

func TestPodProblem(t *testing.T) {
	waiting := func(reason string) corev1.PodStatus {
		return corev1.PodStatus{Phase: corev1.PodPending, ContainerStatuses: []corev1.ContainerStatus{
			{Image: "img", State: corev1.ContainerState{Waiting: &corev1.ContainerStateWaiting{Reason: reason}}},
		}}
	}
	const noImage = `Pod ns/p does not start: image "img" cannot be pulled; see --acme-http01-solver-image, and podTemplate's imagePullSecrets`
	for name, row := range map[string]struct {
		status     corev1.PodStatus
		want       string
		isUnderway bool
	}{
		"ready":         {ready(), "", false},
		"new":           {corev1.PodStatus{}, "Waiting for Pod ns/p to be ready", true},
		"starting":      {waiting("ContainerCreating"), "Waiting for Pod ns/p to be ready", true},
		"no image":      {waiting("ErrImagePull"), noImage, false},
		"still none":    {waiting("ImagePullBackOff"), noImage, false},
		"crashes":       {waiting("CrashLoopBackOff"), "Pod ns/p does not start: CrashLoopBackOff; see its events and log", false},
		"evicted":       {corev1.PodStatus{Phase: corev1.PodFailed}, "Waiting for a new Pod in place of ns/p, which is dead", true},
		"unschedulable": {corev1.PodStatus{Conditions: []corev1.PodCondition{{Type: corev1.PodScheduled, Status: corev1.ConditionFalse, Reason: "Unschedulable"}}}, "Pod ns/p finds no node (Unschedulable); see its events, and podTemplate's nodeSelector, affinity, tolerations and resources", false},
	} {
		pod := &corev1.Pod{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "p"}, Status: row.status}
		err := PodProblem(pod)
		wantError(t, err, row.want)
		if errors.Is(err, solver.ErrUnderway) != row.isUnderway {
			t.Errorf("%s: under way %t", name, !row.isUnderway)
		}
		if got := IsDisturbingPod(&corev1.Pod{ObjectMeta: pod.ObjectMeta}, pod); got != (row.want != "Waiting for Pod ns/p to be ready") {
			t.Errorf("%s: disturbing %t", name, got)
		}
		pod.DeletionTimestamp = &metav1.Time{}
		wantError(t, PodProblem(pod), "Waiting for Pod ns/p to end, before another can take its place")
	}
}

func TestForeignPodsAndServicesAreLeftAlone(t *testing.T) {
	ch := challenge("a", "example.com", "tok", &acmev1.IngressSolver{})
	meta := metav1.ObjectMeta{Namespace: "ns", Name: podName(ch)}
	f := newPodFixture(t)
	f.add(&corev1.Service{ObjectMeta: meta})
	wantError(t, f.solver.Present(t.Context(), ch), "using Service ns/"+meta.Name+": it does not belong to this challenge; delete it")
	f.cleanUp(ch)
	if _, err := f.client.CoreV1().Services("ns").Get(t.Context(), meta.Name, metav1.GetOptions{}); err != nil {
		t.Error(err)
	}
	f = newPodFixture(t)
	f.add(&corev1.Pod{ObjectMeta: meta})
	wantError(t, f.solver.Present(t.Context(), ch), "using Pod ns/"+meta.Name+": it does not belong to this challenge; delete it")
	f.cleanUp(ch)
	f.pod(ch)
}
