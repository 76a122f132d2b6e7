// SPDX-License-Identifier: Apache-2.0

package selfcheck

import "net/http"

// adviceFor says what to do about a sight without the proof.
func adviceFor(s sight) string {
	if s.class == ClassWrongStatus {
		return adviceForStatus(s.status)
	}
	return map[Class]string{
		ClassNoAddress:      AdviceNoAddress,
		ClassRefused:        AdviceRefused + s.port,
		ClassTimeout:        AdviceTimeout + s.port + " through; if only the cluster cannot reach its own public address, set --http01-inside-addresses",
		ClassUnreachable:    AdviceUnreachable,
		ClassInvalidHTTP:    adviceForProtocol(s.port),
		ClassBadRedirect:    AdviceBadRedirect,
		ClassRedirectLoop:   AdviceRedirectLoop,
		ClassRedirectedAway: AdviceRedirectedAway,
		ClassUnknownToken:   AdviceUnknownToken,
		ClassHTMLPage:       AdviceHTMLPage,
		ClassWrongBody:      AdviceWrongBody,
	}[s.class]
}

func adviceForStatus(status int) string {
	switch {
	case status == http.StatusUnauthorized, status == http.StatusForbidden:
		return AdviceLogin
	case status == http.StatusNotFound:
		return AdviceNotFound
	case status >= http.StatusInternalServerError:
		return AdviceServerError
	default:
		return "check what answers there"
	}
}

func adviceForProtocol(port string) string {
	if port == "443" {
		return AdviceInvalidHTTPS
	}
	return AdviceInvalidHTTP
}
