// SPDX-License-Identifier: Apache-2.0

package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"

	"github.com/countersign-project/countersign/hack/lab/apiserver"
)

// Name of the node.
const Name = "lab-node"

// volumePlugins is a folder that has none. By default it is one of this machine.
const volumePlugins = "kubelet/volume-plugins"

// kubeletConfig: the disk of this machine may be as full as it likes, since images
// that are thrown away do not come back.
func kubeletConfig(plane *apiserver.ControlPlane, dataDir string) string {
	return fmt.Sprintf(`apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication: {anonymous: {enabled: false}, webhook: {enabled: true}, x509: {clientCAFile: %q}}
authorization: {mode: Webhook}
containerRuntimeEndpoint: unix://%s
cgroupDriver: cgroupfs
failCgroupV1: false
failSwapOn: false
resolvConf: ""
oomScoreAdj: 0
evictionHard: {memory.available: 50Mi}
imageGCHighThresholdPercent: 100
volumePluginDir: %q
`, plane.CAFile(), socket, filepath.Join(dataDir, volumePlugins))
}

// proxyConfig: answers of Services come back through the node, also to pods on the same
// bridge; and the machine's limits of tracked connections stay as they are.
func proxyConfig(kubeconfig string) string {
	return fmt.Sprintf(`apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clientConnection: {kubeconfig: %q}
hostnameOverride: %s
mode: iptables
clusterCIDR: %q
iptables: {masqueradeAll: true, minSyncPeriod: 100ms}
conntrack: {maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s}
oomScoreAdj: 0
`, kubeconfig, Name, Pods)
}

// Join makes the node a part of the cluster, whose API server must listen on
// HostAddress, and returns when it is Ready. The controllers of Kubernetes and the
// scheduler run from then on, too.
func (n *Node) Join(ctx context.Context, plane *apiserver.ControlPlane) error {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	client, err := kubernetes.NewForConfig(plane.Admin())
	if err != nil {
		return err
	}
	for _, start := range []func(*apiserver.ControlPlane) error{n.startControllers, n.startScheduler, n.startProxy} {
		if err := start(plane); err != nil {
			return err
		}
	}
	return n.startKubelet(ctx, plane, client)
}

func (n *Node) startControllers(plane *apiserver.ControlPlane) error {
	kubeconfig, err := plane.WriteClientKubeconfig("controller-manager", "system:kube-controller-manager")
	if err != nil {
		return err
	}
	_, err = n.run("kube-controller-manager", n.options.Binaries.ControllerManager,
		"--kubeconfig="+kubeconfig, "--leader-elect=false", "--use-service-account-credentials",
		"--service-account-private-key-file="+plane.ServiceAccountKeyFile(), "--root-ca-file="+plane.CAFile(),
		"--flex-volume-plugin-dir="+n.file(volumePlugins))
	return err
}

func (n *Node) startScheduler(plane *apiserver.ControlPlane) error {
	kubeconfig, err := plane.WriteClientKubeconfig("scheduler", "system:kube-scheduler")
	if err != nil {
		return err
	}
	_, err = n.run("kube-scheduler", n.options.Binaries.Scheduler, "--kubeconfig="+kubeconfig, "--leader-elect=false")
	return err
}

func (n *Node) startProxy(plane *apiserver.ControlPlane) error {
	kubeconfig, err := plane.WriteClientKubeconfig("proxy", "system:kube-proxy")
	if err != nil {
		return err
	}
	config := n.file("proxy.yaml")
	if err := os.WriteFile(config, []byte(proxyConfig(kubeconfig)), 0o644); err != nil {
		return err
	}
	_, err = n.run("kube-proxy", n.options.Binaries.Proxy, "--config="+config)
	return err
}

func (n *Node) startKubelet(ctx context.Context, plane *apiserver.ControlPlane, client kubernetes.Interface) error {
	kubeconfig, err := plane.WriteClientKubeconfig("kubelet", "system:node:"+Name, "system:nodes")
	if err != nil {
		return err
	}
	config := n.file("kubelet.yaml")
	if err := os.WriteFile(config, []byte(kubeletConfig(plane, n.options.DataDir)), 0o644); err != nil {
		return err
	}
	p, err := n.run("kubelet", n.options.Binaries.Kubelet,
		"--config="+config, "--kubeconfig="+kubeconfig, "--hostname-override="+Name, "--node-ip="+Address)
	if err != nil {
		return err
	}
	return p.Await(ctx, func(ctx context.Context) error { return isReady(ctx, client) })
}

// isReady is nil when the node has its Ready condition.
func isReady(ctx context.Context, client kubernetes.Interface) error {
	node, err := client.CoreV1().Nodes().Get(ctx, Name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	for _, condition := range node.Status.Conditions {
		if condition.Type != corev1.NodeReady {
			continue
		}
		if condition.Status == corev1.ConditionTrue {
			return nil
		}
		return fmt.Errorf("the node is not ready: %s", condition.Message)
	}
	return fmt.Errorf("the node says nothing about being ready")
}
