// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestSlim(t *testing.T) {
	early, late := metav1.NewTime(time.Unix(1, 0)), metav1.NewTime(time.Unix(2, 0))
	newChallenge := func(state acmev1.State, finalizers ...string) *acmev1.Challenge {
		return &acmev1.Challenge{
			ObjectMeta: metav1.ObjectMeta{Finalizers: finalizers, ManagedFields: []metav1.ManagedFieldsEntry{
				{Subresource: "status", Time: &early}, {Subresource: "status", Time: &late, FieldsV1: metav1.NewFieldsV1("{}")}, {Time: &late},
			}},
			Spec: acmev1.ChallengeSpec{DNSName: "a.test", Type: acmev1.DNS01, AuthorizationURL: "u", Token: "t", Key: "k",
				IssuerRef: acmev1.IssuerReference{Name: "ca"}},
			Status: acmev1.ChallengeStatus{State: state},
		}
	}
	for name, row := range map[string]struct {
		ch     *acmev1.Challenge
		isLess bool
	}{
		"over":                {newChallenge(acmev1.Valid), true},
		"over, to clean up":   {newChallenge(acmev1.Valid, acmev1.Finalizer), false},
		"going on":            {newChallenge(acmev1.Pending), false},
		"made, not begun yet": {newChallenge(""), false},
	} {
		if _, err := slim(row.ch); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got := row.ch.ManagedFields; len(got) != 1 || !got[0].Time.Equal(&late) || got[0].FieldsV1 != nil {
			t.Errorf("%s: managed fields %+v", name, got)
		}
		spec := row.ch.Spec
		if (spec.Key == "") != row.isLess || spec.DNSName != "a.test" || spec.AuthorizationURL != "u" || spec.IssuerRef.Name != "ca" {
			t.Errorf("%s: spec %+v", name, spec)
		}
	}
	tombstone := cache.DeletedFinalStateUnknown{Key: "ns/name"}
	if got, err := slim(tombstone); err != nil || got != any(tombstone) {
		t.Errorf("a tombstone became %v, %v", got, err)
	}
}
