// SPDX-License-Identifier: Apache-2.0

package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// removeInterval is the pause between two attempts to remove a cgroup: the kernel
// takes a moment to bury the processes of one.
const removeInterval = 50 * time.Millisecond

// podGroups are the folders of a kubelet in all cgroup hierarchies, those of version 1
// and the one of version 2.
func podGroups() ([]string, error) {
	var found []string
	for _, pattern := range []string{"/sys/fs/cgroup/kubepods", "/sys/fs/cgroup/*/kubepods"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		found = append(found, paths...)
	}
	return found, nil
}

// refuseForeign: where another kubelet has pods, there is no place for this one.
func refuseForeign() error {
	groups, err := podGroups()
	if err != nil {
		return err
	}
	for _, group := range groups {
		busy, err := isBusy(group)
		if err != nil {
			return err
		}
		if busy {
			return fmt.Errorf("a kubelet runs pods on this machine already: there are processes in %s", group)
		}
	}
	return nil
}

// isBusy: there is a process in the cgroup, or in one below it.
func isBusy(group string) (busy bool, err error) {
	err = filepath.WalkDir(group, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Name() != "cgroup.procs" {
			return err
		}
		text, err := os.ReadFile(path)
		busy = busy || len(bytes.TrimSpace(text)) > 0
		return err
	})
	return busy, err
}

// removeGroups removes what the kubelet and its pods leave. It tries until ctx ends.
func removeGroups(ctx context.Context) error {
	ticker := time.NewTicker(removeInterval)
	defer ticker.Stop()
	for {
		err := removeOnce()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("removing the cgroups of the pods: %w", err)
		case <-ticker.C:
		}
	}
}

func removeOnce() error {
	groups, err := podGroups()
	if err != nil {
		return err
	}
	problems := []error{}
	for _, group := range groups {
		problems = append(problems, removeTree(group))
	}
	return errors.Join(problems...)
}

// removeTree removes a cgroup and those below it, from the bottom up. The files in one
// are the kernel's and go with it.
func removeTree(group string) error {
	var folders []string
	err := filepath.WalkDir(group, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			folders = append(folders, path)
		}
		return err
	})
	for _, folder := range slices.Backward(folders) {
		err = errors.Join(err, os.Remove(folder))
	}
	return err
}
