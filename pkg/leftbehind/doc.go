// SPDX-License-Identifier: Apache-2.0

// Package leftbehind answers: what could not be cleaned up, and is it possible
// now? Challenges whose clean-up was given up are listed in one ConfigMap in the
// controller's namespace, and tried again until nothing of them is left.
//
// It never decides when to give up, never drops an entry that it cannot read, and
// never holds up the challenge. Who may write the ConfigMap can have proofs removed
// with the credentials of any issuer, as the program itself can; he cannot have
// anything presented.
package leftbehind
