// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	countersignfake "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/timeline"
)

func TestTimeline(t *testing.T) {
	noon := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	var line timeline.Timeline
	for i, e := range []timeline.Entry{
		{Step: "Created"}, {Step: "SelfCheck", From: "authoritative", Result: "no TXT\x1b[31m record"}, {Step: "SelfCheck", From: "authoritative", Result: "no TXT\x1b[31m record"},
	} {
		e.At = noon.Add(time.Duration(i) * 1500 * time.Millisecond)
		line = line.Add(e)
	}
	over := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "over", Annotations: map[string]string{timeline.Annotation: line.String()}}}
	spoilt := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "spoilt", Annotations: map[string]string{timeline.Annotation: "{"}}}
	event := func(reason, message string, after time.Duration) *corev1.Event {
		at := metav1.NewTime(noon.Add(after))
		return &corev1.Event{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: reason}, Reason: reason, Message: message, FirstTimestamp: at, LastTimestamp: at, Count: 1,
			InvolvedObject: corev1.ObjectReference{Kind: "Challenge", Name: "gone"}}
	}
	connect := func(access) (*cluster, error) {
		return &cluster{
			issuers: countersignfake.NewClientset(over, spoilt), namespace: "team",
			kube: fake.NewClientset(event("Presented", "Presented challenge", 2*time.Second), event("Started", "Challenge scheduled", 0)),
		}, nil
	}
	for args, row := range map[string]struct{ out, err string }{
		"timeline challenge over": {out: `TIME                  AFTER   STEP                       FROM           RESULT
2026-11-23T12:00:00Z  +0s     Created                                   
2026-11-23T12:00:01Z  +1.5s   SelfCheck (2 times in 1.5s)  authoritative  no TXT [31m record
`},
		"timeline challenge gone": {out: `TIME                  AFTER  STEP       FROM  RESULT
2026-11-23T12:00:00Z  +0s    Started          Challenge scheduled
2026-11-23T12:00:02Z  +2s    Presented        Presented challenge
`},
		"timeline challenge spoilt": {err: "reading annotation countersign.dev/timeline"},
		"timeline challenge":        {err: "there are 1 arguments; say what it is and its name"},
		"timeline certificate a":    {err: `"certificate" is neither challenge nor order`},
	} {
		var out bytes.Buffer
		cmd := command(connect)
		cmd.SetArgs(strings.Fields(args))
		cmd.SetOut(&out)
		err := cmd.ExecuteContext(t.Context())
		if row.err == "" && (err != nil || strings.Join(strings.Fields(out.String()), " ") != strings.Join(strings.Fields(row.out), " ")) {
			t.Errorf("%s: %v\n%s", args, err, out.String())
		}
		if row.err != "" && (err == nil || !strings.Contains(err.Error(), row.err)) {
			t.Errorf("%s: error %v, want %q", args, err, row.err)
		}
	}
}
