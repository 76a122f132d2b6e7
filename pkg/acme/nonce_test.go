// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	"github.com/countersign-project/countersign/pkg/pki"
)

// TestNobodyWaitsForTheOthers: a directory or a newNonce that is not answered costs
// every call its own deadline, and not those of the calls before it.
func TestNobodyWaitsForTheOthers(t *testing.T) {
	for _, operation := range []string{acmetest.Directory, acmetest.NewNonce} {
		synctest.Test(t, func(t *testing.T) {
			network := acmetest.NewNetwork()
			s := acmetest.NewServerOn(t, network)
			c, err := NewClient(Config{DirectoryURL: s.URL(), CABundle: s.CABundle(), Key: newKey(t, pki.ECDSA),
				AccountURI: "https://ca.test/account/1", Dial: network.Dial})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			if operation == acmetest.NewNonce { // the directory is known, and its nonce used
				_, _ = c.Order(t.Context(), s.URL())
				c.nonces.forget()
			}
			s.Always(operation, acmetest.Silence())
			var calls sync.WaitGroup
			for i := range 5 {
				<-time.After(time.Second)
				calls.Go(func() {
					start := time.Now()
					_, err := c.Order(t.Context(), s.URL())
					if took := time.Since(start); Classify(err).Action != Later || took != defaultCallTimeout {
						t.Errorf("%s: call %d took %s: %v", operation, i, took, err)
					}
				})
			}
			calls.Wait()
		})
	}
}

func TestNoncesAreShared(t *testing.T) {
	s := acmetest.NewServer(t)
	c := registered(t, s)
	var calls sync.WaitGroup
	for i := range 50 {
		calls.Go(func() {
			if _, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{fmt.Sprintf("%d.test", i)}}); err != nil {
				t.Error(err)
			}
		})
	}
	calls.Wait()
	s.Reset()
	for range 20 {
		if _, err := c.NewOrder(t.Context(), NewOrder{DNSNames: []string{"a.test"}}); err != nil {
			t.Fatal(err)
		}
	}
	if asked := s.Count(acmetest.NewNonce); asked > 0 {
		t.Errorf("%d nonces were fetched although there were some", asked)
	}
}
