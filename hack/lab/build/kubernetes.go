// SPDX-License-Identifier: Apache-2.0

package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/progress"
)

// ControlPlane are the paths of the binaries that make up the API server.
type ControlPlane struct{ Etcd, APIServer, Kubectl string }

// Node are the paths of the binaries that run pods, and of those that only make sense
// where pods run.
type Node struct {
	Kubelet, Proxy, ControllerManager, Scheduler string
	// Pause is a program of the lab that does nothing, see its own comment.
	Pause string
}

// group is what is built and used together.
type group struct {
	// stamp is the file that holds the hash of the module files that the binaries were
	// built from.
	stamp    string
	binaries []string
	packages []string
}

func controlPlaneGroup() group {
	return group{
		stamp:    "controlplane.sum",
		binaries: []string{"etcd", "kube-apiserver", "kubectl"},
		packages: []string{"go.etcd.io/etcd/server/v3", "k8s.io/kubernetes/cmd/kube-apiserver", "k8s.io/kubernetes/cmd/kubectl"},
	}
}

func nodeGroup() group {
	g := group{stamp: "node.sum", binaries: []string{"kubelet", "kube-proxy", "kube-controller-manager", "kube-scheduler"}}
	for _, name := range g.binaries {
		g.packages = append(g.packages, "k8s.io/kubernetes/cmd/"+name)
	}
	return g
}

func controlPlaneIn(dir string) ControlPlane {
	return ControlPlane{
		Etcd:      filepath.Join(dir, "etcd"),
		APIServer: filepath.Join(dir, "kube-apiserver"),
		Kubectl:   filepath.Join(dir, "kubectl"),
	}
}

func nodeIn(dir string) Node {
	return Node{
		Kubelet:           filepath.Join(dir, "kubelet"),
		Proxy:             filepath.Join(dir, "kube-proxy"),
		ControllerManager: filepath.Join(dir, "kube-controller-manager"),
		Scheduler:         filepath.Join(dir, "kube-scheduler"),
		Pause:             filepath.Join(dir, "pause"),
	}
}

// missing names the first binary that is not in the folder, "" when all are.
func (g group) missing(dir string) string {
	for _, name := range g.binaries {
		path := filepath.Join(dir, name)
		if info, err := os.Stat(path); err != nil || info.IsDir() {
			return path
		}
	}
	return ""
}

// isFresh: the folder has the binaries, built from the module files with this hash.
func (g group) isFresh(dir, hash string) bool {
	built, err := os.ReadFile(filepath.Join(dir, g.stamp))
	return err == nil && string(built) == hash && g.missing(dir) == ""
}

// AssetsVariable names the folder with binaries to use instead of built ones,
// as with envtest.
const AssetsVariable = "KUBEBUILDER_ASSETS"

// EnsureControlPlane returns binaries for the API server: those in
// KUBEBUILDER_ASSETS if it is set, else those in <root>/.lab/bin, which it
// builds when they are missing or their module changed.
func EnsureControlPlane(ctx context.Context, root string, p *progress.Printer) (ControlPlane, error) {
	if assets := os.Getenv(AssetsVariable); assets != "" {
		if path := controlPlaneGroup().missing(assets); path != "" {
			return ControlPlane{}, fmt.Errorf("%s is set, but %s is missing", AssetsVariable, path)
		}
		return controlPlaneIn(assets), nil
	}
	return controlPlaneIn(binDir(root)), ensure(ctx, root, p, controlPlaneGroup())
}

// EnsureNode returns binaries for a node, in <root>/.lab/bin. Where the control plane's
// are missing too, both are built at once: that is quicker than one after the other.
func EnsureNode(ctx context.Context, root string, p *progress.Printer) (Node, error) {
	groups := []group{nodeGroup()}
	if os.Getenv(AssetsVariable) == "" {
		groups = append(groups, controlPlaneGroup())
	}
	if err := ensure(ctx, root, p, groups...); err != nil {
		return Node{}, err
	}
	node := nodeIn(binDir(root))
	return node, goBuild(ctx, filepath.Join(root, "hack", "lab"), node.Pause, "-mod=mod", "-trimpath", "-ldflags=-s -w", "./pause")
}

func binDir(root string) string { return filepath.Join(root, ".lab", "bin") }

// ensure builds those groups of the control plane's module that are not fresh, with one call.
func ensure(ctx context.Context, root string, p *progress.Printer, groups ...group) error {
	return ensureFrom(ctx, filepath.Join(root, "hack", "lab", "controlplane"), binDir(root), p, groups...)
}

// ensureFrom is ensure for the module in the folder source.
func ensureFrom(ctx context.Context, source, dir string, p *progress.Printer, groups ...group) error {
	hash, err := hashOf(filepath.Join(source, "go.mod"), filepath.Join(source, "go.sum"))
	if err != nil {
		return fmt.Errorf("reading the module in %s: %w", source, err)
	}
	groups = slices.DeleteFunc(groups, func(g group) bool { return g.isFresh(dir, hash) })
	if len(groups) == 0 {
		return nil
	}
	var names []string
	args := []string{"-trimpath", "-ldflags=-s -w"}
	for _, g := range groups {
		names, args = append(names, g.binaries...), append(args, g.packages...)
	}
	title := "building " + strings.Join(names, ", ") + " (the first time: ten minutes and more)"
	if err := p.Step(title, func() error { return goBuild(ctx, source, dir+string(filepath.Separator), args...) }); err != nil {
		return err
	}
	return finish(dir, hash, groups)
}

// finish gives etcd its name, and writes down what the binaries were built from.
func finish(dir, hash string, groups []group) error {
	var problems []error
	for _, g := range groups {
		if slices.Contains(g.binaries, "etcd") {
			problems = append(problems, renameEtcd(dir))
		}
		problems = append(problems, os.WriteFile(filepath.Join(dir, g.stamp), []byte(hash), 0o644))
	}
	return errors.Join(problems...)
}

// renameEtcd: the go command names a binary after the last element of its
// module's path, which is "server".
func renameEtcd(dir string) error {
	return os.Rename(filepath.Join(dir, "server"), filepath.Join(dir, "etcd"))
}
