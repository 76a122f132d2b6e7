// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"

	"k8s.io/client-go/kubernetes"
)

// Namespace that Countersign's ServiceAccount, of the same name, lives in, and
// where the Secrets of ClusterIssuers are.
const Namespace = "countersign"

// install puts in what a user would: the CRDs, the rules of deploy/rbac, and those for
// solver Pods.
func (l *Lab) install(ctx context.Context) error {
	if l.options.Bare {
		return nil
	}
	if err := l.applyFolder(ctx, l.options.CRDs); err != nil {
		return err
	}
	if err := l.kubectl(ctx, "wait", "--for=condition=Established", "--timeout=60s", "crd", "--all"); err != nil {
		return err
	}
	if err := l.applyFolder(ctx, filepath.Join(l.options.Root, "deploy", "rbac")); err != nil {
		return err
	}
	return l.applyFolder(ctx, filepath.Join(l.options.Root, "deploy", "http01-pods"))
}

func (l *Lab) client() (kubernetes.Interface, error) {
	return kubernetes.NewForConfig(l.plane.Admin())
}

// applyFolder applies every YAML file of a folder, except those which are for
// kustomize and no objects.
func (l *Lab) applyFolder(ctx context.Context, dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		return err
	}
	files = slices.DeleteFunc(files, func(path string) bool {
		return filepath.Base(path) == "kustomization.yaml"
	})
	if len(files) == 0 {
		return fmt.Errorf("there are no YAML files in %s", dir)
	}
	args := []string{"apply", "--server-side"}
	for _, file := range files {
		args = append(args, "--filename="+file)
	}
	return l.kubectl(ctx, args...)
}

func (l *Lab) kubectl(ctx context.Context, args ...string) error {
	args = append([]string{"--kubeconfig=" + l.Kubeconfig}, args...)
	if output, err := exec.CommandContext(ctx, l.Kubectl, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("kubectl %s: %w\n%s", args[1], err, output)
	}
	return nil
}
