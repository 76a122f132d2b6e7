// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	apex = "example.test."
	www  = "_acme-challenge.www.example.test."
	api  = "_acme-challenge.api.example.test."
)

func add(name, value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: name, Value: value, TTL: dns01.TTL}}
}

func remove(name, value string) dns01.Change {
	change := add(name, value)
	change.Remove = true
	return change
}

func TestSettings(t *testing.T) {
	s := start(t, apex)
	ambient := func(c *acmev1.AzureDNSProvider, identity *acmev1.AzureManagedIdentity) {
		c.ClientID, c.ClientSecret, c.TenantID, c.ManagedIdentity = "", nil, "", identity
	}
	for name, row := range map[string]struct {
		change func(*acmev1.AzureDNSProvider)
		want   string
	}{
		"no subscription": {func(c *acmev1.AzureDNSProvider) { c.SubscriptionID = "" }, "azureDNS.subscriptionID: is not set; set"},
		"no group":        {func(c *acmev1.AzureDNSProvider) { c.ResourceGroupName = "" }, "azureDNS.resourceGroupName: is not set; set"},
		"no client":       {func(c *acmev1.AzureDNSProvider) { c.ClientID = "" }, "azureDNS.clientID: is not set; clientID,"},
		"no secret":       {func(c *acmev1.AzureDNSProvider) { c.ClientSecret = nil }, "azureDNS.clientSecretSecretRef: is not set;"},
		"no tenant":       {func(c *acmev1.AzureDNSProvider) { c.TenantID = "" }, "azureDNS.tenantID: is not set;"},
		"tenant is none":  {func(c *acmev1.AzureDNSProvider) { c.TenantID = "a/b" }, `azureDNS.tenantID: "a/b" is not the ID of a tenant`},
		"white space":     {func(c *acmev1.AzureDNSProvider) { c.ClientSecret.Key = "blank" }, `key "blank" of Secret "team/azure" has nothing but white space`},
		"both": {func(c *acmev1.AzureDNSProvider) { c.ManagedIdentity = &acmev1.AzureManagedIdentity{} },
			"azureDNS.managedIdentity: is set together with clientID"},
		"two identities": {func(c *acmev1.AzureDNSProvider) {
			ambient(c, &acmev1.AzureManagedIdentity{ClientID: "x", ResourceID: "y"})
		}, "azureDNS.managedIdentity.resourceID: is set together with"},
		"only a tenant": {func(c *acmev1.AzureDNSProvider) { ambient(c, &acmev1.AzureManagedIdentity{TenantID: "x"}) },
			"azureDNS.managedIdentity.tenantID: is set without"},
		"no ambient":    {func(c *acmev1.AzureDNSProvider) { ambient(c, nil) }, "--issuer-ambient-credentials (for Issuers) or --cluster-issuer-ambient-credentials (for ClusterIssuers)"},
		"german cloud":  {func(c *acmev1.AzureDNSProvider) { c.Environment = "AzureGermanCloud" }, "azureDNS.environment: is AzureGermanCloud, which Microsoft closed"},
		"unknown cloud": {func(c *acmev1.AzureDNSProvider) { c.Environment = "Azure" }, `azureDNS.environment: is "Azure"; it can be`},
		"unknown type":  {func(c *acmev1.AzureDNSProvider) { c.ZoneType = "Public" }, `azureDNS.zoneType: is "Public"; it can be`},
	} {
		t.Run(name, func(t *testing.T) {
			config := s.solver()
			row.change(config.AzureDNS)
			access := s.access(false)
			access.Credentials = dns01.Credentials{Namespace: "team", Secrets: dns01test.Secrets{
				"team/azure": {"client-secret": []byte(s.secret), "blank": []byte(" \n")},
			}}
			_, err := Kind().Build(t.Context(), config, access)
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), row.want) {
				t.Fatalf("got %v, want a SettingError with %s", err, row.want)
			}
			dns01test.Documented(t, "azuredns", err)
		})
	}
	if s.Requests() != 0 {
		t.Errorf("%d requests were made", s.Requests())
	}
}

