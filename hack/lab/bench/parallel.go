// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"sync"
)

// parallel is how many requests at a time keep the API server of a small
// machine busy.
const parallel = 32

// each does something to every item, a number of them at a time. After an error
// no new one is begun; the first is returned.
func each[T any](ctx context.Context, workers int, items []T, do func(context.Context, T) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	next := make(chan T)
	var working sync.WaitGroup
	for range min(workers, len(items)) {
		working.Go(func() {
			for item := range next {
				if ctx.Err() != nil {
					continue
				}
				if err := do(ctx, item); err != nil {
					cancel(err)
				}
			}
		})
	}
	for _, item := range items {
		next <- item
	}
	close(next)
	working.Wait()
	return context.Cause(ctx)
}
