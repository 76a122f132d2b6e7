// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	coordinationv1 "k8s.io/api/coordination/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	kubefake "k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
)

func container(image string, args ...string) corev1.Container {
	return corev1.Container{Image: image, Args: args}
}

func deployment(labels map[string]string, containers ...corev1.Container) *appsv1.Deployment {
	d := &appsv1.Deployment{ObjectMeta: metav1.ObjectMeta{Namespace: "cert-manager", Name: "cert-manager", Labels: labels}}
	d.Spec.Template.Labels, d.Spec.Template.Spec.Containers = labels, containers
	return d
}

func pod(name string, containers ...corev1.Container) *corev1.Pod {
	return &corev1.Pod{ObjectMeta: metav1.ObjectMeta{Namespace: "cert-manager", Name: name}, Spec: corev1.PodSpec{Containers: containers}}
}

// with changes an object in place, so that a row of a table can hold it.
func with[T any](object *T, change func(*T)) *T {
	change(object)
	return object
}

const image = "quay.io/jetstack/cert-manager-controller:v1.21.2"

// configured is a pod that reads its controllers from a file of the ConfigMap "settings".
func configured(mount corev1.VolumeMount, items ...corev1.KeyToPath) *corev1.Pod {
	one := container(image, "--config=/var/cert-manager/config/config.yaml")
	mount.Name = "config"
	one.VolumeMounts = []corev1.VolumeMount{{Name: "config", MountPath: "/var"}, mount}
	p := pod("one", one)
	source := &corev1.ConfigMapVolumeSource{LocalObjectReference: corev1.LocalObjectReference{Name: "settings"}, Items: items}
	p.Spec.Volumes = []corev1.Volume{{Name: "config", VolumeSource: corev1.VolumeSource{ConfigMap: source}}}
	return p
}

func file(key, controllers string) *corev1.ConfigMap {
	return &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Namespace: "cert-manager", Name: "settings", CreationTimestamp: metav1.NewTime(now)},
		Data: map[string]string{key: "apiVersion: controller.config.cert-manager.io/v1alpha1\nkind: ControllerConfiguration\n" + controllers}}
}

const off = `controllers: ["*", "-orders", "-challenges"]`

