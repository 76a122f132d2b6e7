// SPDX-License-Identifier: Apache-2.0

package nginx

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	networkinglisters "k8s.io/client-go/listers/networking/v1"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/hack/lab/endpoints"
	"github.com/countersign-project/countersign/hack/lab/process"
)

// Missing says what this machine lacks to run it; nil if nothing.
func Missing() error {
	_, err := exec.LookPath("nginx")
	return err
}

// Options of a proxy.
type Options struct {
	// Client reads Ingresses, Services and EndpointSlices.
	Client kubernetes.Interface
	// Dir for its files; must exist.
	Dir string
	// Port of 127.0.0.1 to listen on.
	Port int
	Log  io.Writer
}

// Proxy is a running nginx.
type Proxy struct {
	options   Options
	factory   informers.SharedInformerFactory
	ingresses networkinglisters.IngressLister
	endpoints *endpoints.Finder
	process   *process.Process
	changed   chan struct{}
	done      chan struct{}
	log       *log.Logger
}

// startTimeout bounds the time until nginx answers.
const startTimeout = 10 * time.Second

// Start runs nginx, and follows the objects until ctx is done and Stop is called.
func Start(ctx context.Context, o Options) (*Proxy, error) {
	factory := informers.NewSharedInformerFactory(o.Client, 0)
	p := &Proxy{
		options: o, factory: factory,
		ingresses: factory.Networking().V1().Ingresses().Lister(),
		endpoints: endpoints.NewFinder(factory),
		changed:   make(chan struct{}, 1),
		done:      make(chan struct{}),
		log:       log.New(o.Log, "", log.LstdFlags|log.Lmicroseconds),
	}
	if err := p.follow(ctx); err != nil {
		return nil, err
	}
	if err := p.write(); err != nil {
		return nil, err
	}
	var err error
	p.process, err = process.Start(process.Spec{
		Name: "nginx", Path: "nginx", LogDir: o.Dir, Args: []string{"-p", o.Dir, "-c", p.file()},
	})
	if err != nil {
		return nil, err
	}
	awaiting, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := p.process.Await(awaiting, p.answers); err != nil {
		p.process.Stop(0)
		return nil, err
	}
	go p.work(ctx)
	return p, nil
}

func (p *Proxy) follow(ctx context.Context) error {
	_, err := p.factory.Networking().V1().Ingresses().Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { p.signal() },
		UpdateFunc: func(any, any) { p.signal() },
		DeleteFunc: func(any) { p.signal() },
	})
	if err != nil {
		return fmt.Errorf("following Ingresses: %w", err)
	}
	if err := p.endpoints.OnChange(p.signal); err != nil {
		return err
	}
	p.factory.StartWithContext(ctx)
	return p.factory.WaitForCacheSyncWithContext(ctx).AsError()
}

// Stop ends nginx; the context that Start was given must be over.
func (p *Proxy) Stop() {
	<-p.done
	p.process.Stop(time.Second)
	p.factory.Shutdown()
}

func (p *Proxy) file() string { return filepath.Join(p.options.Dir, "nginx.conf") }

func (p *Proxy) signal() {
	select {
	case p.changed <- struct{}{}:
	default: // it will be seen with the change before it
	}
}

// pause between two loads: each makes nginx start new workers.
const pause = 100 * time.Millisecond

func (p *Proxy) work(ctx context.Context) {
	defer close(p.done)
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-p.changed:
		}
		if err := p.reload(); err != nil {
			p.log.Printf("loading the configuration: %v", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (p *Proxy) reload() error {
	if err := p.write(); err != nil {
		return err
	}
	return p.process.Signal(syscall.SIGHUP)
}

func (p *Proxy) write() error {
	ingresses, err := p.ingresses.List(labels.Everything())
	if err != nil {
		return err
	}
	config := configOf(p.options.Port, locationsOf(ingresses, p.endpoints.Find))
	return os.WriteFile(p.file(), []byte(config), 0o644)
}

func (p *Proxy) answers(ctx context.Context) error {
	target := "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(p.options.Port)) + "/"
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	return response.Body.Close()
}
