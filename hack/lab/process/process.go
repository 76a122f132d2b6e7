// SPDX-License-Identifier: Apache-2.0

package process

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// Spec says what to run.
type Spec struct {
	// Name for messages; the output goes to <LogDir>/<Name>.log.
	Name string
	// Path of the binary.
	Path string
	Args []string
	// Env is added to the environment of this process, "KEY=value".
	Env []string
	// LogDir must exist. The log is appended to.
	LogDir string
	// IsCaged gives it mount, network and PID namespaces of its own, in which it is
	// the first process: nothing in them outlives it. Linux only, and only for root.
	IsCaged bool
}

// LogPath is the file that takes the output.
func (s Spec) LogPath() string { return filepath.Join(s.LogDir, s.Name+".log") }

// Process is a child that was started.
type Process struct {
	spec Spec
	cmd  *exec.Cmd
	done chan struct{}
	err  error
}

// Start runs the child in a process group of its own, so that the lab alone
// decides when it ends, not a Ctrl-C at the terminal.
func Start(spec Spec) (*Process, error) {
	log, err := os.OpenFile(spec.LogPath(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("opening the log of %s: %w", spec.Name, err)
	}
	p := &Process{spec: spec, cmd: exec.Command(spec.Path, spec.Args...), done: make(chan struct{})}
	p.cmd.Stdout, p.cmd.Stderr = log, log
	p.cmd.Env = append(os.Environ(), spec.Env...)
	p.cmd.SysProcAttr = attributes(spec)
	started := make(chan error)
	go p.run(log, started)
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting %s: %w", spec.Name, err)
	}
	return p, nil
}

// run starts and awaits the child on one thread: the kernel ties the "die with
// your parent" of attributes to the thread that started the child.
func (p *Process) run(log *os.File, started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer func() { _ = log.Close() }()
	if err := p.cmd.Start(); err != nil {
		started <- err
		return
	}
	started <- nil
	p.err = p.cmd.Wait()
	close(p.done)
}

// PID of the child.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Done is closed when the child is gone.
func (p *Process) Done() <-chan struct{} { return p.done }

// Err says how the child ended. It may be asked once Done is closed.
func (p *Process) Err() error { return p.err }

// Signal sends a signal to the child, SIGSTOP for example.
func (p *Process) Signal(signal os.Signal) error {
	if err := p.cmd.Process.Signal(signal); err != nil {
		return fmt.Errorf("sending %s to %s: %w", signal, p.spec.Name, err)
	}
	return nil
}

// Stop asks the child to end, kills it when it has not after the grace, and
// waits until it is gone.
func (p *Process) Stop(grace time.Duration) {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	timer := time.NewTimer(grace)
	defer timer.Stop()
	select {
	case <-p.done:
	case <-timer.C:
		_ = p.cmd.Process.Kill()
		<-p.done
	}
}

// probeInterval is the pause between two looks at a child that is not ready.
const probeInterval = 50 * time.Millisecond

// ErrExited: the child ended before it was ready.
var ErrExited = errors.New("it ended before it was ready")

// Await looks until the probe is content. It ends early when the child does,
// with ErrExited and the last lines of its log.
func (p *Process) Await(ctx context.Context, probe func(context.Context) error) error {
	ticker := time.NewTicker(probeInterval)
	defer ticker.Stop()
	var last error
	for {
		if last = probe(ctx); last == nil {
			return nil
		}
		select {
		case <-p.done:
			return fmt.Errorf("starting %s: %w (%v); %s ends with:\n%s",
				p.spec.Name, ErrExited, p.err, p.spec.LogPath(), p.logTail()) //nolint:errorlint // may be nil, and is only told
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s to be ready: %w (last: %v); see %s",
				p.spec.Name, ctx.Err(), last, p.spec.LogPath()) //nolint:errorlint // may be nil, and is only told
		case <-ticker.C:
		}
	}
}

const tailLines = 8

func (p *Process) logTail() string {
	text, err := os.ReadFile(p.spec.LogPath())
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(string(bytes.TrimSpace(text)), "\n")
	return "  " + strings.Join(lines[max(0, len(lines)-tailLines):], "\n  ")
}
