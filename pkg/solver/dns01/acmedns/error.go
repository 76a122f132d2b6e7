// SPDX-License-Identifier: Apache-2.0

package acmedns

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/nrdcg/goacmedns"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// patience is a transport that reports HTTP 429 with the time that it names, which
// the library does not tell. acme-dns never says that, but what stands before it may.
type patience struct{ next http.RoundTripper }

func (p *patience) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := p.next.RoundTrip(request)
	if err != nil || response.StatusCode != http.StatusTooManyRequests {
		return response, err
	}
	_ = response.Body.Close()
	return nil, &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: dns01.RetryAfter(response.Header)}
}

// judge makes of an error what the user should read.
func (p *Provider) judge(domain string, err error) error {
	doing := fmt.Sprintf("updating the account of %q at %s", domain, p.host)
	var throttled *dns01.RefusalError
	var answer *goacmedns.ClientError
	switch {
	case errors.As(err, &throttled):
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: throttled.RetryAfter, Text: doing + ": the server is asked too often"}
	case errors.As(err, &answer):
		return p.judgeAnswer(domain, doing, answer)
	default:
		return &dns01.Failure{Doing: doing, Text: silence(err), Cause: err}
	}
}

// silence is why there was no answer.
func silence(err error) string {
	text := resolver.Cause(err)
	if strings.Contains(text, "malformed") { // and then what the server has sent
		return "the answer is not HTTP; check host"
	}
	return text
}

// judgeAnswer says what an answer means and what the user can do, but not what it
// says. The first row that fits counts:
//
//	401, 403                | Forbidden, since other accounts of the Secret may be in order
//	400 bad_subdomain       | the account is wrong
//	400 bad_txt             | the value is
//	3xx, 404, 405           | the address probably is
//	otherwise               | the status
func (p *Provider) judgeAnswer(domain, doing string, answer *goacmedns.ClientError) error {
	switch code := answer.HTTPStatus; {
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: fmt.Sprintf(
			"%s: the server refuses it; check username, password and subdomain of %q in %s, and that the account's allowfrom has the controller's address", doing, domain, p.accounts.origin)}
	case code == http.StatusBadRequest && reason(answer.Body) == "bad_subdomain":
		return wrong(accountField, "the subdomain of %q in %s is not one that the server gives", domain, p.accounts.origin)
	case code == http.StatusBadRequest && reason(answer.Body) == "bad_txt":
		return fmt.Errorf("%s: the server does not take the value; it takes what ACME servers ask for, 43 letters, digits, hyphens and underscores", doing)
	case code >= 300 && code < 400:
		return fmt.Errorf("%s: the server redirects to another address; set host to that", doing)
	case code == http.StatusNotFound || code == http.StatusMethodNotAllowed:
		return fmt.Errorf("%s: it answers %s, as if it were no acme-dns server; check host", doing, dns01.StatusText(code))
	default:
		return fmt.Errorf("%s: the server answers %s; see its log", doing, dns01.StatusText(code))
	}
}

// reason is the code in the body of an error, such as bad_txt.
func reason(body []byte) string {
	var answer struct {
		Error string `json:"error"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return ""
	}
	return answer.Error
}
