// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// Run is how Countersign is run, beyond what it must be told to find the lab.
type Run struct {
	// Flags come after the lab's own, and win over them.
	Flags []string
	// Env is added to the environment, "KEY=value".
	Env []string
}

// ControllerKubeconfig is the file that Countersign logs in with.
func (i *Info) ControllerKubeconfig() string { return filepath.Join(i.Dir, "countersign.kubeconfig") }

// StartController runs Countersign in a lab that was bare, when it has been installed.
func (l *Lab) StartController(ctx context.Context) error {
	if err := l.startController(ctx); err != nil {
		return err
	}
	return l.write()
}

// startController runs Countersign as its own ServiceAccount, and again whenever
// it ends.
func (l *Lab) startController(ctx context.Context) error {
	if _, err := l.logIn(ctx, controllerName, l.ControllerKubeconfig()); err != nil {
		return err
	}
	if l.options.Node && !l.options.WithoutController {
		return l.options.Progress.Step("countersign, two replicas", func() error { return l.deploy(ctx, l.options.Controller) })
	}
	if l.options.WithoutController {
		l.options.Progress.Say("Countersign is left out; run it with:\n  countersign %s",
			strings.Join(l.controllerArgs(l.ControllerKubeconfig(), ports{8089, 9402}), " "))
		return nil
	}
	l.onStop(l.StopController)
	return l.options.Progress.Step("countersign", func() error {
		return process.OnFreePorts(2, func(free []int) error {
			return l.supervise(ctx, ports{free[0], free[1]}, l.options.Controller)
		})
	})
}

// StopController ends Countersign, until it is restarted.
func (l *Lab) StopController() {
	if l.controller != nil {
		l.controller.Stop()
		l.controller = nil
	}
}

// RestartController ends Countersign if it runs, and starts it at the same ports,
// run in another way. It returns when Countersign is ready. On a node, its Deployment
// is changed.
func (l *Lab) RestartController(ctx context.Context, run Run) error {
	if l.node != nil {
		return l.deploy(ctx, run)
	}
	l.StopController()
	return l.supervise(ctx, l.ports, run)
}

// ControllerRestarts is how often Countersign ended by itself and was started
// again, since the lab last started it. It is for one that is no pod.
func (l *Lab) ControllerRestarts() int { return l.controller.Restarts() }

func (l *Lab) supervise(ctx context.Context, at ports, run Run) error {
	p, err := l.launch(ctx, controllerName, l.controllerArgs(l.ControllerKubeconfig(), at), at, run)
	if err != nil {
		return err
	}
	l.controller, err = process.Supervise(p, filepath.Join(l.Dir, "data"), func(how error) {
		l.options.Progress.Say("countersign ended (%v); starting it again", how)
	})
	if err != nil {
		p.Stop(0)
		return err
	}
	l.ports, l.Metrics = at, at.metricsAddress()
	return nil
}

// controllerTimeout bounds the time until Countersign is ready.
const controllerTimeout = time.Minute

// launch starts one Countersign, and returns it when it is ready.
func (l *Lab) launch(ctx context.Context, name string, args []string, at ports, run Run) (*process.Process, error) {
	p, err := process.Start(process.Spec{
		Name: name, Path: l.binary, LogDir: l.LogDir(),
		Args: slices.Concat(args, run.Flags), Env: run.Env,
	})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, controllerTimeout)
	defer cancel()
	if err := p.Await(ctx, at.ready); err != nil {
		p.Stop(0)
		return nil, err
	}
	return p, nil
}

func (l *Lab) controllerArgs(kubeconfig string, at ports) []string {
	return append(l.sharedArgs(),
		"--kubeconfig="+kubeconfig,
		"--controllers=issuers,clusterissuers,orders,challenges",
		"--leader-elect=false",
		fmt.Sprintf("--http01-responder-listen-address=127.0.0.1:%d", at.responder),
		// EndpointSlices may not hold loopback addresses, an ExternalName may.
		"--http01-backend=externalname",
		"--http01-responder-address="+at.responderName(),
		"--metrics-listen-address="+at.metricsAddress(),
	)
}

// SharedArgs are for whoever installs Countersign on a node by himself.
func (l *Lab) SharedArgs() []string { return l.sharedArgs() }

// sharedArgs are the flags that Countersign needs to find the lab, wherever it runs.
func (l *Lab) sharedArgs() []string {
	resolver := cmp.Or(l.options.Resolver, l.DNS)
	return []string{
		"--cluster-resource-namespace=" + Namespace,
		"--dns01-recursive-nameservers=" + resolver,
		"--dns01-recursive-nameservers-only",
		"--acme-http01-solver-nameservers=" + resolver,
		fmt.Sprintf("--http01-self-check-port=%d", l.ProxyPort),
	}
}

// ports of 127.0.0.1 that one Countersign listens on.
type ports struct{ responder, metrics int }

// responderName is where ingress controllers find the responder.
func (p ports) responderName() string { return fmt.Sprintf("localhost:%d", p.responder) }

func (p ports) metricsAddress() string { return fmt.Sprintf("127.0.0.1:%d", p.metrics) }

// ready asks the Countersign at these ports whether it is ready.
func (p ports) ready(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.metricsAddress()+"/readyz", nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // was only read
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("/readyz answers %s", response.Status)
	}
	return nil
}
