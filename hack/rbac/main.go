// SPDX-License-Identifier: Apache-2.0

// Command rbac answers: how is it granted what Countersign may do? It writes the rights of
// the table in pkg/rights into deploy, for kustomize and for the chart. `make generate` runs
// it; a test here fails when the files are not what the table says. It must never
// give a right that has no reason.
//
// usage: go run ./hack/rbac [DEPLOY]
package main

import (
	"log"
	"os"
	"path/filepath"
)

func main() {
	deploy := "deploy"
	if len(os.Args) > 1 {
		deploy = os.Args[1]
	}
	for name, text := range files() {
		file := filepath.Join(deploy, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
