// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"reflect"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// challenge is one whose clean-up was given up.
func challenge(uid types.UID) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: "web-" + string(uid), UID: uid},
		Spec: acmev1.ChallengeSpec{
			Type:      acmev1.DNS01,
			DNSName:   "example.com",
			Token:     "token",
			Key:       "value",
			Solver:    acmev1.Solver{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{Nameserver: "192.0.2.1"}}},
			IssuerRef: acmev1.IssuerReference{Name: "issuer"},
		},
	}
}

func entry(uid types.UID, since time.Time) Entry {
	return Of(challenge(uid), metav1.NewTime(since), "deadline")
}

func encoded(t testing.TB, e Entry) string {
	t.Helper()
	value, err := e.encode()
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func TestAnEntryIsReadAsItWasWritten(t *testing.T) {
	want := entry("1", time.Unix(1_700_000_000, 0))
	want.LastError = "refused"
	got, err := parse("1", encoded(t, want))
	if err != nil {
		t.Fatal(err)
	}
	if !got.Since.Equal(&want.Since) {
		t.Errorf("since %s, want %s", got.Since, want.Since)
	}
	got.Since = want.Since
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestTheChallengeOfAnEntryIsPresented(t *testing.T) {
	want := challenge("1")
	want.Status.Presented = true
	if got := entry("1", time.Time{}).Challenge(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func TestUselessEntriesAreRefused(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(*Entry)
		want   string
	}{
		{"another uid", func(e *Entry) { e.UID = "2" }, `its uid is "2"`},
		{"no namespace", func(e *Entry) { e.Namespace = "" }, "namespace or name"},
		{"no name", func(e *Entry) { e.Name = "" }, "namespace or name"},
		{"no DNS name", func(e *Entry) { e.Spec.DNSName = "" }, "spec.dnsName"},
		{"no key", func(e *Entry) { e.Spec.Key = "" }, "spec.key"},
		{"another type", func(e *Entry) { e.Spec.Type = "TLS-ALPN-01" }, `"TLS-ALPN-01"`},
	} {
		e := entry("1", time.Time{})
		row.change(&e)
		if _, err := parse("1", encoded(t, e)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %q", row.name, err, row.want)
		}
	}
	for _, value := range []string{"", "{", "null", "[]", `{"spec":{"type":1}}`, encoded(t, entry("1", time.Time{})) + "x"} {
		if e, err := parse("1", value); err == nil {
			t.Errorf("%q was read as %+v", value, e)
		}
	}
}

func TestWhatTellsWhereToLook(t *testing.T) {
	dns := entry("1", time.Time{})
	if got := dns.What(); !strings.Contains(got, `"value"`) || !strings.Contains(got, "_acme-challenge.example.com") {
		t.Error(got)
	}
	http := dns
	http.Spec.Type, http.Spec.Key = acmev1.HTTP01, "token.thumbprint"
	if got := http.What(); !strings.Contains(got, "http://example.com/.well-known/acme-challenge/token") || strings.Contains(got, "thumbprint") {
		t.Error(got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("1", encoded(f, entry("1", time.Unix(1, 0))))
	f.Add("1", `{"uid":"1","namespace":"a","name":"b","since":"x","spec":{}}`)
	f.Add("", "{}")
	f.Add("1", `{"spec":{"solver":{"dns01":{"webhook":{"config":[1]}}}}}`)
	f.Fuzz(func(t *testing.T, key, value string) {
		e, err := parse(key, value)
		if err != nil {
			return
		}
		e.Challenge()
		e.What()
		if _, err := parse(key, encoded(t, e)); err != nil {
			t.Errorf("an entry that was read cannot be read again: %v", err)
		}
	})
}
