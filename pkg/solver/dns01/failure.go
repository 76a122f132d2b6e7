// SPDX-License-Identifier: Apache-2.0

package dns01

import "github.com/countersign-project/countersign/pkg/resolver"

// Failure is a call to a service that has come to nothing, for want of an answer or of
// one that can be read. Whoever makes batches can tell its cause.
type Failure struct {
	// Doing is what was tried, such as "listing zones".
	Doing string
	// Text is why it failed. It does not change between attempts.
	Text  string
	Cause error
}

// NewFailure is a failure whose text is an excerpt of what resolver.Cause says.
func NewFailure(doing string, cause error) *Failure {
	return &Failure{Doing: doing, Text: Excerpt(resolver.Cause(cause)), Cause: cause}
}

func (e *Failure) Error() string { return e.Doing + ": " + e.Text }

// Unwrap returns what went wrong on the way.
func (e *Failure) Unwrap() error { return e.Cause }
