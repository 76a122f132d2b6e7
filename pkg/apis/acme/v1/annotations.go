// SPDX-License-Identifier: Apache-2.0

package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

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

// Annotations that people put on Challenges and Orders.
const (
	// AnnotationHold holds an object back for as long as it is there: a Challenge gives
	// its slot back unless the CA has been told to look, and gets none; an Order does
	// nothing more. What is presented stays, and clean-up goes on. The value is why.
	AnnotationHold = "countersign.dev/hold"
	// AnnotationRetry lets what failed be tried again at once, when its value changes.
	// Any value will do, such as the time.
	AnnotationRetry = "countersign.dev/retry"
)

// IsHeld reports whether somebody holds a Challenge or an Order back.
func IsHeld(object metav1.Object) bool {
	_, isHeld := object.GetAnnotations()[AnnotationHold]
	return isHeld
}
