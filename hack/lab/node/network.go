// SPDX-License-Identifier: Apache-2.0

package node

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/apiserver"
)

// HostAddress is this machine's own, on the node's network: there pods reach its
// servers. It exists from Start to Stop.
const HostAddress = "10.200.0.254"

// Address is the node's, and Pods the range of its pods'. This machine reaches both,
// and Services too.
const (
	Address = "10.200.0.1"
	Pods    = "10.244.0.0/24"
)

// link is this machine's end of the line to the node. There is one node at a time.
const link = "lab-node"

// layLine lays it into the network namespace of a process.
func layLine(ctx context.Context, pid int) error {
	err := command(ctx, "ip", "link", "add", link, "type", "veth", "peer", "name", "eth0", "netns", strconv.Itoa(pid))
	if err != nil {
		return fmt.Errorf("connecting the node (is there another one on this machine?): %w", err)
	}
	return nil
}

// connect gives both ends of the line their addresses and routes.
func connect(ctx context.Context, pid int) error {
	inside := fmt.Sprintf("--target=%d", pid)
	for _, step := range [][]string{
		{"ip", "addr", "add", HostAddress + "/24", "dev", link},
		{"ip", "link", "set", link, "up"},
		{"nsenter", inside, "--net", "ip", "link", "set", "lo", "up"},
		{"nsenter", inside, "--net", "ip", "addr", "add", Address + "/24", "dev", "eth0"},
		{"nsenter", inside, "--net", "ip", "link", "set", "eth0", "up"},
		{"nsenter", inside, "--net", "ip", "route", "add", "default", "via", HostAddress},
		{"ip", "route", "add", Pods, "via", Address},
		{"ip", "route", "add", apiserver.Services, "via", Address},
	} {
		if err := command(ctx, step...); err != nil {
			return fmt.Errorf("connecting the node: %w", err)
		}
	}
	return nil
}

// disconnect takes the line away, and the routes with it.
func disconnect() {
	_ = command(context.Background(), "ip", "link", "del", link) // it goes with the namespace, too
}

func command(ctx context.Context, words ...string) error {
	out, err := exec.CommandContext(ctx, words[0], words[1:]...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", strings.Join(words, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}
