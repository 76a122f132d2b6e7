// SPDX-License-Identifier: Apache-2.0

package dnsserver

import (
	"maps"
	"strings"
	"sync"

	"github.com/miekg/dns"
)

// journal counts how often each TXT record was added by updates.
type journal struct {
	mu    sync.Mutex
	times map[string]int
}

// note takes in the changes of one update that was carried out.
func (j *journal) note(changes []dns.RR) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, change := range changes {
		if txt, ok := change.(*dns.TXT); ok && txt.Hdr.Class == dns.ClassINET {
			if j.times == nil {
				j.times = map[string]int{}
			}
			j.times[txt.Hdr.Name+" "+strings.Join(txt.Txt, "")]++
		}
	}
}

// TXTAdded is how often each TXT record, "name value", was added by an update.
func (s *Server) TXTAdded() map[string]int {
	s.added.mu.Lock()
	defer s.added.mu.Unlock()
	return maps.Clone(s.added.times)
}
