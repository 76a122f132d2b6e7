// SPDX-License-Identifier: Apache-2.0

package v1

// Annotations that say how slots are shared. They are Countersign's own; a value
// that cannot be used is reported by an event, and the default holds.
const (
	// AnnotationWeight, on a Namespace, is its share of the slots in relation to
	// other namespaces: an integer from 1 to 100, 1 by default.
	AnnotationWeight = "countersign.dev/challenge-weight"
	// AnnotationMaxConcurrent, on a Namespace, Issuer or ClusterIssuer, is how many
	// of its challenges may be processing at a time: an integer from 1 up. Without
	// it only --max-concurrent-challenges counts.
	AnnotationMaxConcurrent = "countersign.dev/max-concurrent-challenges"
)
