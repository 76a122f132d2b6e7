// SPDX-License-Identifier: Apache-2.0

package process

import "syscall"

// ownGroup: a group of its own, and killed by the kernel when the lab is.
func ownGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
