// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// responderName is the ServiceAccount of deploy/responder.
const responderName = "countersign-http01-responder"

// Responder is the "host:port" of the lab's own HTTP-01 responder.
func (l *Lab) Responder() string { return l.ports.responderName() }

// StartResponder runs a Countersign that only answers HTTP-01 requests, as its
// Deployment in deploy/responder does: with that ServiceAccount, and its rights only.
// It returns it when it is ready; it is not started again when it ends. The lab ends
// it at the latest when it stops.
func (l *Lab) StartResponder(ctx context.Context, name string) (*Replica, error) {
	for _, file := range []string{"serviceaccount.yaml", "rbac.yaml"} {
		if err := l.kubectl(ctx, "apply", "--server-side", "--filename="+filepath.Join(l.options.Root, "deploy", "responder", file)); err != nil {
			return nil, err
		}
	}
	r := &Replica{Name: name}
	kubeconfig := filepath.Join(l.Dir, name+".kubeconfig")
	var err error
	if r.Credential, err = l.logIn(ctx, responderName, kubeconfig); err != nil {
		return nil, err
	}
	err = process.OnFreePorts(2, func(free []int) (err error) {
		at := ports{free[0], free[1]}
		r.Process, err = l.launch(ctx, name, responderArgs(kubeconfig, at), at, Run{})
		r.Responder = at.responderName()
		return err
	})
	if err != nil {
		return nil, err
	}
	l.onStop(func() { r.Stop(0) })
	return r, nil
}

func responderArgs(kubeconfig string, at ports) []string {
	return []string{
		"--kubeconfig=" + kubeconfig,
		"--controllers=responder",
		fmt.Sprintf("--http01-responder-listen-address=127.0.0.1:%d", at.responder),
		"--metrics-listen-address=" + at.metricsAddress(),
	}
}
