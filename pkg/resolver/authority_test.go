// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"bytes"
	"io"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver/dnstest"
)

// puzzled is a recursive server that never finds an answer for one name.
type puzzled struct {
	zone *dnstest.Zone
	name string
}

func (p puzzled) RoundTrip(request *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	question := new(dns.Msg)
	if err := question.Unpack(body); err != nil {
		return nil, err
	}
	if question.Question[0].Name == p.name {
		<-request.Context().Done()
		return nil, request.Context().Err()
	}
	packed, err := p.zone.Answer(question).Pack()
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(packed))}, err
}

// A server whose addresses nobody finds costs the others two seconds, once.
func TestAddressesThatAreHardToFind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		zone := dnstest.NewZone(t, "a.test."+soa, "a.test. NS ns.test.", "a.test. NS slow.test.", "ns.test. A 192.0.2.1")
		r, err := New(Config{
			Nameservers: []string{"https://ns.test"},
			HTTPClient:  &http.Client{Transport: puzzled{zone: zone, name: "slow.test."}},
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []time.Duration{2 * time.Second, 0} {
			start := time.Now()
			got, err := r.AuthoritiesOf(t.Context(), "a.test")
			if took := time.Since(start); took != want || err != nil {
				t.Errorf("%v after %s, want %s", err, took, want)
			}
			if !slices.Equal(got[0].Addresses, []string{"192.0.2.1:53"}) || !says(got[1].Err, "no answer in time") {
				t.Errorf("got %v", got)
			}
		}
	})
}
