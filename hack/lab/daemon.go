// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// lookInterval is the pause between two looks at a lab in the background.
const lookInterval = 100 * time.Millisecond

// Daemon is the command that Up calls this program with; it starts a lab and
// keeps it until it is told to end.
const Daemon = "daemon"

// Up runs this program in the background and copies what it prints to out until
// its lab is ready. A lab that runs already is returned.
func Up(ctx context.Context, dir string, args []string, out io.Writer) (*Info, error) {
	if info, err := Load(dir); err == nil {
		return info, nil
	}
	if err := os.RemoveAll(filepath.Join(dir, infoFile)); err != nil {
		return nil, err
	}
	log, err := newLog(dir)
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()
	ended, err := background(append([]string{Daemon}, args...), log.Name())
	if err != nil {
		return nil, err
	}
	return awaitUp(ctx, dir, ended, log, out)
}

// newLog is beside the logs folder, which the lab empties when it starts.
func newLog(dir string) (*os.File, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return os.Create(filepath.Join(dir, "lab.log"))
}

// background starts this program in a session of its own. The channel yields
// how it ended.
func background(args []string, logPath string) (<-chan error, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	log, err := os.OpenFile(logPath, os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()
	cmd := exec.Command(self, args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting the lab in the background: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	return ended, nil
}

func awaitUp(ctx context.Context, dir string, ended <-chan error, log io.Reader, out io.Writer) (*Info, error) {
	ticker := time.NewTicker(lookInterval)
	defer ticker.Stop()
	for {
		_, _ = io.Copy(out, log)
		if info, err := Load(dir); err == nil {
			return info, nil
		}
		select {
		case how := <-ended:
			_, _ = io.Copy(out, log)
			return nil, fmt.Errorf("the lab ended before it was ready (%v); see %s", how, filepath.Join(dir, "logs")) //nolint:errorlint // may be nil, and is only told
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-ticker.C:
		}
	}
}

// downTimeout bounds a clean stop.
const downTimeout = time.Minute

// Down ends the lab that runs in the state folder and waits until it is gone.
// None is no error.
func Down(ctx context.Context, dir string) error {
	info, err := Load(dir)
	if errors.Is(err, ErrNotRunning) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := syscall.Kill(info.PID, syscall.SIGTERM); err != nil {
		return fmt.Errorf("ending the lab, process %d: %w", info.PID, err)
	}
	ctx, cancel := context.WithTimeout(ctx, downTimeout)
	defer cancel()
	ticker := time.NewTicker(lookInterval)
	defer ticker.Stop()
	for isLocked(dir) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("process %d still runs after %s: %w", info.PID, downTimeout, ctx.Err())
		case <-ticker.C:
		}
	}
	return nil
}
