// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"os"
)

// paint is a title in colour on a terminal, and as it is elsewhere or if NO_COLOR is set.
func paint(out io.Writer, isProblem bool, title string) string {
	if !isTerminal(out) || os.Getenv("NO_COLOR") != "" {
		return title
	}
	colour := "\x1b[32m"
	if isProblem {
		colour = "\x1b[31m"
	}
	return colour + title + "\x1b[0m"
}

func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
