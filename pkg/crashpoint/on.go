// SPDX-License-Identifier: Apache-2.0

//go:build crashpoints

package crashpoint

import (
	"errors"
	"os"
	"strings"
	"syscall"
)

// Variable names the point at which to die, "<file>=<point>". The process that
// creates the file dies; those that find it there have died already.
const Variable = "COUNTERSIGN_CRASHPOINT"

// Reached kills the process (SIGKILL) if this is the point to die at. The parts
// of a point's name are joined by slashes: "challenge/Present/acted".
func Reached(part string, parts ...string) {
	once, point, _ := strings.Cut(os.Getenv(Variable), "=")
	if point == "" || point != strings.Join(append([]string{part}, parts...), "/") {
		return
	}
	file, err := os.OpenFile(once, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	if errors.Join(file.Close(), syscall.Kill(os.Getpid(), syscall.SIGKILL)) == nil {
		select {} // nothing happens after this point
	}
}
