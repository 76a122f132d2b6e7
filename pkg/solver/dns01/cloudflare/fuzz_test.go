// SPDX-License-Identifier: Apache-2.0

package cloudflare

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
	status, left int
	body         string
}

func (p *parrot) RoundTrip(request *http.Request) (*http.Response, error) {
	p.left--
	if p.left < 0 {
		return nil, io.EOF
	}
	return &http.Response{
		StatusCode: p.status, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(p.body)), Request: request,
	}, nil
}

// FuzzAnswer: whatever is answered, nothing breaks, and errors stay short.
func FuzzAnswer(f *testing.F) {
	for _, body := range []string{
		`{"result":[{"id":"1","name":"example.com","status":"active","type":"full"}],"result_info":{"per_page":50}}`,
		`{"result":[{"id":"1","name":"_acme-challenge.www.example.com","type":"TXT","content":"\"a\""}],"result_info":{"per_page":2}}`,
		`{"result":[{"id":1,"name":[],"type":{},"content":null},7,null],"result_info":[]}`,
		`{"errors":[{"code":81058,"message":"An identical record already exists."}]}`,
		`{"errors":{"code":"x"},"result":{}}`, `null`, `[]`, `{`, ``, "\xff", `<html>`,
	} {
		f.Add(200, body)
		f.Add(400, body)
	}
	f.Fuzz(func(t *testing.T, status int, body string) {
		if status < 200 || status > 599 {
			return
		}
		bird := &parrot{status: status, body: body, left: 9}
		p := mustProvide(t, bird)
		_, errZones := p.Zones(context.Background())
		bird.left = 9
		_, errApply := p.Apply(context.Background(), dns01.Zone{Name: apex, ID: "1"}, []dns01.Change{remove(www, "a"), add(www, "b")})
		for _, err := range []error{errZones, errApply} {
			if err != nil && len(err.Error()) > 2*dns01.MaxExcerpt+200 {
				t.Errorf("a long error: %v", err)
			}
		}
	})
}
