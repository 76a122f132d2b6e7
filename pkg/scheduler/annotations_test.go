// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"strings"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

func TestParse(t *testing.T) {
	for value, want := range map[string]int{
		"1": 1, "100": 100, "007": 7,
		"0": 0, "101": 0, "-1": 0, "+1": 0, "": 0, " 1": 0, "1.5": 0, "ten": 0, "99999999999999999999": 0,
	} {
		got, err := parse(value, maxWeight)
		if got != want || (err == nil) != (want != 0) {
			t.Errorf("%q is %d, %v; want %d", value, got, err, want)
		}
	}
	if _, err := parse(strings.Repeat("x", 5000), 1); len(err.Error()) > 200 {
		t.Errorf("a message of %d bytes", len(err.Error()))
	}
}

func namespaceWith(name string, annotations map[string]string) *metav1.PartialObjectMetadata {
	return &metav1.PartialObjectMetadata{ObjectMeta: metav1.ObjectMeta{Name: name, UID: types.UID(name), Annotations: annotations}}
}

func said(recorder *record.FakeRecorder) (events []string) {
	for len(recorder.Events) > 0 {
		events = append(events, <-recorder.Events)
	}
	return events
}

func TestSharesAreRead(t *testing.T) {
	s, _, recorder := start(t, 9)
	share := func() (weight, limit int) {
		n := s.queue.namespaces["ns"]
		if n == nil {
			return 0, 0
		}
		return n.weight, n.room.limit
	}
	s.observeNamespace(namespaceWith("ns", map[string]string{acmev1.AnnotationWeight: "7", acmev1.AnnotationMaxConcurrent: "3"}))
	if weight, limit := share(); weight != 7 || limit != 3 {
		t.Errorf("weight %d, cap %d", weight, limit)
	}
	s.observeNamespace(namespaceWith("ns", map[string]string{acmev1.AnnotationWeight: "200", acmev1.AnnotationMaxConcurrent: "3"}))
	if weight, limit := share(); weight != 1 || limit != 3 {
		t.Errorf("weight %d, cap %d", weight, limit)
	}
	s.complain()
	s.observeNamespace(namespaceWith("ns", map[string]string{acmev1.AnnotationWeight: "200"})) // observed once more
	s.complain()
	want := `Warning InvalidAnnotation Annotation countersign.dev/challenge-weight: "200" is not an integer from 1 to 100; the default holds`
	if got := said(recorder); len(got) != 1 || got[0] != want {
		t.Errorf("said %q, want it once: %q", got, want)
	}
	s.forgetNamespace(cache.DeletedFinalStateUnknown{Key: "ns", Obj: namespaceWith("ns", nil)})
	if weight, limit := share(); weight != 0 || limit != 0 || len(s.complaints) != 0 {
		t.Errorf("weight %d, cap %d of a namespace that is gone", weight, limit)
	}
}

func TestIssuerCapsAreRead(t *testing.T) {
	s, _, recorder := start(t, 9)
	meta := metav1.ObjectMeta{Namespace: "ns", Name: "ca", Annotations: map[string]string{acmev1.AnnotationMaxConcurrent: "2"}}
	s.observeIssuer(&cmv1.Issuer{ObjectMeta: meta})
	meta.Namespace = ""
	s.observeIssuer(&cmv1.ClusterIssuer{ObjectMeta: meta})
	ch := challenge("a", func(ch *acmev1.Challenge) { ch.Spec.IssuerRef.Name = "ca" })
	if i := s.queue.issuers[s.itemOf(ch).Issuer]; i == nil || i.room.limit != 2 {
		t.Errorf("the issuer is %+v", i)
	}
	ch.Spec.IssuerRef.Kind = cmv1.ClusterIssuerKind
	if i := s.queue.issuers[s.itemOf(ch).Issuer]; i == nil || i.room.limit != 2 {
		t.Errorf("the cluster issuer is %+v", i)
	}
	meta.Annotations = map[string]string{acmev1.AnnotationMaxConcurrent: "none"}
	s.observeIssuer(&cmv1.ClusterIssuer{ObjectMeta: meta})
	s.complain()
	if got := said(recorder); len(got) != 1 || !strings.Contains(got[0], `"none" is not an integer from 1 to`) {
		t.Errorf("said %q", got)
	}
	s.forgetIssuer(&cmv1.ClusterIssuer{ObjectMeta: meta})
	if len(s.queue.issuers) != 1 || len(s.complaints) != 0 {
		t.Errorf("issuers %v, complaints %v", s.queue.issuers, s.complaints)
	}
}
