// SPDX-License-Identifier: Apache-2.0

package diagnose

import (
	"github.com/countersign-project/countersign/pkg/acme"
	"github.com/countersign-project/countersign/pkg/issuers"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// The classes that are not found by words.
const (
	done       = "done"
	ended      = "ended"
	onItsWay   = "on-its-way"
	queued     = "queued"
	yielded    = "slot-given-up"
	recordHeld = "record-held"
	unknown    = "other"
)

// heldBack is found by its words, and waits for nobody but people.
const heldBack = "held-back"

// Problem is a class: how it is recognised, and what to say about it.
type Problem struct {
	// ID is stable, and the anchor in docs/troubleshooting.md.
	ID, Title string
	// Harmless: nobody has to do anything.
	Harmless bool
	// See, Why, Sure and Fix are what the user sees, why, how to be sure, how to fix it.
	See, Why, Sure, Fix string
	// signs: one of them is in the reason, with all its parts.
	signs []sign
}

type sign []string

// Problems is the table. The first row that fits counts, so that how something ended
// comes before what it waited for.
func Problems() []Problem {
	var all []Problem
	for _, part := range [][]Problem{cleaningUp(), endings(), orders(), waits(), presenting(), dnsLooks(), httpLooks(), states()} {
		all = append(all, part...)
	}
	return all
}

func cleaningUp() []Problem {
	return []Problem{
		{ID: "clean-up-abandoned", Title: "The clean-up was given up",
			See: "the reason ends with `Gave up cleaning up challenge: …`", Why: "the DNS service or the API server refused to remove the proof until --cleanup-deadline",
			Sure: "`kubectl countersign left-behind` lists it", Fix: "correct what the text names; the entry is tried again by itself. Or remove the proof by hand, and delete the entry",
			signs: []sign{{plan.CleanUpAbandoned}}},
		{ID: "clean-up-failing", Title: "The proof cannot be removed",
			See: "the reason ends with `Error cleaning up challenge: …`", Why: "the credential is gone, or the DNS service or the API server refuses",
			Sure: "the words after it are those of who refused", Fix: "restore the Secret, or the right, that the text names; it is tried again by itself",
			signs: []sign{{plan.CleanUpFailing}}},
	}
}

func endings() []Problem {
	const sure = "the CA's own words are in the reason, and in the event `Failed`"
	return []Problem{
		{ID: "ca-could-not-connect", Title: "The CA could not connect", See: "`invalid`, with the type `connection`",
			Why: "a firewall, or an address that only some can reach: the CA comes from several places", Sure: sure + "; try port 80 from another network", Fix: "open port 80 to everybody, correct A and AAAA records, and make a new order",
			signs: []sign{{plan.NotFoundByCA, acme.ProblemConnection}}},
		{ID: "ca-dns-failed", Title: "The CA's look-up failed", See: "`invalid`, with the type `dns`",
			Why: "the CA's resolver did not get an answer, or DNSSEC does not validate", Sure: sure, Fix: "check the delegation and DNSSEC of the zone, and make a new order",
			signs: []sign{{plan.NotFoundByCA, acme.ProblemDNS}}},
		{ID: "ca-caa-forbids", Title: "CAA records forbid the CA to issue", See: "`invalid`, with the type `caa`",
			Why: "a CAA record at the name or above it names another CA or another account", Sure: "`dig CAA` at the name, and at each parent", Fix: "add a record for this CA, and make a new order",
			signs: []sign{{plan.NotFoundByCA, acme.ProblemCAA}}},
		{ID: "ca-saw-something-else", Title: "The CA saw something else", See: "`invalid`, with the type `unauthorized`",
			Why: "another server answers the CA than the one that we saw: several addresses, a split view of DNS, or a record that was late", Sure: sure + "; `kubectl countersign check` from outside the cluster", Fix: "make the name lead to the same place for everybody, and make a new order",
			signs: []sign{{plan.NotFoundByCA, acme.ProblemUnauthorized}}},
		{ID: "ca-rejected", Title: "The CA has rejected the proof", See: "`invalid`, with `Error accepting authorization: …`",
			Why: "what the CA says", Sure: sure, Fix: "correct what the CA names, and make a new order",
			signs: []sign{{plan.NotFoundByCA}}},
		{ID: "ca-did-not-accept", Title: "The CA did not take the acceptance", See: "`errored`, with `Error accepting challenge: …`",
			Why: "the CA has refused to look", Sure: sure, Fix: "correct what the CA names, and make a new order",
			signs: []sign{{plan.NotAccepted}}},
		{ID: "authorization-expired", Title: "The authorization has expired", See: "`expired`",
			Why: "the proof was not there in the time that the CA gives, or the authorization was removed", Sure: "compare the age of the order with how long the CA keeps orders", Fix: "see what the challenge waited for, and make a new order",
			signs: []sign{{plan.AuthorizationExpired}, {plan.AuthorizationGone}}},
		{ID: "solver-not-offered", Title: "The issuer does not offer this solver", See: "`errored`, event `Refused`",
			Why: "the issuer was changed after the challenge was made, or the challenge was written by hand", Sure: "compare spec.solver with the issuer's solvers", Fix: "delete the challenge; its order makes another",
			signs: []sign{{plan.SolverNotOffered}}},
		{ID: "other-accounts-key", Title: "The key is another account's", See: "`errored`, with `spec.key …`",
			Why: "the account key of the issuer has changed, or the challenge was written by hand", Sure: "`kubectl countersign thumbprint` is not what follows the dot in spec.key (HTTP-01)", Fix: "delete the challenge; its order makes another",
			signs: []sign{{plan.OtherAccountsKey}}},
		{ID: "not-the-cas", Title: "The challenge is not the CA's", See: "`errored`, with `spec.url …`",
			Why: "it was written by hand, or copied from another cluster", Sure: "it has no owner of kind Order", Fix: "delete the challenge",
			signs: []sign{{plan.URLNotOffered}}},
	}
}

func orders() []Problem {
	return []Problem{
		{ID: "no-solver-fits", Title: "No solver fits a name", See: "event `Solver` of the Order",
			Why: "no selector of the issuer matches the name, or the CA offers no challenge of that type (wildcards: DNS-01 only)", Sure: "compare the name in the reason with the selectors in spec.acme.solvers", Fix: "add a solver, or widen a selector; the order goes on by itself",
			signs: []sign{{plan.NoSolverFits}}},
		{ID: "bad-request", Title: "The CSR cannot be used", See: "the Order is `errored`, with `spec.request: …`",
			Why: "the CSR does not parse, or has other names than the Order", Sure: "`openssl req -text` on spec.request", Fix: "make a new Order with the right CSR",
			signs: []sign{{plan.BadRequest}}},
		{ID: "name-rejected", Title: "The CA does not issue for a name", See: "the Order is `errored`, with the type `rejectedIdentifier`",
			Why: "the name has no public suffix, or is blocked by the CA's policy", Sure: "the CA's own words are in the reason", Fix: "take the name out of the certificate, or ask another CA",
			signs: []sign{{plan.NotOrdered, acme.ProblemRejectedIdentifier}}},
		{ID: "order-refused", Title: "The CA refuses the order", See: "the Order is `errored`",
			Why: "what the CA says", Sure: "the CA's own words are in the reason", Fix: "correct what the CA names, and make a new Order",
			signs: []sign{{plan.NotOrdered + ": "}, {plan.NotFinalized + ": "}}},
		{ID: "bad-certificate", Title: "The certificate is not for the request", See: "the Order is `errored`",
			Why: "the CA handed out another certificate, or one for another key", Sure: "the text says what does not fit", Fix: "tell the CA, and make a new Order",
			signs: []sign{{plan.BadCertificate}}},
		{ID: "order-expired", Title: "The order has expired", See: "the Order is `expired`",
			Why: "there was no certificate in the time that the CA gives", Sure: "its challenges say what they waited for", Fix: "correct that, and make a new Order",
			signs: []sign{{plan.OrderExpired}}},
	}
}

func waits() []Problem {
	return []Problem{
		{ID: heldBack, Title: "Somebody holds it back", Harmless: true, See: "`Held back: …`",
			Why: "the annotation countersign.dev/hold is on it; its value is why", Sure: "`kubectl get challenge,order NAME -o yaml` shows the annotation", Fix: "`kubectl countersign release challenge|order NAME`, when the reason has passed",
			signs: []sign{{plan.Held}}},
		{ID: "issuer-missing", Title: "The issuer does not exist", See: "`Waiting for the issuer: … there is no such issuer …`",
			Why: "spec.issuerRef names an issuer that is not there, or is of the other kind or in another namespace", Sure: "`kubectl get issuers,clusterissuers -A`", Fix: "create it, or correct the name or kind where the order comes from",
			signs: []sign{{plan.WaitingForIssuer, issuers.ErrNoIssuer.Error()}}},
		{ID: "issuer-not-usable", Title: "The issuer cannot be used", See: "`Waiting for the issuer: …`",
			Why: "its account is not registered, or the Secret of its key cannot be used", Sure: "`kubectl describe` the issuer: condition Ready", Fix: "correct what the condition names; it goes on by itself",
			signs: []sign{{plan.WaitingForIssuer}}},
		{ID: "ca-limit", Title: "The CA has set a limit", See: "`Waiting for the ACME server: … rateLimited …`",
			Why: "the account, the name or the set of names is over a limit of the CA", Sure: "the CA's own words name the limit", Fix: "wait; the text names the time. Order less often, or ask the CA for more",
			signs: []sign{{plan.WaitingForCA, acme.ProblemRateLimited}}},
		{ID: "ca-out-of-reach", Title: "The CA does not answer", See: "`Waiting for the ACME server: …`",
			Why: "the CA is busy or down, or a firewall or proxy is in the way", Sure: "ask the URL of spec.acme.server from a pod", Fix: "open the way to the CA, or wait; it is asked again by itself",
			signs: []sign{{plan.WaitingForCA}}},
		{ID: "failures-budget", Title: "Too many failures of this name", See: "`Waiting before the next validation: …`",
			Why: "authorizations of this name have failed, and one more could lock the account out", Sure: "other challenges of the name are `invalid`; their reasons say why", Fix: "correct that first; it goes on at the time in the text",
			signs: []sign{{plan.WaitingForBudget}}},
		{ID: "settling", Title: "The record settles", Harmless: true, See: "`Waiting for the record to settle: …`",
			Why: "the proof is seen, and the CA may see it a little later", Sure: "the text names the pause, and why", Fix: "nothing",
			signs: []sign{{plan.WaitingToSettle}}},
		{ID: "wait-instead", Title: "The solver waits instead of looking", Harmless: true, See: "`Waiting … before accepting … challenge without self-check`",
			Why: "waitInsteadOfSelfCheck is set", Sure: "see the solver in the issuer", Fix: "nothing; remove the field to look instead",
			signs: []sign{{plan.WithoutSelfCheck}}},
		{ID: "accepted-unseen", Title: "The CA was told although nothing was seen", See: "`Accepted although the self-check has not passed …`",
			Why: "the policy is `prefer`, and the self-check did not pass in its time", Sure: "what was not seen follows", Fix: "wait for the CA; if it fails, correct what follows",
			signs: []sign{{plan.AcceptedUnseen}}},
		{ID: "dns-service-busy", Title: "The DNS service has not finished", Harmless: true, See: "`Waiting for the DNS service: …`, `… is there, but the DNS service says …`",
			Why: "the change of the record has begun, and has not ended, or is not at all servers", Sure: "see the console of the DNS service", Fix: "nothing, for some minutes",
			signs: []sign{{plan.WaitingForDNSService}, {selfcheck.NotInSync}}},
		{ID: "api-server", Title: "The API server refuses a challenge", See: "`Waiting for the API server: …`",
			Why: "a quota, a webhook or a missing right", Sure: "the words of the API server follow", Fix: "correct what they name; it is tried again by itself",
			signs: []sign{{plan.WaitingForAPI}}},
	}
}

func presenting() []Problem {
	return []Problem{
		{ID: "secret-missing", Title: "A Secret of the solver does not exist", See: "event `PresentError`, `Secret … does not exist; create it`",
			Why: "the solver names a Secret that is not in the issuer's namespace (of a ClusterIssuer: --cluster-resource-namespace)", Sure: "`kubectl get secret` in the namespace that the text names", Fix: "create it; the challenge goes on by itself",
			signs: []sign{{dns01.NoSecret}}},
		{ID: "ingress-missing", Title: "The Ingress does not exist", See: "`spec.solver.http01.ingress.name: there is no Ingress …`",
			Why: "the solver edits an Ingress that is not in the challenge's namespace", Sure: "`kubectl get ingress`", Fix: "create it, or name another",
			signs: []sign{{http01.NoIngress}}},
		{ID: "no-gateway-api", Title: "The cluster has no Gateway API", See: "`… this cluster does not serve HTTPRoutes …`",
			Why: "the CRDs of the Gateway API are not installed", Sure: "`kubectl api-resources --api-group gateway.networking.k8s.io`", Fix: "install them, and a controller; the challenge goes on by itself",
			signs: []sign{{http01.NoGatewayAPI}}},
		{ID: "name-taken", Title: "An object of that name is somebody else's", See: "`using …: it was not made by Countersign; …`",
			Why: "the object that the route needs exists, and others made it", Sure: "it lacks Countersign's labels", Fix: "delete or rename it",
			signs: []sign{{http01.NotOurs}}},
		{ID: "quota", Title: "A quota is used up", See: "`ResourceQuota … is used up; …`",
			Why: "the namespace may have no more objects of this kind", Sure: "`kubectl describe quota`", Fix: "raise it",
			signs: []sign{{http01.QuotaUsedUp}}},
		{ID: "no-right", Title: "Countersign lacks a right", See: "`forbidden; give Countersign's ServiceAccount the verb …`",
			Why: "the rights of deploy/rbac are not applied, or not all", Sure: "`kubectl auth can-i` as the ServiceAccount", Fix: "apply the folder that the text names",
			signs: []sign{{http01.NoRight}}},
		{ID: "webhook-down", Title: "An admission webhook does not answer", See: "`admission webhook … cannot be called; …`",
			Why: "its pods are not ready, or a network policy is in the way", Sure: "see its Service and pods", Fix: "repair it, or let it ignore failures",
			signs: []sign{{http01.WebhookDown}}},
		{ID: "write-refused", Title: "A webhook or policy refuses the route", See: "`refused; change the solver's settings or what refuses it: …`",
			Why: "a policy of the cluster does not allow the object", Sure: "the words of who refused follow", Fix: "change the solver's template, or except it in the policy",
			signs: []sign{{http01.Refused}}},
	}
}

func dnsLooks() []Problem {
	return []Problem{
		{ID: "caa", Title: "CAA records would make the CA refuse", See: "`the proof is there, but …`",
			Why: "a CAA record names another CA, account or method", Sure: "`dig CAA` at the name in the text", Fix: "add or change the record as the text says; it goes on by itself",
			signs: []sign{{selfcheck.ProofButCAA}}},
		{ID: "cname-not-followed", Title: "The record is written where nobody looks", See: "`the CA looks at the end of the CNAME …`",
			Why: "a CNAME leads away from _acme-challenge, and the solver does not follow it", Sure: "`dig CNAME` at _acme-challenge and the name", Fix: "set cnameStrategy: Follow in the solver, or remove the CNAME",
			signs: []sign{{selfcheck.WrittenAtStart}}},
		{ID: "acme-dns-cname", Title: "The CNAME to acme-dns is missing", See: "`acme-dns writes at a name of its own, …`",
			Why: "acme-dns needs a CNAME from _acme-challenge to its own name", Sure: "`dig CNAME` at _acme-challenge and the name", Fix: "add the CNAME",
			signs: []sign{{selfcheck.NoCNAME}}},
		{ID: "cname-loop", Title: "CNAMEs lead in a circle", See: "`CNAME chain without an end: …`",
			Why: "CNAMEs lead back, or through too many", Sure: "the chain is in the text", Fix: "remove one of them",
			signs: []sign{{resolver.ErrCNAME.Error()}}},
		{ID: "servers-disagree", Title: "Some name servers lag behind", See: "`… not yet propagated: …; others have it; …`, or `the name servers do not agree on a CNAME`",
			Why: "the zone's servers do not have the same version", Sure: "`dig TXT @server` at each; compare the serials of the SOA", Fix: "wait; if it lasts, correct the transfer to the server that the text names",
			signs: []sign{{selfcheck.NotPropagated, selfcheck.OthersHaveIt}, {selfcheck.NotPropagated, selfcheck.OnSomeACNAME}}},
		{ID: "other-value", Title: "Another value is there", See: "`… not yet propagated: another value …`, or `2 other values …`",
			Why: "another program writes the same name, or an old value was left", Sure: "`dig TXT` at the name", Fix: "see who else writes it; the value may stand beside others",
			signs: []sign{{selfcheck.NotPropagated, selfcheck.OtherValue}, {selfcheck.NotPropagated, selfcheck.OtherValues}}},
		{ID: "name-servers-silent", Title: "No name server answers", See: "`… cannot be seen, no name server answers: …`",
			Why: "port 53 is closed from the pod, or the servers are down", Sure: "`kubectl countersign check NAME --type dns-01` from elsewhere", Fix: "open port 53 (UDP and TCP), or set --dns01-recursive-nameservers-only",
			signs: []sign{{selfcheck.Unheard}, {selfcheck.NoServer}}},
		{ID: "record-not-there", Title: "The record is not there yet", See: "`… not yet propagated: …`",
			Why: "the provider takes its time, or the zone that it writes to is not the one that is delegated", Sure: "`dig NS` of the zone, and compare with the provider's console", Fix: "wait; if it lasts, correct the delegation or the provider's zone",
			signs: []sign{{selfcheck.NotPropagated}}},
	}
}

func states() []Problem {
	return []Problem{
		{ID: queued, Title: "It waits for a slot", Harmless: true, See: "no reason, not processing", Why: "all slots are taken, or another challenge of the same name goes first", Sure: "`kubectl countersign status`", Fix: "nothing, or raise --max-concurrent-challenges"},
		{ID: yielded, Title: "It gave its slot to others", Harmless: true, See: "`Gave its slot to others after …`", Why: "it had a slot for a lease without progress", Sure: "the text names when it comes back", Fix: "nothing; what it waited for is in front, if there was something"},
		{ID: recordHeld, Title: "Another challenge holds its record", Harmless: true, See: "`Waits for record …`", Why: "two challenges would write the same record", Sure: "the text names the other", Fix: "nothing; see what the other waits for"},
		{ID: onItsWay, Title: "It is on its way", Harmless: true, See: "no reason", Why: "all is well so far", Sure: "its events", Fix: "nothing"},
		{ID: done, Title: "It is done", Harmless: true, See: "`valid`", Why: "the CA has found the proof", Sure: "the state", Fix: "nothing"},
		{ID: ended, Title: "It has ended", See: "a final state, with words that are not in this list", Why: "what the reason says", Sure: "its events", Fix: "correct what the reason names, and make a new order"},
		{ID: unknown, Title: "Something else", See: "other words", Why: "what the reason says: the words of the DNS service, the API server or the CA", Sure: "its events", Fix: "see docs/events-and-reasons.md"},
	}
}
