// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"context"
	"fmt"
	"time"
)

const (
	// awaitTimeout bounds every wait for Countersign to write something.
	awaitTimeout  = time.Minute
	awaitInterval = 50 * time.Millisecond
)

// await looks until done says so; an error of done ends it.
func await(ctx context.Context, what string, done func(context.Context) (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, awaitTimeout)
	defer cancel()
	ticker := time.NewTicker(awaitInterval)
	defer ticker.Stop()
	for {
		ok, err := done(ctx)
		if ok {
			return nil
		}
		if err != nil {
			return fmt.Errorf("waiting for the %s: %w", what, err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the %s: %w", what, ctx.Err())
		case <-ticker.C:
		}
	}
}
