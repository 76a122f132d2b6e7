// SPDX-License-Identifier: Apache-2.0

// Package ingressproxy answers: which server does a request to this host and
// path reach? It is a small reverse proxy that follows Ingress, Service and
// EndpointSlice objects, of any class, and HTTPRoutes once it is given a gateway. It
// must never write to the API server.
package ingressproxy
