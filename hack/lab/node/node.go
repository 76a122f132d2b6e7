// SPDX-License-Identifier: Apache-2.0

package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/process"
)

// Options of a node.
type Options struct {
	// Binaries to run; containerd and the like are the distribution's.
	Binaries build.Node
	// DataDir is emptied and then used for configuration, images and the pods' files.
	// Absolute.
	DataDir string
	// LogDir takes the logs. It must exist.
	LogDir string
}

// Node is a machine that runs pods.
type Node struct {
	options   Options
	cage      *cage
	network   bool // the line to the node is laid, by this one and no other
	processes []*process.Process
}

const (
	// startTimeout bounds the time until containerd answers.
	startTimeout = time.Minute
	// readyTimeout bounds the time until the node is Ready, on a machine that is busy.
	readyTimeout = 2 * time.Minute
	// stopGrace is how long everything in the cage may take to end.
	stopGrace = 10 * time.Second
)

// Start brings the node up as far as it needs no API server: its network, and containerd
// with the first image. Join comes next. There can be one on a machine at a time.
func Start(ctx context.Context, o Options) (*Node, error) {
	if err := errors.Join(Missing(), refuseForeign()); err != nil {
		return nil, err
	}
	if err := os.RemoveAll(o.DataDir); err != nil {
		return nil, fmt.Errorf("emptying %s: %w", o.DataDir, err)
	}
	n := &Node{options: o}
	if err := n.start(ctx); err != nil {
		return nil, errors.Join(err, n.Stop())
	}
	return n, nil
}

func (n *Node) start(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	var err error
	if n.cage, err = newCage(ctx, n.options); err != nil {
		return err
	}
	if err := layLine(ctx, n.cage.first.PID()); err != nil {
		return err
	}
	n.network = true
	if err := connect(ctx, n.cage.first.PID()); err != nil {
		return err
	}
	return n.startContainerd(ctx)
}

// run starts a part of the node in the cage.
func (n *Node) run(name, path string, args ...string) (*process.Process, error) {
	words := n.cage.inside(append([]string{path}, args...)...)
	p, err := process.Start(process.Spec{Name: name, Path: words[0], Args: words[1:], LogDir: n.options.LogDir})
	if err == nil {
		n.processes = append(n.processes, p)
	}
	return p, err
}

// Leave ends everything that Join started, pods and containerd too, and keeps the network:
// the API server waits for those who watch, and needs its address to end in order.
func (n *Node) Leave() {
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	// All but the first process and the one that asks; Stop finds what is left.
	_ = command(ctx, n.cage.inside("sh", "-c", "kill -KILL -1")...)
	for _, p := range n.processes {
		p.Stop(stopGrace)
	}
}

// Stop ends everything on the node, pods and all, and takes its network and its images
// away; configuration and logs stay. It says what it could not remove.
func (n *Node) Stop() error {
	if n.cage != nil {
		n.cage.close()
	}
	for _, p := range n.processes {
		<-p.Done() // it ended with the cage
	}
	err := os.RemoveAll(n.file("containerd"))
	if !n.network {
		return err
	}
	disconnect()
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	return errors.Join(err, removeGroups(ctx))
}

// PodLogs is the folder with the logs of all pods that are there,
// <namespace>_<pod>_<UID>/<container>/<restarts>.log.
func (n *Node) PodLogs() string { return n.file("var-log/pods") }

func (n *Node) file(name string) string { return filepath.Join(n.options.DataDir, name) }
