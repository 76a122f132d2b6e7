// SPDX-License-Identifier: Apache-2.0

// Package apiserver answers: where is the Kubernetes API of the lab, and how does
// one log in? It runs etcd and kube-apiserver as child processes and writes
// kubeconfigs. It must never know what is installed into the API.
package apiserver
