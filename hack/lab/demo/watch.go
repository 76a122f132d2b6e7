// SPDX-License-Identifier: Apache-2.0

package demo

import (
	"context"
	"fmt"
	"sync"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
)

// watcher prints what changes and keeps count by UID, so that an object which
// is soon deleted counts, and one that is seen twice counts once.
type watcher struct {
	progress *progress.Printer
	acme     externalversions.SharedInformerFactory
	kube     informers.SharedInformerFactory

	mu         sync.Mutex
	shown      map[types.UID]string
	challenges map[types.UID]acmev1.State
	expected   []types.UID
	ended      map[types.UID]bool
	changed    chan struct{}
}

func watch(ctx context.Context, s *scene.Scene, p *progress.Printer) (*watcher, error) {
	w := &watcher{
		progress:   p,
		acme:       externalversions.NewSharedInformerFactoryWithOptions(s.Client, 0, externalversions.WithNamespace(s.Namespace)),
		kube:       informers.NewSharedInformerFactoryWithOptions(s.Kube, 0, informers.WithNamespace(s.Namespace)),
		shown:      map[types.UID]string{},
		challenges: map[types.UID]acmev1.State{},
		ended:      map[types.UID]bool{},
		changed:    make(chan struct{}, 1),
	}
	for _, informer := range []cache.SharedIndexInformer{
		w.acme.Acme().V1().Orders().Informer(),
		w.acme.Acme().V1().Challenges().Informer(),
		w.kube.Core().V1().Events().Informer(),
	} {
		if _, err := informer.AddEventHandler(w.handler()); err != nil {
			return w, fmt.Errorf("watching: %w", err)
		}
	}
	w.acme.StartWithContext(ctx)
	w.kube.StartWithContext(ctx)
	w.acme.WaitForCacheSync(ctx.Done())
	w.kube.WaitForCacheSync(ctx.Done())
	return w, ctx.Err()
}

// stop returns when the informers have ended; their context must be over.
func (w *watcher) stop() {
	w.acme.Shutdown()
	w.kube.Shutdown()
}

// handler leaves out what was there before the demo.
func (w *watcher) handler() cache.ResourceEventHandler {
	return cache.ResourceEventHandlerDetailedFuncs{
		AddFunc: func(object any, isInitial bool) {
			if !isInitial {
				w.see(object)
			}
		},
		UpdateFunc: func(_, object any) { w.see(object) },
		DeleteFunc: w.see,
	}
}

func (w *watcher) see(object any) {
	if last, ok := object.(cache.DeletedFinalStateUnknown); ok {
		object = last.Obj
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	switch o := object.(type) {
	case *acmev1.Order:
		w.show(o.UID, "order %s: %s", o.Name, stateText(o.Status.State, o.Status.Reason))
		w.noteOrder(o)
	case *acmev1.Challenge:
		w.challenges[o.UID] = o.Status.State
		w.show(o.UID, "challenge %s (%s %s): %s", o.Name, o.Spec.Type, name(o), phase(o))
	case *corev1.Event:
		w.show(o.UID, "event %s %s: %s: %s", o.InvolvedObject.Kind, o.InvolvedObject.Name, o.Reason, o.Message)
	}
}

// show prints a line unless it is the last one that the object got.
func (w *watcher) show(uid types.UID, format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	if w.shown[uid] != line {
		w.shown[uid] = line
		w.progress.Say("%s", line)
	}
}

func name(c *acmev1.Challenge) string {
	if c.Spec.Wildcard {
		return "*." + c.Spec.DNSName
	}
	return c.Spec.DNSName
}

func phase(c *acmev1.Challenge) string {
	text := stateText(c.Status.State, c.Status.Reason)
	switch {
	case c.DeletionTimestamp != nil:
		return text + " (deleted)"
	case c.Status.Presented:
		return text + " (presented)"
	case c.Status.Processing:
		return text + " (processing)"
	default:
		return text
	}
}

func stateText(state acmev1.State, reason string) string {
	switch {
	case state == acmev1.Unknown && reason == "":
		return "new"
	case reason == "":
		return string(state)
	default:
		return fmt.Sprintf("%s: %s", state, reason)
	}
}

// expect makes awaitOrders wait for this order, too.
func (w *watcher) expect(uid types.UID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.expected = append(w.expected, uid)
}

func (w *watcher) noteOrder(o *acmev1.Order) {
	isIssued := o.Status.State == acmev1.Valid && len(o.Status.Certificate) > 0
	if !isIssued && !o.Status.State.IsFailure() {
		return
	}
	w.ended[o.UID] = true
	select {
	case w.changed <- struct{}{}:
	default:
	}
}

func (w *watcher) awaitOrders(ctx context.Context) error {
	for {
		open := w.openOrders()
		if open == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %d more orders to end: %w", open, ctx.Err())
		case <-w.changed:
		}
	}
}

func (w *watcher) openOrders() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	open := 0
	for _, uid := range w.expected {
		if !w.ended[uid] {
			open++
		}
	}
	return open
}

func (w *watcher) challengesValid() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	valid := 0
	for _, state := range w.challenges {
		if state == acmev1.Valid {
			valid++
		}
	}
	return valid
}
