// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	rbacv1 "k8s.io/api/rbac/v1"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"

	"github.com/countersign-project/countersign/pkg/rights"
)

// TestUpToDate: the files of the checkout are what the table says.
func TestUpToDate(t *testing.T) {
	made := files()
	for name, want := range made {
		got, err := os.ReadFile(filepath.Join("..", "..", "deploy", filepath.FromSlash(name)))
		if err != nil || string(got) != want {
			t.Errorf("deploy/%s is not what the table says (%v). Run: make generate", name, err)
		}
	}
	// A role that has left the table leaves no file behind.
	for _, pattern := range []string{"rbac/1*.yaml", "rbac/2*.yaml"} {
		found, err := filepath.Glob(filepath.Join("..", "..", "deploy", pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("files of %s: %q, %v", pattern, found, err)
		}
		for _, file := range found {
			if _, ok := made["rbac/"+filepath.Base(file)]; !ok {
				t.Errorf("%s is in no row of the table", file)
			}
		}
	}
}

// TestReadBack: what is written says the same as the table, and is given to the account.
func TestReadBack(t *testing.T) {
	strict := json.NewSerializerWithOptions(json.DefaultMetaFactory, scheme.Scheme, scheme.Scheme, json.SerializerOptions{Yaml: true, Strict: true})
	for _, role := range rights.Roles() {
		documents := yaml.NewYAMLReader(bufio.NewReader(strings.NewReader(objects(role, kustomize()))))
		var granted []rbacv1.PolicyRule
		for range 2 {
			text, err := documents.Read()
			if err != nil {
				t.Fatal(err)
			}
			object, _, err := strict.Decode(text, nil, nil)
			if err != nil {
				t.Fatalf("%s: %v", role.Name, err)
			}
			switch object := object.(type) {
			case *rbacv1.ClusterRole:
				granted = object.Rules
			case *rbacv1.Role:
				granted = object.Rules
			case *rbacv1.ClusterRoleBinding:
				checkBinding(t, role, object.RoleRef, object.Subjects)
			case *rbacv1.RoleBinding:
				checkBinding(t, role, object.RoleRef, object.Subjects)
			}
		}
		var want []rbacv1.PolicyRule
		for _, rule := range role.Rules {
			want = append(want, rbacv1.PolicyRule{APIGroups: []string{rule.Group}, Resources: rule.Resources, ResourceNames: rule.Names, Verbs: rule.Verbs})
		}
		if !reflect.DeepEqual(granted, want) {
			t.Errorf("%s: got %+v, want %+v", role.Name, granted, want)
		}
	}
}

func checkBinding(t *testing.T, role rights.Role, ref rbacv1.RoleRef, subjects []rbacv1.Subject) {
	t.Helper()
	account := "countersign"
	if role.Part == rights.Responder {
		account = "countersign-http01-responder"
	}
	want := []rbacv1.Subject{{Kind: "ServiceAccount", Name: account, Namespace: "countersign"}}
	if ref.Name != "countersign-"+role.Name || strings.HasPrefix(ref.Kind, "Cluster") == role.IsLocal || !reflect.DeepEqual(subjects, want) {
		t.Errorf("%s: %+v is given to %+v", role.Name, ref, subjects)
	}
}
