// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/miekg/dns"
)

var (
	// ErrNoZone says that no parent of a name is the top of a zone.
	ErrNoZone = errors.New("no zone found")
	// ErrCNAME says that a chain of CNAMEs leads nowhere.
	ErrCNAME = errors.New("CNAME chain without an end")

	errNotDNS  = errors.New("the answer is not a DNS message")
	errNotHTTP = errors.New("the answer is not valid HTTP")
)

// ServerError says which server gave no usable answer, and why.
type ServerError struct {
	Server string
	Err    error
}

func (e *ServerError) Error() string { return fmt.Sprintf("asking %s: %s", e.Server, Cause(e.Err)) }

// Unwrap returns why.
func (e *ServerError) Unwrap() error { return e.Err }

// RcodeError says which server answered with an error code, such as SERVFAIL (RFC 1035 section 4.1.1).
type RcodeError struct {
	Server string
	Rcode  string
	// Detail says more if DNSSEC validation is what fails.
	Detail string
}

func (e *RcodeError) Error() string {
	text := fmt.Sprintf("%s says %s", e.Server, e.Rcode)
	if advice := e.advice(); advice != "" {
		text += ": " + advice
	}
	return text
}

func (e *RcodeError) advice() string {
	switch {
	case e.Detail != "":
		return e.Detail
	case e.Rcode == "NXDOMAIN":
		return "the name does not exist"
	case e.Rcode == "SERVFAIL":
		return "it cannot find an answer; see its log, DNSSEC and its upstream servers"
	case e.Rcode == "REFUSED":
		return "it does not answer for this name, or not to us"
	default:
		return ""
	}
}

// LameError says that a server of a zone answers, but not as one that has the zone.
type LameError struct {
	Server string
}

func (e *LameError) Error() string {
	return fmt.Sprintf("%s answers without authority (lame): it does not have the zone; correct it, or the NS records", e.Server)
}

// IsNotFound reports whether a server said that the name does not exist (NXDOMAIN).
func IsNotFound(err error) bool {
	var answered *RcodeError
	return errors.As(err, &answered) && answered.Rcode == "NXDOMAIN"
}

// HasNoRoute reports whether an address could not be asked because this machine
// has no network of its family; that says nothing about the server.
func HasNoRoute(err error) bool {
	return errors.Is(err, syscall.ENETUNREACH) || errors.Is(err, syscall.EADDRNOTAVAIL) || errors.Is(err, syscall.EAFNOSUPPORT)
}

// RcodeText is the name of a response code.
func RcodeText(rcode int) string {
	if text, ok := dns.RcodeToString[rcode]; ok {
		return text
	}
	return "RCODE" + strconv.Itoa(rcode)
}

// Cause says in words why a network call gave nothing. The text has no addresses
// of ours, and does not change while the cause does not.
func Cause(err error) string {
	if text, ok := NetworkCause(err); ok {
		return text
	}
	var request *url.Error
	if errors.As(err, &request) {
		err = request.Err
	}
	return err.Error()
}

// NetworkCause is Cause for failures of the network and of TLS only. It returns
// false for what came from further up, where the other side may have a say in the text.
func NetworkCause(err error) (string, bool) {
	var (
		errno       syscall.Errno
		lookup      *net.DNSError
		op          *net.OpError
		certificate *tls.CertificateVerificationError
	)
	switch {
	case errors.Is(err, context.Canceled):
		return "interrupted", true
	case isTimeout(err):
		return "no answer in time", true
	case errors.As(err, &lookup):
		return fmt.Sprintf("the system finds no address of %q", lookup.Name), true
	case errors.As(err, &errno):
		return errno.Error(), true
	case errors.As(err, &certificate):
		return certificateCause(certificate.Err), true
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return "the connection was closed without an answer", true
	case errors.As(err, &op):
		return op.Err.Error(), true
	default:
		return "", false
	}
}

// certificateCause leaves out the present time, which the text of an expired certificate has.
func certificateCause(err error) string {
	var invalid x509.CertificateInvalidError
	if errors.As(err, &invalid) && invalid.Reason == x509.Expired {
		return "its TLS certificate has expired or is not valid yet"
	}
	return "its TLS certificate is not trusted: " + err.Error()
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.Is(err, context.DeadlineExceeded) || errors.As(err, &timeout) && timeout.Timeout()
}

// isSilence reports whether a server gave no answer at all.
func isSilence(err error) bool {
	var silent *ServerError
	return errors.As(err, &silent)
}

// concernsServer reports whether another server may know better.
func concernsServer(err error) bool {
	var answered *RcodeError
	if !errors.As(err, &answered) {
		return true
	}
	return answered.Rcode == "SERVFAIL" || answered.Rcode == "REFUSED" || answered.Rcode == "NOTIMP"
}

// serverErrors are what several servers said, on one line. It is sorted, since
// the order of asking changes while the answers do not.
type serverErrors []error

func (e serverErrors) Error() string {
	texts := make([]string, 0, len(e))
	for _, err := range e {
		texts = append(texts, err.Error())
	}
	slices.Sort(texts)
	return strings.Join(texts, "; ")
}

func (e serverErrors) Unwrap() []error { return e }
