// SPDX-License-Identifier: Apache-2.0

package process

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func shell(t *testing.T, script string) Spec {
	t.Helper()
	return Spec{Name: "child", Path: "/bin/sh", Args: []string{"-c", script}, LogDir: t.TempDir()}
}

func start(t *testing.T, spec Spec) *Process {
	t.Helper()
	p, err := Start(spec)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Stop(0) })
	return p
}

func TestAwaitEndsWithTheChild(t *testing.T) {
	p := start(t, shell(t, "echo the port is taken; exit 3"))
	err := p.Await(t.Context(), func(context.Context) error { return errors.New("not yet") })
	if !errors.Is(err, ErrExited) || !strings.Contains(err.Error(), "the port is taken") {
		t.Errorf("got %v, want ErrExited and the end of the log", err)
	}
}

func TestStopKillsWhatDoesNotEnd(t *testing.T) {
	spec := shell(t, "trap '' TERM; echo ready; while :; do sleep 1; done")
	p := start(t, spec)
	ready := func(context.Context) error {
		if text, err := os.ReadFile(spec.LogPath()); err != nil || len(text) == 0 {
			return errors.New("not yet")
		}
		return nil
	}
	if err := p.Await(t.Context(), ready); err != nil {
		t.Fatal(err)
	}
	p.Stop(10 * time.Millisecond)
	if syscall.Kill(p.PID(), 0) == nil {
		t.Error("the child is still there")
	}
}

func TestEnvIsAdded(t *testing.T) {
	spec := shell(t, `test -n "$PATH" && test "$ADDED" = yes`)
	spec.Env = []string{"ADDED=yes"}
	p := start(t, spec)
	<-p.Done()
	if err := p.Err(); err != nil {
		t.Errorf("the child does not see its environment: %v", err)
	}
}

func TestOnFreePortsTriesAgain(t *testing.T) {
	var tries [][]int
	err := OnFreePorts(2, func(ports []int) error {
		if tries = append(tries, ports); len(tries) < 3 {
			return ErrExited
		}
		return nil
	})
	if err != nil || len(tries) != 3 || tries[0][0] == tries[0][1] {
		t.Errorf("got %v after tries with %v", err, tries)
	}
	other := errors.New("something else")
	if err := OnFreePorts(1, func([]int) error { return other }); err != other {
		t.Errorf("got %v, want the error as it is", err)
	}
}

func TestSupervisorRestartsAfterSIGKILL(t *testing.T) {
	dir := t.TempDir()
	ends := make(chan error, 1)
	s, err := Supervise(start(t, shell(t, "exec sleep 60")), dir, func(how error) { ends <- how })
	if err != nil {
		t.Fatal(err)
	}
	first := readPID(t, dir)
	if err := syscall.Kill(first, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	if how := <-ends; how == nil {
		t.Error("a killed child is reported as a good end")
	}
	for s.Restarts() == 0 || readPID(t, dir) == first {
		time.Sleep(time.Millisecond) // The restart has no other sign.
	}
	second := readPID(t, dir)
	s.Stop()
	if syscall.Kill(second, 0) == nil {
		t.Error("the second child outlives Stop")
	}
}

func readPID(t *testing.T, dir string) int {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "child.pid"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return pid
}
