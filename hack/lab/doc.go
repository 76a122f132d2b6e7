// SPDX-License-Identifier: Apache-2.0

// Package lab answers: how is a whole Countersign installation put together on
// one machine? It starts etcd, kube-apiserver, DNS, Pebble, the ingress proxy and
// Countersign in the order in which they need each other, and stops them in the
// reverse order. It must never be imported by the product.
package lab
