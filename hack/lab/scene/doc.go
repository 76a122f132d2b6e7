// SPDX-License-Identifier: Apache-2.0

// Package scene answers: which objects does a journey through the lab need, and
// what does a good certificate look like? It makes issuers, Secrets and orders
// as a user would, and checks what came of them. It must never look into
// Countersign itself.
package scene
