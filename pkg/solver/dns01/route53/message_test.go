// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"fmt"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	deleted = "Tried to delete resource record set [name='" + www + `', type='TXT', set-identifier='"one"'] but it was not found`
	other   = "Tried to delete resource record set [name='" + api + `', type='TXT', set-identifier='"one"'] but it was not found`
	routed  = "RRSet with DNS name " + www + `, type TXT, SetIdentifier "two" cannot be created because a non multivalue answer rrset exists with the same name and type.`
	aliased = "RRSet of type TXT with DNS name " + api + " is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone example.test."
)

func TestSortOut(t *testing.T) {
	changes := []dns01.Change{remove(www, "one"), remove(api, "one"), add(www, "two"), add(api, "two"), add(api, "three")}
	for name, row := range map[string]struct {
		messages string
		want     string // for each change: gone, refused or -
	}{
		"nothing":          {"", "- - - - -"},
		"no sense":         {"[[[]]],,'\"", "- - - - -"},
		"one gone":         {deleted, "gone - - - -"},
		"both gone":        {deleted + ", " + other, "gone gone - - -"},
		"without comma":    {deleted + other, "gone gone - - -"},
		"escaped quotes":   {`Tried to delete resource record set [name='` + www + `', type='TXT', set-identifier='\"one\"'] but it was not found`, "gone - - - -"},
		"no closing quote": {"Tried to delete resource record set [name='" + www + "', type='TXT', set-identifier='one] but it was not found", "gone - - - -"},
		"no final dot":     {`Tried to delete resource record set _acme-challenge.www.example.test type TXT "one", but it was not found`, "gone - - - -"},
		"other type":       {"Tried to delete resource record set [name='" + www + `', type='A', set-identifier='"one"'] but it was not found`, "- - - - -"},
		"longer name":      {`Tried to delete resource record set [name='x` + www + `', type='TXT', set-identifier='"one"'] but it was not found`, "- - - - -"},
		"longer value":     {"Tried to delete resource record set [name='" + www + `', type='TXT', set-identifier='"one-1"'] but it was not found`, "- - - - -"},
		"no identifier":    {"Tried to delete resource record set [name='" + www + "', type='TXT'] but it was not found", "- - - - -"},
		"routing":          {routed, "- - refused - -"},
		"CNAME":            {aliased, "- - - refused refused"},
		"all":              {deleted + ", " + aliased + ", " + routed + ", " + other, "gone gone refused refused refused"},
		"added, not found": {`Tried to delete resource record set [name='` + api + `', type='TXT', set-identifier='"two"'] but it was not found`, "- - - refused -"},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			errs, rest := sortOut(sentences(row.messages), changes)
			for i, change := range changes {
				switch {
				case len(rest) > 0 && rest[0] == change:
					got, rest = got+" -", rest[1:]
				case errs[i] != nil:
					got += " refused"
				default:
					got += " gone"
				}
			}
			if got != " "+row.want {
				t.Errorf("got%s, want %s", got, row.want)
			}
		})
	}
}

// FuzzMessages: whatever is said, no addition is taken for done, and no removal unless
// the message has its name or it is the only one.
func FuzzMessages(f *testing.F) {
	for _, seed := range []string{
		"", deleted, routed, aliased, deleted + ", " + other, "[" + deleted + "]", "Tried to ", "RRSet with RRSet of type TXT ", "not found",
		www + " TXT one not found", "\xff'\"\\", "1", "InvalidChangeBatch",
	} {
		f.Add(seed, "one", 2)
	}
	f.Fuzz(func(t *testing.T, messages, value string, count int) {
		var changes []dns01.Change
		for i := range min(max(count, 0), 4) {
			name := fmt.Sprintf("_acme-challenge.%d.test.", i)
			changes = append(changes, add(name, value+"-"), remove(name, value))
		}
		changes = append(changes, remove(www, value))
		all := sentences(messages)
		errs, rest := sortOut(all, changes)
		if len(errs) != len(changes) || len(rest) > len(changes) {
			t.Fatalf("%d errors and %d changes are left of %d", len(errs), len(rest), len(changes))
		}
		for i, change := range changes {
			if len(rest) > 0 && rest[0] == change {
				rest = rest[1:]
				continue
			}
			if errs[i] == nil && (!change.Remove || len(all) == 0) {
				t.Errorf("%+v is taken for done by %q", change, messages)
			}
		}
		if len(rest) > 0 {
			t.Errorf("%+v is left, and no change", rest)
		}
	})
}
