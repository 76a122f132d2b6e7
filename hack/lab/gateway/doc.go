// SPDX-License-Identifier: Apache-2.0

// Package gateway answers: which Service does the Gateway API send a request to,
// and which routes are refused? It is the controller of all GatewayClasses that the
// lab has: it writes the status of HTTPRoutes and Gateways (Gateway API
// v1, GEP-1364), and nothing else. The proxy moves the requests.
package gateway
