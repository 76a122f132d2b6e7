// SPDX-License-Identifier: Apache-2.0

// Package node answers: what is there where pods really run? It makes a node of this
// machine: kubelet, kube-proxy, containerd, the controller manager and the scheduler,
// in namespaces of their own, reached over a network of their own. Nothing of it is
// left when it stops. It must never know what runs on it, and never change anything
// of the machine outside but for what Stop takes away. Linux, root.
package node
