// SPDX-License-Identifier: Apache-2.0

package http01

// What errors say that users meet most. They are here so that who writes them and who
// explains them cannot disagree.
const (
	// NotOurs: an object of the name that a route needs belongs to somebody else.
	NotOurs = "it was not made by Countersign; delete or rename it"
	// NoIngress: the Ingress that the solver names does not exist.
	NoIngress = "spec.solver.http01.ingress.name: there is no Ingress "
	// NoGatewayAPI: the cluster has no HTTPRoutes.
	NoGatewayAPI = "spec.solver.http01.gatewayHTTPRoute: this cluster does not serve HTTPRoutes "
	// QuotaUsedUp, NoRight, WebhookDown, Refused: what the API server says of a write.
	QuotaUsedUp = " is used up; raise what it allows of "
	NoRight     = "forbidden; give Countersign's ServiceAccount the verb "
	WebhookDown = " cannot be called; repair it, or let it ignore failures"
	Refused     = "refused; change the solver's settings or what refuses it: "
)
