// SPDX-License-Identifier: Apache-2.0

package upstream

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/process"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

const (
	name         = "cert-manager"
	startTimeout = time.Minute
	stopGrace    = 20 * time.Second
)

// LeaseName and LeaseNamespace are where cert-manager says which process works.
const (
	LeaseName      = "cert-manager-controller"
	LeaseNamespace = "kube-system"
)

// CertManager is a running cert-manager. It may do everything, since its rights are not
// what is tried here.
type CertManager struct{ process *process.Process }

// Start builds cert-manager's controllers and runs those that are chosen, as with its
// own flag, with more of its flags. It asks the given name server. When it returns,
// cert-manager has its Lease.
func Start(ctx context.Context, bed *lab.Lab, p *progress.Printer, controllers, nameserver string, more ...string) (*CertManager, error) {
	path, err := build.CertManager(ctx, bed.Root(), p)
	if err != nil {
		return nil, err
	}
	config, err := bed.Admin()
	if err != nil {
		return nil, err
	}
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return nil, err
	}
	started, err := process.Start(process.Spec{
		Name: name, Path: path, LogDir: bed.LogDir(),
		Args: append([]string{
			"--kubeconfig=" + bed.Kubeconfig, "--controllers=" + controllers,
			"--cluster-resource-namespace=" + lab.Namespace, "--leader-election-namespace=" + LeaseNamespace,
			"--dns01-recursive-nameservers=" + nameserver, "--dns01-recursive-nameservers-only",
			"--acme-http01-solver-nameservers=" + nameserver,
		}, more...),
	})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := started.Await(ctx, leads(client)); err != nil {
		started.Stop(0)
		return nil, err
	}
	return &CertManager{started}, nil
}

// leads asks whether somebody holds the Lease.
func leads(client kubernetes.Interface) func(context.Context) error {
	return func(ctx context.Context) error {
		lease, err := client.CoordinationV1().Leases(LeaseNamespace).Get(ctx, LeaseName, metav1.GetOptions{})
		if err != nil {
			return err
		}
		if lease.Spec.HolderIdentity == nil || *lease.Spec.HolderIdentity == "" {
			return fmt.Errorf("nobody holds Lease %s", LeaseName)
		}
		return nil
	}
}

// Stop ends it, after what it has begun; it gives its Lease back.
func (c *CertManager) Stop() { c.process.Stop(stopGrace) }
