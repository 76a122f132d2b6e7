// SPDX-License-Identifier: Apache-2.0

// Package image answers: how does a static program become a container image, without
// Docker and without a registry? It writes the archive that "docker save" would: one
// layer, from scratch. It must never run anything.
package image
