// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"time"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// ControllerKubeconfig is the file that Countersign logs in with.
func (i *Info) ControllerKubeconfig() string { return filepath.Join(i.Dir, "countersign.kubeconfig") }

// startController runs Countersign as its own ServiceAccount, and again whenever
// it ends.
func (l *Lab) startController(ctx context.Context) error {
	token, err := l.controllerToken(ctx)
	if err != nil {
		return err
	}
	if err := l.plane.WriteTokenKubeconfig(l.ControllerKubeconfig(), token); err != nil {
		return err
	}
	if l.options.WithoutController {
		l.options.Progress.Say("Countersign is left out; run it with:\n  countersign %s",
			strings.Join(l.controllerArgs(8089, 9402), " "))
		return nil
	}
	return l.options.Progress.Step("countersign", func() error {
		return process.OnFreePorts(2, func(ports []int) error { return l.runController(ctx, ports) })
	})
}

// controllerTimeout bounds the time until Countersign is ready.
const controllerTimeout = time.Minute

func (l *Lab) runController(ctx context.Context, ports []int) error {
	p, err := process.Start(process.Spec{
		Name: controllerName, Path: l.binary, LogDir: l.LogDir(), Args: l.controllerArgs(ports[0], ports[1]),
	})
	if err != nil {
		return err
	}
	l.Metrics = fmt.Sprintf("127.0.0.1:%d", ports[1])
	bounded, cancel := context.WithTimeout(ctx, controllerTimeout)
	defer cancel()
	if err := p.Await(bounded, l.ControllerReady); err != nil {
		p.Stop(0)
		return err
	}
	l.controller, err = process.Supervise(p, filepath.Join(l.Dir, "data"), func(how error) {
		l.options.Progress.Say("countersign ended (%v); starting it again", how)
	})
	if err != nil {
		p.Stop(0)
		return err
	}
	l.onStop(l.controller.Stop)
	return nil
}

func (l *Lab) controllerArgs(responderPort, metricsPort int) []string {
	return []string{
		"--kubeconfig=" + l.ControllerKubeconfig(),
		"--controllers=issuers,clusterissuers,orders,challenges",
		"--leader-elect=false",
		"--cluster-resource-namespace=" + Namespace,
		"--dns01-recursive-nameservers=" + l.DNS,
		"--dns01-recursive-nameservers-only",
		"--acme-http01-solver-nameservers=" + l.DNS,
		fmt.Sprintf("--http01-self-check-port=%d", l.ProxyPort),
		fmt.Sprintf("--http01-responder-listen-address=127.0.0.1:%d", responderPort),
		// EndpointSlices may not hold loopback addresses, an ExternalName may.
		"--http01-backend=externalname",
		fmt.Sprintf("--http01-responder-address=localhost:%d", responderPort),
		fmt.Sprintf("--metrics-listen-address=127.0.0.1:%d", metricsPort),
	}
}

// ControllerReady asks Countersign whether it is ready.
func (i *Info) ControllerReady(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+i.Metrics+"/readyz", nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("/readyz answers %s", response.Status)
	}
	return nil
}
