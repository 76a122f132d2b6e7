// SPDX-License-Identifier: Apache-2.0

// Package kube answers: which parts of Kubernetes' own API does Countersign use?
// client-go's clientset has all of them, and whoever holds it links the code of each:
// megabytes of memory for what is never called.
package kube

import (
	"k8s.io/client-go/discovery"
	appsv1 "k8s.io/client-go/kubernetes/typed/apps/v1"
	authorizationv1 "k8s.io/client-go/kubernetes/typed/authorization/v1"
	coordinationv1 "k8s.io/client-go/kubernetes/typed/coordination/v1"
	corev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	discoveryv1 "k8s.io/client-go/kubernetes/typed/discovery/v1"
	networkingv1 "k8s.io/client-go/kubernetes/typed/networking/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/util/flowcontrol"
)

// Interface is what is used of client-go's kubernetes.Interface, which can stand for it.
type Interface interface {
	Discovery() discovery.DiscoveryInterface
	AppsV1() appsv1.AppsV1Interface
	AuthorizationV1() authorizationv1.AuthorizationV1Interface
	CoordinationV1() coordinationv1.CoordinationV1Interface
	CoreV1() corev1.CoreV1Interface
	DiscoveryV1() discoveryv1.DiscoveryV1Interface
	NetworkingV1() networkingv1.NetworkingV1Interface
}

// Client talks to an API server. Build it with NewForConfig.
type Client struct {
	discovery     *discovery.DiscoveryClient
	apps          *appsv1.AppsV1Client
	authorization *authorizationv1.AuthorizationV1Client
	coordination  *coordinationv1.CoordinationV1Client
	core          *corev1.CoreV1Client
	discoveryV1   *discoveryv1.DiscoveryV1Client
	networking    *networkingv1.NetworkingV1Client
}

var _ Interface = (*Client)(nil)

// NewForConfig returns a client whose parts share the config's connections and, if the
// config has a QPS, one rate limiter. The config is not changed. An error says what of it
// cannot be used.
func NewForConfig(config *rest.Config) (*Client, error) {
	config = rest.CopyConfig(config)
	if config.UserAgent == "" {
		config.UserAgent = rest.DefaultKubernetesUserAgent()
	}
	if config.RateLimiter == nil && config.QPS > 0 {
		config.RateLimiter = flowcontrol.NewTokenBucketRateLimiter(config.QPS, config.Burst)
	}
	http, err := rest.HTTPClientFor(config)
	if err != nil {
		return nil, err
	}
	c := &Client{}
	if c.discovery, err = discovery.NewDiscoveryClientForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.apps, err = appsv1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.authorization, err = authorizationv1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.coordination, err = coordinationv1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.core, err = corev1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.discoveryV1, err = discoveryv1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	if c.networking, err = networkingv1.NewForConfigAndClient(config, http); err != nil {
		return nil, err
	}
	return c, nil
}

// Discovery asks the API server what it serves.
func (c *Client) Discovery() discovery.DiscoveryInterface { return c.discovery }

// AppsV1 has Deployments.
func (c *Client) AppsV1() appsv1.AppsV1Interface { return c.apps }

// AuthorizationV1 has access reviews.
func (c *Client) AuthorizationV1() authorizationv1.AuthorizationV1Interface { return c.authorization }

// CoordinationV1 has Leases.
func (c *Client) CoordinationV1() coordinationv1.CoordinationV1Interface { return c.coordination }

// CoreV1 has Secrets, ConfigMaps, Events, Pods, Services and ServiceAccounts.
func (c *Client) CoreV1() corev1.CoreV1Interface { return c.core }

// DiscoveryV1 has EndpointSlices.
func (c *Client) DiscoveryV1() discoveryv1.DiscoveryV1Interface { return c.discoveryV1 }

// NetworkingV1 has Ingresses.
func (c *Client) NetworkingV1() networkingv1.NetworkingV1Interface { return c.networking }
