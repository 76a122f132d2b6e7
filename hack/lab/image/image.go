// SPDX-License-Identifier: Apache-2.0

package image

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
)

// Image is what to put in.
type Image struct {
	// Name with host, repository and tag, "docker.io/library/pause:1".
	Name string
	// User that it runs as, "UID:GID". Empty: root.
	User string
	// Entrypoint is the command.
	Entrypoint []string
	// Files are the contents: from the absolute path in the image to a file of this
	// machine. Their folders, and nothing else, are there too.
	Files []File
}

// File is one file of an image.
type File struct {
	// Path in the image, absolute.
	Path string
	// Source is the file on this machine.
	Source string
	// Mode are the permissions; the owner is root.
	Mode os.FileMode
}

// Write writes the image as an archive of docker-archive's format: the same bytes for
// the same files.
func (i Image) Write(out io.Writer) error {
	var layer bytes.Buffer
	if err := i.writeLayer(&layer); err != nil {
		return fmt.Errorf("writing the layer of %s: %w", i.Name, err)
	}
	config, err := json.Marshal(i.config(layer.Bytes()))
	if err != nil {
		return err
	}
	const layerFile = "layer.tar"
	configFile := digest(config) + ".json"
	manifest, err := json.Marshal([]map[string]any{
		{"Config": configFile, "RepoTags": []string{i.Name}, "Layers": []string{layerFile}},
	})
	if err != nil {
		return err
	}
	archive := tar.NewWriter(out)
	for _, part := range []struct {
		name string
		body []byte
	}{{configFile, config}, {layerFile, layer.Bytes()}, {"manifest.json", manifest}} {
		if err := add(archive, part.name, 0o644, part.body); err != nil {
			return fmt.Errorf("writing %s of %s: %w", part.name, i.Name, err)
		}
	}
	return archive.Close()
}

// config is the image's configuration, of which containerd wants the platform, the
// command and the digests of the layers.
func (i Image) config(layer []byte) map[string]any {
	return map[string]any{
		"architecture": runtime.GOARCH,
		"os":           "linux",
		"config":       map[string]any{"Entrypoint": i.Entrypoint, "User": i.User},
		"rootfs":       map[string]any{"type": "layers", "diff_ids": []string{"sha256:" + digest(layer)}},
	}
}

func (i Image) writeLayer(out io.Writer) error {
	layer := tar.NewWriter(out)
	made := map[string]bool{}
	for _, file := range i.Files {
		name := strings.TrimPrefix(file.Path, "/")
		if err := addFolders(layer, name, made); err != nil {
			return err
		}
		body, err := os.ReadFile(file.Source)
		if err != nil {
			return err
		}
		if err := add(layer, name, file.Mode, body); err != nil {
			return err
		}
	}
	return layer.Close()
}

// addFolders adds the folders above name that are not made yet, the outermost first.
func addFolders(layer *tar.Writer, name string, made map[string]bool) error {
	for at, char := range name {
		folder := name[:at] + "/"
		if char != '/' || made[folder] {
			continue
		}
		made[folder] = true
		header := &tar.Header{Typeflag: tar.TypeDir, Name: folder, Mode: 0o755, ModTime: time.Unix(0, 0)}
		if err := layer.WriteHeader(header); err != nil {
			return err
		}
	}
	return nil
}

func add(archive *tar.Writer, name string, mode os.FileMode, body []byte) error {
	header := &tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: int64(mode.Perm()), Size: int64(len(body)), ModTime: time.Unix(0, 0)}
	if err := archive.WriteHeader(header); err != nil {
		return err
	}
	_, err := archive.Write(body)
	return err
}

// digest is the SHA-256 of the bytes, in hexadecimal digits.
func digest(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}
