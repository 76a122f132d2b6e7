// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"slices"
	"testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
)

func TestRegister(t *testing.T) {
	s := acmetest.NewServer(t)
	c := newClient(t, s)
	made, err := c.Register(t.Context(), "Admin@Example.com", nil)
	if err != nil || made.Email != "admin@example.com" {
		t.Fatalf("%+v, %v", made, err)
	}
	if s.Count(acmetest.NewAccount) != 1 {
		t.Errorf("requests %v", s.Requests())
	}
	again := clientWith(t, s, c.wire.Key, "")
	found, err := again.Register(t.Context(), "other@example.com", nil)
	if err != nil || *found != *made {
		t.Errorf("found %+v, %v, want %+v", found, err, made)
	}
	if s.Count(acmetest.NewAccount) != 3 {
		t.Errorf("requests %v", s.Requests())
	}
}

func TestUpdateContact(t *testing.T) {
	s := acmetest.NewServer(t)
	c := newClient(t, s)
	account, err := c.Register(t.Context(), "a@example.com", nil)
	if err != nil {
		t.Fatal(err)
	}
	for email, want := range map[string][]string{"B@example.com": {"mailto:b@example.com"}, "": {}} {
		if err := c.UpdateContact(t.Context(), account.URI, email); err != nil {
			t.Fatal(err)
		}
		if got := s.Contacts()[0]; !slices.Equal(got, want) {
			t.Errorf("contacts %v, want %v", got, want)
		}
	}
}

func TestExternalAccountBinding(t *testing.T) {
	s := acmetest.NewServer(t)
	s.RequireEAB("kid", []byte("secret"))
	for name, row := range map[string]struct {
		eab         *EAB
		problemType string
	}{
		"none":      {nil, ProblemExternalAccountRequired},
		"wrong key": {&EAB{KeyID: "kid", Key: []byte("other")}, "urn:ietf:params:acme:error:unauthorized"},
		"wrong ID":  {&EAB{KeyID: "other", Key: []byte("secret")}, "urn:ietf:params:acme:error:unauthorized"},
		"right":     {&EAB{KeyID: "kid", Key: []byte("secret")}, ""},
	} {
		_, err := newClient(t, s).Register(t.Context(), "", row.eab)
		if got := Classify(err); got.Type != row.problemType || (err != nil) != (row.problemType != "") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEmailOf(t *testing.T) {
	for _, row := range []struct {
		contacts []string
		want     string
	}{
		{nil, ""},
		{[]string{"tel:+1", "MAILTO:a@b.c", "mailto:d@e.f"}, "a@b.c"},
		{[]string{"mailto:"}, ""},
	} {
		if got := emailOf(row.contacts); got != row.want {
			t.Errorf("%v: %q", row.contacts, got)
		}
	}
}
