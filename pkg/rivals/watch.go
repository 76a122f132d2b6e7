// SPDX-License-Identifier: Apache-2.0

package rivals

import (
	"context"
	"fmt"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/klog/v2"
)

// Watch finds rivals in the objects that it is shown. Make it with NewWatch.
type Watch struct {
	managers []string
	found    chan struct{}

	mu   sync.Mutex
	last Write
	// isOut: from now on each write is a rival's.
	isOut bool
}

// NewWatch returns a watch for the writes of these field managers.
func NewWatch(managers []string) *Watch {
	return &Watch{managers: managers, found: make(chan struct{})}
}

// Look takes in an object as the API server has sent it. What is none is skipped.
func (w *Watch) Look(obj any) {
	object, err := meta.Accessor(obj)
	if err != nil {
		return
	}
	write := Last(object, w.managers)
	w.mu.Lock()
	defer w.mu.Unlock()
	if !write.At.After(w.last.At) {
		return
	}
	w.last = write
	if w.isOut {
		w.isOut = false
		close(w.found)
	}
}

// Silence returns when no rival has written for the time Quiet, or ctx is done. From then
// on the watch is out. A write that a clock ahead of ours dates into the future is waited for no longer.
func (w *Watch) Silence(ctx context.Context) {
	for {
		last, wait := w.wait()
		if wait > 0 {
			klog.FromContext(ctx).Info("Not beginning: another controller works on orders or challenges; run cert-manager with --controllers=*,-orders,-challenges",
				"manager", last.Manager, "wrote", last.Object, "lookingAgainAfter", wait)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		if w.begin(last) {
			return
		}
	}
}

func (w *Watch) wait() (last Write, wait time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last, min(Quiet, time.Until(w.last.At.Add(Quiet)))
}

// begin sends the watch out, unless something was written since last.
func (w *Watch) begin(last Write) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.isOut = w.last == last
	return w.isOut
}

// Found is closed when a rival writes while the watch is out.
func (w *Watch) Found() <-chan struct{} { return w.found }

// Err says who the rival is that was found, nil while there is none.
func (w *Watch) Err() error {
	select {
	case <-w.found:
	default:
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return fmt.Errorf("%s has written %s: cert-manager works on orders or challenges, too; run it with --controllers=*,-orders,-challenges, or end Countersign", w.last.Manager, w.last.Object)
}
