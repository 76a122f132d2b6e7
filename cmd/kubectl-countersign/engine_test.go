// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	core "k8s.io/client-go/testing"
)

func TestEngine(t *testing.T) {
	const metrics = "# TYPE countersign_slots gauge\ncountersign_slots 30\n# TYPE countersign_acme_accounts_paused gauge\ncountersign_acme_accounts_paused 2\n"
	standby := enginePod()
	standby.Name = "countersign-0"
	standby.Spec.Containers[0].Ports = nil
	forbidden := apierrors.NewForbidden(corev1.Resource("pods"), "", errors.New("no"))
	for name, row := range map[string]struct {
		pods   []runtime.Object
		text   string
		list   error
		proxy  error
		want   engine
		unsaid string // in the error
	}{
		"it leads":               {pods: []runtime.Object{enginePod()}, text: metrics, want: engine{30, 2}},
		"another cannot be read": {pods: []runtime.Object{standby, enginePod()}, text: metrics, want: engine{30, 2}},
		"nobody leads":           {pods: []runtime.Object{enginePod()}, text: "# TYPE countersign_slots gauge\ncountersign_slots 0\n", unsaid: "and leads"},
		"no Pods":                {unsaid: "no Pod in namespace countersign"},
		"no port":                {pods: []runtime.Object{standby}, unsaid: `has no port "metrics"`},
		"no metrics":             {pods: []runtime.Object{enginePod()}, text: "<html>", unsaid: "are no metrics"},
		"may not list":           {list: forbidden, unsaid: "listing Pods in namespace countersign: pods"},
		"may not read":           {pods: []runtime.Object{enginePod()}, proxy: forbidden, unsaid: "reading the metrics of Pod countersign/countersign-1"},
	} {
		t.Run(name, func(t *testing.T) {
			kube := fake.NewClientset(row.pods...)
			answerMetrics(kube, row.text, row.proxy)
			if row.list != nil {
				kube.PrependReactor("list", "pods", func(core.Action) (bool, runtime.Object, error) { return true, nil, row.list })
			}
			got, err := (&cluster{kube: kube}).askEngine(t.Context(), "countersign")
			if got != row.want || (err == nil) != (row.unsaid == "") || err != nil && !strings.Contains(err.Error(), row.unsaid) {
				t.Errorf("%+v, %v; want %+v, %q", got, err, row.want, row.unsaid)
			}
		})
	}
}

func FuzzEngineOf(f *testing.F) {
	f.Add([]byte("# TYPE countersign_slots gauge\ncountersign_slots 60\n"))
	f.Add([]byte("countersign_slots NaN\n"))
	f.Add([]byte("# TYPE countersign_slots histogram\ncountersign_slots_bucket{le=\"1\"} 1\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if e, err := engineOf(text); err != nil && e != (engine{}) {
			t.Errorf("%+v with %v", e, err)
		}
	})
}

// TestStatusUnknown: without the metrics everything else is said.
func TestStatusUnknown(t *testing.T) {
	out, err := run(t, shop(t), []string{"status", "--controller-namespace", "elsewhere"})
	if codeOf(err) != exitProblem || !strings.Contains(out, "Slots used:  1\nWaiting:") || !strings.Contains(out, "Unknown:     how many slots there are, and which accounts pause: no Pod in namespace elsewhere") {
		t.Errorf("%v:\n%s", err, out)
	}
}
