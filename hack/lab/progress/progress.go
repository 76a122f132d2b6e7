// SPDX-License-Identifier: Apache-2.0

// Package progress answers: what is the lab doing, and since when? It prints
// lines with the time elapsed since the start; it must never decide anything.
package progress

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// tick is how often a long step says that it is still at work.
const tick = 15 * time.Second

// Printer writes one line for each thing that happened. It is safe for use by
// several goroutines.
type Printer struct {
	mu    sync.Mutex
	out   io.Writer
	start time.Time
}

// New makes a Printer whose clock starts now.
func New(out io.Writer) *Printer {
	return &Printer{out: out, start: time.Now()}
}

// Say prints a line: elapsed seconds and the text.
func (p *Printer) Say(format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	elapsed := time.Since(p.start).Seconds()
	_, _ = fmt.Fprintf(p.out, "%7.2fs  %s\n", elapsed, fmt.Sprintf(format, args...))
}

// Step runs do and prints how it ended and how long it took; while it is
// running, a line every 15 s.
func (p *Printer) Step(name string, do func() error) error {
	start := time.Now()
	done := make(chan struct{})
	var ticking sync.WaitGroup
	ticking.Go(func() { p.tick(name, start, done) })
	err := do()
	close(done)
	ticking.Wait()
	if err != nil {
		p.Say("%s: failed after %.1f s", name, time.Since(start).Seconds())
		return fmt.Errorf("%s: %w", name, err)
	}
	p.Say("%s: %.1f s", name, time.Since(start).Seconds())
	return nil
}

func (p *Printer) tick(name string, start time.Time, done <-chan struct{}) {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-done:
			return
		case <-ticker.C:
			p.Say("%s: still at work after %.0f s", name, time.Since(start).Seconds())
		}
	}
}
