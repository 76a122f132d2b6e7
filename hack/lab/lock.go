// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// lockFile is locked by the process that runs the lab, for as long as it lives,
// however it ends. Unlike a PID, a lock never belongs to a stranger.
const lockFile = "lock"

// lock makes this process the owner of the state folder. Closing the file, or
// the end of the process, gives it up.
func lock(dir string) (*os.File, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = file.Close() // not ours after all; what matters is below
		return nil, fmt.Errorf("a lab is already running in %s; end it with \"make lab-down\" (%w)", dir, err)
	}
	return file, nil
}

// isLocked: somebody runs a lab in the state folder.
func isLocked(dir string) bool {
	file, err := os.Open(filepath.Join(dir, lockFile))
	if err != nil {
		return false
	}
	defer func() { _ = file.Close() }() // was only read
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_SH|syscall.LOCK_NB)
	return errors.Is(err, syscall.EWOULDBLOCK)
}
