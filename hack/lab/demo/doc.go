// SPDX-License-Identifier: Apache-2.0

// Package demo answers: does Countersign do its whole work, and what does a user
// see of it? It orders two certificates in a lab and tells what happens as it
// happens. Its numbers are counted from what the API server reports; it must
// never look into Countersign itself.
package demo
