// SPDX-License-Identifier: Apache-2.0

package patch

import (
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestStatus(t *testing.T) {
	full := acmev1.ChallengeStatus{Processing: true, Presented: true, Reason: "why", State: acmev1.Pending}
	for name, row := range map[string]struct {
		from, to acmev1.ChallengeStatus
		want     string
	}{
		"nothing":   {full, full, ""},
		"one field": {full, acmev1.ChallengeStatus{Presented: true, Reason: "why", State: acmev1.Pending}, `{"metadata":{"uid":"u"},"status":{"processing":false}}`},
		"removed":   {full, acmev1.ChallengeStatus{Processing: true, Presented: true, State: acmev1.Pending}, `{"metadata":{"uid":"u"},"status":{"reason":null}}`},
		"all":       {acmev1.ChallengeStatus{}, full, `{"metadata":{"uid":"u"},"status":{"presented":true,"processing":true,"reason":"why","state":"pending"}}`},
	} {
		got, err := Status("u", row.from, row.to)
		if err != nil || string(got) != row.want {
			t.Errorf("%s: got %s, %v; want %s", name, got, err, row.want)
		}
	}
}

func TestStatusAt(t *testing.T) {
	object := &metav1.ObjectMeta{UID: "u", ResourceVersion: "7"}
	got, err := StatusAt(object, acmev1.ChallengeStatus{}, acmev1.ChallengeStatus{Reason: "why"})
	if want := `{"metadata":{"uid":"u","resourceVersion":"7"},"status":{"reason":"why"}}`; err != nil || string(got) != want {
		t.Errorf("got %s, %v; want %s", got, err, want)
	}
}
