// SPDX-License-Identifier: Apache-2.0

package worker

import (
	"errors"
	"fmt"
)

// PanicError is what a sync that panicked is counted as.
type PanicError struct {
	Value any
}

// Error says what the panic said.
func (e *PanicError) Error() string { return fmt.Sprintf("sync panicked: %v", e.Value) }

// ErrDraining, as the cause for which the context of Run ends, lets the syncs
// that are under way finish, for at most a short while: what they have asked for
// is answered, and they can write it down. With any other cause they are
// cancelled at once.
var ErrDraining = errors.New("no more work is begun")
