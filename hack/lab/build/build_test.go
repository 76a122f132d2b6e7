// SPDX-License-Identifier: Apache-2.0

package build

import (
	"os"
	"path/filepath"
	"testing"
)

func TestRoot(t *testing.T) {
	cwd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	// From here the lab's own module is passed on the way up.
	root, err := Root(cwd)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join("hack", "lab", "build"); filepath.Join(root, want) != cwd {
		t.Errorf("got %s, want the folder that holds %s", root, want)
	}
	if _, err := Root(t.TempDir()); err == nil {
		t.Error("a folder outside of every checkout has a root")
	}
}

func TestMissing(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"etcd", "kube-apiserver"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := controlPlaneGroup().missing(dir), filepath.Join(dir, "kubectl"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
