// SPDX-License-Identifier: Apache-2.0

package selfcheck

import "net/http"

// adviceFor says what to do about a sight without the proof.
func adviceFor(s sight) string {
	if s.class == ClassWrongStatus {
		return adviceForStatus(s.status)
	}
	return map[Class]string{
		ClassNoAddress:      "the CA needs an A or AAAA record that leads to the ingress controller or gateway",
		ClassRefused:        "check that this is the address of the ingress controller or gateway, and that it listens on port 80",
		ClassTimeout:        "check the address, and that firewalls let port 80 through; if only the cluster cannot reach its own public address, set --http01-inside-addresses",
		ClassUnreachable:    "check the address and the routes to it; if only the cluster cannot reach its own public address, set --http01-inside-addresses",
		ClassInvalidHTTP:    "check what listens on port 80 there; the CA speaks plain HTTP to it",
		ClassBadRedirect:    "correct the redirect, or except /.well-known/acme-challenge/ from it",
		ClassRedirectLoop:   "a proxy or CDN in front redirects to https, and does not know that it is https already, or back to http; correct its TLS mode, or except /.well-known/acme-challenge/ from the redirect",
		ClassRedirectedAway: "the other host has to show the proof, or the redirect has to except /.well-known/acme-challenge/",
		ClassUnknownToken:   "that may last a moment; if it stays, the route leads to the responder of another cluster or installation, or to one that is limited to other namespaces, or the host is not passed on to it",
		ClassHTMLPage:       "a default page, a login or an application answers in place of the responder; check that the address is that of the ingress controller or gateway which has the route, and that no rule comes before it",
		ClassWrongBody:      "check what answers there: an old solver, another installation, or something on the way that changes the body",
	}[s.class]
}

func adviceForStatus(status int) string {
	switch {
	case status == http.StatusUnauthorized, status == http.StatusForbidden:
		return "something asks for a login, or refuses us; except /.well-known/acme-challenge/ from it, and from filters by address"
	case status == http.StatusNotFound:
		return "the route is not in effect there: check that the address is that of the ingress controller or gateway which serves it, and the class in the solver"
	case status >= http.StatusInternalServerError:
		return "the ingress controller or gateway does not reach the responder; check its log, and network policies"
	default:
		return "check what answers there"
	}
}
