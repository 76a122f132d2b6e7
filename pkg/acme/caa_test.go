// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"net"
	"slices"
	"syscall"
	"testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
)

func TestCAAIdentities(t *testing.T) {
	s := acmetest.NewServer(t)
	if got, err := newClient(t, s).CAAIdentities(t.Context()); err != nil || len(got) != 0 {
		t.Errorf("a CA that says nothing: %q, %v", got, err)
	}
	want := []string{"ca.test", "also.test"}
	s.SetCAAIdentities(want...)
	c := registered(t, s)
	s.Reset()
	for range 2 {
		if got, err := c.CAAIdentities(t.Context()); err != nil || !slices.Equal(got, want) {
			t.Errorf("got %q, %v", got, err)
		}
	}
	if got := s.Requests(); !slices.Equal(got, []string{acmetest.Directory}) {
		t.Errorf("asked %v, want the directory once", got)
	}
}

func TestCAAIdentitiesOfACAThatIsAway(t *testing.T) {
	c, err := NewClient(Config{
		DirectoryURL: "https://ca.test/directory",
		Dial:         func(context.Context, string, string) (net.Conn, error) { return nil, syscall.ECONNREFUSED },
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := c.CAAIdentities(t.Context()); err == nil || Classify(err).Action != Later || got != nil {
		t.Errorf("got %q, %v", got, err)
	}
}
