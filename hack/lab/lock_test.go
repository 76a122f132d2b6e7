// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"errors"
	"os"
	"testing"
)

func TestOneLabInAFolder(t *testing.T) {
	dir := t.TempDir()
	info := &Info{PID: os.Getpid(), Dir: dir}
	if _, err := Load(dir); !errors.Is(err, ErrNotRunning) {
		t.Errorf("empty folder: got %v, want ErrNotRunning", err)
	}
	held, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := info.write(); err != nil {
		t.Fatal(err)
	}
	if got, err := Load(dir); err != nil || got.PID != info.PID {
		t.Errorf("running: got %v, %v", got, err)
	}
	if _, err := lock(dir); err == nil {
		t.Error("a second lab may start in the folder")
	}
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	// As after SIGKILL: the file is there, its writer is not.
	if _, err := Load(dir); !errors.Is(err, ErrNotRunning) {
		t.Errorf("left over: got %v, want ErrNotRunning", err)
	}
	again, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	_ = again.Close()
}
