// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"
)

// TestDeployedResponder: the objects of deploy/responder are what the API knows, the
// program takes its flags, and it may read challenges and nothing else.
func TestDeployedResponder(t *testing.T) {
	seen := map[string]int{}
	for _, obj := range readObjects(t, "../../deploy/responder") {
		seen[reflect.TypeOf(obj).Elem().Name()]++
		switch obj := obj.(type) {
		case *appsv1.Deployment:
			o, cmd := defaultOptions(), command()
			cmd.ResetFlags()
			o.addFlags(cmd.Flags())
			if err := errors.Join(cmd.ParseFlags(obj.Spec.Template.Spec.Containers[0].Args), o.validate()); err != nil {
				t.Errorf("its flags: %v", err)
			}
			if enabled, err := o.enabledControllers(); err != nil || len(enabled) != 1 || !enabled[responderController] {
				t.Errorf("it runs %v, %v", enabled, err)
			}
		case *rbacv1.ClusterRole:
			want := []rbacv1.PolicyRule{{APIGroups: []string{"acme.cert-manager.io"}, Resources: []string{"challenges"}, Verbs: []string{"list", "watch"}}}
			if !reflect.DeepEqual(obj.Rules, want) {
				t.Errorf("it may do %+v, want %+v", obj.Rules, want)
			}
		}
	}
	want := map[string]int{"ServiceAccount": 1, "ClusterRole": 1, "ClusterRoleBinding": 1, "Deployment": 1, "PodDisruptionBudget": 1, "Service": 1}
	if !reflect.DeepEqual(seen, want) {
		t.Errorf("there are %v, want %v", seen, want)
	}
}

// readObjects reads all objects of a folder, and accepts no field that does not exist.
func readObjects(t *testing.T, dir string) []runtime.Object {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	strict := json.NewSerializerWithOptions(json.DefaultMetaFactory, scheme.Scheme, scheme.Scheme, json.SerializerOptions{Yaml: true, Strict: true})
	var objects []runtime.Object
	for _, file := range files {
		if filepath.Base(file) == "kustomization.yaml" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		documents := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(text)))
		for {
			document, err := documents.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			object, _, err := strict.Decode(document, nil, nil)
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			objects = append(objects, object)
		}
	}
	return objects
}

// TestSelectorsKeepApart: what selects the pods of one Deployment selects them, and none
// of the other. Selectors cannot be changed once they are installed.
func TestSelectorsKeepApart(t *testing.T) {
	pods, selectors := map[string]labels.Set{}, map[string][]labels.Selector{}
	for _, dir := range []string{"controller", "responder"} {
		for _, obj := range readObjects(t, "../../deploy/"+dir) {
			switch obj := obj.(type) {
			case *appsv1.Deployment:
				pods[dir] = obj.Spec.Template.Labels
				selectors[dir] = append(selectors[dir], labels.SelectorFromSet(obj.Spec.Selector.MatchLabels),
					labels.SelectorFromSet(obj.Spec.Template.Spec.TopologySpreadConstraints[0].LabelSelector.MatchLabels))
			case *policyv1.PodDisruptionBudget:
				selectors[dir] = append(selectors[dir], labels.SelectorFromSet(obj.Spec.Selector.MatchLabels))
			case *corev1.Service:
				selectors[dir] = append(selectors[dir], labels.SelectorFromSet(obj.Spec.Selector))
			}
		}
	}
	for of, all := range selectors {
		if len(all) != 4 {
			t.Errorf("%s has %d selectors, want 4", of, len(all))
		}
		for _, selector := range all {
			for dir, set := range pods {
				if got := selector.Matches(set); got != (dir == of) {
					t.Errorf("%q of %s selects the pods of %s: %t", selector, of, dir, got)
				}
			}
		}
	}
}