// TestControllers: what runs, or may run, is found by any of its marks, and its settings
// wherever they are.
func TestControllers(t *testing.T) {
	folder := corev1.VolumeMount{MountPath: "/var/cert-manager/config"}
	ours := with(pod("countersign", container("countersign", "--cluster-resource-namespace=cert-manager")), func(p *corev1.Pod) {
		p.Namespace, p.Spec.ServiceAccountName = "countersign", "countersign"
	})
	for _, row := range []struct {
		name    string
		objects []runtime.Object
		want    []string
	}{
		{"none", []runtime.Object{pod("web", container("nginx", "--config=/etc/nginx"))}, nil},
		{"kube-controller-manager", []runtime.Object{pod("kcm", container("kube-controller-manager", "--controllers=*"))}, nil},
		{"its webhook", []runtime.Object{pod("hook", container("quay.io/jetstack/cert-manager-webhook:v1.21.2", "--v=2"))}, nil},
		{"ours", []runtime.Object{ours}, nil},
		{"another of ours", []runtime.Object{with(ours.DeepCopy(), func(p *corev1.Pod) { p.Namespace = "other" })}, []string{"Pod other/countersign works on orders and challenges"}},
		{"by its image", []runtime.Object{pod("one", container(image, "--v=2"))}, []string{"Pod cert-manager/one works on orders and challenges"}},
		{"by its flags", []runtime.Object{pod("one", container("mirror/cm", "--cluster-resource-namespace=x"))}, []string{"Pod cert-manager/one works on orders"}},
		{"by the Lease", []runtime.Object{pod("host-1", container("mirror/cm"))}, []string{"Pod cert-manager/host-1 works on orders"}},
		{"by the Lease, with a name of its own", []runtime.Object{with(pod("one"), func(p *corev1.Pod) { p.Spec.Hostname = "host-1" })}, []string{"Pod cert-manager/one works on"}},
		{"by the Lease, with the host's name", []runtime.Object{with(pod("one"), func(p *corev1.Pod) { p.Spec.HostNetwork, p.Spec.NodeName = true, "host-1" })}, []string{"Pod cert-manager/one works on"}},
		{"it has ended", []runtime.Object{with(pod("one", container(image)), func(p *corev1.Pod) { p.Status.Phase = corev1.PodSucceeded })}, nil},
		{"it is ending", []runtime.Object{with(pod("one", container(image)), func(p *corev1.Pod) {
			p.DeletionTimestamp, p.Finalizers = &metav1.Time{Time: now}, []string{"a/b"}
		})}, []string{"until it has ended; look again"}},
		{"a Deployment without pods", []runtime.Object{deployment(nil, container(image))}, []string{"Deployment cert-manager/cert-manager works on"}},
		{"stopped", []runtime.Object{with(deployment(nil, container(image)), func(d *appsv1.Deployment) { d.Spec.Replicas = new(int32) })}, []string{"has no replicas"}},
		{"an old pod still runs", []runtime.Object{
			with(deployment(nil, container(image, "--controllers", "*,-orders,-challenges")), func(d *appsv1.Deployment) { d.Status.Replicas = 2 }),
			pod("old", container(image)),
		}, []string{"still being rolled out", "Pod cert-manager/old works on"}},
		{"off, said twice, beside a sidecar", []runtime.Object{pod("one", container("envoy", "--config=/etc/envoy"), container(image, "--controllers=*, -orders", "--controllers=-challenges"))}, []string{"leaves"}},
		{"by variables", []runtime.Object{pod("one", container(image, "--controllers=$(CONTROLLERS)"))}, []string{"environment variables"}},
		{"a file", []runtime.Object{configured(folder), file("config.yaml", off)}, []string{"Pod cert-manager/one leaves"}},
		{"a file of another path", []runtime.Object{configured(folder, corev1.KeyToPath{Key: "a", Path: "config.yaml"}), file("a", off)}, []string{"leaves"}},
		{"a single file", []runtime.Object{configured(corev1.VolumeMount{MountPath: "/var/cert-manager/config/config.yaml", SubPath: "b"}), file("b", off)}, []string{"leaves"}},
		{"a file without controllers", []runtime.Object{configured(folder), file("config.yaml", "")}, []string{"works on orders and challenges"}},
		{"a flag wins over the file", []runtime.Object{with(configured(folder), func(p *corev1.Pod) {
			p.Spec.Containers[0].Args = append(p.Spec.Containers[0].Args, "--controllers=challenges")
		}), file("config.yaml", off)}, []string{"works on challenges"}},
		{"a file of something else", []runtime.Object{configured(folder), with(file("config.yaml", off), func(c *corev1.ConfigMap) { c.Data["config.yaml"] = "kind: Other" })}, []string{"is none of its files"}},
		{"a file that is no YAML", []runtime.Object{configured(folder), with(file("config.yaml", off), func(c *corev1.ConfigMap) { c.Data["config.yaml"] = "{" })}, []string{"is none of its files"}},
		{"a file that is not there", []runtime.Object{configured(folder), file("other", off)}, []string{`has no "config.yaml"`}},
		{"no ConfigMap", []runtime.Object{configured(folder)}, []string{"cannot be read"}},
		{"a file of no ConfigMap", []runtime.Object{pod("one", container(image, "--config=/etc/a"))}, []string{"not from a ConfigMap"}},
		{"a file of the time before", []runtime.Object{with(configured(folder), func(p *corev1.Pod) {
			p.Status.ContainerStatuses = []corev1.ContainerStatus{{State: corev1.ContainerState{Running: &corev1.ContainerStateRunning{StartedAt: metav1.NewTime(now.Add(-time.Hour))}}}}
		}), file("config.yaml", off)}, []string{"was written after it had started: restart it"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			kube := kubefake.NewClientset(row.objects...)
			cluster := Cluster{Kube: kube, Account: "countersign/countersign"}
			o := Observation{At: now, Leases: []coordinationv1.Lease{lease(theirLease, "host-1"+theirIdentity, 0)}}
			if err := errors.Join(cluster.seeDeployments(t.Context(), &o), cluster.seePods(t.Context(), &o)); err != nil {
				t.Fatal(err)
			}
			var got []string
			for i := range o.Controllers {
				got = append(got, o.Controllers[i].judge(Assumed{}).Text)
			}
			if !slices.EqualFunc(got, row.want, strings.Contains) {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

// TestDenied: a ConfigMap that may not be read is not taken for one that says nothing.
func TestDenied(t *testing.T) {
	kube := kubefake.NewClientset(configured(corev1.VolumeMount{MountPath: "/var/cert-manager/config"}))
	kube.PrependReactor("get", "configmaps", func(clienttesting.Action) (bool, runtime.Object, error) {
		return true, nil, errors.New("not allowed")
	})
	var o Observation
	if err := (&Cluster{Kube: kube}).seePods(t.Context(), &o); err != nil {
		t.Fatal(err)
	}
	if len(o.Controllers) != 1 || !strings.Contains(o.Controllers[0].Unknown, "not allowed") {
		t.Errorf("%+v", o.Controllers)
	}
}

func FuzzReadControllers(f *testing.F) {
	for _, text := range []string{file("a", off).Data["a"], "kind: ControllerConfiguration\ncontrollers: {}", "- - -"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if words, err := readControllers(text); err != nil && words != nil {
			t.Errorf("an error, and %q", words)
		}
	})
}
