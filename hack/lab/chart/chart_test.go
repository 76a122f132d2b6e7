// SPDX-License-Identifier: Apache-2.0

package chart

import (
	"bufio"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"

	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

// objects by kind and name.
type objects map[string]runtime.Object

func newHelm(t *testing.T) (*Helm, string) {
	t.Helper()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	root, err := build.Root(here)
	if err != nil {
		t.Fatal(err)
	}
	helm, err := New(t.Context(), root, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return helm, root
}

func render(t *testing.T, helm *Helm, args ...string) objects {
	t.Helper()
	text, err := helm.Run(t.Context(), append([]string{"template", "countersign", helm.Chart, "--namespace=countersign"}, args...)...)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, text)
}

// read decodes a stream of documents and accepts no field that the API does not know.
// Kinds that are not Kubernetes' own are read as they are.
func read(t *testing.T, text string) objects {
	t.Helper()
	strict := json.NewSerializerWithOptions(json.DefaultMetaFactory, scheme.Scheme, scheme.Scheme, json.SerializerOptions{Yaml: true, Strict: true})
	found := objects{}
	documents := yaml.NewYAMLReader(bufio.NewReader(strings.NewReader(text)))
	for {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatal(err)
		}
		var any unstructured.Unstructured
		if err := yaml.UnmarshalStrict(document, &any.Object); err != nil {
			t.Fatalf("%v in %s", err, document)
		}
		if len(any.Object) == 0 {
			continue
		}
		var object runtime.Object = &any
		if scheme.Scheme.IsGroupRegistered(any.GroupVersionKind().Group) {
			if object, _, err = strict.Decode(document, nil, nil); err != nil {
				t.Fatalf("%v in %s", err, document)
			}
		}
		key := any.GetKind() + " " + any.GetName()
		if found[key] != nil {
			t.Errorf("%s is there twice", key)
		}
		found[key] = object
	}
}

