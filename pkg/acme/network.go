// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// isNetwork reports whether there was no answer.
func isNetwork(err error) bool {
	var transport *url.Error
	return errors.As(err, &transport) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled)
}

// networkText says why there was no answer, without what moves from try to try:
// the ports of sockets, the address picked among several, stream numbers, the time.
func networkText(err error, timeout time.Duration) string {
	var (
		lookup  *net.DNSError
		expired x509.CertificateInvalidError
		op      *net.OpError
		late    net.Error
	)
	switch {
	case errors.Is(err, context.Canceled):
		return "the call was given up"
	case errors.As(err, &lookup):
		return "looking up " + lookup.Name + ": " + lookupText(lookup)
	case errors.As(err, &late) && late.Timeout():
		return fmt.Sprintf("no answer within %s", timeout)
	case errors.As(err, &expired) && expired.Reason == x509.Expired:
		return fmt.Sprintf("its TLS certificate is valid from %s to %s only",
			expired.Cert.NotBefore.UTC().Format(time.RFC3339), expired.Cert.NotAfter.UTC().Format(time.RFC3339))
	case isBroken(err):
		return connectionBroke
	case errors.As(err, &op):
		return op.Op + ": " + innermost(op.Err).Error()
	default:
		return unnumbered(innermost(err).Error())
	}
}

func lookupText(e *net.DNSError) string {
	switch {
	case e.IsNotFound:
		return "no such host"
	case e.IsTimeout:
		return "the name server does not answer"
	default:
		return "the name server could not say"
	}
}

func innermost(err error) error {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err
		}
		err = inner
	}
}

// connectionBroke is one text for all the ways in which a connection ends: which of
// them shows is a matter of microseconds.
const connectionBroke = "the connection broke"

func isBroken(err error) bool {
	for _, end := range []error{syscall.ECONNRESET, syscall.EPIPE, io.EOF, io.ErrUnexpectedEOF, io.ErrClosedPipe, net.ErrClosed} {
		if errors.Is(err, end) {
			return true
		}
	}
	return false
}

// unnumbered replaces the errors of HTTP/2, whose types are not exported and whose
// texts carry stream numbers.
func unnumbered(text string) string {
	if strings.HasPrefix(text, "http2: ") || strings.HasPrefix(text, "stream error: ") || strings.HasPrefix(text, "connection error: ") {
		return connectionBroke
	}
	return short(text)
}
