// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/image"
	"github.com/countersign-project/countersign/hack/lab/node"
)

// controllerImage is the one that deploy/controller asks for.
const controllerImage = "docker.io/countersign-project/countersign:dev"

// authorities is the distribution's file of the CAs that everybody trusts, here and in
// the image: Debian's name for it.
const authorities = "/etc/ssl/certs/ca-certificates.crt"

// rolloutTimeout bounds the time until all replicas are Ready.
const rolloutTimeout = "--timeout=120s"

func (l *Lab) startNode(ctx context.Context) (err error) {
	l.node, err = node.Start(ctx, node.Options{
		Binaries: l.nodeBinaries, DataDir: filepath.Join(l.Dir, "data", "node"), LogDir: l.LogDir(),
	})
	if err != nil {
		return err
	}
	l.onStop(func() {
		if err := l.node.Stop(); err != nil {
			l.options.Progress.Say("stopping the node: %v", err)
		}
	})
	return nil
}

func (l *Lab) joinNode(ctx context.Context) error {
	l.onStop(l.node.Leave)
	return l.node.Join(ctx, l.plane)
}

// Node is the lab's node; nil when it has none.
func (l *Lab) Node() *node.Node { return l.node }

// deploy runs Countersign on the node, by its Deployment, and returns when all replicas
// are Ready.
func (l *Lab) deploy(ctx context.Context, run Run) error {
	if err := l.node.Import(ctx, productImage(l.binary)); err != nil {
		return err
	}
	overlay := filepath.Join(l.Dir, "data", "deployment")
	if err := l.writeOverlay(overlay, run); err != nil {
		return fmt.Errorf("writing %s: %w", overlay, err)
	}
	if err := l.kubectl(ctx, "apply", "--server-side", "--kustomize="+overlay); err != nil {
		return err
	}
	return l.kubectl(ctx, "rollout", "status", rolloutTimeout, "--namespace="+Namespace, "deployment/"+controllerName)
}

// productImage has the program, and the CAs that everybody trusts where there are some.
func productImage(binary string) image.Image {
	i := image.Image{
		Name: controllerImage, User: "65532:65532", Entrypoint: []string{"/countersign"},
		Files: []image.File{{Path: "/countersign", Source: binary, Mode: 0o755}},
	}
	if _, err := os.Stat(authorities); !errors.Is(err, fs.ErrNotExist) {
		i.Files = append(i.Files, image.File{Path: authorities, Source: authorities, Mode: 0o644})
	}
	return i
}

// writeOverlay writes a kustomization such as a user would, to set the flags.
func (l *Lab) writeOverlay(dir string, run Run) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	base, err := filepath.Rel(dir, filepath.Join(l.options.Root, "deploy", "controller"))
	if err != nil {
		return err
	}
	args := append(l.sharedArgs(), "--acme-http01-solver-image="+controllerImage)
	text, err := overlay(base, append(args, run.Flags...), run.Env)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "kustomization.yaml"), text, 0o644)
}

// overlay is the kustomization that sets flags and environment; JSON is YAML.
func overlay(base string, args, env []string) ([]byte, error) {
	variables := []map[string]string{}
	for _, text := range env {
		name, value, _ := strings.Cut(text, "=")
		variables = append(variables, map[string]string{"name": name, "value": value})
	}
	const container = "/spec/template/spec/containers/0/"
	patch, err := json.Marshal([]map[string]any{
		{"op": "add", "path": container + "args", "value": args},
		{"op": "add", "path": container + "env", "value": variables},
	})
	if err != nil {
		return nil, err
	}
	return json.MarshalIndent(map[string]any{
		"apiVersion": "kustomize.config.k8s.io/v1beta1",
		"kind":       "Kustomization",
		"resources":  []string{base},
		"patches":    []map[string]any{{"target": map[string]string{"kind": "Deployment"}, "patch": string(patch)}},
	}, "", "  ")
}
