// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"golang.org/x/oauth2"
	"google.golang.org/api/googleapi"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errEmpty: the answer is the JSON null, which the library takes for an answer.
var errEmpty = errors.New("the answer is empty")

// answered makes an error of an answer that is none.
func answered[T any](answer *T, err error) (*T, error) {
	if err == nil && answer == nil {
		return nil, errEmpty
	}
	return answer, err
}

// isConflict reports whether record sets are not as a change takes them to be: one is
// there already, is another one, or is not there.
func isConflict(err error) bool {
	var answer *googleapi.Error
	if !errors.As(err, &answer) {
		return false
	}
	switch answer.Code {
	case http.StatusConflict, http.StatusPreconditionFailed, http.StatusNotFound:
		return true
	default:
		return false
	}
}

// judge makes of an error what the user should read. The first row that fits counts:
//
//	there is no ambient credential | what to set
//	no token was given             | judgeToken
//	Google has answered            | judgeAnswer
//	otherwise                      | why there was no answer
func (p *Provider) judge(doing string, err error) error {
	var setting *dns01.SettingError
	var token *tokenError
	var answer *googleapi.Error
	switch {
	case errors.As(err, &setting):
		return setting
	case errors.As(err, &token):
		return p.judgeToken(token)
	case errors.As(err, &answer):
		return p.judgeAnswer(doing, answer)
	default:
		return dns01.NewFailure(doing, err)
	}
}

// judgeToken says why Google gave no token (RFC 6749 section 5.2).
func (p *Provider) judgeToken(err error) error {
	doing := "requesting a token for " + p.who
	var answer *oauth2.RetrieveError
	if !errors.As(err, &answer) || answer.Response == nil {
		return dns01.NewFailure(doing, err)
	}
	switch code := answer.Response.StatusCode; {
	case code == http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: dns01.RetryAfter(answer.Response.Header), Text: doing + ": Google is asked too often"}
	case code >= http.StatusInternalServerError:
		return fmt.Errorf("%s: Google answers %s", doing, dns01.StatusText(code))
	default:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: fmt.Sprintf(
			"%s: Google refuses it (%s); check that the key is still one of the account's and that the account is enabled", doing, tokenText(code, answer.Body))}
	}
}

func tokenText(code int, body []byte) string {
	var answer struct {
		Description string `json:"error_description"`
	}
	if err := json.Unmarshal(body, &answer); err != nil || answer.Description == "" {
		return dns01.StatusText(code)
	}
	return dns01.Excerpt(answer.Description)
}

// judgeAnswer says what an error of Cloud DNS means here, and what the user can do.
func (p *Provider) judgeAnswer(doing string, answer *googleapi.Error) error {
	text := fmt.Sprintf("%s: Google says %q", doing, message(answer))
	switch {
	case isThrottled(answer):
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: dns01.RetryAfter(answer.Header),
			Text: text + "; if that lasts, raise the project's quota of Cloud DNS"}
	case answer.Code == http.StatusUnauthorized:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: text + "; check " + p.who}
	case answer.Code == http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: fmt.Sprintf(
			"%s; check that %s has the role roles/dns.admin in project %q, and that the Cloud DNS API is enabled there", text, p.who, p.project)}
	case answer.Code == http.StatusNotFound:
		return errors.New(text + "; check project and hostedZoneName")
	case isConflict(answer):
		return errors.New(text + "; something else changes the same records at the same time")
	case answer.Code == http.StatusBadRequest:
		return errors.New(text + "; check that the zone holds the name")
	case answer.Code >= http.StatusInternalServerError: // its message may have an ID in it
		return fmt.Errorf("%s: Google answers %s", doing, dns01.StatusText(answer.Code))
	default:
		return errors.New(text)
	}
}

// isThrottled knows the reasons that Google gives for a 403 which is none.
func isThrottled(answer *googleapi.Error) bool {
	if answer.Code != http.StatusForbidden {
		return answer.Code == http.StatusTooManyRequests
	}
	for _, item := range answer.Errors {
		switch item.Reason {
		case "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded":
			return true
		}
	}
	return false
}

func message(answer *googleapi.Error) string {
	if answer.Message == "" {
		return dns01.StatusText(answer.Code)
	}
	return dns01.Excerpt(answer.Message)
}
