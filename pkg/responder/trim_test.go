// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"testing"

	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestTrim(t *testing.T) {
	const token = "tok"
	full := func(change func(*acmev1.Challenge)) *acmev1.Challenge {
		ch := challenge("one", "example.com", token, keyFor("tok"))
		ch.UID, ch.ResourceVersion = "uid", "7"
		ch.Labels, ch.ManagedFields = map[string]string{"a": "b"}, []metav1.ManagedFieldsEntry{{Manager: "m"}}
		ch.Spec.URL, ch.Spec.Solver.HTTP01 = "https://ca.test", &acmev1.HTTP01Solver{}
		ch.Status.Reason = "words"
		change(ch)
		return ch
	}
	kept := challenge("one", "example.com", token, keyFor("tok"))
	kept.UID, kept.ResourceVersion, kept.Status.Processing = "uid", "7", false
	known := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "one", UID: "uid", ResourceVersion: "7"}}
	tests := map[string]struct {
		change func(*acmev1.Challenge)
		want   *acmev1.Challenge
	}{
		"answered":  {func(*acmev1.Challenge) {}, kept},
		"queued":    {func(ch *acmev1.Challenge) { ch.Status = acmev1.ChallengeStatus{} }, known},
		"dns-01":    {func(ch *acmev1.Challenge) { ch.Spec.Type = acmev1.DNS01 }, known},
		"cleaned":   {func(ch *acmev1.Challenge) { ch.Finalizers, ch.Status.State = nil, acmev1.Valid }, known},
		"its token": {func(ch *acmev1.Challenge) { ch.Spec.Token = "" }, withoutToken(kept)},
	}
	for name, test := range tests {
		got, err := Trim(full(test.change))
		if err != nil || !equality.Semantic.DeepEqual(got, test.want) {
			t.Errorf("%s: got %+v, %v; want %+v", name, got, err, test.want)
		}
	}
	tombstone := cache.DeletedFinalStateUnknown{Key: "ns/one"}
	if got, err := Trim(tombstone); err != nil || got != any(tombstone) {
		t.Errorf("a tombstone became %v, %v", got, err)
	}
}

func withoutToken(ch *acmev1.Challenge) *acmev1.Challenge {
	ch = ch.DeepCopy()
	ch.Spec.Token = ""
	return ch
}

// TestTrimmedIsAnsweredAlike: whatever the state, a trimmed challenge is answered
// exactly if the whole one is.
func TestTrimmedIsAnsweredAlike(t *testing.T) {
	for i := range 1 << 5 {
		is := func(bit int) bool { return i&(1<<bit) != 0 }
		ch := challenge("one", "example.com", "tok", keyFor("tok"))
		ch.Status = acmev1.ChallengeStatus{Processing: is(0), Presented: is(1)}
		if is(2) {
			ch.Status.State = acmev1.Valid
		}
		if is(3) {
			ch.DeletionTimestamp = &metav1.Time{}
		}
		if is(4) {
			ch.Finalizers = nil
		}
		trimmed, err := Trim(ch)
		if err != nil {
			t.Fatal(err)
		}
		if got := isAnswered(trimmed.(*acmev1.Challenge)); got != isAnswered(ch) {
			t.Errorf("%+v %v: trimmed is answered %t", ch.Status, ch.Finalizers, got)
		}
	}
}
