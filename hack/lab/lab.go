// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/countersign-project/countersign/hack/lab/apiserver"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/ingressproxy"
	"github.com/countersign-project/countersign/hack/lab/node"
	"github.com/countersign-project/countersign/hack/lab/pebble"
	"github.com/countersign-project/countersign/hack/lab/process"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

// Options of a lab.
type Options struct {
	// Root of the checkout.
	Root string
	// Dir for the state. Empty: <Root>/.lab.
	Dir string
	// CRDs is a folder of YAML files. Empty: <Root>/deploy/crds.
	CRDs string
	// Node makes a node of this machine, and Countersign runs there as its Deployment.
	// It needs Linux, root, and what node.Missing names.
	Node bool
	// WithoutController leaves Countersign out, for one that runs in a debugger.
	WithoutController bool
	// Bare is a lab where nothing of Countersign is installed, for whoever does so as
	// users do. A node has its image; without one, StartController runs it afterwards.
	Bare bool
	// CrashPoints builds Countersign so that it can be told to die at a point of
	// its work (package crashpoint of the product).
	CrashPoints bool
	// Controller is how Countersign is run.
	Controller Run
	// Resolver is the "host:port" that Countersign asks, and CAResolver the one that
	// Pebble does. Empty: the lab's name server.
	Resolver, CAResolver string
	// Nginx lets the CA's requests go through the distribution's nginx, not the lab's
	// own proxy.
	Nginx bool
	// NonceRejectPercent and AuthzReusePercent are passed to Pebble.
	NonceRejectPercent, AuthzReusePercent int
	// Progress takes a line for each step.
	Progress *progress.Printer
}

// Lab is a running lab.
type Lab struct {
	Info
	options      Options
	binaries     build.ControlPlane
	binary       string // Countersign's
	nodeBinaries build.Node
	plane        *apiserver.ControlPlane
	node         *node.Node
	dns          *dnsserver.Server
	proxy        *ingressproxy.Proxy
	pebble       *pebble.Server
	controller   *process.Supervisor
	ports        ports // of the controller
	stops        []func()
}

// zones that the lab's name server is born with.
func zones() []string { return []string{"example.test", "web.test", "load.test"} }

// Start builds what is missing and starts everything. ctx bounds the start and
// is what the lab lives in; Stop ends it.
func Start(ctx context.Context, o Options) (*Lab, error) {
	l := &Lab{options: withDefaults(o), Info: Info{PID: os.Getpid(), Zones: zones(), Host: hostOf(o)}}
	l.Dir = l.options.Dir
	held, err := lock(l.Dir)
	if err != nil {
		return nil, err
	}
	l.onStop(func() { _ = held.Close() }) // the end of the process does it too
	if err := l.start(ctx); err != nil {
		l.Stop()
		return nil, err
	}
	return l, nil
}

// hostOf is the address of this machine that everything in the lab can reach.
func hostOf(o Options) string {
	if o.Node {
		return node.HostAddress
	}
	return "127.0.0.1"
}

func withDefaults(o Options) Options {
	if o.Dir == "" {
		o.Dir = filepath.Join(o.Root, ".lab")
	}
	if o.CRDs == "" {
		o.CRDs = filepath.Join(o.Root, "deploy", "crds")
	}
	return o
}

// start goes through the parts in the order in which they need each other.
func (l *Lab) start(ctx context.Context) error {
	if err := l.emptyDir(); err != nil {
		return err
	}
	if err := l.build(ctx); err != nil {
		return err
	}
	for _, part := range l.parts() {
		if err := l.options.Progress.Step(part.name, func() error { return part.start(ctx) }); err != nil {
			return err
		}
	}
	if err := l.startProduct(ctx); err != nil {
		return err
	}
	if err := l.write(); err != nil {
		return err
	}
	l.onStop(func() { _ = os.Remove(filepath.Join(l.Dir, infoFile)) })
	return nil
}

// startProduct runs Countersign, unless somebody else installs it.
func (l *Lab) startProduct(ctx context.Context) error {
	switch {
	case !l.options.Bare:
		return l.startController(ctx)
	case l.options.Node:
		return l.node.Import(ctx, productImage(l.binary))
	default:
		return nil
	}
}

// part of a lab, and how it is started.
type part struct {
	name  string
	start func(context.Context) error
}

// parts in the order in which they need each other. The node's network comes before
// everything else: the others listen there.
func (l *Lab) parts() []part {
	parts := []part{
		{"etcd", l.startEtcd},
		{"kube-apiserver", l.startAPI},
		{"installing CRDs and RBAC", l.install},
		{"ingress proxy", l.startProxy},
		{"DNS", l.startDNS},
		{"Pebble", l.startPebble},
	}
	if !l.options.Node {
		return parts
	}
	return slices.Concat([]part{{"containerd", l.startNode}}, parts, []part{{"node", l.joinNode}})
}

func (l *Lab) build(ctx context.Context) error {
	var err error
	o := l.options
	if o.Node {
		if l.nodeBinaries, err = build.EnsureNode(ctx, o.Root, o.Progress); err != nil {
			return err
		}
	}
	if l.binaries, err = build.EnsureControlPlane(ctx, o.Root, o.Progress); err != nil || o.WithoutController {
		return err
	}
	var tags []string
	if o.CrashPoints {
		tags = []string{"crashpoints"}
	}
	l.binary, err = build.Countersign(ctx, o.Root, filepath.Join(o.Dir, "bin"), o.Progress, tags...)
	return err
}

