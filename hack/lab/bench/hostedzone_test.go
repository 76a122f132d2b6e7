// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"errors"
	"net/http"
	"testing"

	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

func TestOperationOf(t *testing.T) {
	for _, row := range []struct{ method, path, want string }{
		{http.MethodPost, "/2013-04-01/hostedzone/Z1/rrset/", "ChangeResourceRecordSets"},
		{http.MethodPost, "/2013-04-01/hostedzone/Z1/rrset", "ChangeResourceRecordSets"},
		{http.MethodGet, "/2013-04-01/hostedzonesbyname", "ListHostedZonesByName"},
		{http.MethodGet, "/2013-04-01/change/C1", "GetChange"},
		{http.MethodGet, "/2013-04-01/hostedzone/Z1/rrset", "GET /2013-04-01/hostedzone/Z1/rrset"},
		{http.MethodPost, "/", "POST /"},
	} {
		if got := operationOf(row.method, row.path); got != row.want {
			t.Errorf("%s %s is %q, want %q", row.method, row.path, got, row.want)
		}
	}
}

// One by one: each value is added and removed by a call of its own, all are counted and shown.
func TestOneByOne(t *testing.T) {
	shown := make(map[string][]int)
	show := func(name string, values []string) error {
		shown[name] = append(shown[name], len(values))
		return nil
	}
	err := withRoute53(route53test.Key{}, show, func(fake *route53) error {
		client := oneByOne{url: fake.url(), zone: fake.zone}
		for _, name := range []string{"a." + domain, "b." + domain} {
			if err := client.live(t.Context(), name); err != nil {
				return err
			}
		}
		if got, want := fake.tally(), "ChangeResourceRecordSets 4"; got != want || fake.Writes() != 4 {
			t.Errorf("counted are %s, of which %d have changed something, want %s", got, fake.Writes(), want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a." + domain + ".", "b." + domain + "."} {
		if got := shown[name]; len(got) != 2 || got[0] != 1 || got[1] != 0 {
			t.Errorf("%s was shown with %v values", name, got)
		}
	}
}

func TestOneByOneThrottled(t *testing.T) {
	err := withRoute53(route53test.Key{}, nil, func(fake *route53) error {
		fake.Intercept(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			route53test.Fail(w, http.StatusBadRequest, "Throttling", "Rate exceeded")
		}))
		client := oneByOne{url: fake.url(), zone: fake.zone}
		if isThrottled, err := client.post(t.Context(), nil); !isThrottled || err != nil {
			t.Errorf("throttled is %t, %v", isThrottled, err)
		}
		fake.Intercept(nil)
		if isThrottled, err := client.post(t.Context(), nil); isThrottled || err == nil {
			t.Errorf("a wrong request is throttled: %t, %v", isThrottled, err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// A record that could not be shown is an error in the end.
func TestRoute53NotShown(t *testing.T) {
	broken := errors.New("broken")
	err := withRoute53(route53test.Key{}, func(string, []string) error { return broken }, func(fake *route53) error {
		return oneByOne{url: fake.url(), zone: fake.zone}.live(t.Context(), "a."+domain)
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}
