// SPDX-License-Identifier: Apache-2.0

package chart

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

// Helm is the program, with folders of its own for what it remembers.
type Helm struct {
	path, home string
	// Chart is the folder deploy/chart of the checkout.
	Chart string
	// Kubeconfig says which cluster commands are for; may be empty.
	Kubeconfig string
}

// New builds Helm if it has to, for the checkout root. What Helm writes goes to home.
func New(ctx context.Context, root, home string) (*Helm, error) {
	path, err := build.EnsureHelm(ctx, root, progress.New(os.Stderr))
	if err != nil {
		return nil, err
	}
	return &Helm{path: path, home: home, Chart: filepath.Join(root, "deploy", "chart")}, nil
}

// Run runs a command and returns what it prints.
func (h *Helm) Run(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, h.path, args...)
	cmd.Env = append(os.Environ(), "HELM_CONFIG_HOME="+h.home, "HELM_CACHE_HOME="+h.home, "HELM_DATA_HOME="+h.home, "KUBECONFIG="+h.Kubeconfig)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("helm %s: %w\n%s%s", strings.Join(args, " "), err, out.String(), problems.String())
	}
	return out.String(), nil
}
