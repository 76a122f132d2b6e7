// SPDX-License-Identifier: Apache-2.0

// Package build answers: where are the binaries that the lab runs? It finds the
// checkout and builds what is missing from the public modules. It must never
// download a binary.
package build

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/progress"
)

// modulePath of the product, in the first line of its go.mod.
const modulePath = "module github.com/countersign-project/countersign\n"

// Root finds the checkout: the folder at or above dir that holds the product's go.mod.
func Root(dir string) (string, error) {
	for at := dir; ; at = filepath.Dir(at) {
		text, err := os.ReadFile(filepath.Join(at, "go.mod"))
		if err == nil && bytes.Contains(append(text, '\n'), []byte(modulePath)) {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", fmt.Errorf("no checkout of countersign at or above %s; run this inside of one", dir)
		}
	}
}

// Countersign builds the controller, with the build tags, into dir and returns
// its path. It always calls the go command, which knows best whether there is
// something to do.
func Countersign(ctx context.Context, root, dir string, p *progress.Printer, tags ...string) (string, error) {
	path := filepath.Join(dir, "countersign")
	err := p.Step("building countersign", func() error {
		return goBuild(ctx, root, path, "-tags="+strings.Join(tags, ","), "./cmd/countersign")
	})
	return path, err
}

// Plugin builds the kubectl plugin into dir, which a PATH may then name.
func Plugin(ctx context.Context, root, dir string, p *progress.Printer) error {
	return p.Step("building the kubectl plugin", func() error {
		return goBuild(ctx, root, filepath.Join(dir, "kubectl-countersign"), "./cmd/kubectl-countersign")
	})
}

// WebhookSolver builds the DNS-01 solver that stands for those of others into
// <root>/.lab/bin and returns its path.
func WebhookSolver(ctx context.Context, root string, p *progress.Printer) (string, error) {
	path := filepath.Join(root, ".lab", "bin", "webhooksolver")
	err := p.Step("building the webhook solver (the first time: some minutes)", func() error {
		return goBuild(ctx, filepath.Join(root, "hack", "lab", "webhooksolver"), path, "-mod=mod", "-trimpath", "-ldflags=-s -w", ".")
	})
	return path, err
}

// CertManager builds the controllers and the webhook of cert-manager's published module into
// <root>/.lab/bin and returns the path of the program.
func CertManager(ctx context.Context, root string, p *progress.Printer) (string, error) {
	path := filepath.Join(root, ".lab", "bin", "certmanager")
	err := p.Step("building cert-manager's controllers (the first time: some minutes)", func() error {
		return goBuild(ctx, filepath.Join(root, "hack", "lab", "certmanager"), path, "-mod=mod", "-trimpath", "-ldflags=-s -w", ".")
	})
	return path, err
}

func goBuild(ctx context.Context, dir, out string, args ...string) error {
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "go", append([]string{"build", "-o", out}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build in %s: %w\n%s", dir, err, output)
	}
	return nil
}

func hashOf(paths ...string) (string, error) {
	hash := sha256.New()
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		hash.Write(text)
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// ModuleDir returns the folder of a module that the lab depends on, and downloads it if
// nothing of it was compiled yet.
func ModuleDir(ctx context.Context, root, module string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "mod", "download", "-json", module)
	cmd.Dir = filepath.Join(root, "hack", "lab")
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("looking for module %s: %w", module, err)
	}
	var found struct{ Dir string }
	if err := json.Unmarshal(out, &found); err != nil {
		return "", fmt.Errorf("looking for module %s: %w", module, err)
	}
	return found.Dir, nil
}
