// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"errors"
	"strings"
)

// IsBogus reports whether a server gave no answer because DNSSEC validation fails (RFC
// 4035 section 5): then it fails for everybody who validates.
func IsBogus(err error) bool {
	var answered *RcodeError
	return errors.As(err, &answered) && strings.HasPrefix(answered.Detail, bogus)
}
