// SPDX-License-Identifier: Apache-2.0

package plan

// What the reasons of challenges and orders begin with, besides the waits. They are
// here so that who writes them and who explains them cannot disagree.
const (
	// NotFoundByCA comes before what the CA says of a proof that it has not found.
	NotFoundByCA = "Error accepting authorization: "
	// NotAccepted comes before why the CA would not look.
	NotAccepted = "Error accepting challenge: "
	// AcceptedUnseen: the CA was told although the self-check has not passed.
	AcceptedUnseen = "Accepted although the self-check has not passed within "
	// AuthorizationGone and AuthorizationExpired: there is nothing to prove any more.
	AuthorizationGone    = "The authorization does not exist at the CA any more: "
	AuthorizationExpired = "The authorization has expired at the CA"
	// OrderExpired: there was no certificate in time.
	OrderExpired = "The order has expired at the CA"
	// CleanUpFailing and CleanUpAbandoned stand after how a challenge ended.
	CleanUpFailing   = "Error cleaning up challenge: "
	CleanUpAbandoned = "Gave up cleaning up challenge: "
	// WaitingForDNSService: a change at the provider has begun and has not ended.
	WaitingForDNSService = "Waiting for the DNS service: "
	// SolverNotOffered, OtherAccountsKey, URLNotOffered: the issuer or the CA does not
	// stand behind the challenge.
	SolverNotOffered = "spec.solver is not a solver that issuer "
	OtherAccountsKey = "spec.key was not made with the account key of the issuer"
	URLNotOffered    = " is not one of the challenges of spec.authorizationURL"
	// NoSolverFits: no solver of the issuer can prove one of the order's names.
	NoSolverFits = "Failed to determine a valid solver configuration for the set of domains on the Order: "
	// BadRequest: the CSR cannot be used.
	BadRequest = "Failed to create Order: spec.request: "
	// NotOrdered and NotFinalized come before what the CA says.
	NotOrdered   = "Failed to create Order"
	NotFinalized = "Failed to finalize Order"
	// BadCertificate: what the CA handed out is not for the request.
	BadCertificate = "Invalid certificate retrieved from ACME server: "
	// WithoutSelfCheck ends the reason of a challenge whose time is waited for instead.
	WithoutSelfCheck = " challenge without self-check"
)
