// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

func simple(name string) route53test.Set {
	return route53test.Set{Name: name, Type: "TXT", TTL: 300, Values: []string{`"stranger"`}}
}

// What a record set is like decides who can remove it.
func TestLayout(t *testing.T) {
	value := "1JUZfXQWHTJUgNA1mXiOTqyl5AredD3SOFdYFqpLI-Y"
	long := strings.Repeat("x", 300)
	for value, want := range map[string][2]string{
		value:                    {`"` + value + `"`, `"` + value + `"`},
		strings.Repeat("a", 126): {`"` + strings.Repeat("a", 126) + `"`, `"` + strings.Repeat("a", 126) + `"`},
		"":                       {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", `""`},
		`a "b" \`:                {"", `"a \042b\042 \134"`},
		"é":                      {"", `"\303\251"`},
		long:                     {"", `"` + long[:255] + `" "` + long[255:] + `"`},
	} {
		set := recordSet(dns01.Record{Name: www, Value: value})
		if want[0] != "" && *set.SetIdentifier != want[0] || len(*set.SetIdentifier) > maxIdentifier {
			t.Errorf("%q has identifier %s", value, *set.SetIdentifier)
		}
		if got := *set.ResourceRecords[0].Value; got != want[1] || len(set.ResourceRecords) != 1 {
			t.Errorf("%q is written as %s", value, got)
		}
		if *set.Name != www || set.Type != "TXT" || !*set.MultiValueAnswer || *set.TTL != 10 || set.Weight != nil {
			t.Errorf("%q has %+v", value, set)
		}
	}
}

// What happens all the time takes one call; what is missing takes one more.
func TestCalls(t *testing.T) {
	b := start(t, route53test.Options{Zones: []string{apex}})
	p := mustBuild(t, solver(), b.access())
	zone := zoneOf(t, p)
	var many, gone []dns01.Change
	for i := range maxChanges {
		name := fmt.Sprintf("_acme-challenge.host%d.%s", i, apex)
		many, gone = append(many, add(name, strings.Repeat("v", 43))), append(gone, remove(name, strings.Repeat("v", 43)))
	}
	for _, row := range []struct {
		what      string
		changes   []dns01.Change
		want      int
		noReceipt bool
	}{
		{"add", []dns01.Change{add(www, "one")}, 1, false},
		{"add again", []dns01.Change{add(www, "one")}, 1, false},
		{"add another", []dns01.Change{add(www, "two")}, 1, false},
		{"replace", []dns01.Change{remove(www, "one"), add(www, "three")}, 1, false},
		{"remove what is not there", []dns01.Change{remove(www, "one")}, 1, true},
		{"remove two that are not there", []dns01.Change{remove(www, "one"), remove(api, "one")}, 1, true},
		{"one of many is not there", append([]dns01.Change{remove(www, "one")}, many[1:]...), 2, false},
		{"same value, other name", []dns01.Change{remove(www, "three"), remove(api, "three"), add(api, "two")}, 2, false},
		{"a batch", many, 1, false},
		{"half of it is gone", gone[:maxChanges/2], 1, false},
		{"all goes", gone, 2, false},
	} {
		before := b.Calls()
		receipt, err := p.Apply(t.Context(), zone, row.changes)
		if err != nil {
			t.Fatalf("%s: %v", row.what, err)
		}
		if made := b.Calls() - before; made != row.want {
			t.Errorf("%s: %d calls, want %d", row.what, made, row.want)
		}
		if (receipt == "") != row.noReceipt {
			t.Errorf("%s: the receipt is %q", row.what, receipt)
		}
		for _, change := range row.changes {
			if has := slices.Contains(b.Values(change.Name), change.Value); has == change.Remove {
				t.Errorf("%s: at %s there are %q", row.what, change.Name, b.Values(change.Name))
			}
		}
	}
}

// What a change cannot be beside is named, and keeps no other from being made.
func TestConflicts(t *testing.T) {
	weight := int64(1)
	for name, row := range map[string]struct {
		there  route53test.Set
		change dns01.Change
		want   string
	}{
		"simple":    {simple(api), add(api, "one"), "at \"" + api + "\" there is a TXT record without multivalue answer routing"},
		"weighted":  {route53test.Set{Name: api, Type: "TXT", TTL: 300, SetIdentifier: "a", Weight: &weight, Values: []string{`"x"`}}, add(api, "one"), "without multivalue answer routing"},
		"CNAME":     {route53test.Set{Name: api, Type: "CNAME", TTL: 300, Values: []string{"elsewhere.test."}}, add(api, "one"), "at \"" + api + "\" there is a CNAME"},
		"other TTL": {route53test.Set{Name: api, Type: "TXT", TTL: 60, SetIdentifier: `"one"`, MultiValue: true, Values: []string{`"one"`}}, remove(api, "one"), "has another TTL or other values"},
		"elsewhere": {simple(api), add("_acme-challenge.elsewhere.test.", "one"), "is not permitted in zone"},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{Zones: []string{apex}})
			p := mustBuild(t, solver(), b.access())
			b.PutSet(row.there)
			zone := zoneOf(t, p)
			before := b.Calls()
			_, err := p.Apply(t.Context(), zone, []dns01.Change{add(www, "one"), row.change, remove(www, "two")})
			var partial *dns01.PartialError
			if !errors.As(err, &partial) || len(partial.Errs) != 3 || partial.Errs[0] != nil || partial.Errs[2] != nil || partial.Errs[1] == nil {
				t.Fatalf("got %v", err)
			}
			if b.Calls()-before != 2 || !slices.Equal(b.Values(www), []string{"one"}) {
				t.Errorf("%d calls, and at %s there are %q", b.Calls()-before, www, b.Values(www))
			}
			_, alone := p.Apply(t.Context(), zone, []dns01.Change{row.change})
			if alone == nil || alone.Error() != partial.Errs[1].Error() || !strings.Contains(alone.Error(), row.want) {
				t.Errorf("got %v and %v, want %s", partial.Errs[1], alone, row.want)
			}
			dns01test.Documented(t, "route53", alone)
		})
	}
}

// A simple record set of a stranger is left as it is, and removing beside it succeeds.
func TestRemoveBesideSimple(t *testing.T) {
	b := start(t, route53test.Options{Zones: []string{apex}})
	b.PutSet(simple(www))
	p := mustBuild(t, solver(), b.access())
	if _, err := p.Apply(t.Context(), zoneOf(t, p), []dns01.Change{remove(www, "stranger")}); err != nil {
		t.Error(err)
	}
	if got := b.Values(www); !slices.Equal(got, []string{"stranger"}) {
		t.Errorf("there are %q", got)
	}
}

// Records of cert-manager are removed, and ours are as it would write them.
func TestOthersRecordsAreRemoved(t *testing.T) {
	b := start(t, route53test.Options{Zones: []string{apex}})
	set := route53test.Set{Name: www, Type: "TXT", TTL: 10, SetIdentifier: `"one"`, MultiValue: true, Values: []string{`"one"`}}
	b.PutSet(set)
	p := mustBuild(t, solver(), b.access())
	if _, err := p.Apply(t.Context(), zoneOf(t, p), []dns01.Change{remove(www, "one")}); err != nil || len(b.Values(www)) != 0 {
		t.Errorf("there are %q, %v", b.Values(www), err)
	}
}

// Messages that are not understood leave it to the caller to find the bad change.
func TestBatchesThatAreNotUnderstood(t *testing.T) {
	for name, row := range map[string]struct {
		handler http.Handler
		changes []dns01.Change
		calls   int
		want    string
	}{
		"too large":         {failing(400, "InvalidChangeBatch", "[Number of records limit of 1000 exceeded.]"), []dns01.Change{add(www, "one"), add(api, "two")}, 1, `AWS says "Number of records limit of 1000 exceeded."`},
		"gone, other names": {failing(400, "InvalidChangeBatch", "[Tried to delete x but it was not found]"), []dns01.Change{remove(www, "one"), remove(api, "two")}, 1, `AWS says "Tried to delete x but it was not found"`},
		"gone, alone":       {failing(400, "InvalidChangeBatch", "[Tried to delete x but it was not found]"), []dns01.Change{remove(www, "one")}, 1, ""},
		"gone, but added":   {failing(400, "InvalidChangeBatch", "[Tried to delete x but it was not found]"), []dns01.Change{add(www, "one")}, 1, `AWS says "Tried to delete x but it was not found"`},
		"nothing":           {failing(400, "InvalidChangeBatch", ""), []dns01.Change{remove(www, "one")}, 1, `AWS says "InvalidChangeBatch"`},
		"again and again":   {failing(400, "InvalidChangeBatch", "[Tried to delete resource record set [name='"+www+"', type='TXT', set-identifier='\"one\"'] but it was not found]"), []dns01.Change{remove(www, "one"), remove(www, "two")}, 2, "it was not found"},
		"as documented": {http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(400)
			_, _ = w.Write([]byte(`<InvalidChangeBatch xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Messages><Message>Tried to delete resource record set [name='` + www +
				`', type='TXT', set-identifier='"one"'] but it was not found</Message><Message>Something else</Message></Messages><RequestId>x</RequestId></InvalidChangeBatch>`))
		}), []dns01.Change{remove(www, "one"), add(api, "two")}, 2, "Something else"},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, route53test.Options{Zones: []string{apex}})
			b.Intercept(row.handler)
			p := mustBuild(t, solver(), b.access())
			_, err := p.Apply(t.Context(), dns01.Zone{ID: "Z1"}, row.changes)
			var partial *dns01.PartialError
			if errors.As(err, &partial) || (err == nil) != (row.want == "") || err != nil && !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
			if b.Calls() != row.calls {
				t.Errorf("%d calls were made", b.Calls())
			}
		})
	}
}

func TestInSync(t *testing.T) {
	b := start(t, route53test.Options{Zones: []string{apex}, Pending: 2})
	p := mustBuild(t, solver(), b.access())
	receipt, err := p.Apply(t.Context(), zoneOf(t, p), []dns01.Change{add(www, "one")})
	if err != nil || !slices.Equal(b.Changes(), []string{receipt}) {
		t.Fatalf("receipt %q, %v", receipt, err)
	}
	for _, want := range []bool{false, false, true, true} {
		if got, err := p.InSync(t.Context(), receipt); err != nil || got != want {
			t.Errorf("got %t, %v, want %t", got, err, want)
		}
	}
	if ok, err := p.InSync(t.Context(), "C404"); ok || err == nil || !strings.Contains(err.Error(), "C404") {
		t.Errorf("got %t, %v", ok, err)
	}
	if ok, err := p.InSync(t.Context(), ""); ok || err == nil {
		t.Errorf("got %t, %v", ok, err)
	}
}
