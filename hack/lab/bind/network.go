// SPDX-License-Identifier: Apache-2.0

package bind

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// The addresses of the little network. The lab's processes are at its near side.
const (
	near4, near6 = "10.88.0.1", "fd88::1"
	first4       = "10.88.0.2"
	first6       = "fd88::2"
	only6        = "fd88::3"
	recursor4    = "10.88.0.53"
	// nobody4 is on the network, and nobody is there.
	nobody4 = "10.88.0.9"
)

// network is a network namespace that a pair of virtual interfaces connects.
type network struct{ name, link string }

func newNetwork(ctx context.Context) (*network, error) {
	id := os.Getpid()
	n := &network{name: fmt.Sprintf("lab-bind-%d", id), link: fmt.Sprintf("labb%d", id)}
	far := n.link + "f"
	steps := [][]string{
		{"netns", "add", n.name},
		{"link", "add", n.link, "type", "veth", "peer", "name", far, "netns", n.name},
		{"addr", "add", near4 + "/24", "dev", n.link},
		{"addr", "add", near6 + "/64", "dev", n.link, "nodad"},
		{"link", "set", n.link, "up"},
		{"-n", n.name, "link", "set", "lo", "up"},
		{"-n", n.name, "link", "set", far, "up"},
	}
	for _, address := range []string{first4 + "/24", recursor4 + "/24"} {
		steps = append(steps, []string{"-n", n.name, "addr", "add", address, "dev", far})
	}
	for _, address := range []string{first6 + "/64", only6 + "/64"} {
		steps = append(steps, []string{"-n", n.name, "addr", "add", address, "dev", far, "nodad"})
	}
	for _, step := range steps {
		if err := ip(ctx, step...); err != nil {
			n.remove()
			return nil, err
		}
	}
	return n, nil
}

// remove takes the namespace away, and the interfaces with it.
func (n *network) remove() {
	_ = ip(context.Background(), "netns", "del", n.name) // it may not have come that far
	_ = ip(context.Background(), "link", "del", n.link)
}

func ip(ctx context.Context, args ...string) error {
	out, err := exec.CommandContext(ctx, "ip", args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("ip %s: %w: %s", strings.Join(args, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}
