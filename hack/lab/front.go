// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"

	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/gateway"
	"github.com/countersign-project/countersign/hack/lab/ingressproxy"
	"github.com/countersign-project/countersign/hack/lab/nginx"
	"github.com/countersign-project/countersign/hack/lab/process"
)

// startProxy runs what the CA's requests go through.
func (l *Lab) startProxy(ctx context.Context) error {
	if l.options.Nginx {
		return l.startNginx(ctx)
	}
	out, err := l.openLog("ingressproxy")
	if err != nil {
		return err
	}
	client, err := l.client()
	if err != nil {
		return err
	}
	if l.proxy, err = ingressproxy.Listen(l.Host, out); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	l.onStop(func() { cancel(); l.proxy.Close() })
	l.ProxyPort = l.proxy.Port()
	return l.proxy.Run(ctx, client)
}

func (l *Lab) startNginx(ctx context.Context) error {
	out, err := l.openLog("nginx-loads")
	if err != nil {
		return err
	}
	client, err := l.client()
	if err != nil {
		return err
	}
	dir := filepath.Join(l.Dir, "data", "nginx")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	err = process.OnFreePorts(1, func(free []int) error {
		proxy, err := nginx.Start(ctx, nginx.Options{Client: client, Dir: dir, Port: free[0], Log: out})
		if err != nil {
			return err
		}
		l.onStop(func() { cancel(); proxy.Stop() })
		l.ProxyPort = free[0]
		return nil
	})
	if err != nil {
		cancel()
	}
	return err
}

// InstallGatewayAPI puts the Gateway API's CRDs in, and lets the lab's proxy follow
// HTTPRoutes from then on. Every Gateway is the lab's.
func (l *Lab) InstallGatewayAPI(ctx context.Context) error {
	if l.proxy == nil {
		return fmt.Errorf("the lab's nginx knows nothing of the Gateway API")
	}
	crds, err := build.ModuleDir(ctx, l.options.Root, "sigs.k8s.io/gateway-api")
	if err != nil {
		return err
	}
	for _, kind := range []string{"gatewayclasses", "gateways", "httproutes"} {
		file := filepath.Join(crds, "config", "crd", "standard", "gateway.networking.k8s.io_"+kind+".yaml")
		if err := l.kubectl(ctx, "apply", "--server-side", "--filename="+file); err != nil {
			return err
		}
	}
	if err := l.kubectl(ctx, "wait", "--for=condition=Established", "--timeout=60s", "crd", "--all"); err != nil {
		return err
	}
	return l.startGateway(ctx)
}

func (l *Lab) startGateway(ctx context.Context) error {
	out, err := l.openLog("gateway")
	if err != nil {
		return err
	}
	client, err := versioned.NewForConfig(l.plane.Admin())
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	g, err := gateway.Start(ctx, gateway.Options{
		Client: client, HasService: l.proxy.HasService, Address: "127.0.0.1", Log: log.New(out, "", log.LstdFlags|log.Lmicroseconds),
	})
	if err != nil {
		cancel()
		return err
	}
	l.onStop(func() { cancel(); g.Close() })
	l.proxy.FollowGateway(g)
	return l.proxy.OnChange(g.Recheck)
}
