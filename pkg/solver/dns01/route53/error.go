// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/service/route53/types"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// request is what was asked for, and the permission that it needs.
type request struct{ doing, permission string }

// credentialError is why there are no credentials.
type credentialError struct {
	error
	doing, advice string
}

func (e *credentialError) Unwrap() error { return e.error }

// tokenError is why there is no token of a ServiceAccount; its text says that already.
type tokenError struct{ error }

func (e *tokenError) Unwrap() error { return e.error }

// failure is a call that AWS has not answered.
func failure(doing string, err error) error {
	reason := reasonOf(err)
	return &dns01.Failure{Doing: doing, Text: cut(resolver.Cause(reason)), Cause: reason}
}

// noCode is what the SDK makes of an answer without a code.
const noCode = "UnknownError"

// answer is an error that AWS has sent.
type answer struct {
	status        int
	code, message string
	retryAfter    time.Duration
}

// answered is an error with the status of an answer, as the SDK has several.
type answered interface {
	error
	HTTPStatusCode() int
}

// answerOf returns false if the error is none that AWS has sent.
func answerOf(err error) (answer, bool) {
	var response answered
	if !errors.As(err, &response) || response.HTTPStatusCode() < http.StatusMultipleChoices {
		return answer{}, false
	}
	sent := answer{status: response.HTTPStatusCode()}
	var fault smithy.APIError
	if errors.As(err, &fault) && fault.ErrorCode() != noCode {
		sent.code, sent.message = fault.ErrorCode(), fault.ErrorMessage()
	}
	var invalid *types.InvalidChangeBatch
	if errors.As(err, &invalid) {
		sent.message = messagesOf(invalid)
	}
	var whole *smithyhttp.ResponseError
	if errors.As(err, &whole) {
		sent.retryAfter = dns01.RetryAfter(whole.Response.Header)
	}
	return sent, true
}

// judge makes of an error what the user should read; nil stays nil.
func (p *Provider) judge(r request, err error) error {
	if err == nil {
		return nil
	}
	if missing := innermost(err); missing != nil {
		return missing.judge()
	}
	sent, ok := answerOf(err)
	switch {
	case !ok:
		return failure(r.doing, err)
	case sent.isForbidden():
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: fmt.Sprintf("%s: %s; give %s the permission %s", r.doing, says(sent.text()), p.who, r.permission)}
	case sent.code == "NoSuchHostedZone":
		return fmt.Errorf("%s: %s; check hostedZoneID", r.doing, says(sent.text()))
	case sent.isUnauthenticated():
		p.credentials.Invalidate() // ambient ones may have been replaced
	}
	return sent.judge(r.doing, p.who)
}

// judge says why there are no credentials. Who may not assume a role may do nothing.
func (e *credentialError) judge() error {
	var token *tokenError
	sent, ok := answerOf(e.error)
	switch {
	case errors.As(e.error, &token):
		return token.error
	case !ok:
		return failure(e.doing, e.error)
	case sent.isThrottled(), sent.isBroken(), sent.isClock():
		return sent.judge(e.doing, "")
	default:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: fmt.Sprintf("%s: %s; %s", e.doing, says(sent.text()), e.advice)}
	}
}

// innermost is the reason for all others, since one may need credentials to get some.
func innermost(err error) *credentialError {
	var found, next *credentialError
	for errors.As(err, &next) {
		found, err = next, next.error
	}
	return found
}

// judge is for answers that mean the same whatever was asked for.
func (a answer) judge(doing, who string) error {
	switch {
	case a.isThrottled():
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: a.retryAfter,
			Text: fmt.Sprintf("%s: %s; others of the AWS account share its limits", doing, says(a.text()))}
	case a.isBroken(): // its message may have an ID in it
		return fmt.Errorf("%s: AWS answers %s", doing, dns01.StatusText(a.status))
	case a.isClock(): // its message has the time in it
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: doing + ": AWS says that the clock is wrong; set the clock of the controller's machine"}
	case a.isUnauthenticated():
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: fmt.Sprintf("%s: AWS does not accept the credentials (%s); check %s", doing, a.codeOrStatus(), who)}
	default:
		return fmt.Errorf("%s: %s", doing, says(a.text()))
	}
}

func (a answer) isThrottled() bool {
	_, isKnown := retry.DefaultThrottleErrorCodes[a.code]
	return isKnown || a.status == http.StatusTooManyRequests
}

func (a answer) isBroken() bool { return a.status >= http.StatusInternalServerError }

// isClock knows the codes for a signature that is too old or too new, and the messages
// that share the code of a wrong one.
func (a answer) isClock() bool {
	switch a.code {
	case "RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture":
		return true
	default:
		return strings.HasPrefix(a.message, "Signature expired") || strings.HasPrefix(a.message, "Signature not yet current")
	}
}

// isUnauthenticated knows the codes that AWS has for it, most of which come with HTTP 403.
func (a answer) isUnauthenticated() bool {
	switch a.code {
	case "InvalidClientTokenId", "InvalidAccessKeyId", "UnrecognizedClientException", "SignatureDoesNotMatch", "InvalidSignatureException",
		"ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "InvalidToken", "AuthFailure", "IncompleteSignature",
		"MissingAuthenticationToken", "MissingAuthenticationTokenException":
		return true
	default:
		return a.status == http.StatusUnauthorized || a.isClock()
	}
}

func (a answer) isForbidden() bool {
	return a.status == http.StatusForbidden && !a.isUnauthenticated() && !a.isThrottled()
}

func (a answer) codeOrStatus() string {
	if a.code == "" {
		return dns01.StatusText(a.status)
	}
	return a.code
}

func (a answer) text() string {
	if a.message == "" {
		return a.codeOrStatus()
	}
	return a.message
}

func says(text string) string { return fmt.Sprintf("AWS says %q", cut(text)) }

// reasonOf leaves out what the SDK puts before the reason: the operation, and the ID of
// the request.
func reasonOf(err error) error {
	var response *smithyhttp.ResponseError
	if errors.As(err, &response) {
		return response.Err
	}
	var operation *smithy.OperationError
	if errors.As(err, &operation) {
		return operation.Err
	}
	return err
}

// longest is how much of what others say is told, in bytes.
const longest = 250

// cut makes one line of a text, and not a long one.
func cut(text string) string { return dns01.Cut(dns01.Line(text), longest) }
