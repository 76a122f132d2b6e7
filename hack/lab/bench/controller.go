// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

// pidOf is the process of the Countersign that runs now.
func pidOf(info *lab.Info) (int, error) {
	text, err := os.ReadFile(info.ControllerPIDFile())
	if err != nil {
		return 0, fmt.Errorf("finding Countersign's process: %w", err)
	}
	pid, err := strconv.Atoi(string(bytes.TrimSpace(text)))
	if err != nil {
		return 0, fmt.Errorf("reading %s: %w", info.ControllerPIDFile(), err)
	}
	return pid, nil
}

// hold stops Countersign in its tracks (SIGSTOP) until release. What the API
// server tells it meanwhile it learns then.
func hold(info *lab.Info) (release func(), err error) {
	pid, err := pidOf(info)
	if err != nil {
		return nil, err
	}
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		return nil, fmt.Errorf("holding Countersign, process %d: %w", pid, err)
	}
	return func() { _ = syscall.Kill(pid, syscall.SIGCONT) }, nil // gone is released, too
}

const lookInterval = 50 * time.Millisecond

// await looks until it is so.
func await(ctx context.Context, what string, isSo func() bool) error {
	for !isSo() {
		if err := pause(ctx, lookInterval); err != nil {
			return fmt.Errorf("waiting for %s: %w", what, err)
		}
	}
	return nil
}

// pause waits, unless ctx ends before.
func pause(ctx context.Context, length time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(length):
		return nil
	}
}
