// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// page is what users read about errors.
const page = "../../../../docs/dns01/cloudflare.md"

func TestErrors(t *testing.T) {
	docs, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range map[string]struct {
		status  int
		body    string
		refusal dns01.Refusal
		text    string // after the beginning
		isPlain bool   // too rare for the page
	}{
		"throttled": {
			429, `{"errors":[{"code":971,"message":"Please wait and consider throttling your request speed"}]}`, dns01.Throttled,
			`Cloudflare says "Please wait and consider throttling your request speed (971)"; if that lasts, find out what else uses the API as the same user`, false,
		},
		"throttled, by a proxy": {
			429, `<html>error code: 1015</html>`, dns01.Throttled,
			`Cloudflare says "HTTP 429 Too Many Requests"; if that lasts, find out what else uses the API as the same user`, true,
		},
		"throttled, by the code": {
			400, `{"errors":[{"code":971,"message":"slower"}]}`, dns01.Throttled,
			`Cloudflare says "slower (971)"; if that lasts, find out what else uses the API as the same user`, true,
		},
		"no token": {
			400, `{"errors":[{"code":6003,"message":"Invalid request headers","error_chain":[{"code":6111,"message":"Invalid format for Authorization header"}]}]}`, dns01.Unauthenticated,
			`Cloudflare says "Invalid request headers (6003)"; check the API token of apiTokenSecretRef`, false,
		},
		"unknown token": {
			403, `{"errors":[{"code":9109,"message":"Invalid access token"}]}`, dns01.Unauthenticated,
			`Cloudflare says "Invalid access token (9109)"; check the API token of apiTokenSecretRef`, false,
		},
		"unknown key": {
			403, `{"errors":[{"code":9103,"message":"Unknown X-Auth-Key or X-Auth-Email"}]}`, dns01.Unauthenticated,
			`Cloudflare says "Unknown X-Auth-Key or X-Auth-Email (9103)"; check the API token of apiTokenSecretRef`, true,
		},
		"unknown, by the status": {
			401, `{"errors":[{"code":10001,"message":"Unable to authenticate request"}]}`, dns01.Unauthenticated,
			`Cloudflare says "Unable to authenticate request (10001)"; check the API token of apiTokenSecretRef`, true,
		},
		"unknown, as a bad request": {
			400, `{"errors":[{"code":10000,"message":"Authentication error"}]}`, dns01.Unauthenticated,
			`Cloudflare says "Authentication error (10000)"; check the API token of apiTokenSecretRef`, true,
		},
		"forbidden": {
			403, `{"errors":[{"code":10000,"message":"Authentication error"}]}`, dns01.Forbidden,
			`Cloudflare says "Authentication error (10000)"; check that the API token of apiTokenSecretRef may read zones and edit DNS records there`, false,
		},
		"from the wrong address": {
			403, `{"errors":[{"code":9109,"message":"Cannot use the access token from location: 192.0.2.1"}]}`, dns01.Forbidden,
			`Cloudflare says "Cannot use the access token from location: 192.0.2.1 (9109)"; check that the API token of apiTokenSecretRef may read zones and edit DNS records there`, false,
		},
		"an alias": {
			400, `{"errors":[{"code":81054,"message":"A CNAME record with that host already exists."}]}`, "",
			`Cloudflare says "A CNAME record with that host already exists. (81054)"; delete the CNAME record, or set cnameStrategy to Follow`, false,
		},
		"another error": {
			400, `{"errors":[{"code":81045,"message":"The record quota has been exceeded."}]}`, "",
			`Cloudflare says "The record quota has been exceeded. (81045)"`, false,
		},
		"a long story": {
			400, `{"errors":[{"code":1,"message":"` + strings.Repeat("é ", 99) + `"}]}`, "",
			fmt.Sprintf("Cloudflare says %q", strings.Repeat("é ", 66)+"é…"), true,
		},
		"errors that are none": {
			400, `{"errors":[{"code":"x","message":null},7]}`, "", `Cloudflare says "HTTP 400 Bad Request"`, true,
		},
		"broken": {
			502, `<html>Ray ID: 8f1</html>`, "", `Cloudflare answers HTTP 502 Bad Gateway`, false,
		},
		"no page": {
			200, `null`, "", "the answer is empty", true,
		},
		"no JSON": {
			200, `{"result":x}`, "", "error parsing response json: invalid character 'x' looking for beginning of value", true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.answer = func(w http.ResponseWriter, _ *http.Request) bool {
				w.Header().Set("Content-Type", "application/json")
				w.Header().Set("Retry-After", "300")
				w.WriteHeader(row.status)
				fmt.Fprint(w, row.body)
				return true
			}
			_, err := mustProvide(t, s).Apply(t.Context(), s.theZone(), []dns01.Change{remove(www, "a")})
			if want := `reading TXT records of zone "example.com.": ` + row.text; err == nil || err.Error() != want {
				t.Fatalf("got  %v\nwant %s", err, want)
			}
			var refusal *dns01.RefusalError
			if errors.As(err, &refusal) != (row.refusal != "") || row.refusal != "" && (refusal.Refusal != row.refusal || refusal.RetryAfter != 5*time.Minute) {
				t.Errorf("the refusal is %+v", refusal)
			}
			if !row.isPlain && !strings.Contains(string(docs), row.text) {
				t.Errorf("%s does not have: %s", page, row.text)
			}
			if len(s.take()) != 1 {
				t.Error("there was more than one request")
			}
		})
	}
}

type broken struct{ err error }

func (b broken) RoundTrip(*http.Request) (*http.Response, error) { return nil, b.err }

// A failure of the network is told apart from others by whoever makes batches.
func TestNoAnswer(t *testing.T) {
	transport := broken{fmt.Errorf("dialling 192.0.2.1 from port 45678: %w", syscall.ECONNREFUSED)}
	_, err := mustProvide(t, transport).Zones(t.Context())
	if _, isNetwork := resolver.NetworkCause(err); !isNetwork || err.Error() != "listing zones: connection refused" {
		t.Error(err)
	}
}
