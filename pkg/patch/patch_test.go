// SPDX-License-Identifier: Apache-2.0

package patch

import (
	"testing"

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
