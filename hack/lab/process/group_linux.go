// SPDX-License-Identifier: Apache-2.0

package process

import "syscall"

// attributes: a group of its own, and killed by the kernel when the lab is.
func attributes(spec Spec) *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if spec.IsCaged {
		attr.Cloneflags = syscall.CLONE_NEWNS | syscall.CLONE_NEWNET | syscall.CLONE_NEWPID
	}
	return attr
}
