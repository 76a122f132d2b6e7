// SPDX-License-Identifier: Apache-2.0

package image

import (
	"archive/tar"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestWrite(t *testing.T) {
	source := filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(source, []byte("a program"), 0o600); err != nil {
		t.Fatal(err)
	}
	image := Image{
		Name: "example.test/program:1", User: "65532:65532", Entrypoint: []string{"/program"},
		Files: []File{
			{Path: "/program", Source: source, Mode: 0o755},
			{Path: "/etc/ssl/one", Source: source, Mode: 0o644},
			{Path: "/etc/ssl/two", Source: source, Mode: 0o644},
		},
	}
	var first, second bytes.Buffer
	if err := errors.Join(image.Write(&first), image.Write(&second)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same image, written twice, differs")
	}
	_, parts := unpack(t, first.Bytes())
	var manifest []struct {
		Config           string
		RepoTags, Layers []string
	}
	read(t, parts["manifest.json"], &manifest)
	if len(manifest) != 1 || !slices.Equal(manifest[0].RepoTags, []string{image.Name}) || len(manifest[0].Layers) != 1 {
		t.Fatalf("manifest: %s", parts["manifest.json"])
	}
	layer := parts[manifest[0].Layers[0]]
	var config struct {
		OS     string
		Config struct {
			User       string
			Entrypoint []string
		}
		RootFS struct {
			IDs []string `json:"diff_ids"`
		}
	}
	read(t, parts[manifest[0].Config], &config)
	if config.OS != "linux" || config.Config.User != image.User || !slices.Equal(config.Config.Entrypoint, image.Entrypoint) {
		t.Errorf("config: %s", parts[manifest[0].Config])
	}
	if want := []string{"sha256:" + digest(layer)}; !slices.Equal(config.RootFS.IDs, want) {
		t.Errorf("layers: got %q, want %q", config.RootFS.IDs, want)
	}
	names, files := unpack(t, layer)
	if want := []string{"program", "etc/", "etc/ssl/", "etc/ssl/one", "etc/ssl/two"}; !slices.Equal(names, want) {
		t.Errorf("layer: got %q, want %q", names, want)
	}
	if string(files["program"]) != "a program" {
		t.Errorf("program: %q", files["program"])
	}
}

func TestWriteWithoutSource(t *testing.T) {
	image := Image{Name: "x", Files: []File{{Path: "/x", Source: filepath.Join(t.TempDir(), "absent")}}}
	if err := image.Write(io.Discard); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, want that the file does not exist", err)
	}
}

func read(t *testing.T, text []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
}

func unpack(t *testing.T, archive []byte) (names []string, files map[string][]byte) {
	t.Helper()
	files = map[string][]byte{}
	for reader := tar.NewReader(bytes.NewReader(archive)); ; {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return names, files
		}
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		names, files[header.Name] = append(names, header.Name), body
	}
}
