// SPDX-License-Identifier: Apache-2.0

package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// setUp is what the first process in the cage does before it becomes the one that
// waits: $1 is the data folder, $2 the program that waits, and the rest are sysctls.
// The kubelet insists on setting those, and they are the whole machine's: it writes
// files that stand in for them.
const setUp = `
mount --make-rprivate /
mount --make-rshared /
mount -t proc proc /proc
mount -t tmpfs tmpfs /run
mount --bind "$1/var-log" /var/log
mount --bind "$1/kubelet" /var/lib/kubelet
mount --bind "$1/cni" /var/lib/cni
echo 1 >/proc/sys/net/ipv4/ip_forward
data=$1 wait=$2
shift 2
for key; do
  [ -e "/proc/sys/$key" ] || continue
  file=$data/sysctl/${key##*/}
  cat "/proc/sys/$key" >"$file"
  mount --bind "$file" "/proc/sys/$key"
done
: >"$data/ready"
exec "$wait"
`

// sysctls that the kubelet sets.
func sysctls() []string {
	return []string{
		"vm/overcommit_memory", "vm/panic_on_oom", "kernel/panic", "kernel/panic_on_oops",
		"kernel/keys/root_maxkeys", "kernel/keys/root_maxbytes",
	}
}

// mountPoints are folders of this machine that are covered in the cage. They are made
// where they are missing, and at the end taken away if they are empty: so those that a
// lab left which was killed go, too.
func mountPoints() []string { return []string{"/var/lib/kubelet", "/var/lib/cni"} }

// cage is a mount, a network and a PID namespace. What is inside ends with its first
// process, and that with this one.
type cage struct {
	first *process.Process
	dir   string
}

// newCage returns what is to be closed in any case.
func newCage(ctx context.Context, o Options) (*cage, error) {
	c := &cage{dir: o.DataDir}
	if err := c.makeFolders(); err != nil {
		return c, err
	}
	args := append([]string{"-eu", "-c", setUp, "cage", o.DataDir, o.Binaries.Pause}, sysctls()...)
	var err error
	c.first, err = process.Start(process.Spec{Name: "cage", Path: "sh", Args: args, LogDir: o.LogDir, IsCaged: true})
	if err != nil {
		return c, err
	}
	return c, c.first.Await(ctx, func(context.Context) error {
		_, err := os.Stat(filepath.Join(o.DataDir, "ready"))
		return err
	})
}

func (c *cage) makeFolders() error {
	for _, name := range []string{"var-log", "kubelet", "cni", "sysctl", "containerd", "cni-config", "images"} {
		if err := os.MkdirAll(filepath.Join(c.dir, name), 0o755); err != nil {
			return err
		}
	}
	for _, path := range mountPoints() {
		if err := os.MkdirAll(path, 0o755); err != nil {
			return err
		}
	}
	return nil
}

// inside returns the words of a command that runs in the cage.
func (c *cage) inside(words ...string) []string {
	target := fmt.Sprintf("--target=%d", c.first.PID())
	return append([]string{"nsenter", target, "--mount", "--net", "--pid", "--"}, words...)
}

// close ends everything in the cage. It may be called on one that did not come up.
func (c *cage) close() {
	if c.first != nil {
		c.first.Stop(stopGrace)
	}
	for _, path := range mountPoints() {
		_ = os.Remove(path) // not empty: it is somebody else's
	}
}
