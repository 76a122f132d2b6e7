// SPDX-License-Identifier: Apache-2.0

package chart

import (
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	"k8s.io/apimachinery/pkg/runtime"
)

// TestDefaultIsDeploy: without values, the chart installs what kustomize does.
func TestDefaultIsDeploy(t *testing.T) {
	helm, root := newHelm(t)
	rendered, applied := render(t, helm), folders(t, root, "crds", "rbac", "controller")
	checkArgs(t, root, deployment(t, rendered, "countersign"))
	for _, of := range []objects{rendered, applied} {
		delete(of, "Namespace countersign") // helm install --create-namespace
	}
	if got, want := slices.Sorted(maps.Keys(rendered)), slices.Sorted(maps.Keys(applied)); !slices.Equal(got, want) {
		t.Fatalf("got  %q\nwant %q", got, want)
	}
	for name, want := range applied {
		if got, want := plain(t, rendered[name]), plain(t, want); !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\ngot  %v\nwant %v", name, got, want)
		}
	}
}

// TestResponderIsDeploy: the same for the responder as a deployment of its own.
func TestResponderIsDeploy(t *testing.T) {
	helm, root := newHelm(t)
	rendered, applied := render(t, helm, "--set=responder.enabled=true"), folders(t, root, "responder")
	for name, want := range applied {
		object := rendered[name]
		if object == nil {
			t.Errorf("there is no %s", name)
			continue
		}
		if got, want := plain(t, object), plain(t, want); !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\ngot  %v\nwant %v", name, got, want)
		}
	}
	args := func(of objects) []string {
		return deployment(t, of, "countersign-http01-responder").Spec.Template.Spec.Containers[0].Args
	}
	if got, want := args(rendered), args(applied); !slices.Equal(got, want) {
		t.Errorf("arguments %q, want %q", got, want)
	}
}

func folders(t *testing.T, root string, names ...string) objects {
	t.Helper()
	found := objects{}
	for _, name := range names {
		files, err := filepath.Glob(filepath.Join(root, "deploy", name, "*.yaml"))
		if err != nil || len(files) == 0 {
			t.Fatalf("files of deploy/%s: %q, %v", name, files, err)
		}
		for _, file := range files {
			if filepath.Base(file) == "kustomization.yaml" {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			maps.Copy(found, read(t, string(text)))
		}
	}
	return found
}

// plain is an object without what only Helm writes, and the arguments, which are
// compared by their meaning.
func plain(t *testing.T, object runtime.Object) map[string]any {
	t.Helper()
	fields, err := runtime.DefaultUnstructuredConverter.ToUnstructured(object)
	if err != nil {
		t.Fatal(err)
	}
	dropHelm(fields)
	if fields["kind"] == "Deployment" {
		for _, container := range dig(fields, "spec", "template", "spec")["containers"].([]any) {
			delete(container.(map[string]any), "args")
		}
	}
	return fields
}

func dig(fields map[string]any, path ...string) map[string]any {
	for _, name := range path {
		fields, _ = fields[name].(map[string]any)
	}
	return fields
}

func dropHelm(value any) {
	switch value := value.(type) {
	case map[string]any:
		for _, name := range []string{"helm.sh/chart", "helm.sh/resource-policy", "app.kubernetes.io/instance", "app.kubernetes.io/managed-by", "app.kubernetes.io/version"} {
			delete(value, name)
		}
		for _, inner := range value {
			dropHelm(inner)
		}
	case []any:
		for _, inner := range value {
			dropHelm(inner)
		}
	}
}

// checkArgs: each argument says what is the flag's default anyway, by docs/flags.md.
func checkArgs(t *testing.T, root string, d *appsv1.Deployment) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "docs", "flags.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, arg := range d.Spec.Template.Spec.Containers[0].Args {
		name, value, _ := strings.Cut(arg, "=")
		if !strings.Contains(string(text), "| `"+name+"` | `"+value+"` |") {
			t.Errorf("%s is not the default that docs/flags.md says", arg)
		}
	}
}

func deployment(t *testing.T, in objects, name string) *appsv1.Deployment {
	t.Helper()
	d, ok := in["Deployment "+name].(*appsv1.Deployment)
	if !ok {
		t.Fatalf("there is no Deployment %s", name)
	}
	return d
}
