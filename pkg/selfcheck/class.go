// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// Class is what stands in the way of a proof. These are published words.
type Class string

// The classes of DNS-01, from finding the name servers to what they say.
const (
	// ClassNoZone: nobody can tell which name servers to ask.
	ClassNoZone Class = "NoZone"
	// ClassNoNameServer: the zone has no name server with an address.
	ClassNoNameServer Class = "NoNameServer"
	// ClassNoAnswer: none of the name servers has an answer.
	ClassNoAnswer Class = "NoAnswer"
	// ClassNoRecord: the record is not there.
	ClassNoRecord Class = "NoRecord"
	// ClassOtherValue: the record has other values only.
	ClassOtherValue Class = "OtherValue"
	// ClassDisagreement: some name servers have the value or the CNAME, and some do not.
	ClassDisagreement Class = "Disagreement"
	// ClassWrongCNAME: the record is written where no CNAME leads to, or one leads away from.
	ClassWrongCNAME Class = "WrongCNAME"
	// ClassNotInSync: the DNS service says that not all its servers have the record.
	ClassNotInSync Class = "NotInSync"
)

// The classes of both types.
const (
	// ClassCAA: the proof is there, and CAA records forbid the CA to issue, or cannot be validated.
	ClassCAA Class = "CAA"
	// ClassNoCheck: there is no self-check for challenges of that type.
	ClassNoCheck Class = "NoCheck"
)

// The classes of HTTP-01, from the first step of a request to the last.
const (
	// ClassNoAddress: the name has no address.
	ClassNoAddress Class = "NoAddress"
	// ClassRefused: nothing listens at the address.
	ClassRefused Class = "Refused"
	// ClassTimeout: there is no answer in time, be it to the connection or the request.
	ClassTimeout Class = "Timeout"
	// ClassUnreachable: no packet gets to the address from here.
	ClassUnreachable Class = "Unreachable"
	// ClassInvalidHTTP: what answers does not speak HTTP, or not to the end.
	ClassInvalidHTTP Class = "InvalidHTTP"
	// ClassBadRedirect: a redirect that CAs do not follow.
	ClassBadRedirect Class = "BadRedirect"
	// ClassRedirectLoop: redirects without an end, mostly between http and https.
	ClassRedirectLoop Class = "RedirectLoop"
	// ClassRedirectedAway: a redirect leads to another host, which does not have the proof.
	ClassRedirectedAway Class = "RedirectedAway"
	// ClassUnknownToken: our responder answers, and does not know the challenge.
	ClassUnknownToken Class = "UnknownToken"
	// ClassWrongStatus: the status is not 200.
	ClassWrongStatus Class = "WrongStatus"
	// ClassHTMLPage: a page for people instead of the proof.
	ClassHTMLPage Class = "HTMLPage"
	// ClassWrongBody: something else than the proof.
	ClassWrongBody Class = "WrongBody"
)

// unknownToken begins what our responder answers about a challenge that it does not know.
const unknownToken = "no such challenge here"

// failureOf is the sight of a request without an answer. last is where the last
// redirect led to; nil if there was none.
func failureOf(w way, target, last *url.URL, err error) sight {
	s := sight{by: w, port: "80"}
	s.class, s.text = failureClass(err)
	connect := connectError{}
	s.unconnected = last == nil && w.proxy == "" && errors.As(err, &connect)
	s.text = fmt.Sprintf("failed to perform self check GET request '%s': %s", target, s.text)
	return s.after(target, last)
}

// failureClass sorts what may go wrong with a request. What the other side sent is
// left out: it may be another text every time.
func failureClass(err error) (Class, string) {
	var redirect redirectError
	if errors.As(err, &redirect) {
		return redirect.class, redirect.text
	}
	var lookup lookupError
	if errors.As(err, &lookup) {
		return ClassNoAddress, lookup.Error()
	}
	text, isNetwork := resolver.NetworkCause(err)
	connect := connectError{}
	switch {
	case !isNetwork:
		return ClassInvalidHTTP, "the answer is not valid HTTP"
	case errors.Is(err, syscall.ECONNREFUSED):
		return ClassRefused, text
	case isTimeout(err):
		return ClassTimeout, text
	case errors.As(err, &connect), errors.Is(err, syscall.EHOSTUNREACH), resolver.HasNoRoute(err):
		return ClassUnreachable, text
	default:
		return ClassInvalidHTTP, text
	}
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.Is(err, context.DeadlineExceeded) || errors.As(err, &timeout) && timeout.Timeout()
}

// replyOf is the sight of a request with an answer, of whose body the beginning is given.
func replyOf(w way, ch *acmev1.Challenge, target *url.URL, response *http.Response, body string) sight {
	s := sight{by: w, status: response.StatusCode, port: "80"}
	switch {
	case response.StatusCode == http.StatusOK && isProof(body, ch.Spec.Key):
		return s
	case response.StatusCode == http.StatusNotFound && strings.TrimSpace(body) == unknownToken:
		s.class, s.text = ClassUnknownToken, "Countersign's responder answers, but does not know this challenge"
	case response.StatusCode != http.StatusOK:
		s.class, s.text = ClassWrongStatus, fmt.Sprintf("wrong status code '%d', expected '%d'", response.StatusCode, http.StatusOK)
	case isHTML(response.Header.Get("Content-Type"), body):
		s.class, s.text = ClassHTMLPage, fmt.Sprintf("did not get expected response when querying endpoint '%s', but an HTML page", target)
	default:
		s.class, s.text = ClassWrongBody, fmt.Sprintf("did not get expected response when querying endpoint '%s'", target)
	}
	if server := product(response.Header.Get("Server")); server != "" && s.class != ClassUnknownToken {
		s.text += ", from server " + server
	}
	if isSameURL(target, response.Request.URL) {
		return s
	}
	return s.after(target, response.Request.URL)
}

// after adds where the last redirect led to. What another host lacks is a matter of its own.
func (s sight) after(target, last *url.URL) sight {
	if last == nil {
		return s
	}
	s.text += ", after a redirect to " + siteOf(last)
	if last.Scheme == "https" {
		s.port = "443"
	}
	if !isSameHost(target, last) && s.class != ClassRedirectLoop && s.class != ClassBadRedirect {
		s.class = ClassRedirectedAway
	}
	return s
}

// isProof reports whether a body is the key. CAs ignore white space after it (RFC 8555 section
// 8.3); of a body that was cut off nobody knows what comes after that.
func isProof(body, key string) bool {
	isWhole := len(body) < len(key)+leastRead
	return isWhole && strings.TrimRight(body, " \t\r\n") == key
}

func isSameURL(a, b *url.URL) bool { return a.String() == b.String() }

// isHTML reports whether an answer is a page for people, by its type or its beginning.
func isHTML(contentType, body string) bool {
	begins := func(text, with string) bool {
		return len(text) >= len(with) && strings.EqualFold(text[:len(with)], with)
	}
	body = strings.TrimSpace(body)
	return begins(contentType, "text/html") || begins(body, "<html") || begins(body, "<!doctype html")
}

// longestProduct is enough for the names that servers have, in bytes, and less than any key.
const longestProduct = 32

// product is the name of the first product in a Server header (RFC 9110 section
// 10.2.4), or nothing if that is not a simple name. Versions are left out: they may
// differ from one replica to the next.
func product(header string) string {
	name, _, _ := strings.Cut(strings.TrimSpace(header), " ")
	name, _, _ = strings.Cut(name, "/")
	strange := func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && !strings.ContainsRune("-_.", c)
	}
	if len(name) > longestProduct || strings.ContainsFunc(name, strange) {
		return ""
	}
	return name
}
