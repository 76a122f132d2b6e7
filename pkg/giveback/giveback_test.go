// SPDX-License-Identifier: Apache-2.0

package giveback

import (
	"encoding/json"
	"strings"
	"testing"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	metadatafake "k8s.io/client-go/metadata/fake"
	core "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

const (
	finalizerFields = `{"f:metadata":{"f:finalizers":{".":{},"v:\"acme.cert-manager.io/finalizer\"":{}},"f:labels":{"f:a":{}}},"f:spec":{"f:key":{}}}`
	otherFields     = `{"f:status":{"f:state":{}}}`
	taken           = `{"op":"add","path":"/metadata/managedFields/-","value":{"apiVersion":"acme.cert-manager.io/v1","fieldsType":"FieldsV1",` +
		`"fieldsV1":{"f:metadata":{"f:finalizers":{"v:\"acme.cert-manager.io/finalizer\"":{}}}},"manager":"cert-manager-challenges","operation":"Apply"}}`
	asSeen = `{"op":"add","path":"/metadata/resourceVersion","value":"7"}`
)

func entry(manager string, operation metav1.ManagedFieldsOperationType, subresource, fields string) metav1.ManagedFieldsEntry {
	return metav1.ManagedFieldsEntry{Manager: manager, Operation: operation, Subresource: subresource, FieldsV1: metav1.NewFieldsV1(fields)}
}

func challenge(name string, entries ...metav1.ManagedFieldsEntry) *acmev1.Challenge {
	return &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{
		Namespace: "team", Name: name, ResourceVersion: "7", Finalizers: []string{acmev1.Finalizer}, ManagedFields: entries,
	}}
}

