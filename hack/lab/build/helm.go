// SPDX-License-Identifier: Apache-2.0

package build

import (
	"context"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/progress"
)

// EnsureHelm returns Helm's binary, in <root>/.lab/bin, which it builds when it is missing
// or its module changed.
func EnsureHelm(ctx context.Context, root string, p *progress.Printer) (string, error) {
	dir := binDir(root)
	helm := group{stamp: "helm.sum", binaries: []string{"helm"}, packages: []string{"helm.sh/helm/v4/cmd/helm"}}
	return filepath.Join(dir, "helm"), ensureFrom(ctx, filepath.Join(root, "hack", "lab", "helm"), dir, p, helm)
}
