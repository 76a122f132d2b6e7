// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/selfcheck"
)

const (
	// selfCheckRounds are begun together where servers are dead, since all that they do
	// then is wait, and one after the other where none is.
	selfCheckRounds = 9
	// deadlineSlack is by how much a look may take longer than the wait for one dead
	// server: it has to find out who the servers are, too.
	deadlineSlack = 1.05
)

// runSelfCheck looks for the record of one name at four servers, of which some are dead.
func (b *bench) runSelfCheck(ctx context.Context) error {
	rounds := selfCheckRounds
	if b.options.Quick {
		rounds = 1
	}
	for _, dead := range []int{0, 1, nameServers - 1} {
		seen, err := lookOften(ctx, dead, rounds)
		if err != nil {
			return fmt.Errorf("%d of %d name servers are dead: %w", dead, nameServers, err)
		}
		b.addLooks(dead, seen)
	}
	return nil
}

func (b *bench) addLooks(dead int, seen []looks) {
	name := fmt.Sprintf("selfcheck_%d_dead_", dead)
	what := fmt.Sprintf("self-check, %d of %d name servers dead: ", dead, nameServers)
	median := func(of func(looks) time.Duration) time.Duration {
		var times []time.Duration
		for _, l := range seen {
			times = append(times, of(l))
		}
		return quantile(times, 0.5)
	}
	if dead > 0 {
		deadline := median(func(l looks) time.Duration { return l.longest })
		b.report.aim(name+"seconds", atMost(deadline.Seconds()*deadlineSlack))
		b.report.AddTime(name+"deadline_seconds", deadline, "%swaiting for a dead one alone", what)
	}
	b.report.AddTime(name+"seconds", median(func(l looks) time.Duration { return l.first }), "%sfirst look, median", what)
	b.report.AddTime(name+"again_seconds", median(func(l looks) time.Duration { return l.again }), "%ssecond look, median", what)
	b.report.AddTime(name+"in_turn_seconds", median(func(l looks) time.Duration { return l.inTurn }), "%sone server after the other, median", what)
}

// looks are how long it takes to look for a record in several ways.
type looks struct {
	// first look of somebody who knows nothing, and again the one after it.
	first, again time.Duration
	// inTurn is to ask one server after the other, and longest what one of them takes.
	inTurn, longest time.Duration
}

func lookOften(ctx context.Context, dead, rounds int) ([]looks, error) {
	servers, err := startServers(dead)
	if err != nil {
		return nil, err
	}
	defer servers.close()
	seen := make([]looks, rounds)
	var all []*looks
	for i := range seen {
		all = append(all, &seen[i])
	}
	return seen, each(ctx, max(1, dead*rounds), all, servers.look)
}

// look looks in each way once.
func (s *servers) look(ctx context.Context, l *looks) error {
	dns, err := s.resolver()
	if err != nil {
		return err
	}
	checker := selfcheck.NewDNS(selfcheck.DNSConfig{Resolver: dns})
	for _, took := range []*time.Duration{&l.first, &l.again} {
		if *took, err = check(ctx, checker); err != nil {
			return err
		}
	}
	l.inTurn, l.longest, err = s.askInTurn(ctx)
	return err
}

func check(ctx context.Context, checker *selfcheck.DNS) (time.Duration, error) {
	start := time.Now()
	finding := checker.Check(ctx, &acmev1.Challenge{
		Spec: acmev1.ChallengeSpec{DNSName: servedName, Type: acmev1.DNS01, Key: servedValue},
	})
	took := time.Since(start)
	if !finding.Passed || finding.View != selfcheck.Authoritative {
		return 0, fmt.Errorf("the zone's own servers do not show the record: %s%s", finding.Reason, finding.Notes)
	}
	return took, nil
}

// askInTurn asks one server of the zone after the other, each for the first time. It
// returns how long all of them took, and the longest.
func (s *servers) askInTurn(ctx context.Context) (all, longest time.Duration, err error) {
	dns, err := s.resolver()
	if err != nil {
		return 0, 0, err
	}
	start := time.Now()
	authorities, err := dns.AuthoritiesOf(ctx, servedName)
	if err != nil {
		return 0, 0, err
	}
	err = errors.New("no server answers")
	for _, authority := range authorities {
		for _, address := range authority.Addresses {
			begun := time.Now()
			if _, failure := dns.AuthoritativeTXT(ctx, address, "_acme-challenge."+servedName); failure == nil {
				err = nil
			}
			longest = max(longest, time.Since(begun))
		}
	}
	return time.Since(start), longest, err
}
