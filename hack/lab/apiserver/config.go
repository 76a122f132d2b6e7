// SPDX-License-Identifier: Apache-2.0

package apiserver

import (
	"context"
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

func (c *ControlPlane) apiArgs(port int) []string {
	return []string{
		"--etcd-servers=" + c.etcdURL, "--etcd-cafile=" + c.file("ca.crt"),
		"--etcd-certfile=" + c.file("apiserver.crt"), "--etcd-keyfile=" + c.file("apiserver.key"),
		"--bind-address=127.0.0.1", "--secure-port=" + strconv.Itoa(port),
		"--tls-cert-file=" + c.file("apiserver.crt"), "--tls-private-key-file=" + c.file("apiserver.key"),
		"--client-ca-file=" + c.file("ca.crt"),
		"--authorization-mode=RBAC",
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-signing-key-file=" + c.file("service-account.key"),
		"--service-account-key-file=" + c.file("service-account.crt"),
		"--service-cluster-ip-range=10.96.0.0/16",
		// The endpoints of the "kubernetes" Service may not be loopback addresses.
		"--endpoint-reconciler-type=none",
		"--audit-log-path=" + c.AuditLog(), "--audit-policy-file=" + c.file("audit-policy.yaml"),
		"--profiling=false",
		// Aggregated APIs believe these headers from whoever has this certificate.
		"--proxy-client-cert-file=" + c.file("front-proxy.crt"), "--proxy-client-key-file=" + c.file("front-proxy.key"),
		"--requestheader-client-ca-file=" + c.file("ca.crt"), "--requestheader-allowed-names=" + frontProxy,
		"--requestheader-username-headers=X-Remote-User", "--requestheader-group-headers=X-Remote-Group",
		"--requestheader-extra-headers-prefix=X-Remote-Extra-",
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
			CAFile: c.file("ca.crt"), CertFile: c.file("admin.crt"), KeyFile: c.file("admin.key"),
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

func (c *ControlPlane) writeKubeconfig(path string, user *clientcmdapi.AuthInfo) error {
	const name = "lab"
	config := clientcmdapi.NewConfig()
	config.Clusters[name] = &clientcmdapi.Cluster{Server: c.admin.Host, CertificateAuthority: c.file("ca.crt")}
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
