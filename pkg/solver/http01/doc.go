// SPDX-License-Identifier: Apache-2.0

// Package http01 answers: how does a CA's HTTP-01 request reach the responder? It
// makes routes, and takes them away again: a path in an Ingress or an HTTPRoute of
// the challenge's namespace, and the Service that the path leads to.
//
// It never serves the proof itself, never waits until a route works, and never
// touches what somebody else made, but for the paths of ours in an Ingress that it
// was told to edit.
//
// What it makes in a namespace:
//
//	Service countersign-responder         one, for all routes; leads to the responders
//	EndpointSlices of that Service        one for each address family, a mirror of the responders' own
//	Ingress countersign-http01-<hash>     one for each host and kind of Ingress, one path for each token
//	HTTPRoute countersign-http01-<hash>   likewise
//	an Ingress that the solver names      one path for each token; nothing else of it changes
//	Pod and Service countersign-solver-<hash>  one for each challenge whose solver has a podTemplate
//
// Each object with a route has RouteLabel, and an annotation for each challenge
// that says which route it uses. Two challenges may use the same one, since CAs
// hand out pending authorizations again; it goes with the last of them.
package http01
