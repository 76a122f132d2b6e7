// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// restartDelay is the pause before a child that ended is started again.
const restartDelay = 200 * time.Millisecond

// Supervisor keeps one child running: whenever it ends, it is started again.
type Supervisor struct {
	pidFile  string
	report   func(how error)
	restarts atomic.Int64

	stopping chan struct{}
	stopped  sync.WaitGroup
}

// Supervise takes over a child that has started. The PID of the one that is
// running is kept in <dir>/<name>.pid, so that anybody can kill it; report is
// called for every end that nobody asked for.
func Supervise(p *Process, dir string, report func(how error)) (*Supervisor, error) {
	s := &Supervisor{
		pidFile:  filepath.Join(dir, p.spec.Name+".pid"),
		report:   report,
		stopping: make(chan struct{}),
	}
	if err := s.writePID(p); err != nil {
		return nil, err
	}
	s.stopped.Go(func() { s.run(p) })
	return s, nil
}

// Restarts is how often the child was started again.
func (s *Supervisor) Restarts() int { return int(s.restarts.Load()) }

// Stop ends the child for good.
func (s *Supervisor) Stop() {
	close(s.stopping)
	s.stopped.Wait()
	_ = os.Remove(s.pidFile)
}

// writePID makes the file appear whole, as others read it at any time.
func (s *Supervisor) writePID(p *Process) error {
	draft := s.pidFile + ".new"
	if err := os.WriteFile(draft, []byte(strconv.Itoa(p.PID())), 0o644); err != nil {
		return err
	}
	return os.Rename(draft, s.pidFile)
}

// stopGrace is how long a child may take to end when asked to.
const stopGrace = 15 * time.Second

func (s *Supervisor) run(p *Process) {
	for {
		select {
		case <-s.stopping:
			p.Stop(stopGrace)
			return
		case <-p.Done():
		}
		s.report(p.Err())
		next := s.restart(p.spec)
		if next == nil {
			return
		}
		p = next
	}
}

// restart tries until the child runs; nil means that Stop came first.
func (s *Supervisor) restart(spec Spec) *Process {
	for {
		select {
		case <-s.stopping:
			return nil
		case <-time.After(restartDelay):
		}
		p, err := Start(spec)
		if err != nil {
			s.report(err)
			continue
		}
		if err := s.writePID(p); err != nil {
			s.report(err)
		}
		s.restarts.Add(1) // last: who waits for it then reads the new PID
		return p
	}
}
