// SPDX-License-Identifier: Apache-2.0

package plan

import (
	"strings"
	"testing"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

func TestJudgeAuthorization(t *testing.T) {
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{URL: "u", DNSName: "Example.test", Type: acmev1.DNS01, Token: "tok"}}
	authz := func(status, challenge, problem string) Authorization {
		return Authorization{Identifier: "example.test", Status: status, Challenges: []OfferedChallenge{
			{URL: "other", Type: "http-01", Token: "tok", Status: "pending"},
			{URL: "u", Type: "dns-01", Token: "tok", Status: challenge, Problem: problem},
		}}
	}
	for _, row := range []struct {
		name     string
		authz    Authorization
		state    acmev1.State
		accepted bool
		reason   string
	}{
		{"pending", authz("pending", "pending", ""), acmev1.Pending, false, ""},
		{"being looked at", authz("pending", "processing", ""), acmev1.Pending, true, ""},
		{"looked at, not concluded", authz("pending", "valid", ""), acmev1.Pending, true, ""},
		{"valid", authz("valid", "valid", ""), acmev1.Valid, false, ReasonAuthorized},
		{"valid by another challenge", authz("valid", "pending", ""), acmev1.Valid, false, ReasonAuthorized},
		{"invalid", authz("invalid", "invalid", "403 dns: no TXT record"), acmev1.Invalid, false, "403 dns: no TXT record"},
		{"invalid by another challenge", authz("invalid", "pending", ""), acmev1.Invalid, false, "gave no reason"},
		{"challenge invalid first", authz("pending", "invalid", "wrong"), acmev1.Invalid, false, "wrong"},
		{"expired", authz("expired", "pending", ""), acmev1.Expired, false, "expired"},
		{"expired by the clock only", expiring(authz("pending", "pending", ""), noon), acmev1.Expired, false, "2026-11-22T12:00:00Z"},
		{"expired after it became valid", expiring(authz("valid", "valid", ""), noon), acmev1.Valid, false, ReasonAuthorized},
		{"not expired yet", expiring(authz("pending", "pending", ""), noon.Add(time.Second)), acmev1.Pending, false, ""},
		{"deactivated", authz("deactivated", "pending", ""), acmev1.Invalid, false, `"deactivated"`},
		{"revoked", authz("revoked", "valid", ""), acmev1.Invalid, false, `"revoked"`},
		{"unheard of", authz("sleepy", "pending", ""), acmev1.Invalid, false, `"sleepy"`},
		{"for another name", Authorization{Identifier: "evil.test", Status: "valid"}, acmev1.Errored, false, "spec.dnsName"},
		{"without the challenge", Authorization{Identifier: "example.test", Status: "pending"}, acmev1.Errored, false, "spec.url"},
		{"of another type", Authorization{Identifier: "example.test", Status: "pending",
			Challenges: []OfferedChallenge{{URL: "u", Type: "http-01", Token: "tok"}}}, acmev1.Errored, false, "spec.type"},
		{"with another token", Authorization{Identifier: "example.test", Status: "pending",
			Challenges: []OfferedChallenge{{URL: "u", Type: "dns-01", Token: "else"}}}, acmev1.Errored, false, "spec.token"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := JudgeAuthorization(ch, row.authz, noon)
			if got.State != row.state || got.Accepted != row.accepted || !strings.Contains(got.Reason, row.reason) {
				t.Errorf("got %+v", got)
			}
			if wanting := row.state == acmev1.Invalid && (row.authz.Status == "invalid" || row.authz.Challenges[1].Status == "invalid"); got.Rejected != wanting {
				t.Errorf("rejected: %t", got.Rejected)
			}
			if got.State.IsFailure() && got.Reason == "" {
				t.Error("a failure without a reason")
			}
		})
	}
}

// A challenge has the token that the CA gave, whatever that is.
func TestJudgeToken(t *testing.T) {
	for _, row := range []struct {
		token, status string
		state         acmev1.State
		reason        string
	}{
		{"../../healthz", "pending", acmev1.Errored, "spec.token is not a token: it has to have 1 to 512 letters"},
		{strings.Repeat("a", 513), "pending", acmev1.Errored, "spec.token is not a token"},
		{"", "pending", acmev1.Errored, "spec.token is not a token"},
		{"a/b", "valid", acmev1.Valid, ReasonAuthorized}, // nothing has to be shown
		{"-_aZ09", "pending", acmev1.Pending, ""},
	} {
		ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{URL: "u", DNSName: "example.test", Type: acmev1.HTTP01, Token: row.token}}
		got := JudgeAuthorization(ch, Authorization{Identifier: "example.test", Status: row.status, Challenges: []OfferedChallenge{
			{URL: "u", Type: "http-01", Token: row.token, Status: "pending"},
		}}, noon)
		if got.State != row.state || !strings.Contains(got.Reason, row.reason) {
			t.Errorf("%q: got %+v", row.token, got)
		}
	}
}

// Whatever the CA and somebody by hand make up, what is to be proved has a token.
func FuzzJudgeAuthorization(f *testing.F) {
	f.Add("tok", "pending", "pending")
	f.Add("../tok", "pending", "processing")
	f.Add("", "valid", "")
	f.Fuzz(func(t *testing.T, token, status, challenge string) {
		ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{URL: "u", DNSName: "example.test", Type: acmev1.HTTP01, Token: token}}
		got := JudgeAuthorization(ch, Authorization{Identifier: "example.test", Status: status, Challenges: []OfferedChallenge{
			{URL: "u", Type: "http-01", Token: token, Status: challenge},
		}}, noon)
		if got.State == acmev1.Pending && !acmev1.IsToken(token) {
			t.Errorf("token %q is to be shown", token)
		}
		if got.State != acmev1.Pending && !got.State.IsFinal() || got.State.IsFailure() && got.Reason == "" {
			t.Errorf("verdict %+v", got)
		}
	})
}

func expiring(authz Authorization, at time.Time) Authorization {
	authz.Expires = at
	return authz
}

func TestInitialState(t *testing.T) {
	for status, want := range map[string]acmev1.State{
		"pending": acmev1.Pending, "valid": acmev1.Valid, "invalid": acmev1.Invalid, "expired": acmev1.Expired,
		"deactivated": acmev1.Invalid, "revoked": acmev1.Invalid, "": acmev1.Invalid,
	} {
		if got := InitialState(status); got != want {
			t.Errorf("InitialState(%q) = %q, want %q", status, got, want)
		}
	}
}

func TestIsUnseen(t *testing.T) {
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{DNSName: "example.test", URL: "u", Token: "tok", Type: acmev1.DNS01}}
	for problemType, want := range map[string]bool{
		"dns": true, "unauthorized": true, "incorrectresponse": true, "connection": true,
		"caa": false, "rejectedidentifier": false, "ratelimited": false, "": false,
	} {
		for _, status := range []string{"invalid", "pending"} {
			got := JudgeAuthorization(ch, Authorization{Identifier: "example.test", Status: status, Challenges: []OfferedChallenge{
				{URL: "u", Token: "tok", Type: "dns-01", Status: "invalid", ProblemType: problemType},
			}}, noon)
			if !got.Rejected || got.Unseen != want {
				t.Errorf("%q in a %s authorization: %+v", problemType, status, got)
			}
		}
	}
}

func TestWithoutWaiting(t *testing.T) {
	settling := Settling{Pause: time.Second, Because: "so", Notes: "ns2 is dead"}.reason()
	if got := WithoutWaiting(settling); got != "" {
		t.Errorf("left of %q: %q", settling, got)
	}
}
