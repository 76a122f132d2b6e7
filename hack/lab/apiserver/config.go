// SPDX-License-Identifier: Apache-2.0

package apiserver

import (
	"context"
	"crypto/x509/pkix"
	"fmt"
	"net/http"
	"strconv"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"
)

// auditPolicy logs each request once, without bodies.
const auditPolicy = `apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived, ResponseStarted]
rules:
- level: Metadata
`

// Services is the range of the addresses of Services, and firstService its first one,
// where the API server itself is found inside the cluster.
const (
	Services     = "10.96.0.0/16"
	firstService = "10.96.0.1"
)

func (c *ControlPlane) apiArgs(port int) []string {
	return append(c.nodeArgs(),
		"--etcd-servers="+c.etcdURL, "--etcd-cafile="+c.CAFile(),
		"--etcd-certfile="+c.file("apiserver.crt"), "--etcd-keyfile="+c.file("apiserver.key"),
		"--bind-address="+c.address(), "--secure-port="+strconv.Itoa(port),
		"--tls-cert-file="+c.file("apiserver.crt"), "--tls-private-key-file="+c.file("apiserver.key"),
		"--client-ca-file="+c.CAFile(),
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-signing-key-file="+c.file("service-account.key"),
		"--service-account-key-file="+c.file("service-account.crt"),
		"--service-cluster-ip-range="+Services,
		"--audit-log-path="+c.AuditLog(), "--audit-policy-file="+c.file("audit-policy.yaml"),
		"--profiling=false",
		// Aggregated APIs believe these headers from whoever has this certificate.
		"--proxy-client-cert-file="+c.file("front-proxy.crt"), "--proxy-client-key-file="+c.file("front-proxy.key"),
		"--requestheader-client-ca-file="+c.CAFile(), "--requestheader-allowed-names="+frontProxy,
		"--requestheader-username-headers=X-Remote-User", "--requestheader-group-headers=X-Remote-Group",
		"--requestheader-extra-headers-prefix=X-Remote-Extra-",
	)
}

// protectOwners is an admission plugin that is off by default and on in OpenShift: who names
// an owner whose deletion it blocks needs the right to update that owner's finalizers.
const protectOwners = "OwnerReferencesPermissionEnforcement"

// nodeArgs are about nodes: none, or those that can reach the address.
func (c *ControlPlane) nodeArgs() []string {
	if c.options.Address == "" {
		// The endpoints of the "kubernetes" Service may not be loopback addresses.
		return []string{"--authorization-mode=RBAC", "--endpoint-reconciler-type=none", "--enable-admission-plugins=" + protectOwners}
	}
	return []string{
		"--authorization-mode=Node,RBAC", "--enable-admission-plugins=NodeRestriction," + protectOwners,
		"--advertise-address=" + c.options.Address,
		"--kubelet-client-certificate=" + c.file("admin.crt"), "--kubelet-client-key=" + c.file("admin.key"),
		"--kubelet-preferred-address-types=InternalIP",
	}
}

// frontProxy is the API server's own name where it passes requests on.
const frontProxy = "front-proxy"

// clientConfig speaks to one of the control plane's own servers as administrator.
// Nothing is throttled at the client; the server's fairness rules do that.
func (c *ControlPlane) clientConfig(url string) *rest.Config {
	return &rest.Config{
		Host: url,
		QPS:  -1,
		TLSClientConfig: rest.TLSClientConfig{
			CAFile: c.CAFile(), CertFile: c.file("admin.crt"), KeyFile: c.file("admin.key"),
		},
	}
}

// WriteAdminKubeconfig writes a kubeconfig for the administrator.
func (c *ControlPlane) WriteAdminKubeconfig(path string) error {
	return c.writeKubeconfig(path, &clientcmdapi.AuthInfo{
		ClientCertificate: c.file("admin.crt"), ClientKey: c.file("admin.key"),
	})
}

// WriteTokenKubeconfig writes a kubeconfig for the bearer of a token.
func (c *ControlPlane) WriteTokenKubeconfig(path, token string) error {
	return c.writeKubeconfig(path, &clientcmdapi.AuthInfo{Token: token})
}

// WriteClientKubeconfig writes a kubeconfig for a user with a certificate of its own,
// and returns its path: <DataDir>/<name>.kubeconfig.
func (c *ControlPlane) WriteClientKubeconfig(name, user string, groups ...string) (string, error) {
	if err := c.writePair(name, pkix.Name{CommonName: user, Organization: groups}); err != nil {
		return "", fmt.Errorf("issuing the certificate of %s: %w", user, err)
	}
	path := c.file(name + ".kubeconfig")
	return path, c.writeKubeconfig(path, &clientcmdapi.AuthInfo{
		ClientCertificate: c.file(name + ".crt"), ClientKey: c.file(name + ".key"),
	})
}

func (c *ControlPlane) writeKubeconfig(path string, user *clientcmdapi.AuthInfo) error {
	const name = "lab"
	config := clientcmdapi.NewConfig()
	config.Clusters[name] = &clientcmdapi.Cluster{Server: c.admin.Host, CertificateAuthority: c.CAFile()}
	config.AuthInfos[name] = user
	config.Contexts[name] = &clientcmdapi.Context{Cluster: name, AuthInfo: name}
	config.CurrentContext = name
	if err := clientcmd.WriteToFile(*config, path); err != nil {
		return fmt.Errorf("writing kubeconfig %s: %w", path, err)
	}
	return nil
}

func probeURL(client *http.Client, url string) func(context.Context) error {
	return func(ctx context.Context) error {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		response, err := client.Do(request)
		if err != nil {
			return err
		}
		_ = response.Body.Close()
		if response.StatusCode != http.StatusOK {
			return fmt.Errorf("%s answers %s", url, response.Status)
		}
		return nil
	}
}
