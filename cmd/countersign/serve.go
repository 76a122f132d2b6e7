// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
)

// serveOn serves at the address of a flag until ctx is done. It errs if that cannot be
// listened on, or fails before.
func serveOn(ctx context.Context, flag, address string, server *http.Server) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return fmt.Errorf("listening on --%s: %w", flag, err)
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() }) // whoever is cut off asks again
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving on --%s: %w", flag, err)
	}
	return nil
}
