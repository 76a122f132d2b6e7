// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package process

import "syscall"

func attributes(Spec) *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
