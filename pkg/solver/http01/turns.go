// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"fmt"
	"hash/fnv"
)

// turns lets one worker at a time into a namespace. Namespaces share a fixed
// number of locks by hash, so that nothing grows with them; two that share one
// wait for each other now and then, and that is all.
type turns []chan struct{}

func newTurns() turns {
	t := make(turns, 64)
	for i := range t {
		t[i] = make(chan struct{}, 1)
	}
	return t
}

// take waits for the turn of a namespace, until ctx is done. The caller MUST call done.
func (t turns) take(ctx context.Context, namespace string) (done func(), err error) {
	hash := fnv.New32a()
	hash.Write([]byte(namespace))
	turn := t[hash.Sum32()%uint32(len(t))]
	select {
	case turn <- struct{}{}:
		return func() { <-turn }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("waiting for other routes of namespace %q: %w", namespace, ctx.Err())
	}
}
