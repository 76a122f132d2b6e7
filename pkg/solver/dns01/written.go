// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"errors"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
)

// isWritten reports whether the record may be there: the service was told, or may have
// been, and no removal has succeeded since. Status.presentedAt says so of a process
// before this one.
func (s *Solver) isWritten(ch *acmev1.Challenge) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return ch.Status.Presented || ch.Status.PresentedAt != nil || s.written[ch.UID]
}

// preventsWriting reports whether with this error nothing can have been written
// either, so that a challenge that never got further need not be cleaned up.
func preventsWriting(err error) bool {
	var setting *SettingError
	return errors.As(err, &setting) || errors.Is(err, ErrNoZone) || errors.Is(err, resolver.ErrNoZone) || errors.Is(err, resolver.ErrCNAME)
}

// mayHaveWritten reports whether a value may be there now that was not before. A call
// that fails may have been understood all the same, unless its error says that nothing
// could be written at all.
func (c called) mayHaveWritten() bool {
	var partly *PartialError
	isUnknown := isRefusal(c.err, Unauthenticated) && !errors.As(c.err, &partly)
	return c.isAsked && !isUnknown && !preventsWriting(c.err)
}

// noteWritten keeps in mind which values the service was told to add. The mutex is held.
func (s *Solver) noteWritten(p pack) {
	for _, e := range p {
		for _, j := range e.jobs {
			if !j.key.remove {
				s.written[j.key.uid] = true
			}
		}
	}
}

// noteRemoved ends what noteWritten has begun. The mutex is held.
func (s *Solver) noteRemoved(j *job) {
	if j.key.remove {
		delete(s.written, j.key.uid)
	}
}
