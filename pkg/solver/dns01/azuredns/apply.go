// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	// maxReads is how often a record set is read because it was not as expected.
	maxReads = 2
	// maxTogether is how many names are changed at the same time.
	maxTogether = 4
)

// Apply changes one record set for each name, each as a whole or not at all. There is no
// receipt.
//
// The first name goes ahead: if it is refused, or time is up, the others are not tried,
// and the error is that of all.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	if len(changes) == 0 {
		return "", nil
	}
	errs := make([]error, len(changes))
	names := namesOf(changes)
	err := p.changeName(ctx, zone, names[0], changes, errs)
	var refusal *dns01.RefusalError
	if len(names) == 1 || errors.As(err, &refusal) || ctx.Err() != nil && err != nil {
		return "", err
	}
	var all sync.WaitGroup
	turns := make(chan struct{}, maxTogether)
	for _, name := range names[1:] {
		turns <- struct{}{}
		all.Go(func() {
			defer func() { <-turns }()
			_ = p.changeName(ctx, zone, name, changes, errs) // it is in errs
		})
	}
	all.Wait()
	if slices.ContainsFunc(errs, func(err error) bool { return err != nil }) {
		return "", &dns01.PartialError{Errs: errs}
	}
	return "", nil
}

// namesOf are the names of changes in their order, each once.
func namesOf(changes []dns01.Change) []string {
	var names []string
	for _, change := range changes {
		if !slices.Contains(names, change.Name) {
			names = append(names, change.Name)
		}
	}
	return names
}

// changeName makes those changes that are at a name, and notes for each what came of it.
func (p *Provider) changeName(ctx context.Context, zone dns01.Zone, name string, changes []dns01.Change, errs []error) error {
	var here []dns01.Change
	for _, change := range changes {
		if change.Name == name {
			here = append(here, change)
		}
	}
	err := p.change(ctx, placeOf(name, zone), here)
	for i, change := range changes {
		if change.Name == name {
			errs[i] = err
		}
	}
	return err
}

func placeOf(name string, zone dns01.Zone) place {
	return place{strings.TrimSuffix(zone.Name, "."), zone.Relative(name)}
}

// change changes the record set of a name. If values are only added, it begins with the
// guess that there is no such set, as is usual, and saves a read, of which Azure allows
// few: Azure takes the set only if the guess is right.
func (p *Provider) change(ctx context.Context, at place, changes []dns01.Change) error {
	var set recordSet
	isGuess := !slices.ContainsFunc(changes, func(c dns01.Change) bool { return c.Remove })
	for reads := 0; ; {
		if !isGuess {
			var err error
			if set, err = p.read(ctx, at); err != nil {
				return p.judge(fmt.Sprintf("reading TXT records at %q of zone %q", at.name, at.zone), at, err)
			}
			reads++
		}
		isGuess = false
		err := p.write(ctx, at, set, changes)
		if err == nil || !isConflict(err) || reads == maxReads {
			return p.judge(fmt.Sprintf("changing TXT records at %q of zone %q", at.name, at.zone), at, err)
		}
	}
}

// read returns an empty set if there is none.
func (p *Provider) read(ctx context.Context, at place) (recordSet, error) {
	set, err := p.sets.get(ctx, at)
	if isAbsent(err) {
		return recordSet{}, nil
	}
	return set, err
}

// write makes changes to a set, unless there is nothing to do.
func (p *Provider) write(ctx context.Context, at place, set recordSet, changes []dns01.Change) error {
	wanted, isChanged := set.with(changes)
	switch {
	case !isChanged:
		return nil
	case len(wanted.texts) == 0:
		return p.sets.remove(ctx, at, set.etag)
	default:
		return p.sets.put(ctx, at, wanted)
	}
}
