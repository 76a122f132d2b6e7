// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"testing"
)

func TestPageIsUpToDate(t *testing.T) {
	have, err := os.ReadFile("../../docs/troubleshooting.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != page() {
		t.Error("docs/troubleshooting.md is not what pkg/diagnose says; run make generate")
	}
}
