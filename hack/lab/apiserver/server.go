// SPDX-License-Identifier: Apache-2.0

package apiserver

import (
	"cmp"
	"context"
	"crypto/x509/pkix"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"

	"github.com/countersign-project/countersign/hack/lab/certs"
	"github.com/countersign-project/countersign/hack/lab/process"
)

// Options of a control plane.
type Options struct {
	// Etcd and Binary are the paths of etcd and kube-apiserver.
	Etcd, Binary string
	// DataDir is emptied and then used for certificates and etcd's data.
	DataDir string
	// LogDir takes the logs, audit.log among them. It must exist.
	LogDir string
	// Address that the API server listens on and is known by inside the cluster. Empty:
	// 127.0.0.1, for which there can be no node.
	Address string
}

// ControlPlane is a running API server and its etcd.
type ControlPlane struct {
	options   Options
	authority *certs.Authority
	admin     *rest.Config
	etcdURL   string
	port      int // of the API server
	etcd, api *process.Process
}

// readyTimeout bounds the start of each part, on a machine that is busy.
const readyTimeout = 2 * time.Minute

// StartEtcd prepares the certificates and starts etcd; StartAPI comes next.
func StartEtcd(ctx context.Context, o Options) (*ControlPlane, error) {
	c := &ControlPlane{options: o}
	if err := os.RemoveAll(o.DataDir); err != nil {
		return nil, fmt.Errorf("emptying %s: %w", o.DataDir, err)
	}
	if err := os.MkdirAll(o.DataDir, 0o700); err != nil {
		return nil, err
	}
	if err := c.writeCerts(); err != nil {
		return nil, fmt.Errorf("writing certificates: %w", err)
	}
	return c, process.OnFreePorts(2, func(ports []int) error { return c.startEtcd(ctx, ports) })
}

// StartAPI starts kube-apiserver; after StopAPI, where it was before.
func (c *ControlPlane) StartAPI(ctx context.Context) error {
	if err := os.WriteFile(c.file("audit-policy.yaml"), []byte(auditPolicy), 0o644); err != nil {
		return err
	}
	if c.port != 0 {
		return c.startAPI(ctx, c.port)
	}
	return process.OnFreePorts(1, func(ports []int) error { return c.startAPI(ctx, ports[0]) })
}

// Admin returns the configuration of a cluster administrator.
func (c *ControlPlane) Admin() *rest.Config { return rest.CopyConfig(c.admin) }

// AuditLog is the path of the audit log, one JSON event a line.
func (c *ControlPlane) AuditLog() string { return filepath.Join(c.options.LogDir, "audit.log") }

// stopGrace is how long etcd may take to end.
const stopGrace = 20 * time.Second

// StopAPI ends kube-apiserver, which may take as long as the grace.
func (c *ControlPlane) StopAPI(grace time.Duration) { c.api.Stop(grace) }

// StopEtcd ends etcd.
func (c *ControlPlane) StopEtcd() { c.etcd.Stop(stopGrace) }

// CAFile is the certificate of the authority that signed all others.
func (c *ControlPlane) CAFile() string { return c.file("ca.crt") }

// ServiceAccountKeyFile is the key that signs the tokens of ServiceAccounts.
func (c *ControlPlane) ServiceAccountKeyFile() string { return c.file("service-account.key") }

func (c *ControlPlane) file(name string) string { return filepath.Join(c.options.DataDir, name) }

// writeCerts: one authority for everything in the control plane. The clients of
// etcd are authenticated, too: so no lab ever talks to the etcd of another one.
func (c *ControlPlane) writeCerts() error {
	var err error
	if c.authority, err = certs.NewAuthority("lab control plane CA"); err != nil {
		return err
	}
	if err := os.WriteFile(c.CAFile(), c.authority.PEM(), 0o644); err != nil {
		return err
	}
	admin := pkix.Name{CommonName: "lab-admin", Organization: []string{"system:masters"}}
	subjects := map[string]pkix.Name{
		"etcd": {CommonName: "etcd"}, "apiserver": {CommonName: "kube-apiserver"},
		"service-account": {CommonName: "service-account"}, "admin": admin,
		"front-proxy": {CommonName: frontProxy},
	}
	for name, subject := range subjects {
		if err := c.writePair(name, subject); err != nil {
			return err
		}
	}
	return nil
}

func (c *ControlPlane) writePair(name string, subject pkix.Name) error {
	pair, err := c.authority.Issue(subject, net.ParseIP(firstService), net.ParseIP(c.address()))
	if err != nil {
		return err
	}
	return pair.Write(c.options.DataDir, name)
}

// loopback is where everything listens that only this machine needs.
const loopback = "127.0.0.1"

// address of the API server.
func (c *ControlPlane) address() string { return cmp.Or(c.options.Address, loopback) }

func (c *ControlPlane) startEtcd(ctx context.Context, ports []int) error {
	c.etcdURL = fmt.Sprintf("https://127.0.0.1:%d", ports[0])
	peer := fmt.Sprintf("http://127.0.0.1:%d", ports[1])
	p, err := process.Start(process.Spec{Name: "etcd", Path: c.options.Etcd, LogDir: c.options.LogDir, Args: []string{
		"--data-dir=" + c.file("etcd"), "--unsafe-no-fsync", "--name=lab",
		"--listen-client-urls=" + c.etcdURL, "--advertise-client-urls=" + c.etcdURL,
		"--listen-peer-urls=" + peer, "--initial-advertise-peer-urls=" + peer,
		"--initial-cluster=lab=" + peer, "--log-level=warn",
		"--cert-file=" + c.file("etcd.crt"), "--key-file=" + c.file("etcd.key"),
		"--client-cert-auth", "--trusted-ca-file=" + c.CAFile(),
	}})
	if err != nil {
		return err
	}
	c.etcd = p
	client, err := rest.HTTPClientFor(c.clientConfig(c.etcdURL))
	if err != nil {
		return err
	}
	return await(ctx, p, probeURL(client, c.etcdURL+"/health"))
}

func (c *ControlPlane) startAPI(ctx context.Context, port int) error {
	p, err := process.Start(process.Spec{
		Name: "kube-apiserver", Path: c.options.Binary, LogDir: c.options.LogDir, Args: c.apiArgs(port),
	})
	if err != nil {
		return err
	}
	c.api = p
	c.admin = c.clientConfig(fmt.Sprintf("https://%s:%d", c.address(), port))
	client, err := kubernetes.NewForConfig(c.admin)
	if err != nil {
		return err
	}
	if err := await(ctx, p, func(ctx context.Context) error {
		return client.RESTClient().Get().AbsPath("/readyz").Do(ctx).Error()
	}); err != nil {
		return err
	}
	c.port = port
	return nil
}

// await bounds the start of a part; one that does not come up in time is ended.
func await(ctx context.Context, p *process.Process, probe func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	err := p.Await(ctx, probe)
	if err != nil {
		p.Stop(0)
	}
	return err
}
