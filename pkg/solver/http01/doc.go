// SPDX-License-Identifier: Apache-2.0

// Package http01 answers: how does a CA's HTTP-01 request reach the responder? It
// makes routes, and takes them away again: a path in an Ingress of the challenge's
// namespace, and the Service that the path leads to.
//
// It never serves the proof itself, never waits until a route works, and never
// touches what somebody else made, the paths of an Ingress that it was told to
// edit included.
//
// What it makes in a namespace:
//
//	Service countersign-responder         one, for all routes; leads to the responder
//	Ingress countersign-http01-<hash>     one for each host and kind of Ingress, one path for each token
//	an Ingress that the solver names      one path for each token; nothing else of it changes
//
// Each Ingress with a route has RouteLabel, and an annotation for each challenge
// that says which route it uses. Two challenges may use the same one, since CAs
// hand out pending authorizations again; it goes with the last of them.
//
// There are no solver pods, so that podTemplate and serviceType of the solver are
// accepted and have no effect.
package http01
