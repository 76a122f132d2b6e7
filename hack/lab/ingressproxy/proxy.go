// SPDX-License-Identifier: Apache-2.0

package ingressproxy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"time"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/hack/lab/endpoints"
	"github.com/countersign-project/countersign/hack/lab/gateway"
)

// byHost is the name of the index of Ingresses.
const byHost = "host"

// Proxy serves requests by the objects of the API server.
type Proxy struct {
	listener  net.Listener
	http      *http.Server
	factory   informers.SharedInformerFactory
	ingresses cache.Indexer
	endpoints *endpoints.Finder
	requests  atomic.Uint64
	gateway   atomic.Pointer[gateway.Gateway]
	log       *log.Logger
}

// Listen takes a free port of the host, an IP address. The proxy answers once Run is called;
// others may need to know its port before there is an API server.
func Listen(host string, out io.Writer) (*Proxy, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return nil, fmt.Errorf("listening for the ingress proxy: %w", err)
	}
	return &Proxy{listener: listener, log: log.New(out, "", log.LstdFlags|log.Lmicroseconds)}, nil
}

// FollowGateway makes the proxy move requests by HTTPRoutes too, where no Ingress has
// a rule.
func (p *Proxy) FollowGateway(g *gateway.Gateway) { p.gateway.Store(g) }

// HasService reports whether there is such a Service.
func (p *Proxy) HasService(namespace, name string) bool { return p.endpoints.Has(namespace, name) }

// OnChange calls back after each change of a Service or of what is behind it.
func (p *Proxy) OnChange(changed func()) error { return p.endpoints.OnChange(changed) }

// Port of the proxy.
func (p *Proxy) Port() int { return p.listener.Addr().(*net.TCPAddr).Port }

// Run fills the caches, then serves until Close. It returns when it is ready.
func (p *Proxy) Run(ctx context.Context, client kubernetes.Interface) error {
	p.factory = informers.NewSharedInformerFactory(client, 0)
	ingresses := p.factory.Networking().V1().Ingresses().Informer()
	if err := ingresses.AddIndexers(cache.Indexers{byHost: indexByHost}); err != nil {
		return fmt.Errorf("indexing ingresses: %w", err)
	}
	p.ingresses = ingresses.GetIndexer()
	p.endpoints = endpoints.NewFinder(p.factory)
	p.factory.StartWithContext(ctx)
	if err := p.factory.WaitForCacheSyncWithContext(ctx).AsError(); err != nil {
		return fmt.Errorf("filling the caches of the ingress proxy: %w", err)
	}
	p.http = &http.Server{Handler: p, ReadHeaderTimeout: 10 * time.Second, ErrorLog: p.log}
	go func() { _ = p.http.Serve(p.listener) }() // Ends with Close.
	return nil
}

// Close stops serving; the context that Run was given must be over, so that the
// informers end.
func (p *Proxy) Close() {
	if p.http == nil {
		_ = p.listener.Close()
		return
	}
	_ = p.http.Close()
	p.factory.Shutdown()
}

func indexByHost(object any) ([]string, error) {
	ingress, ok := object.(*networkingv1.Ingress)
	if !ok {
		return nil, errors.New("not an Ingress")
	}
	return hosts(ingress), nil
}

// ServeHTTP hands the request on, Host and all. No rule is 404, no server 502 or 503.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host := r.Host
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	to, ok := p.route(host, r.URL.Path)
	if !ok {
		p.log.Printf("%s%s: no rule", host, r.URL.Path)
		http.Error(w, "no ingress rule for this host and path", http.StatusNotFound)
		return
	}
	target, err := p.resolve(to)
	if err != nil {
		p.log.Printf("%s%s: %v", host, r.URL.Path, err)
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	p.log.Printf("%s%s -> %s", host, r.URL.Path, target)
	p.forward(target).ServeHTTP(w, r)
}

func (p *Proxy) route(host, path string) (backend, bool) {
	for _, try := range hostsToTry(host) {
		objects, err := p.ingresses.ByIndex(byHost, try)
		if err != nil {
			p.log.Printf("looking for ingresses of %q: %v", try, err)
			return backend{}, false
		}
		var ingresses []*networkingv1.Ingress
		for _, object := range objects {
			ingresses = append(ingresses, object.(*networkingv1.Ingress))
		}
		if to, ok := match(ingresses, try, path); ok {
			return to, true
		}
	}
	return p.routeByGateway(host, path)
}

func (p *Proxy) routeByGateway(host, path string) (backend, bool) {
	g := p.gateway.Load()
	if g == nil {
		return backend{}, false
	}
	to, ok := g.Route(host, path)
	return backend{to.Namespace, networkingv1.IngressServiceBackend{
		Name: to.Service, Port: networkingv1.ServiceBackendPort{Number: to.Port},
	}}, ok
}

// resolve takes one of the ready servers after the other.
func (p *Proxy) resolve(to backend) (string, error) {
	ready, err := p.endpoints.Find(to.namespace, to.service.Name, to.service.Port)
	if err != nil {
		return "", err
	}
	return ready[p.requests.Add(1)%uint64(len(ready))], nil
}

func (p *Proxy) forward(target string) *httputil.ReverseProxy {
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(&url.URL{Scheme: "http", Host: target})
			r.Out.Host = r.In.Host
			r.SetXForwarded()
		},
		ErrorLog: p.log,
	}
}
