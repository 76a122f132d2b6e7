// SPDX-License-Identifier: Apache-2.0

// Package nginx answers: does a proxy that people run do what our Ingresses mean? It
// runs the distribution's nginx with a configuration made from Ingress, Service and
// EndpointSlice objects, and loads it again when they change. It must never write to
// the API server.
package nginx
