// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

func TestAuthoritativeTXT(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test."+soa, "a.test. TXT here")
	lame := dnstest.NewZone(t, "a.test. TXT here")
	lame.Disown()
	var recursive atomic.Int32
	server := dnstest.Listen(t, anyone, dns.HandlerFunc(func(w dns.ResponseWriter, m *dns.Msg) {
		if m.RecursionDesired {
			recursive.Add(1)
		}
		zone.ServeDNS(w, m)
	}), nil)
	other := dnstest.Listen(t, anyone, lame, nil)
	r := ask(t, server)
	if got, err := r.AuthoritativeTXT(t.Context(), server, "A.test"); err != nil || !slices.Equal(got.Values, []string{"here"}) {
		t.Errorf("got %v, %v", got, err)
	}
	for _, name := range []string{"a.test", "b.test"} { // with a record, and without
		if got, err := r.AuthoritativeTXT(t.Context(), other, name); !says(err, other+" answers without authority (lame)") {
			t.Errorf("got %v, %v", got, err)
		}
	}
	if got, err := r.RecursiveTXT(t.Context(), other, "a.test"); err != nil || len(got.Values) != 1 {
		t.Errorf("as a recursive server: %v, %v", got, err)
	}
	if _, err := r.AuthoritativeTXT(t.Context(), server, "none.a.test"); !IsNotFound(err) {
		t.Errorf("got %v", err)
	}
	if recursive.Load() > 0 {
		t.Error("a server of the zone was asked to look elsewhere")
	}
}

// moody is an https server that answers only when it likes to.
type moody struct{ answers bool }

func (m *moody) RoundTrip(request *http.Request) (*http.Response, error) {
	if !m.answers {
		<-request.Context().Done()
		return nil, request.Context().Err()
	}
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	question := new(dns.Msg)
	if err := question.Unpack(body); err != nil {
		return nil, err
	}
	answer := new(dns.Msg).SetReply(question)
	answer.Authoritative = true
	packed, err := answer.Pack()
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(packed))}, err
}

func TestPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &moody{}
		r, err := New(Config{Nameservers: []string{"https://ns.test"}, HTTPClient: &http.Client{Transport: server}})
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range []struct {
			after   time.Duration
			answers bool
			want    time.Duration
		}{
			{want: 4 * time.Second},
			{want: time.Second},
			{after: 29 * time.Second, want: time.Second},
			{after: 29 * time.Second, want: time.Second}, // each silence counts anew
			{after: 31 * time.Second, want: 4 * time.Second},
			{answers: true},
			{want: 4 * time.Second}, // it has answered since
		} {
			<-time.After(row.after)
			server.answers = row.answers
			start := time.Now()
			_, err := r.AuthoritativeTXT(t.Context(), "https://ns.test", "a.test")
			if got := time.Since(start); got != row.want || (err == nil) != row.answers {
				t.Errorf("question %d: %v after %s, want %s", i, err, got, row.want)
			}
		}
		ctx, cancel := context.WithCancel(t.Context())
		r.silent.Forget(asAuthority("https://ns.test"))
		cancel()
		if _, err := r.AuthoritativeTXT(ctx, "https://ns.test", "a.test"); !says(err, "interrupted") {
			t.Errorf("got %v", err)
		}
		if _, isSilent := r.silent.Get(asAuthority("https://ns.test")); isSilent {
			t.Error("we gave up, and call it silent")
		}
	})
}

// TestPatienceWithRecursiveServers: one dead domain must not cost the others the only
// server that knows them.
func TestPatienceWithRecursiveServers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, err := New(Config{Nameservers: []string{"https://ns.test"}, HTTPClient: &http.Client{Transport: &moody{}}})
		if err != nil {
			t.Fatal(err)
		}
		_, _ = r.AuthoritativeTXT(t.Context(), "https://ns.test", "dead.test") // as such it has had its chance
		for i := range 3 {
			start := time.Now()
			_, err := r.RecursiveTXT(t.Context(), "https://ns.test", "dead.test")
			if got := time.Since(start); err == nil || got != 4*time.Second {
				t.Errorf("question %d: %v after %s", i, err, got)
			}
		}
		r.Blame("https://ns.test") // another has the answer
		start := time.Now()
		_, err = r.RecursiveTXT(t.Context(), "https://ns.test", "dead.test")
		if got := time.Since(start); err == nil || got != time.Second {
			t.Errorf("after it is to blame: %v after %s", err, got)
		}
	})
}

// TestImpatienceKnowsTCP: a server that was silent once is still asked over TCP.
func TestImpatienceKnowsTCP(t *testing.T) {
	zone := dnstest.NewZone(t, "a.test. TXT here")
	zone.DropUDP = true
	server := dnstest.Listen(t, anyone, zone, nil)
	r := ask(t, server)
	r.silent.Put(asAuthority(server), struct{}{}, silence)
	if got, err := r.AuthoritativeTXT(t.Context(), server, "a.test"); err != nil || !slices.Equal(got.Values, []string{"here"}) {
		t.Errorf("got %v, %v", got, err)
	}
}
