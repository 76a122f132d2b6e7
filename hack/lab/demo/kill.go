// SPDX-License-Identifier: Apache-2.0

package demo

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

// killController ends Countersign the hard way once the time has come. The lab
// that runs it starts it again.
func killController(ctx context.Context, info *lab.Info, o Options) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(o.KillAfter):
	}
	text, err := os.ReadFile(info.ControllerPIDFile())
	if err != nil {
		return fmt.Errorf("finding Countersign to kill it: %w", err)
	}
	pid, err := strconv.Atoi(string(bytes.TrimSpace(text)))
	if err != nil {
		return fmt.Errorf("reading %s: %w", info.ControllerPIDFile(), err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		return fmt.Errorf("killing Countersign, process %d: %w", pid, err)
	}
	o.Progress.Say("killed Countersign (SIGKILL to process %d) %v after the orders were made", pid, o.KillAfter)
	return nil
}