// The zone that the solver names is the only one, and nobody is asked about it.
func TestNamedZone(t *testing.T) {
	for _, name := range []string{"Example.test", "example.TEST."} {
		s := start(t, apex)
		config := s.solver()
		config.AzureDNS.HostedZoneName = name
		p := mustProvide(t, s, config, false)
		zones, err := p.Zones(t.Context())
		if err != nil || !slices.Equal(zones, []dns01.Zone{{Name: apex}}) || s.Requests() != 0 {
			t.Fatalf("%s: got %v, %v with %d requests", name, zones, err, s.Requests())
		}
		if _, err := p.Apply(t.Context(), zones[0], []dns01.Change{add(www, "one")}); err != nil || !slices.Equal(s.Values(www), []string{"one"}) {
			t.Errorf("%s: got %v, the zone has %q", name, err, s.Values(www))
		}
	}
}

// Azure allows few reads: none is made where a guess does.
func TestRequests(t *testing.T) {
	const name = "_acme-challenge.www"
	for what, row := range map[string]struct {
		there   []string
		changes []dns01.Change
		want    string
	}{
		"add":                {nil, []dns01.Change{add(www, "one")}, "PUT"},
		"add two":            {nil, []dns01.Change{add(www, "one"), add(www, "two")}, "PUT"},
		"add again":          {[]string{"one"}, []dns01.Change{add(www, "one")}, "PUT GET"},
		"add beside":         {[]string{"other"}, []dns01.Change{add(www, "one")}, "PUT GET PUT"},
		"remove the last":    {[]string{"one"}, []dns01.Change{remove(www, "one")}, "GET DELETE"},
		"remove all":         {[]string{"one", "two"}, []dns01.Change{remove(www, "one"), remove(www, "two")}, "GET DELETE"},
		"remove one of two":  {[]string{"one", "two"}, []dns01.Change{remove(www, "one")}, "GET PUT"},
		"remove none":        {nil, []dns01.Change{remove(www, "one")}, "GET"},
		"remove another":     {[]string{"other"}, []dns01.Change{remove(www, "one")}, "GET"},
		"replace":            {[]string{"one"}, []dns01.Change{remove(www, "one"), add(www, "two")}, "GET PUT"},
		"replace what's not": {nil, []dns01.Change{remove(www, "one"), add(www, "two")}, "GET PUT"},
	} {
		t.Run(what, func(t *testing.T) {
			s := start(t, apex)
			for _, value := range row.there {
				s.Put(www, value)
			}
			p := mustProvide(t, s, s.solver(), false)
			if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, row.changes); err != nil {
				t.Fatal(err)
			}
			var want []string
			for method := range strings.FieldsSeq(row.want) {
				want = append(want, method+" "+name)
			}
			if got := s.made(); got != strings.Join(want, ", ") {
				t.Errorf("made %s, want %q", got, want)
			}
		})
	}
}

func TestNothingToDo(t *testing.T) {
	s := start(t, apex)
	if _, err := mustProvide(t, s, s.solver(), false).Apply(t.Context(), dns01.Zone{Name: apex}, nil); err != nil || s.Requests() != 0 {
		t.Errorf("got %v with %d requests", err, s.Requests())
	}
}

// What others have set stays as it is: metadata, TTL, and how their texts are cut.
func TestOthersStay(t *testing.T) {
	for _, isPrivate := range []bool{false, true} {
		s := start(t, apex)
		s.isPrivate = isPrivate
		before := properties{
			Metadata: map[string]string{"owner": "mail"}, TTL: 3600,
			TXTRecords: []txt{{[]string{"v=spf1 ", "-all"}}, {[]string{"x"}}},
		}
		s.set(func() { s.keep(s.zones["example.test"], "@", before) })
		p := mustProvide(t, s, s.solver(), false)
		long := strings.Repeat("y", 600)
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(apex, long), remove(apex, "x")}); err != nil {
			t.Fatal(err)
		}
		want := before
		want.TXTRecords = []txt{{[]string{"v=spf1 ", "-all"}}, {[]string{long[:255], long[:255], long[:90]}}}
		if got := s.zones["example.test"]["@"].Properties; !reflect.DeepEqual(got, want) {
			t.Errorf("there is %+v, want %+v", got, want)
		}
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "new")}); err != nil {
			t.Fatal(err)
		}
		if got := s.zones["example.test"]["_acme-challenge.www"].Properties.TTL; got != 60 {
			t.Errorf("the TTL is %d", got)
		}
	}
}

