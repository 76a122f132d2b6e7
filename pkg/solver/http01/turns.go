// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"sync"
)

// turnTimeout bounds the wait for a turn. It does not count for the step itself, which
// has the time of a call however long it has waited.
const turnTimeout = callTimeout / 2

// turns lets one worker at a time into a namespace. A namespace where requests are slow
// holds up no other.
type turns struct {
	mu    sync.Mutex
	taken map[string]*turn
}

// turn is that of one namespace, and is there while somebody has it or waits for it.
type turn struct {
	free    chan struct{}
	wanting int
}

func newTurns() *turns { return &turns{taken: map[string]*turn{}} }

// take waits for the turn of a namespace, until ctx is done or it takes too long. The
// caller MUST call done.
func (t *turns) take(ctx context.Context, namespace string) (done func(), err error) {
	ctx, cancel := context.WithTimeout(ctx, turnTimeout)
	defer cancel()
	own := t.want(namespace)
	select {
	case own.free <- struct{}{}:
		return func() {
			<-own.free
			t.leave(namespace, own)
		}, nil
	case <-ctx.Done():
		t.leave(namespace, own)
		return nil, fmt.Errorf("waiting for other routes of namespace %q: %w", namespace, ctx.Err())
	}
}

func (t *turns) want(namespace string) *turn {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.taken[namespace] == nil {
		t.taken[namespace] = &turn{free: make(chan struct{}, 1)}
	}
	t.taken[namespace].wanting++
	return t.taken[namespace]
}

func (t *turns) leave(namespace string, own *turn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if own.wanting--; own.wanting == 0 {
		delete(t.taken, namespace)
	}
}
