// SPDX-License-Identifier: Apache-2.0

package upstream

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/build"
)

// module is where cert-manager is published.
const module = "github.com/cert-manager/cert-manager"

// CRDsVariable, set to "upstream", lets the journeys run with cert-manager's CRDs.
const CRDsVariable = "CRDS"

// CRDs is the folder of cert-manager's CRDs.
func CRDs(ctx context.Context, root string) (string, error) {
	dir, err := build.ModuleDir(ctx, root, module)
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "deploy", "crds"), nil
}

// oldest is the first version whose objects and CRDs Countersign works with.
const oldest = "v1.12.0"

// OldestCRDs writes the CRDs of the oldest version into dir. They are templates of a
// chart; what that would fill in, labels, is left out.
func OldestCRDs(ctx context.Context, root, dir string) error {
	from, err := build.ModuleDir(ctx, root, module+"@"+oldest)
	if err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(from, "deploy", "crds", "*.yaml"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("finding the CRDs of cert-manager %s in %s: %d files, %w", oldest, from, len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var whole []byte
		for line := range bytes.Lines(text) {
			if !bytes.Contains(line, []byte("{{")) {
				whole = append(whole, line...)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(file)), whole, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// ChosenCRDs is the folder of the CRDs that CRDsVariable chooses; "" is Countersign's own.
func ChosenCRDs(ctx context.Context, root string) (string, error) {
	switch chosen := os.Getenv(CRDsVariable); chosen {
	case "":
		return "", nil
	case "upstream":
		return CRDs(ctx, root)
	default:
		return "", fmt.Errorf("%s is %q; it may be empty, or upstream", CRDsVariable, chosen)
	}
}
