// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"fmt"
	"time"
)

// SettingError says that nothing can be written with a solver as it is
// configured, until the user changes it or the Secret that it names.
type SettingError struct {
	// Field below spec.solver.dns01, such as "rfc2136.tsigKeyName".
	Field string
	Text  string
	// cause is solver.ErrNoCredential, or nil.
	cause error
}

// Unwrap returns solver.ErrNoCredential if that is what is wrong, or nil.
func (e *SettingError) Unwrap() error { return e.cause }

func (e *SettingError) Error() string {
	path := "spec.solver.dns01"
	if e.Field != "" {
		path += "." + e.Field
	}
	return fmt.Sprintf("%s: %s", path, e.Text)
}

// Refusal is why a service does not do what it is asked.
type Refusal string

// The refusals. Each keeps the service from being asked again for a while.
const (
	// Throttled: too many requests (HTTP 429 and what services have instead).
	Throttled Refusal = "Throttled"
	// Unauthenticated: the service does not know the credential (HTTP 401), whatever
	// it is used for.
	Unauthenticated Refusal = "Unauthenticated"
	// Forbidden: the credential may not do this in this zone (HTTP 403).
	Forbidden Refusal = "Forbidden"
)

// RefusalError says that the service refuses, and would refuse others as well: all
// that use the credential if they are Throttled or Unauthenticated, those of the
// zone if it is Forbidden.
type RefusalError struct {
	Refusal Refusal
	// RetryAfter is when the service wants to be asked again, if it says so.
	RetryAfter time.Duration
	// Text says what was refused and what the user can do, without RetryAfter.
	Text string
}

func (e *RefusalError) Error() string { return e.Text }

// PartialError says which changes of a call were not made. The others were.
type PartialError struct {
	// Errs has an entry for each change, nil for those that were made.
	Errs []error
}

func (e *PartialError) Error() string {
	failed, text := 0, ""
	for _, err := range e.Errs {
		if err != nil {
			failed++
			text = err.Error()
		}
	}
	return fmt.Sprintf("%d of %d changes were not made, the last one: %s", failed, len(e.Errs), text)
}
