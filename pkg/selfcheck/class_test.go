// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"os"
	"strings"
	"testing"
)

// TestClassesAreDocumented: what a metric may say has a row in docs/self-check.md.
func TestClassesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/self-check.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, class := range []Class{
		ClassNoZone, ClassNoNameServer, ClassNoAnswer, ClassNoRecord, ClassOtherValue, ClassDisagreement, ClassWrongCNAME, ClassNotInSync, ClassCAA,
		ClassNoAddress, ClassRefused, ClassTimeout, ClassUnreachable, ClassInvalidHTTP, ClassBadRedirect, ClassRedirectLoop, ClassRedirectedAway,
		ClassUnknownToken, ClassWrongStatus, ClassHTMLPage, ClassWrongBody,
	} {
		if !strings.Contains(string(page), "\n| "+string(class)+" |") {
			t.Errorf("docs/self-check.md has no row for %s", class)
		}
	}
}
