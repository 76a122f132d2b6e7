// SPDX-License-Identifier: Apache-2.0

package diagnose

import "github.com/countersign-project/countersign/pkg/selfcheck"

// httpLooks are the classes of looks over HTTP. Each kind of obstacle has an advice of its own.
func httpLooks() []Problem {
	return []Problem{
		{ID: "http-no-address", Title: "The name has no address", See: "`has no address …`",
			Why: "the name has neither A nor AAAA record, or not from here", Sure: "`dig A` and `dig AAAA` at the name", Fix: "add a record that leads to the ingress controller or gateway",
			signs: []sign{{selfcheck.AdviceNoAddress}}},
		{ID: "http-refused", Title: "Nothing listens at the address", See: "`connection refused`",
			Why: "the address is not the ingress controller's, or that does not listen on port 80", Sure: "`curl -v http://NAME/.well-known/acme-challenge/x`", Fix: "correct the record, or let the ingress controller listen on port 80",
			signs: []sign{{selfcheck.AdviceRefused}}},
		{ID: "http-timeout", Title: "No answer in time", See: "`no answer in time`",
			Why: "a firewall drops the packets, or the router does not lead its own address back in", Sure: "`kubectl countersign check NAME --type http-01` from outside the cluster, and with `--from-inside`", Fix: "open port 80; if only the cluster cannot reach itself, set --http01-inside-addresses",
			signs: []sign{{selfcheck.AdviceTimeout}}},
		{ID: "http-unreachable", Title: "The address cannot be reached", See: "`no route to host`, `network is unreachable`",
			Why: "there is no route to the address from here", Sure: "`kubectl countersign check NAME --type http-01` from outside the cluster, and with `--from-inside`", Fix: "correct the record or the route; if only the cluster cannot reach itself, set --http01-inside-addresses",
			signs: []sign{{selfcheck.AdviceUnreachable}}},
		{ID: "http-login", Title: "Something asks for a login", See: "`wrong status code '401'` or `'403'`",
			Why: "a login, a firewall for web applications or a filter by address comes before the responder", Sure: "`curl -v http://NAME/.well-known/acme-challenge/x`", Fix: "except /.well-known/acme-challenge/ from it",
			signs: []sign{{selfcheck.AdviceLogin}}},
		{ID: "http-route-not-found", Title: "The route is not in effect", See: "`wrong status code '404'`",
			Why: "another ingress controller serves the address, or has not taken the route up yet", Sure: "`kubectl get ingress -l acme.cert-manager.io/http01-solver=true` in the namespace of the challenge: CLASS and ADDRESS have to be those of the ingress controller that the name leads to; its log says why it does not take a route", Fix: "set the class in the solver, or correct the address",
			signs: []sign{{selfcheck.AdviceNotFound}}},
		{ID: "http-responder-out-of-reach", Title: "The ingress controller does not reach the responder", See: "`wrong status code '503'`, or another one from 500 on",
			Why: "a network policy, no ready responder, or no ExternalName Services", Sure: "`kubectl -n countersign get pods,endpointslices` shows ready responders; `kubectl countersign check NAME --type http-01 --from-inside`; the log of the ingress controller says what it could not reach", Fix: "let the ingress controller reach the responder",
			signs: []sign{{selfcheck.AdviceServerError}}},
		{ID: "http-unknown-token", Title: "A responder answers that does not know the challenge", See: "`Countersign's responder answers, but does not know this challenge`",
			Why: "its cache is behind, or it is another installation's", Sure: "it passes within seconds, or not at all", Fix: "lead the route to the responder of this installation",
			signs: []sign{{selfcheck.AdviceUnknownToken}}},
		{ID: "http-redirect-loop", Title: "Redirects without an end", See: "`redirected in a circle, …`, `stopped after 10 redirects, …`",
			Why: "a CDN speaks http to the ingress, which sends it to https", Sure: "`curl -vL http://NAME/.well-known/acme-challenge/x`", Fix: "correct the TLS mode of the CDN, or except /.well-known/acme-challenge/ from the redirect",
			signs: []sign{{selfcheck.AdviceRedirectLoop}}},
		{ID: "http-bad-redirect", Title: "A redirect that CAs do not follow", See: "`redirected to …, and CAs follow …`",
			Why: "it leads to an address, another port or another scheme", Sure: "`curl -v http://NAME/.well-known/acme-challenge/x`: the header Location", Fix: "correct the redirect, or except /.well-known/acme-challenge/ from it",
			signs: []sign{{selfcheck.AdviceBadRedirect}}},
		{ID: "http-redirected-away", Title: "A redirect leads to another host", See: "`…, after a redirect to …`",
			Why: "the other host does not have the proof", Sure: "`curl -vL http://NAME/.well-known/acme-challenge/x`", Fix: "except /.well-known/acme-challenge/ from the redirect",
			signs: []sign{{selfcheck.AdviceRedirectedAway}}},
		{ID: "http-page", Title: "A page for people answers", See: "`but an HTML page`",
			Why: "a default page or an application answers", Sure: "`curl http://NAME/.well-known/acme-challenge/x`: whose page is it?", Fix: "correct the address, or the order of the rules",
			signs: []sign{{selfcheck.AdviceHTMLPage}}},
		{ID: "http-wrong-body", Title: "Something else answers", See: "`did not get expected response …`",
			Why: "an old solver, or something that changes the body", Sure: "`curl -v http://NAME/.well-known/acme-challenge/x`", Fix: "remove what answers there",
			signs: []sign{{selfcheck.AdviceWrongBody}}},
		{ID: "http-not-http", Title: "What answers does not speak HTTP", See: "`the answer is not valid HTTP`",
			Why: "something else listens on that port", Sure: "`curl -v http://NAME/.well-known/acme-challenge/x`", Fix: "let the ingress controller listen on port 80",
			signs: []sign{{selfcheck.AdviceInvalidHTTP}, {selfcheck.AdviceInvalidHTTPS}}},
		{ID: "http-inside-only", Title: "Seen inside the cluster only", Harmless: true, See: "`Self-check passes inside the cluster only: …`",
			Why: "the router does not lead the public address back in; the CA comes from outside", Sure: "`kubectl countersign check NAME --type http-01` from outside the cluster", Fix: "nothing, if it works from outside",
			signs: []sign{{selfcheck.InsideOnly}}},
	}
}
