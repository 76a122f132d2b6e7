// SPDX-License-Identifier: Apache-2.0

// Certmanager runs the controllers of cert-manager's published module as its own
// program does: they are built by the names that --controllers selects, share their
// caches, and work while the Lease is held. Its program is in a module that the module
// proxies do not have; what is here is only the wiring, with those of its flags that
// the lab needs. `certmanager webhook` is its admission webhook.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/cert-manager/cert-manager/pkg/controller"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
	"k8s.io/klog/v2"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ctx = logf.NewContext(ctx, klog.Background())
	var err error
	if len(os.Args) > 1 && os.Args[1] == "webhook" {
		err = serveWebhook(ctx, os.Args[2:])
	} else {
		err = run(ctx, parse(os.Args[1:]))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "certmanager:", err)
		os.Exit(1)
	}
}

// run builds the controllers before it begins to wait for the Lease, and starts them
// when it has it.
func run(ctx context.Context, o options) error {
	names, err := selected(o.controllers)
	if err != nil {
		return err
	}
	factory, err := controller.NewContextFactory(ctx, o.context())
	if err != nil {
		return fmt.Errorf("building the clients: %w", err)
	}
	root, err := factory.Build()
	if err != nil {
		return fmt.Errorf("building the clients: %w", err)
	}
	return lead(ctx, root.Client, o.leaseNamespace, func(ctx context.Context) error {
		return work(ctx, factory, root, names, o.workers)
	})
}

func work(ctx context.Context, factory *controller.ContextFactory, root *controller.Context, names []string, workers int) error {
	var all sync.WaitGroup
	problems := make([]error, len(names))
	for i, name := range names {
		built, err := controller.Known()[name](factory)
		if err != nil {
			return fmt.Errorf("building controller %s: %w", name, err)
		}
		all.Go(func() { problems[i] = built.Run(workers, ctx) })
	}
	root.SharedInformerFactory.Start(ctx.Done())
	root.KubeSharedInformerFactory.Start(ctx.Done())
	root.HTTP01ResourceMetadataInformersFactory.Start(ctx.Done())
	klog.InfoS("working", "controllers", names)
	all.Wait()
	return errors.Join(problems...)
}
