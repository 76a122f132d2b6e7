// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"path/filepath"

	"github.com/countersign-project/countersign/hack/lab/process"
)

// Replica is one more Countersign. Unlike the lab's own, it is not started again
// when it ends.
type Replica struct {
	*process.Process
	// Name of its log.
	Name string
	// Responder is the "host:port" of its HTTP-01 responder.
	Responder string
	// Credential is what the API server's audit log knows it by.
	Credential string
}

// StartReplica runs one more Countersign, at ports of its own and with a token of
// its own, and returns it when it is ready. The lab ends it at the latest when it
// stops.
func (l *Lab) StartReplica(ctx context.Context, name string, run Run) (*Replica, error) {
	kubeconfig := filepath.Join(l.Dir, name+".kubeconfig")
	credential, err := l.logIn(ctx, controllerName, kubeconfig)
	if err != nil {
		return nil, err
	}
	r := &Replica{Name: name, Credential: credential}
	err = process.OnFreePorts(2, func(free []int) (err error) {
		at := ports{free[0], free[1]}
		r.Process, err = l.launch(ctx, name, l.controllerArgs(kubeconfig, at), at, run)
		r.Responder = at.responderName()
		return err
	})
	if err != nil {
		return nil, err
	}
	l.onStop(func() { r.Stop(0) })
	return r, nil
}
