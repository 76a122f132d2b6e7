// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Options of a run.
type Options struct {
	// Lab that is started for the parts that need one.
	Lab lab.Options
	// Only names the parts to run; empty: all.
	Only []string
	// Sizes: how many orders at once. Empty: 1, 60, 300 and 1000.
	Sizes []int
	// Quick takes small sizes everywhere: to see that all of it works, not to compare.
	Quick bool
	// Output is the JSON file.
	Output string
	// Progress takes a line for each step.
	Progress *progress.Printer
}

// bench is one run.
type bench struct {
	options Options
	report  *Report
	bed     *lab.Lab
}

// part is something to measure.
type part struct {
	name string
	run  func(*bench, context.Context) error
	// isAlone: it needs no lab.
	isAlone bool
}

// parts in the order in which they run. What leaves most behind comes last.
func parts() []part {
	return []part{
		{name: "scheduler", run: (*bench).runScheduler, isAlone: true},
		{name: "selfcheck", run: (*bench).runSelfCheck, isAlone: true},
		{name: "responder", run: (*bench).runResponder, isAlone: true},
		{name: "load", run: (*bench).runLoad},
		{name: "http01", run: (*bench).runHTTP01},
		{name: "route53", run: (*bench).runRoute53},
		{name: "jam", run: (*bench).runJam},
		{name: "tenants", run: (*bench).runTenants},
		{name: "idle", run: (*bench).runIdle},
		{name: "compare", run: (*bench).runCompare, isAlone: true},
	}
}

// PartNames lists what Options.Only may name.
func PartNames() []string {
	var names []string
	for _, p := range parts() {
		names = append(names, p.name)
	}
	return names
}

// Run measures. A part that fails does not keep the others from running: the
// report has what was measured, the error what was not. The figures are in the
// JSON file, too, as soon as a part has ended.
func Run(ctx context.Context, o Options) (*Report, error) {
	b := &bench{options: o, report: NewReport()}
	chosen, err := choose(o.Only)
	if err != nil {
		return nil, err
	}
	if err := b.report.WriteJSON(o.Output); err != nil { // nothing of yesterday
		return nil, err
	}
	defer b.stop()
	var failures []error
	for _, p := range chosen {
		if err := b.runPart(ctx, p); err != nil {
			failures = append(failures, err)
		}
		if ctx.Err() != nil {
			break
		}
	}
	return b.report, errors.Join(failures...)
}

func choose(only []string) ([]part, error) {
	for _, name := range only {
		if !slices.Contains(PartNames(), name) {
			return nil, fmt.Errorf("there is no part %q; the parts are %s", name, strings.Join(PartNames(), ", "))
		}
	}
	return slices.DeleteFunc(parts(), func(p part) bool {
		return len(only) > 0 && !slices.Contains(only, p.name)
	}), nil
}

// runPart keeps the figures of a part only if all of it went well.
func (b *bench) runPart(ctx context.Context, p part) error {
	before, start := len(b.report.Metrics), time.Now()
	err := b.measure(ctx, p)
	if err != nil {
		err = fmt.Errorf("measuring %s: %w", p.name, err)
		b.report.Metrics = b.report.Metrics[:before]
		b.options.Progress.Say("%v", err)
	} else {
		b.options.Progress.Say("measured %s: %.1f s", p.name, time.Since(start).Seconds())
	}
	return errors.Join(err, b.report.WriteJSON(b.options.Output))
}

func (b *bench) measure(ctx context.Context, p part) error {
	if !p.isAlone {
		if err := b.start(ctx); err != nil {
			return err
		}
	}
	b.options.Progress.Say("measuring %s", p.name)
	return p.run(b, ctx)
}

// start brings up the lab for the first part that needs it.
func (b *bench) start(ctx context.Context) error {
	if b.bed != nil {
		return nil
	}
	bed, err := lab.Start(ctx, b.options.Lab)
	if err != nil {
		return fmt.Errorf("starting the lab: %w", err)
	}
	b.bed = bed
	return nil
}

// checkAlive: figures of a Countersign that has crashed meanwhile say nothing.
func (b *bench) checkAlive() error {
	if n := b.bed.ControllerRestarts(); n > 0 {
		return fmt.Errorf("countersign ended %d times by itself; see %s", n, b.bed.LogDir())
	}
	return nil
}

// restart gives the next measurement a process that remembers nothing, and whose
// peak of memory is its own.
func (b *bench) restart(ctx context.Context) error {
	return b.bed.RestartController(ctx, b.options.Lab.Controller)
}

func (b *bench) stop() {
	if b.bed != nil {
		b.bed.Stop()
	}
}

func (b *bench) say(format string, args ...any) { b.options.Progress.Say("  "+format, args...) }

// domain that the names of all orders are under; the lab serves it.
const domain = "load.test"

// issuerName of the Issuer in every namespace.
const issuerName = "pebble"

// stage prepares a namespace with an issuer that answers DNS-01 by the solvers,
// or by the lab's own DNS when there are none.
func stage(ctx context.Context, info *lab.Info, namespace string, solvers ...acmev1.Solver) (*scene.Scene, acmev1.IssuerReference, error) {
	ref := acmev1.IssuerReference{Name: issuerName}
	s, err := scene.New(ctx, info, namespace)
	if err != nil {
		return nil, ref, err
	}
	acme, err := s.ACMEIssuer(issuerName, domain)
	if err != nil {
		return nil, ref, err
	}
	if len(solvers) > 0 {
		acme.Solvers = solvers
	}
	issuer, err := s.Issuer(ctx, issuerName, acme)
	if err != nil {
		return nil, ref, err
	}
	if ready := issuer.Status.ReadyCondition(); ready.Status != "True" {
		return nil, ref, fmt.Errorf("issuer %s/%s is not ready: %s", namespace, issuerName, ready.Message)
	}
	return s, ref, nil
}

// sayInterval between two lines about how far something is.
const sayInterval = 10 * time.Second

// during says now and then how far something is, until it has ended.
func during(p *progress.Printer, how func() string, do func() error) error {
	done := make(chan struct{})
	var saying sync.WaitGroup
	saying.Go(func() {
		ticker := time.NewTicker(sayInterval)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				p.Say("  %s", how())
			}
		}
	})
	defer saying.Wait()
	defer close(done)
	return do()
}
