// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes/fake"
	k8stesting "k8s.io/client-go/testing"
)

const home = "countersign"

var configMaps = schema.GroupResource{Resource: "configmaps"}

func newList(objects ...runtime.Object) (*List, *fake.Clientset) {
	client := fake.NewClientset(objects...)
	return NewList(ListConfig{ConfigMaps: client.CoreV1(), Namespace: home}), client
}

// stored is the ConfigMap as it would be with these values.
func stored(data map[string]string) *corev1.ConfigMap {
	return &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Namespace: home, Name: ConfigMapName}, Data: data}
}

// data reads the ConfigMap, behind the list's back.
func data(t *testing.T, client *fake.Clientset) map[string]string {
	t.Helper()
	object, err := client.Tracker().Get(corev1.SchemeGroupVersion.WithResource("configmaps"), home, ConfigMapName)
	if err != nil {
		t.Fatal(err)
	}
	return object.(*corev1.ConfigMap).Data
}

func requests(client *fake.Clientset, verb string) int {
	n := 0
	for _, action := range client.Actions() {
		if action.GetVerb() == verb {
			n++
		}
	}
	return n
}

// fail lets the first requests of a verb fail.
func fail(client *fake.Clientset, verb string, times int, err error) {
	client.Lock()
	defer client.Unlock()
	client.PrependReactor(verb, "configmaps", func(k8stesting.Action) (bool, runtime.Object, error) {
		times--
		return times >= 0, nil, err
	})
}

func uids(entries []Entry) string {
	var all []string
	for _, e := range entries {
		all = append(all, string(e.UID))
	}
	return strings.Join(all, " ")
}

func TestAddAndRemove(t *testing.T) {
	list, client := newList()
	if entries, _, err := list.Entries(t.Context()); len(entries) > 0 || err != nil {
		t.Fatalf("without a ConfigMap: %v, %v", entries, err)
	}
	if err := list.Remove(t.Context(), "1"); err != nil {
		t.Fatalf("removing what is not there: %v", err)
	}
	for _, e := range []Entry{entry("1", time.Unix(200, 0)), entry("2", time.Unix(100, 0)), entry("1", time.Unix(300, 0))} {
		if err := list.Add(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	entries, unreadable, err := list.Entries(t.Context())
	if uids(entries) != "2 1" || len(unreadable) > 0 || err != nil {
		t.Fatalf("%v, %v, %v", entries, unreadable, err)
	}
	if entries[1].Since.Unix() != 200 {
		t.Error("the entry was replaced by a later one")
	}
	if creates, updates := requests(client, "create"), requests(client, "update"); creates != 1 || updates != 1 {
		t.Errorf("%d creates and %d updates, want one of each", creates, updates)
	}
	if err := list.Remove(t.Context(), "2"); err != nil {
		t.Fatal(err)
	}
	if left := data(t, client); len(left) != 1 || left["1"] == "" {
		t.Errorf("left: %v", left)
	}
}

func TestALostRaceIsRunOnceMore(t *testing.T) {
	conflict := apierrors.NewConflict(configMaps, ConfigMapName, errors.New("changed"))
	for _, row := range []struct {
		name    string
		objects []runtime.Object
		verb    string
		err     error
		times   int
		isLost  bool
	}{
		{"changed", []runtime.Object{stored(nil)}, "update", conflict, 1, false},
		{"changed again", []runtime.Object{stored(nil)}, "update", conflict, 2, true},
		{"created by another", nil, "create", apierrors.NewAlreadyExists(configMaps, ConfigMapName), 1, false},
		{"deleted by another", []runtime.Object{stored(nil)}, "update", apierrors.NewNotFound(configMaps, ConfigMapName), 1, false},
		{"forbidden", []runtime.Object{stored(nil)}, "update", apierrors.NewForbidden(configMaps, ConfigMapName, nil), 1, true},
		{"cannot be read", []runtime.Object{stored(nil)}, "get", errors.New("refused"), 1, true},
	} {
		list, client := newList(row.objects...)
		fail(client, row.verb, row.times, row.err)
		err := list.Add(t.Context(), entry("1", time.Unix(1, 0)))
		if isLost := err != nil; isLost != row.isLost {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if row.isLost {
			if !errors.Is(err, row.err) || !strings.Contains(err.Error(), "_acme-challenge.example.com") {
				t.Errorf("%s: the error does not say what is left, and why: %v", row.name, err)
			}
		} else if data(t, client)["1"] == "" {
			t.Errorf("%s: not listed", row.name)
		}
	}
}

func TestAFullListSaysWhatIsLeft(t *testing.T) {
	list, client := newList(stored(map[string]string{"old": strings.Repeat("x", maxSize-100)}))
	err := list.Add(t.Context(), entry("1", time.Unix(1, 0)))
	if !errors.Is(err, ErrFull) || !strings.Contains(err.Error(), "_acme-challenge.example.com") {
		t.Errorf("got %v", err)
	}
	if n := requests(client, "update"); n != 0 {
		t.Errorf("%d updates", n)
	}
}

func TestUselessEntriesAreNotAdded(t *testing.T) {
	list, client := newList()
	for _, uid := range []types.UID{"", "a/b"} {
		if err := list.Add(t.Context(), entry(uid, time.Time{})); err == nil {
			t.Errorf("%q was added", uid)
		}
	}
	if n := len(client.Actions()); n != 0 {
		t.Errorf("%d requests", n)
	}
}

func TestUnreadableEntriesStay(t *testing.T) {
	list, client := newList(stored(map[string]string{"bad": "{", "worse": "null"}))
	if err := list.Add(t.Context(), entry("1", time.Unix(1, 0))); err != nil {
		t.Fatal(err)
	}
	entries, unreadable, err := list.Entries(t.Context())
	if uids(entries) != "1" || len(unreadable) != 2 || err != nil {
		t.Fatalf("%v, %v, %v", entries, unreadable, err)
	}
	if left := data(t, client); left["bad"] != "{" || left["worse"] != "null" {
		t.Errorf("left: %v", left)
	}
}

func TestChangesOfOneProcessDoNotConflict(t *testing.T) {
	list, client := newList()
	var adding sync.WaitGroup
	for i := range 50 {
		adding.Go(func() {
			if err := list.Add(t.Context(), entry(types.UID(fmt.Sprint(i)), time.Unix(1, 0))); err != nil {
				t.Error(err)
			}
		})
	}
	adding.Wait()
	if n := len(data(t, client)); n != 50 {
		t.Errorf("%d entries, want 50", n)
	}
}

func TestACallerWhoseTimeIsOverDoesNotWait(t *testing.T) {
	list, _ := newList()
	list.busy <- struct{}{} // another change hangs
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := list.Add(ctx, entry("1", time.Unix(1, 0))); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
