// SPDX-License-Identifier: Apache-2.0

package challenge

// Event reasons of a challenge. They are published words: people filter by them.
const (
	// ReasonPresented: the proof has appeared.
	ReasonPresented = "Presented"
	// ReasonPresentError: the proof could not be made to appear.
	ReasonPresentError = "PresentError"
	// ReasonAcceptedUnseen: the CA was told to look although the self-check has not
	// passed, since the policy only prefers that it does.
	ReasonAcceptedUnseen = "AcceptedUnseen"
	// ReasonDomainVerified: the CA has found the proof.
	ReasonDomainVerified = "DomainVerified"
	// ReasonFailed: the challenge has ended without being valid.
	ReasonFailed = "Failed"
	// ReasonCleanUpError: the proof could not be removed.
	ReasonCleanUpError = "CleanUpError"
	// ReasonCleanUpAbandoned: the proof could not be removed in time, and is left behind.
	ReasonCleanUpAbandoned = "CleanUpAbandoned"
	// ReasonHeld: somebody holds the challenge back; the text says why.
	ReasonHeld = "Held"
	// ReasonRefused: the issuer does not stand behind the challenge.
	ReasonRefused = "Refused"
)
