// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// clean makes one line of a text, not a long one and without a dot at its end, and leaves
// out the sentences that are others each time: those with the ID of a request, or the time.
func clean(text string) string {
	sentences := slices.DeleteFunc(strings.Split(dns01.Line(text), ". "), isMoving)
	return dns01.Excerpt(strings.TrimRight(strings.Join(sentences, ". "), ". "))
}

func isMoving(sentence string) bool {
	sentence = strings.ToLower(sentence)
	for _, mark := range []string{"trace id", "tracking id", "correlation", "request id", "requestid", "activity id", "activityid", "timestamp", "to troubleshoot"} {
		if strings.Contains(sentence, mark) {
			return true
		}
	}
	return hasTime(sentence)
}

// hasTime reports whether there is a time of day such as 16:50:03.
func hasTime(text string) bool {
	for i := range len(text) - len("0:00:00") + 1 {
		t := text[i:]
		if isDigit(t[0]) && t[1] == ':' && isDigit(t[2]) && isDigit(t[3]) && t[4] == ':' && isDigit(t[5]) && isDigit(t[6]) {
			return true
		}
	}
	return false
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
