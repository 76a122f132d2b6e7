// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/miekg/dns"
)

const dnsMessageType = "application/dns-message"

// exchangeHTTPS asks by POST (RFC 8484 section 4.1). A handshake takes longer
// than a datagram: it has the time of both other protocols.
func (r *Resolver) exchangeHTTPS(ctx context.Context, url string, question *dns.Msg) (*dns.Msg, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*r.timeout)
	defer cancel()
	packed, err := question.Pack()
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", dnsMessageType)
	request.Header.Set("Accept", dnsMessageType)
	response, err := r.https.Do(request)
	if err != nil {
		return nil, httpsCause(err)
	}
	defer func() { _ = response.Body.Close() }()
	return readMessage(response)
}

// readMessage reads no more than the largest message that DNS has.
func readMessage(response *http.Response) (*dns.Msg, error) {
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the answer has HTTP status %d", response.StatusCode)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, dns.MaxMsgSize))
	if err != nil {
		return nil, httpsCause(err)
	}
	answer := new(dns.Msg)
	if err := answer.Unpack(body); err != nil {
		return nil, errNotDNS
	}
	return answer, nil
}

// httpsCause keeps what the other side has sent out of errors.
func httpsCause(err error) error {
	if _, ok := NetworkCause(err); ok {
		return err
	}
	return errNotHTTP
}
