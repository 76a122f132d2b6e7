// SPDX-License-Identifier: Apache-2.0

package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/image"
)

// pauseImage is the one that every pod needs.
const pauseImage = "lab.test/pause:1"

// socket of containerd, in the cage.
const socket = "/run/containerd/containerd.sock"

// snapshotter that copies files: images are small, and it works on every file system.
const snapshotter = "native"

// runtimeConfig for containerd 1.6 and later. The out-of-memory score is left alone,
// since root in a container may not lower it.
func runtimeConfig(dataDir, plugins string) string {
	return fmt.Sprintf(`version = 2
root = %q
state = "/run/containerd"
disabled_plugins = ["io.containerd.internal.v1.opt"]
[grpc]
  address = %q
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = %q
  restrict_oom_score_adj = true
[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = %q
  conf_dir = %q
[plugins."io.containerd.grpc.v1.cri".containerd]
  snapshotter = %q
  default_runtime_name = "runc"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
  SystemdCgroup = false
`, filepath.Join(dataDir, "containerd"), socket, pauseImage, plugins, filepath.Join(dataDir, "cni-config"), snapshotter)
}

// networkConfig: pods are on a bridge, with addresses in order.
func networkConfig() string {
	return fmt.Sprintf(`{
  "cniVersion": "0.4.0", "name": "lab",
  "plugins": [{
    "type": "bridge", "bridge": "cni0", "isGateway": true, "hairpinMode": true,
    "ipam": {"type": "host-local", "ranges": [[{"subnet": %q}]], "routes": [{"dst": "0.0.0.0/0"}]}
  }]
}
`, Pods)
}

func (n *Node) startContainerd(ctx context.Context) error {
	plugins, err := pluginDir()
	if err != nil {
		return err
	}
	config := n.file("containerd.toml")
	if err := os.WriteFile(config, []byte(runtimeConfig(n.options.DataDir, plugins)), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(n.file("cni-config/lab.conflist"), []byte(networkConfig()), 0o644); err != nil {
		return err
	}
	p, err := n.run("containerd", "containerd", "--config="+config)
	if err != nil {
		return err
	}
	if err := p.Await(ctx, func(ctx context.Context) error { return n.ctr(ctx, "version") }); err != nil {
		return err
	}
	return n.Import(ctx, image.Image{
		Name: pauseImage, Entrypoint: []string{"/pause"},
		Files: []image.File{{Path: "/pause", Source: n.options.Binaries.Pause, Mode: 0o755}},
	})
}

// Import makes an image known to the node, where pods find it without a registry: their
// imagePullPolicy must not be Always. An older one of the same name is replaced.
func (n *Node) Import(ctx context.Context, i image.Image) error {
	file, err := os.CreateTemp(n.file("images"), "*.tar")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file.Name()) }() // the folder is emptied with the next start
	if err := i.Write(file); err != nil {
		_ = file.Close() // what matters is above
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	if err := n.ctr(ctx, "--namespace=k8s.io", "images", "import", "--snapshotter="+snapshotter, file.Name()); err != nil {
		return fmt.Errorf("importing image %s: %w", i.Name, err)
	}
	return nil
}

func (n *Node) ctr(ctx context.Context, args ...string) error {
	words := append([]string{"ctr", "--address=" + socket}, args...)
	return command(ctx, n.cage.inside(words...)...)
}
