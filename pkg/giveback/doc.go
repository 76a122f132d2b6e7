// SPDX-License-Identifier: Apache-2.0

// Package giveback answers: whose are the finalizers of challenges, once Countersign no
// longer works on them? It hands them to cert-manager, which since its version 1.20 can
// only take off what server-side apply says it has put on itself. It must never take a
// finalizer off, and never change anything that a challenge says.
package giveback
