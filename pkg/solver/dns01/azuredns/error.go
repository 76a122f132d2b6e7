// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errHalf: the answer is JSON, but lacks what a record set has.
var errHalf = errors.New("the answer is not a record set")

// isConflict reports whether a record set is not as it was when it was read.
func isConflict(err error) bool {
	var answer *azcore.ResponseError
	return errors.As(err, &answer) && answer.StatusCode == http.StatusPreconditionFailed
}

// isAbsent reports whether there is no such record set, while what should hold it is there.
func isAbsent(err error) bool {
	var answer *azcore.ResponseError
	if !errors.As(err, &answer) || answer.StatusCode != http.StatusNotFound {
		return false
	}
	switch answer.ErrorCode {
	case "ParentResourceNotFound", "ResourceGroupNotFound", "SubscriptionNotFound":
		return false
	default:
		return true
	}
}

// failure is a call that has come to nothing, without an answer of Azure.
func failure(doing string, cause error) error {
	return &dns01.Failure{Doing: doing, Text: clean(resolver.Cause(cause)), Cause: cause}
}

// judge makes of an error what the user should read.
func (p *Provider) judge(doing string, at place, err error) error {
	var token *tokenError
	var answer *azcore.ResponseError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &token):
		return p.judgeToken(token)
	case errors.As(err, &answer):
		return p.judgeAnswer(doing, at, answer)
	default:
		return failure(doing, err)
	}
}

// judgeToken says why there is no token. 404 and 410 are what a machine answers while
// its identities change.
func (p *Provider) judgeToken(token *tokenError) error {
	doing := "requesting a token for " + p.credential.who
	if token.answer == nil {
		return failure(doing, token)
	}
	switch code := token.answer.StatusCode; {
	case code == http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: dns01.RetryAfter(token.answer.Header), Text: doing + ": Microsoft is asked too often"}
	case code == http.StatusNotFound || code == http.StatusGone || code >= http.StatusInternalServerError:
		return fmt.Errorf("%s: the answer is %s", doing, dns01.StatusText(code))
	default:
		text := tokenText(token.answer)
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: fmt.Sprintf("%s: it is refused: %q; %s", doing, text, p.advice(text))}
	}
}

// advice is what to do about an answer of Microsoft Entra ID, which begins with a number.
func (p *Provider) advice(text string) string {
	code, _, _ := strings.Cut(text, ":")
	switch code {
	case "AADSTS7000215":
		return "put the value of the client secret into the Secret, not its ID"
	case "AADSTS7000222":
		return "make a new client secret for the application, and put it into the Secret"
	case "AADSTS700016":
		return "check that the application is in this tenant"
	case "AADSTS90002", "AADSTS900021", "AADSTS900023":
		return "check tenantID and environment"
	default:
		return p.credential.check
	}
}

// tokenText is what an answer to a request for a token says (RFC 6749 section 5.2).
func tokenText(answer *http.Response) string {
	var body struct {
		Description string `json:"error_description"`
	}
	if read(answer, &body) != nil || clean(body.Description) == "" {
		return dns01.StatusText(answer.StatusCode)
	}
	return clean(body.Description)
}

// judgeAnswer says what an error of Azure means here, and what the user can do. Texts of
// throttling and of faults in Azure tell of the moment, and are left out.
func (p *Provider) judgeAnswer(doing string, at place, answer *azcore.ResponseError) error {
	text := fmt.Sprintf("%s: Azure says %q", doing, message(answer))
	switch code := answer.StatusCode; {
	case code == http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: dns01.RetryAfter(answer.RawResponse.Header),
			Text: doing + ": Azure is asked too often; all programs that use the subscription share its limits"}
	case code == http.StatusUnauthorized:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: text + "; " + p.credential.check}
	case code == http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: fmt.Sprintf(
			"%s; check that %s has the role %q on the zone", text, p.credential.who, p.sets.role())}
	case code == http.StatusNotFound:
		return fmt.Errorf("%s; check that zone %q is in resource group %q of subscription %q, and zoneType", text, at.zone, p.group, p.subscription)
	case code == http.StatusPreconditionFailed:
		return errors.New(doing + ": something else changes the same records at the same time")
	case code >= http.StatusInternalServerError:
		return fmt.Errorf("%s: Azure answers %s", doing, dns01.StatusText(code))
	default:
		return errors.New(text)
	}
}

// message is the code of an error and what Azure says about it.
func message(answer *azcore.ResponseError) string {
	type words struct{ Message string }
	var body struct {
		words
		Error words
	}
	text := answer.ErrorCode
	if read(answer.RawResponse, &body) == nil {
		text = strings.TrimPrefix(text+": "+clean(body.Error.Message+body.Message), ": ")
	}
	if text = strings.TrimSuffix(text, ": "); text == "" {
		return dns01.StatusText(answer.StatusCode)
	}
	return clean(text)
}

// read reads the JSON of an answer, which may have been read before.
func read(answer *http.Response, into any) error {
	body, err := runtime.Payload(answer)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}