// Names are as DNS has them, which is not as addresses have them.
func TestNamesAreEscaped(t *testing.T) {
	s := start(t, apex)
	p := mustProvide(t, s, s.solver(), false)
	for _, label := range []string{"*", "a/b", "a?b=c", "a%2fb", `a\.b`, "a#b", "a b"} {
		name := label + "." + apex
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(name, label)}); err != nil {
			t.Errorf("%s: %v", label, err)
		}
		if got := s.made(); got != "PUT "+label {
			t.Errorf("%s: made %s", label, got)
		}
	}
}

// Somebody else writes between the read and the write.
func TestConflicts(t *testing.T) {
	for name, row := range map[string]struct {
		times int
		want  string // values that stay, or the error
	}{
		"once":   {1, "one other-1"},
		"always": {1000, `changing TXT records at "_acme-challenge.www" of zone "example.test": something else changes the same records at the same time`},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, apex)
			s.Put(www, "old")
			var times atomic.Int32
			s.before = func() {
				if n := times.Add(1); int(n) <= row.times {
					s.Put(www, fmt.Sprintf("other-%d", n))
				}
			}
			p := mustProvide(t, s, s.solver(), false)
			_, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{remove(www, "old"), add(www, "one")})
			if row.times == 1 && (err != nil || strings.Join(s.Values(www), " ") != row.want) {
				t.Errorf("got %v, there are %q", err, s.Values(www))
			}
			if row.times > 1 {
				if err == nil || err.Error() != row.want || times.Load() != maxReads {
					t.Fatalf("got %v after %d writes", err, times.Load())
				}
				dns01test.Documented(t, "azuredns", err)
			}
		})
	}
}

// What is wrong with one name does not concern the others, and few are changed together.
func TestNeighbours(t *testing.T) {
	s := start(t, apex)
	var changes []dns01.Change
	for i := range maxChanges {
		changes = append(changes, add(fmt.Sprintf("host%d.%s", i, apex), "one"))
	}
	for i := range 20 {
		s.Put(changes[3].Name, fmt.Sprint("full-", i))
	}
	var now, most atomic.Int32
	s.before = func() {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer now.Add(-1)
	}
	_, err := mustProvide(t, s, s.solver(), false).Apply(t.Context(), dns01.Zone{Name: apex}, changes)
	var partly *dns01.PartialError
	if !errors.As(err, &partly) || len(partly.Errs) != len(changes) {
		t.Fatalf("got %v", err)
	}
	for i, err := range partly.Errs {
		if (err != nil) != (i == 3) {
			t.Errorf("change %d: %v", i, err)
		}
		if has := slices.Contains(s.Values(changes[i].Name), "one"); has != (i != 3) {
			t.Errorf("change %d is made: %t", i, has)
		}
	}
	dns01test.Documented(t, "azuredns", partly.Errs[3])
	if most.Load() > maxTogether {
		t.Errorf("%d names were changed together", most.Load())
	}
}

// Where the first name is refused the others are not tried.
func TestRefusalEndsTheCall(t *testing.T) {
	s := start(t, apex)
	s.Fail(dns01test.Throttled)
	_, err := mustProvide(t, s, s.solver(), false).Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add(www, "one"), add(api, "one")})
	var refusal *dns01.RefusalError
	if !errors.As(err, &refusal) || s.asked()[apiHost] != 1 {
		t.Errorf("got %v after %d requests", err, s.asked()[apiHost])
	}
}
