// SPDX-License-Identifier: Apache-2.0

package responder

import (
	"slices"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestTokenIndexFunc(t *testing.T) {
	tests := map[string]struct {
		obj     any
		want    []string
		wantErr bool
	}{
		"http-01":         {obj: challenge("a", "example.com", "tok", keyFor("tok")), want: []string{"tok"}},
		"no token":        {obj: challenge("a", "example.com", "", keyFor(""))},
		"no token's form": {obj: challenge("a", "example.com", "../tok", keyFor("../tok"))},
		"another's key":   {obj: challenge("a", "example.com", "tok", keyFor("other"))},
		"a page":          {obj: challenge("a", "example.com", "tok", "<script>alert(1)</script>")},
		"dns-01":          {obj: &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.DNS01, Token: "tok"}}},
		"not a challenge": {obj: &acmev1.Order{}, wantErr: true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := TokenIndexFunc(test.obj)
			if !slices.Equal(got, test.want) || (err != nil) != test.wantErr {
				t.Errorf("got %q, %v; want %q, error %t", got, err, test.want, test.wantErr)
			}
		})
	}
}

func TestIsAnswered(t *testing.T) {
	tests := map[string]struct {
		processing, presented bool
		state                 acmev1.State
		deleted               bool
		finalizer             string
		want                  bool
	}{
		"queued":                                 {finalizer: acmev1.Finalizer},
		"processing, nobody has trusted it yet":  {processing: true, finalizer: acmev1.Finalizer},
		"processing, no finalizer yet":           {processing: true},
		"presented":                              {processing: true, presented: true, state: acmev1.Pending, finalizer: acmev1.Finalizer, want: true},
		"yielded its slot, still presented":      {presented: true, state: acmev1.Pending, finalizer: acmev1.Finalizer, want: true},
		"final, not cleaned up":                  {presented: true, state: acmev1.Valid, finalizer: acmev1.Finalizer, want: true},
		"final, not cleaned up, legacy":          {presented: true, state: acmev1.Valid, finalizer: acmev1.LegacyFinalizer, want: true},
		"final, never presented":                 {processing: true, state: acmev1.Valid, finalizer: acmev1.Finalizer},
		"final, cleaned up, status not yet":      {processing: true, presented: true, state: acmev1.Invalid},
		"deleted, not cleaned up":                {processing: true, presented: true, deleted: true, finalizer: acmev1.Finalizer, want: true},
		"deleted, cleaned up, another finalizer": {processing: true, presented: true, deleted: true, finalizer: "example.com/other"},
		"deleted while queued":                   {deleted: true, finalizer: acmev1.Finalizer},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			ch := &acmev1.Challenge{Status: acmev1.ChallengeStatus{
				Processing: test.processing, Presented: test.presented, State: test.state,
			}}
			if test.deleted {
				ch.DeletionTimestamp = &metav1.Time{}
			}
			if test.finalizer != "" {
				ch.Finalizers = []string{test.finalizer}
			}
			if got := isAnswered(ch); got != test.want {
				t.Errorf("got %t, want %t", got, test.want)
			}
		})
	}
}