// Stop ends the parts in the reverse order of their start.
func (l *Lab) Stop() {
	for _, stop := range slices.Backward(l.stops) {
		stop()
	}
	l.stops = nil
}

// Root of the checkout.
func (l *Lab) Root() string { return l.options.Root }

// ACMERequests is how many requests the ACME server has had.
func (l *Lab) ACMERequests() int { return l.pebble.Requests() }

// ACMETally counts the requests that the ACME server has had, by what they asked for.
func (l *Lab) ACMETally() pebble.Tally { return l.pebble.Tally() }

// SetTXT makes these values the TXT records of a name at the lab's name server, as
// another service than the name server itself would.
func (l *Lab) SetTXT(name string, values []string) error { return l.dns.SetTXT(name, values) }

// TXTAdded is how often each TXT record, "name value", was added by an update to the
// lab's name server.
func (l *Lab) TXTAdded() map[string]int { return l.dns.TXTAdded() }

func (l *Lab) onStop(stop func()) { l.stops = append(l.stops, stop) }

// emptyDir begins with fresh logs and data.
func (l *Lab) emptyDir() error {
	if err := os.RemoveAll(filepath.Join(l.Dir, infoFile)); err != nil {
		return err
	}
	for _, name := range []string{"logs", "data"} {
		dir := filepath.Join(l.Dir, name)
		if err := errors.Join(os.RemoveAll(dir), os.MkdirAll(dir, 0o755)); err != nil {
			return fmt.Errorf("emptying %s: %w", dir, err)
		}
	}
	return nil
}

func (l *Lab) openLog(name string) (io.Writer, error) {
	path := filepath.Join(l.LogDir(), name+".log")
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("opening the log of %s: %w", name, err)
	}
	l.onStop(func() { _ = file.Close() })
	return file, nil
}

func (l *Lab) startEtcd(ctx context.Context) error {
	var err error
	l.plane, err = apiserver.StartEtcd(ctx, apiserver.Options{
		Etcd: l.binaries.Etcd, Binary: l.binaries.APIServer,
		DataDir: filepath.Join(l.Dir, "data", "controlplane"), LogDir: l.LogDir(),
		Address: l.nodeHost(),
	})
	if err == nil {
		l.onStop(l.plane.StopEtcd)
	}
	return err
}

// nodeHost is the address that a node reaches this machine at, "" without a node.
func (l *Lab) nodeHost() string {
	if l.options.Node {
		return l.Host
	}
	return ""
}

func (l *Lab) startAPI(ctx context.Context) error {
	if err := l.plane.StartAPI(ctx); err != nil {
		return err
	}
	l.onStop(func() { l.plane.StopAPI(stopGrace) })
	l.Kubectl = l.binaries.Kubectl
	l.Kubeconfig = filepath.Join(l.Dir, "kubeconfig")
	return l.plane.WriteAdminKubeconfig(l.Kubeconfig)
}

// apiGrace is how long kube-apiserver may take to end in the middle of the work.
// By itself it waits for everybody who watches, and those do not go.
const apiGrace = time.Second

// InterruptAPI ends kube-apiserver for as long as it is told, and starts it again
// with the same etcd, port and certificates. It returns when it is ready again.
func (l *Lab) InterruptAPI(ctx context.Context, pause time.Duration) error {
	l.plane.StopAPI(apiGrace)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(pause):
		return l.plane.StartAPI(ctx)
	}
}

func (l *Lab) startDNS(context.Context) error {
	keys, err := newKeys()
	if err != nil {
		return err
	}
	l.Keys = keys
	if l.dns, err = dnsserver.Start(dnsserver.Options{Address: net.JoinHostPort(l.Host, "0"), Zones: l.Zones, Keys: keys}); err != nil {
		return err
	}
	l.onStop(l.dns.Close)
	l.DNS = l.dns.Addr()
	return nil
}

// stopGrace is how long kube-apiserver may take to end when nobody needs it any more.
const stopGrace = 20 * time.Second

// closeTimeout is how long requests to Pebble may take to end.
const closeTimeout = 5 * time.Second

func (l *Lab) startPebble(context.Context) error {
	out, err := l.openLog("pebble")
	if err != nil {
		return err
	}
	l.pebble, err = pebble.Start(pebble.Options{
		Host:     l.Host,
		Resolver: cmp.Or(l.options.CAResolver, l.DNS), HTTPPort: l.ProxyPort, Log: out,
		NonceRejectPercent: l.options.NonceRejectPercent, AuthzReusePercent: l.options.AuthzReusePercent,
	})
	if err != nil {
		return err
	}
	l.onStop(func() {
		ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
		defer cancel()
		_ = l.pebble.Close(ctx)
	})
	l.DirectoryURL = l.pebble.DirectoryURL()
	l.ACMECA, l.PebbleRoot = filepath.Join(l.Dir, "acme-ca.pem"), filepath.Join(l.Dir, "pebble-root.pem")
	return errors.Join(
		os.WriteFile(l.ACMECA, l.pebble.TLSCAPEM(), 0o644),
		os.WriteFile(l.PebbleRoot, l.pebble.RootPEM(), 0o644))
}
