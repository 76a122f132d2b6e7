// SPDX-License-Identifier: Apache-2.0

package acme

import "context"

// CAAIdentities are the names by which CAA records mean the CA (RFC 8555 section
// 9.7.6); none if it does not say. It is asked only if its directory has not been
// read yet.
func (c *Client) CAAIdentities(ctx context.Context) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	ctx = context.WithValue(ctx, exchangeKey{}, &exchange{})
	if failure := c.discover(ctx); failure != nil {
		return nil, failure
	}
	directory, err := c.wire.Discover(ctx) // known by now
	if err != nil {
		return nil, c.failure(ctx, err)
	}
	return directory.CAA, nil
}
