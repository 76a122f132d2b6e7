// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"errors"
	"testing"
)

func TestDocumented(t *testing.T) {
	for text, want := range map[string]bool{
		"updating the account of \"a.test\" at https://b.test: connection refused": true, // with other words in the cell
		"often its database": false, // what another cell says
		"updating the account of \"a.test\" at https://b.test: a word that nobody has written down": false,
	} {
		notes := &recorder{TB: t}
		if Documented(notes, "acmedns", errors.New(text)); notes.failed == want {
			t.Errorf("%s: found something: %t", text, notes.failed)
		}
	}
}

func TestAdviceDocumented(t *testing.T) {
	for text, want := range map[string]bool{
		"no host; give the host of the API client alone, without https:// and slashes": true,
		"Akamai says no; eat an apple a day":                                           false,
		"Akamai says no":                                                               false,
	} {
		notes := &recorder{TB: t}
		if AdviceDocumented(notes, "akamai", errors.New(text)); notes.failed == want {
			t.Errorf("%s: found something: %t", text, notes.failed)
		}
	}
}
