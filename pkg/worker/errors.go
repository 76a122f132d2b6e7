// SPDX-License-Identifier: Apache-2.0

package worker

import "fmt"

// PanicError is what a sync that panicked is counted as.
type PanicError struct {
	Value any
}

// Error says what the panic said.
func (e *PanicError) Error() string { return fmt.Sprintf("sync panicked: %v", e.Value) }
