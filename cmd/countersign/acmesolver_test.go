// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/http/httptest"
	"slices"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder"
)

func TestFlagsOfASolverPodMeanItsCommand(t *testing.T) {
	for _, row := range []struct{ args, want []string }{
		{[]string{"--listen-port=8089", "--domain=a.test"}, []string{"acmesolver", "--listen-port=8089", "--domain=a.test"}},
		{[]string{"acmesolver", "--listen-port=8089"}, []string{"acmesolver", "--listen-port=8089"}},
		{[]string{"--namespace=a"}, []string{"--namespace=a"}},
		{nil, nil},
	} {
		if got := withCommand(row.args); !slices.Equal(got, row.want) {
			t.Errorf("%q became %q", row.args, got)
		}
	}
}

func TestTheProofOfASolverPod(t *testing.T) {
	server := responder.New(proof{&acmev1.Challenge{
		Spec:   acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "a.test", Token: "tok", Key: "tok.key"},
		Status: acmev1.ChallengeStatus{Presented: true},
	}}, uncounted{})
	for url, want := range map[string]int{
		"http://a.test" + responder.PathPrefix + "tok":   200,
		"http://a.test" + responder.PathPrefix + "other": 404,
		"http://b.test" + responder.PathPrefix + "tok":   404,
		"http://10.0.0.1/healthz":                        200,
	} {
		answer := httptest.NewRecorder()
		server.ServeHTTP(answer, httptest.NewRequest("GET", url, nil))
		if answer.Code != want {
			t.Errorf("%s: %d, want %d", url, answer.Code, want)
		}
	}
}