// full sets every value that adds something.
func full(t *testing.T) string {
	t.Helper()
	text, err := filepath.Abs(filepath.Join("testdata", "full.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return "--values=" + text
}

// TestCombinations: what is there with which values, and that all of it fits together.
func TestCombinations(t *testing.T) {
	helm, root := newHelm(t)
	program, err := build.Countersign(t.Context(), root, t.TempDir(), progress.New(t.Output()))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		set           string
		with, without []string // "Kind name", by regular expression
		args          []string // of the controller
	}{
		{
			set: "mode=takeover", args: []string{"--controllers=orders,challenges", "--cluster-resource-namespace=cert-manager"},
			with: []string{"ClusterRole countersign-orders"}, without: []string{"CustomResourceDefinition .*", "ClusterRole.* countersign-issuers"},
		},
		{
			set: "mode=takeover,responder.enabled=true,clusterResourceNamespace=certs",
			args: []string{"--controllers=orders,challenges,-responder", "--cluster-resource-namespace=certs",
				"--http01-responder-service=countersign/countersign-http01-responder"},
			with: []string{"Deployment countersign-http01-responder", "PodDisruptionBudget countersign-http01-responder"}, without: []string{"Service countersign"},
		},
		{
			set:  "responder.enabled=true",
			args: []string{"--controllers=*,-responder", "--http01-responder-service=countersign/countersign-http01-responder"},
			with: []string{"ServiceAccount countersign-http01-responder", "ClusterRole countersign-http01-responder", "Service countersign-http01-responder"},
		},
		{set: "http01.enabled=false", without: []string{"ClusterRole countersign-http01.*"}},
		{set: "http01.gateway=false", with: []string{"ClusterRole countersign-http01"}, without: []string{"ClusterRole countersign-http01-gateway"}},
		{
			set: "http01.pods=true,image.tag=v1", with: []string{"ClusterRole countersign-http01-pods"},
			args: []string{"--acme-http01-solver-image=docker.io/countersign-project/countersign:v1"},
		},
		{
			set:  "responder.enabled=true,http01.backend=externalname",
			args: []string{"--http01-backend=externalname", "--http01-responder-address=countersign-http01-responder.countersign.svc:8089"},
		},
		{set: "http01.backend=pod", with: []string{"ClusterRole countersign-http01-pods"}, args: []string{"--http01-backend=pod"}},
		{set: "crds.enabled=false", without: []string{"CustomResourceDefinition .*"}},
		{set: "rbac.create=false", without: []string{".*Role.* .*"}},
		{set: "rbac.create=false,serviceAccount.create=false,serviceAccount.name=mine", without: []string{"ServiceAccount .*"}},
		{set: "podDisruptionBudget.enabled=false", without: []string{"PodDisruptionBudget .*"}},
		{set: "podDisruptionBudget.minAvailable=1", with: []string{"PodDisruptionBudget countersign"}},
		{set: "monitoring.podMonitor.enabled=true", with: []string{"PodMonitor countersign"}, without: []string{"ServiceMonitor .*", "Service countersign-metrics"}},
		{set: "monitoring.serviceMonitor.enabled=true", with: []string{"ServiceMonitor countersign", "Service countersign-metrics"}, without: []string{"PodMonitor .*"}},
		{set: "monitoring.prometheusRule.enabled=true", with: []string{"PrometheusRule countersign"}},
		{set: "monitoring.dashboard.enabled=true", with: []string{"ConfigMap countersign-dashboard"}},
		{set: "networkPolicy.enabled=true", with: []string{"NetworkPolicy countersign"}},
		{set: "config.maxConcurrentChallenges=7", with: []string{"ConfigMap countersign-config"}, args: []string{"--config=/etc/countersign/config.yaml"}},
		{set: "fullnameOverride=other", with: []string{"Deployment other", "ClusterRole other-orders"}, without: []string{"Deployment countersign"}},
	} {
		t.Run(row.set, func(t *testing.T) {
			found := render(t, helm, "--set="+row.set)
			for _, pattern := range row.with {
				if len(matching(found, pattern)) == 0 {
					t.Errorf("there is no %s", pattern)
				}
			}
			for _, pattern := range row.without {
				if names := matching(found, pattern); len(names) > 0 {
					t.Errorf("there is %q", names)
				}
			}
			for _, d := range controllers(found) {
				checkTaken(t, program, d)
				for _, arg := range row.args {
					if args := d.Spec.Template.Spec.Containers[0].Args; !slices.Contains(args, arg) {
						t.Errorf("no %s in %q", arg, args)
					}
				}
			}
			checkWhole(t, found, !strings.Contains(row.set, "serviceAccount.create=false"))
		})
	}
}

// checkTaken: the program takes the arguments: it goes on until it finds no API server.
func checkTaken(t *testing.T, program string, d *appsv1.Deployment) {
	t.Helper()
	args := slices.DeleteFunc(slices.Clone(d.Spec.Template.Spec.Containers[0].Args), func(arg string) bool {
		return strings.HasPrefix(arg, "--config=") // which is in a ConfigMap
	})
	out, err := exec.CommandContext(t.Context(), program, append(args, "--kubeconfig=/nonexistent")...).CombinedOutput()
	if err == nil || !strings.Contains(string(out), `--kubeconfig "/nonexistent"`) {
		t.Errorf("countersign %s: %v: %s", strings.Join(args, " "), err, out)
	}
}

// TestFull: every value that adds something, in both modes.
func TestFull(t *testing.T) {
	helm, _ := newHelm(t)
	for _, mode := range []string{"standalone", "takeover"} {
		found := render(t, helm, full(t), "--set=mode="+mode)
		checkWhole(t, found, true)
		pod := deployment(t, found, "countersign").Spec.Template.Spec
		container := pod.Containers[0]
		if want := "registry.example/countersign@sha256:" + strings.Repeat("0a", 32); container.Image != want {
			t.Errorf("image %s, want %s", container.Image, want)
		}
		for _, missing := range []struct {
			isMissing bool
			what      string
		}{
			{len(pod.ImagePullSecrets) != 1, "pull secret"}, {pod.PriorityClassName == "", "priority class"},
			{pod.Affinity == nil, "affinity"}, {len(pod.Tolerations) != 1, "toleration"}, {len(pod.NodeSelector) != 1, "node selector"},
			{len(pod.Volumes) != 2, "volumes"}, {len(container.VolumeMounts) != 2, "volume mounts"}, {len(container.Env) != 1, "environment"},
			{len(container.EnvFrom) != 1, "envFrom"}, {!slices.Contains(container.Args, "--v=2"), "extra argument"},
			{pod.DNSConfig == nil, "dnsConfig"}, {len(pod.HostAliases) != 1, "host alias"},
		} {
			if missing.isMissing {
				t.Errorf("%s: no %s", mode, missing.what)
			}
		}
		account := found["ServiceAccount countersign"].(*corev1.ServiceAccount)
		if account.Annotations["eks.amazonaws.com/role-arn"] == "" {
			t.Errorf("%s: the ServiceAccount has annotations %v", mode, account.Annotations)
		}
	}
}

func matching(found objects, pattern string) []string {
	whole := regexp.MustCompile("^" + pattern + "$")
	return slices.DeleteFunc(slices.Sorted(maps.Keys(found)), func(name string) bool { return !whole.MatchString(name) })
}

func controllers(found objects) (all []*appsv1.Deployment) {
	for _, object := range found {
		if d, ok := object.(*appsv1.Deployment); ok && d.Labels["app.kubernetes.io/component"] == "controller" {
			all = append(all, d)
		}
	}
	return all
}

// TestCRDsAreKept: with crds.keep, and only then.
func TestCRDsAreKept(t *testing.T) {
	helm, _ := newHelm(t)
	for set, want := range map[string]string{"crds.keep=true": "keep", "crds.keep=false": ""} {
		found := render(t, helm, "--set="+set)
		names := matching(found, "CustomResourceDefinition .*")
		if len(names) != 4 {
			t.Errorf("%s: CRDs %q", set, names)
		}
		for _, name := range names {
			crd := found[name].(*unstructured.Unstructured)
			if got := crd.GetAnnotations()["helm.sh/resource-policy"]; got != want {
				t.Errorf("%s: %s has %q, want %q", set, name, got, want)
			}
			if crd.GroupVersionKind() != (schema.GroupVersionKind{Group: "apiextensions.k8s.io", Version: "v1", Kind: "CustomResourceDefinition"}) {
				t.Errorf("%s is %v", name, crd.GroupVersionKind())
			}
		}
	}
}

// TestWrongValues: a value that cannot be used is named.
func TestWrongValues(t *testing.T) {
	helm, _ := newHelm(t)
	for set, want := range map[string]string{
		"mode=both":                "/mode",
		"replica=3":                "replica",
		"replicas=many":            "/replicas",
		"image.tags=v1":            "tags",
		"image.digest=v1":          "/image/digest",
		"controllers={nobody}":     "/controllers/0",
		"crds.keep=maybe":          "/crds/keep",
		"http01.backend=other":     "/http01/backend",
		"config.kind=Other":        "/config",
		"extraArgs=--v=2":          "/extraArgs",
		"responder.replicas=-1":    "/responder/replicas",
		"serviceAccount.creat=yes": "creat",
	} {
		_, err := helm.Run(t.Context(), "template", "countersign", helm.Chart, "--set="+set)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want it to name %s", set, err, want)
		}
	}
}

// TestKubeVersion: a cluster that is too old is refused, one whose version says nothing is not.
func TestKubeVersion(t *testing.T) {
	helm, _ := newHelm(t)
	for version, isOld := range map[string]bool{"1.9.1": true, "v1.29.3": true, "1.30.0": false, "v1.136.0": false, "v2.1.0": false, "v0.0.0-master": false} {
		_, err := helm.Run(t.Context(), "template", "countersign", helm.Chart, "--kube-version="+version)
		if got := err != nil && strings.Contains(err.Error(), "has to be 1.30"); got != isOld || (err != nil) != isOld {
			t.Errorf("%s: got %v, want it refused: %t", version, err, isOld)
		}
	}
}

// TestLint: nothing that Helm would warn of.
func TestLint(t *testing.T) {
	helm, _ := newHelm(t)
	for _, args := range [][]string{nil, {"--set=mode=takeover"}, {full(t)}} {
		if _, err := helm.Run(t.Context(), append([]string{"lint", "--strict", helm.Chart}, args...)...); err != nil {
			t.Error(err)
		}
	}
}
