// SPDX-License-Identifier: Apache-2.0

package node

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// Missing says what this machine lacks to be a node; nil if nothing.
func Missing() error {
	if runtime.GOOS != "linux" {
		return fmt.Errorf("a node needs Linux, this is %s", runtime.GOOS)
	}
	var problems []error
	if os.Geteuid() != 0 {
		problems = append(problems, errors.New("a node needs root"))
	}
	for _, name := range []string{"containerd", "ctr", "runc", "iptables", "ip", "mount", "nsenter"} {
		if _, err := exec.LookPath(name); err != nil {
			problems = append(problems, err)
		}
	}
	if _, err := pluginDir(); err != nil {
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}

// pluginDir is where the distribution puts the CNI plugins.
func pluginDir() (string, error) {
	dirs := []string{"/usr/lib/cni", "/opt/cni/bin", "/usr/libexec/cni"}
	for _, dir := range dirs {
		if _, err := os.Stat(filepath.Join(dir, "bridge")); err == nil {
			return dir, nil
		}
	}
	return "", fmt.Errorf("the CNI plugin bridge is in none of %q", dirs)
}
