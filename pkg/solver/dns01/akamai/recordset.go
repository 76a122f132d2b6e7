// SPDX-License-Identifier: Apache-2.0

package akamai

import (
	"fmt"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	recordType = "TXT"
	// ttl of new record sets in seconds: the least that Akamai takes everywhere.
	ttl = 300
)

// edit is what is to become of the TXT record set of one name.
type edit struct {
	// name is without the dot at the end, as Akamai writes names.
	name    string
	changes []dns01.Change
	// places are those of the changes in the batch.
	places []int
}

// group makes an edit of all changes of a name.
func group(changes []dns01.Change) ([]*edit, error) {
	var edits []*edit
	for i, change := range changes {
		name := strings.TrimSuffix(change.Name, ".")
		if strings.ContainsFunc(name, isUnsafe) {
			return nil, fmt.Errorf("the name %q has characters that Akamai's API does not take in names", name)
		}
		at := slices.IndexFunc(edits, func(e *edit) bool { return e.name == name })
		if at < 0 {
			at = len(edits)
			edits = append(edits, &edit{name: name})
		}
		edits[at].changes = append(edits[at].changes, change)
		edits[at].places = append(edits[at].places, i)
	}
	return edits, nil
}

// isUnsafe finds what would lead elsewhere in the path of a URL, where the SDK puts
// names as they are. CNAMEs may lead to any name.
func isUnsafe(r rune) bool {
	switch {
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return false
	default:
		return !strings.ContainsRune("-_.", r)
	}
}

// removes reports whether a value is to go.
func (e *edit) removes() bool {
	return slices.ContainsFunc(e.changes, func(c dns01.Change) bool { return c.Remove })
}

// values are those of the record set when the edit is made.
func (e *edit) values(old []string) []string {
	values := slices.Clone(old)
	for _, change := range e.changes {
		isSame := func(data string) bool {
			value, ok := dns01.Unquote(data)
			return ok && value == change.Value
		}
		switch {
		case change.Remove:
			values = slices.DeleteFunc(values, isSame)
		case !slices.ContainsFunc(values, isSame):
			values = append(values, dns01.Quote(change.Value))
		}
	}
	return values
}

// tell puts what came of the edit where its changes are in the batch.
func (e *edit) tell(errs []error, err error) {
	for _, place := range e.places {
		errs[place] = err
	}
}
