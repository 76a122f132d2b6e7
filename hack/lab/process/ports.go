// SPDX-License-Identifier: Apache-2.0

package process

import (
	"errors"
	"fmt"
	"net"
)

// attempts is how often a child is started anew on other ports.
const attempts = 5

// OnFreePorts runs start with n ports of 127.0.0.1 that were free a moment ago.
// Somebody else may take one before the child does; the child then exits, and
// it is tried again with others.
func OnFreePorts(n int, start func(ports []int) error) error {
	var err error
	for range attempts {
		var ports []int
		if ports, err = freePorts(n); err != nil {
			return err
		}
		if err = start(ports); !errors.Is(err, ErrExited) {
			return err
		}
	}
	return fmt.Errorf("after %d attempts: %w", attempts, err)
}

func freePorts(n int) ([]int, error) {
	var ports []int
	for range n {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("finding a free port: %w", err)
		}
		defer func() { _ = listener.Close() }() // All stay open until n are found, so they differ.
		ports = append(ports, listener.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}