func TestHandover(t *testing.T) {
	const update, apply = metav1.ManagedFieldsOperationUpdate, metav1.ManagedFieldsOperationApply
	without := challenge("a", entry("countersign", update, "", finalizerFields))
	without.Finalizers = []string{"example.com/other"}
	removed := func(i string) string {
		return `{"op":"remove","path":"/metadata/managedFields/` + i + `/fieldsV1/f:metadata/f:finalizers","value":null}`
	}
	for name, test := range map[string]struct {
		ch   *acmev1.Challenge
		want []string
	}{
		"made by Countersign": {challenge("a", entry("countersign", update, "", finalizerFields), entry("countersign", update, "status", otherFields)),
			[]string{removed("0"), taken, asSeen}},
		"applied by cert-manager": {challenge("a", entry("cert-manager-orders", update, "", otherFields), entry(Manager, apply, "", finalizerFields)), nil},
		"both": {challenge("a", entry(Manager, apply, "", finalizerFields), entry("kubectl-patch", update, "", finalizerFields)),
			[]string{removed("1"), asSeen}},
		"updated by an earlier cert-manager": {challenge("a", entry(Manager, update, "", finalizerFields)), []string{removed("0"), taken, asSeen}},
		"its status is applied":              {challenge("a", entry(Manager, apply, "status", otherFields)), []string{taken, asSeen}},
		"nobody's":                           {challenge("a"), []string{taken, asSeen}},
		"no fields":                          {challenge("a", metav1.ManagedFieldsEntry{Manager: "x"}), []string{taken, asSeen}},
		"no finalizer of ours":               {without, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Handover(test.ch)
			if err != nil {
				t.Fatal(err)
			}
			want := ""
			if test.want != nil {
				want = "[" + strings.Join(test.want, ",") + "]"
			}
			if string(got) != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

func TestHandoverOfWhatCannotBeRead(t *testing.T) {
	_, err := Handover(challenge("a", entry("countersign", metav1.ManagedFieldsOperationUpdate, "", `{"f:metadata":7}`)))
	if err == nil || !strings.Contains(err.Error(), "metadata.managedFields[0] of challenge team/a") {
		t.Errorf("got %v", err)
	}
}

func FuzzHandover(f *testing.F) {
	for _, fields := range []string{finalizerFields, otherFields, `{"f:metadata":null}`, `{"f:metadata":{"f:finalizers":null}}`, `[]`, ``} {
		f.Add([]byte(fields))
	}
	f.Fuzz(func(t *testing.T, fields []byte) {
		body, err := Handover(challenge("a", entry("countersign", metav1.ManagedFieldsOperationUpdate, "", string(fields))))
		if err == nil && !json.Valid(body) {
			t.Errorf("a patch that is no JSON: %q", body)
		}
	})
}

// One was changed meanwhile, one has gone, one may not be written, one is not ours.
func TestHandOver(t *testing.T) {
	ours := entry("countersign", metav1.ManagedFieldsOperationUpdate, "", finalizerFields)
	changed := challenge("changed", ours)
	theirs := challenge("theirs", entry(Manager, metav1.ManagedFieldsOperationApply, "", finalizerFields))
	client := fake.NewSimpleClientset(changed, challenge("gone", ours), challenge("kept", ours), theirs)
	kind := acmev1.Resource("challenges")
	conflicts := 1
	client.PrependReactor("patch", "challenges", func(action core.Action) (bool, runtime.Object, error) {
		switch patched := action.(core.PatchAction); {
		case patched.GetName() == "gone":
			return true, nil, apierrors.NewNotFound(kind, "gone")
		case patched.GetName() == "kept":
			return true, nil, apierrors.NewForbidden(kind, "kept", nil)
		case conflicts > 0:
			conflicts--
			return true, nil, apierrors.NewConflict(kind, patched.GetName(), nil)
		default:
			return true, changed, nil
		}
	})
	given, err := HandOver(t.Context(), client.AcmeV1())
	if given != 1 || conflicts != 0 {
		t.Errorf("%d handed over, %d conflicts left", given, conflicts)
	}
	if err == nil || !strings.Contains(err.Error(), "challenge team/kept") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v", err)
	}
}

func TestHandOverListsOrSaysSo(t *testing.T) {
	client := fake.NewSimpleClientset()
	client.PrependReactor("list", "challenges", func(core.Action) (bool, runtime.Object, error) {
		return true, nil, apierrors.NewTooManyRequests("busy", 1)
	})
	if _, err := HandOver(t.Context(), client.AcmeV1()); err == nil || !strings.Contains(err.Error(), "listing challenges") {
		t.Errorf("got %v", err)
	}
}

// What the solver has made goes, in all namespaces; a cluster without the Gateway API has
// the rest.
func TestRemoveRoutes(t *testing.T) {
	own, err := labels.ConvertSelectorToLabelsMap(http01.OwnSelector())
	if err != nil {
		t.Fatal(err)
	}
	object := func(apiVersion, kind, namespace, name string, of map[string]string) *metav1.PartialObjectMetadata {
		return &metav1.PartialObjectMetadata{
			TypeMeta:   metav1.TypeMeta{APIVersion: apiVersion, Kind: kind},
			ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: name, Labels: of},
		}
	}
	scheme := metadatafake.NewTestScheme()
	if err := metav1.AddMetaToScheme(scheme); err != nil {
		t.Fatal(err)
	}
	client := metadatafake.NewSimpleMetadataClient(scheme,
		object("networking.k8s.io/v1", "Ingress", "a", "ours", own), object("networking.k8s.io/v1", "Ingress", "a", "shop", nil),
		object("v1", "Service", "b", "countersign-responder", own), object("v1", "Service", "b", "other", map[string]string{"app.kubernetes.io/managed-by": "countersign"}),
		object("v1", "Pod", "b", "ours", own))
	client.PrependReactor("list", "httproutes", func(core.Action) (bool, runtime.Object, error) {
		return true, nil, apierrors.NewNotFound(schema.GroupResource{}, "")
	})
	removed, err := RemoveRoutes(t.Context(), client)
	if err != nil || removed != 3 {
		t.Fatalf("%d removed, %v; want 3", removed, err)
	}
	for resource, want := range map[string]string{"ingresses": "shop", "services": "other", "pods": ""} {
		for _, kind := range routeKinds() {
			if kind.Resource != resource {
				continue
			}
			list, err := client.Resource(kind).List(t.Context(), metav1.ListOptions{})
			if err != nil {
				t.Fatal(err)
			}
			left := ""
			for _, item := range list.Items {
				left += item.Name
			}
			if left != want {
				t.Errorf("%s left: %q, want %q", resource, left, want)
			}
		}
	}
}

func TestRemoveRoutesSaysWhatItMayNot(t *testing.T) {
	client := metadatafake.NewSimpleMetadataClient(metadatafake.NewTestScheme())
	client.PrependReactor("list", "services", func(core.Action) (bool, runtime.Object, error) {
		return true, nil, apierrors.NewForbidden(schema.GroupResource{Resource: "services"}, "", nil)
	})
	client.PrependReactor("list", "*", func(action core.Action) (bool, runtime.Object, error) {
		return action.GetResource().Resource != "services", &metav1.List{}, nil
	})
	if _, err := RemoveRoutes(t.Context(), client); err == nil || !strings.Contains(err.Error(), "listing services") {
		t.Errorf("got %v", err)
	}
}
