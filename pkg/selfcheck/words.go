// SPDX-License-Identifier: Apache-2.0

package selfcheck

// What the reasons of looks at DNS say. They are here so that who writes them and who
// explains them cannot disagree.
const (
	// NoServer: the zone has no name server with an address.
	NoServer = "there is no name server to ask"
	// Unheard: none of the name servers answers.
	Unheard = " cannot be seen, no name server answers: "
	// NotPropagated: name servers answer, and do not have the value.
	NotPropagated = " not yet propagated: "
	// OtherValue: a name server has another value instead.
	OtherValue = "another value ("
	// OtherValues: a name server has several other values.
	OtherValues = " other values ("
	// NotInSync: all that is seen is good, and the DNS service says that it is not everywhere.
	NotInSync = " is there, but the DNS service says that not all its servers have it yet"
	// OnSomeACNAME: a CNAME is at some of the name servers only.
	OnSomeACNAME = "the name servers do not agree on a CNAME "
	// OthersHaveIt: some of the zone's servers have the value, and some do not.
	OthersHaveIt = "others have it; if that lasts, check the transfer of zone "
	// WrittenAtStart: the record is written where a CNAME leads away from.
	WrittenAtStart = ", but the record is written at "
	// NoCNAME: acme-dns writes at a name that only a CNAME leads to.
	NoCNAME = "acme-dns writes at a name of its own, and no CNAME leads from "
	// ProofButCAA: the proof is there, and CAA records forbid the CA to issue.
	ProofButCAA = "the proof is there, but "
	// InsideOnly: the proof is seen inside the cluster, and nothing can be reached from outside.
	InsideOnly = "Self-check passes inside the cluster only: "
)

// The beginnings of the advice about looks over HTTP. A reason has that for the first
// obstacle only, so that they tell its class.
const (
	AdviceNoAddress      = "the CA needs an A or AAAA record that leads to the ingress controller or gateway"
	AdviceRefused        = "check that this is the address of the ingress controller or gateway, and that it listens on port "
	AdviceTimeout        = "check the address, and that firewalls let port "
	AdviceUnreachable    = "check the address and the routes to it; if only the cluster cannot reach its own public address, set --http01-inside-addresses"
	AdviceInvalidHTTP    = "check what listens on port 80 there; the CA speaks plain HTTP to it"
	AdviceInvalidHTTPS   = "check what listens on port 443 there; the CA follows the redirect with TLS, whatever the certificate is, or except /.well-known/acme-challenge/ from the redirect"
	AdviceBadRedirect    = "correct the redirect, or except /.well-known/acme-challenge/ from it"
	AdviceRedirectLoop   = "a proxy or CDN in front redirects to https, and does not know that it is https already, or back to http; correct its TLS mode, or except /.well-known/acme-challenge/ from the redirect"
	AdviceRedirectedAway = "the other host has to show the proof, or the redirect has to except /.well-known/acme-challenge/"
	AdviceUnknownToken   = "that may last a moment; if it stays, the route leads to the responder of another cluster or installation, or to one that is limited to other namespaces, or the host is not passed on to it"
	AdviceHTMLPage       = "a default page, a login or an application answers in place of the responder; check that the address is that of the ingress controller or gateway which has the route, and that no rule comes before it"
	AdviceWrongBody      = "check what answers there: an old solver, another installation, or something on the way that changes the body"
	AdviceLogin          = "something asks for a login, or refuses us; except /.well-known/acme-challenge/ from it, and from filters by address"
	AdviceNotFound       = "the route is not in effect there: check that the address is that of the ingress controller or gateway which serves it, and the class in the solver"
	AdviceServerError    = "the ingress controller or gateway does not reach the responder; check its log, and network policies"
)
