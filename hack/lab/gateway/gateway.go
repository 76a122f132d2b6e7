// SPDX-License-Identifier: Apache-2.0

package gateway

import (
	"context"
	"errors"
	"fmt"
	"log"
	"slices"
	"strings"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/workqueue"
	gatewayv1 "sigs.k8s.io/gateway-api/apis/v1"
	"sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"
	"sigs.k8s.io/gateway-api/pkg/client/informers/externalversions"
	listers "sigs.k8s.io/gateway-api/pkg/client/listers/apis/v1"
)

// byHost is the name of the index of HTTPRoutes.
const byHost = "host"

// Options of a gateway.
type Options struct {
	Client versioned.Interface
	// HasService reports whether there is such a Service.
	HasService func(namespace, name string) bool
	// Address is where the proxy listens, for the status of Gateways; an IP address.
	Address string
	Log     *log.Logger
}

// Gateway takes routes, or says why not.
type Gateway struct {
	options  Options
	factory  externalversions.SharedInformerFactory
	gateways listers.GatewayLister
	routes   cache.Indexer
	queue    workqueue.TypedRateLimitingInterface[cache.ObjectName]
	done     chan struct{}
}

// Start fills the caches, which needs the API's CRDs, and works until ctx is done.
func Start(ctx context.Context, o Options) (*Gateway, error) {
	g := &Gateway{
		options: o,
		factory: externalversions.NewSharedInformerFactory(o.Client, 0),
		queue:   workqueue.NewTypedRateLimitingQueue(workqueue.DefaultTypedControllerRateLimiter[cache.ObjectName]()),
		done:    make(chan struct{}),
	}
	if err := g.follow(); err != nil {
		return nil, fmt.Errorf("following the Gateway API: %w", err)
	}
	g.factory.Start(ctx.Done())
	for kind, ok := range g.factory.WaitForCacheSync(ctx.Done()) {
		if !ok {
			return nil, fmt.Errorf("filling the cache of %s: %w", kind, context.Cause(ctx))
		}
	}
	go g.work(ctx)
	return g, nil
}

func (g *Gateway) follow() error {
	routes := g.factory.Gateway().V1().HTTPRoutes().Informer()
	gateways := g.factory.Gateway().V1().Gateways()
	g.routes, g.gateways = routes.GetIndexer(), gateways.Lister()
	_, routeErr := routes.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    g.enqueue,
		UpdateFunc: func(_, obj any) { g.enqueue(obj) },
	})
	_, gatewayErr := gateways.Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { g.enqueueAll() },
		UpdateFunc: func(any, any) { g.enqueueAll() },
		DeleteFunc: func(any) { g.enqueueAll() },
	})
	return errors.Join(routes.AddIndexers(cache.Indexers{byHost: indexByHost}), routeErr, gatewayErr)
}

// Close waits for the end; the context that Start was given must be over.
func (g *Gateway) Close() {
	<-g.done
	g.factory.Shutdown()
}

// Recheck looks at every route again: a Service came or went.
func (g *Gateway) Recheck() { g.enqueueAll() }

func (g *Gateway) enqueue(obj any) {
	if route, ok := obj.(*gatewayv1.HTTPRoute); ok {
		g.queue.Add(cache.MetaObjectToName(route))
	}
}

func (g *Gateway) enqueueAll() {
	for _, obj := range g.routes.List() {
		g.enqueue(obj)
	}
}

func (g *Gateway) work(ctx context.Context) {
	defer close(g.done)
	stop := context.AfterFunc(ctx, g.queue.ShutDown)
	defer stop()
	for {
		name, isOver := g.queue.Get()
		if isOver {
			return
		}
		if err := g.judge(ctx, name); err != nil {
			g.options.Log.Printf("route %s: %v", name, err)
			g.queue.AddRateLimited(name)
		} else {
			g.queue.Forget(name)
		}
		g.queue.Done(name)
	}
}

// judge writes the status of a route, and of the Gateways that it names.
func (g *Gateway) judge(ctx context.Context, name cache.ObjectName) error {
	obj, exists, err := g.routes.GetByKey(name.String())
	if err != nil || !exists {
		return err
	}
	route := obj.(*gatewayv1.HTTPRoute).DeepCopy()
	want := g.view().parentsOf(route)
	for _, parent := range want {
		if err := g.announce(ctx, namespaceOf(parent.ParentRef, route), string(parent.ParentRef.Name)); err != nil {
			return err
		}
	}
	if isSaid(route.Status.Parents, want) {
		return nil
	}
	for i := range want {
		for j := range want[i].Conditions {
			want[i].Conditions[j].LastTransitionTime = metav1.Now()
		}
	}
	route.Status.Parents = want
	_, err = g.options.Client.GatewayV1().HTTPRoutes(name.Namespace).UpdateStatus(ctx, route, metav1.UpdateOptions{})
	if apierrors.IsNotFound(err) {
		return nil
	}
	return err
}

// announce says in the status of a Gateway where it listens.
func (g *Gateway) announce(ctx context.Context, namespace, name string) error {
	have, err := g.gateways.Gateways(namespace).Get(name)
	if err != nil || len(have.Status.Addresses) > 0 || g.options.Address == "" {
		return err
	}
	gateway := have.DeepCopy()
	kind := gatewayv1.IPAddressType
	gateway.Status.Addresses = []gatewayv1.GatewayStatusAddress{{Type: &kind, Value: g.options.Address}}
	_, err = g.options.Client.GatewayV1().Gateways(namespace).UpdateStatus(ctx, gateway, metav1.UpdateOptions{})
	return err
}

func (g *Gateway) view() view {
	return view{
		gateway: func(namespace, name string) *gatewayv1.Gateway {
			gateway, err := g.gateways.Gateways(namespace).Get(name)
			if err != nil {
				return nil
			}
			return gateway
		},
		hasService: g.options.HasService,
	}
}

// Route finds where a request goes by the routes that are accepted. Routes of the
// name itself come before those of a wildcard, and those before routes of any host.
func (g *Gateway) Route(host, path string) (Backend, bool) {
	host = strings.ToLower(host)
	tries := []string{host, ""}
	if _, rest, ok := strings.Cut(host, "."); ok {
		tries = slices.Insert(tries, 1, "*."+rest)
	}
	for _, try := range tries {
		objects, err := g.routes.ByIndex(byHost, try)
		if err != nil {
			return Backend{}, false
		}
		var routes []*gatewayv1.HTTPRoute
		for _, object := range objects {
			if route := object.(*gatewayv1.HTTPRoute); isAccepted(route.Status.Parents) {
				routes = append(routes, route)
			}
		}
		if to, ok := match(routes, path); ok {
			return to, true
		}
	}
	return Backend{}, false
}

func indexByHost(object any) ([]string, error) {
	route, ok := object.(*gatewayv1.HTTPRoute)
	if !ok {
		return nil, errors.New("not an HTTPRoute")
	}
	if len(route.Spec.Hostnames) == 0 {
		return []string{""}, nil
	}
	var hosts []string
	for _, name := range route.Spec.Hostnames {
		hosts = append(hosts, strings.ToLower(string(name)))
	}
	return hosts, nil
}
