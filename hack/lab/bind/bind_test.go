// SPDX-License-Identifier: Apache-2.0

package bind

import (
	"net"
	"testing"
)

// Every server answers where the zone says it does, but the dead one.
func TestServers(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes root, ip and named; run it without -short")
	}
	if err := Missing(); err != nil {
		t.Skip(err)
	}
	s, err := Start(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
	for address, zone := range map[string]string{
		first4: Zone, first6: Delegated, only6: Zone, recursor4: Delegated,
	} {
		if err := knows(t.Context(), net.JoinHostPort(address, "53"), zone); err != nil {
			t.Error(err)
		}
	}
	if err := knows(t.Context(), net.JoinHostPort(nobody4, "53"), Zone); err == nil {
		t.Error("the dead server answers")
	}
}
