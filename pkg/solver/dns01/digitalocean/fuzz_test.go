// SPDX-License-Identifier: Apache-2.0

package digitalocean

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// parrot gives the same answer to everything, until it is tired.
type parrot struct {
	status, left       int
	after, reset, body string
}

func (p *parrot) RoundTrip(request *http.Request) (*http.Response, error) {
	p.left--
	if p.left < 0 {
		return nil, io.EOF
	}
	return &http.Response{
		StatusCode: p.status, Body: io.NopCloser(strings.NewReader(p.body)), Request: request,
		Header: http.Header{"Content-Type": {"application/json"}, "Retry-After": {p.after}, "Ratelimit-Reset": {p.reset}},
	}, nil
}

// FuzzAnswer: whatever is answered, nothing breaks, and errors stay short.
func FuzzAnswer(f *testing.F) {
	for _, body := range []string{
		`{"domains":[{"name":"example.com"}],"links":{},"meta":{"total":1}}`,
		`{"domains":[{"name":"a"}],"links":{"pages":{"next":"https://api.digitalocean.com/v2/domains?page=2"}}}`,
		`{"domain_records":[{"id":1,"type":"TXT","name":"_acme-challenge.www","data":"a"},{"id":-1,"type":"TXT","data":"a"}],"links":null}`,
		`{"domain_records":[null],"links":{"pages":null}}`,
		`{"id":"too_many_requests","message":"API rate limit exceeded."}`,
		`{"message":7}`, `null`, `[]`, `{`, ``, "\xff", `<html>`,
	} {
		f.Add(200, "", "", body)
		f.Add(429, "7", "1700000000", body)
	}
	f.Fuzz(func(t *testing.T, status int, after, reset, body string) {
		if status < 200 || status > 599 {
			return
		}
		bird := &parrot{status: status, after: after, reset: reset, body: body, left: 9}
		p := mustProvide(t, bird)
		_, errZones := p.Zones(context.Background())
		bird.left = 9
		_, errApply := p.Apply(context.Background(), theZone(), []dns01.Change{remove(www, "a"), add(www, "b")})
		for _, err := range []error{errZones, errApply} {
			if err != nil && len(err.Error()) > 2*dns01.MaxExcerpt+300 {
				t.Errorf("a long error: %v", err)
			}
		}
	})
}
