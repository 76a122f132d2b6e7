// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/miekg/dns"
)

// ednsSize is the size of UDP answers that we take (RFC 6891).
const ednsSize = 4096

// checkName keeps names that no server could be asked for from looking like the
// server's fault.
func checkName(name string) error {
	if _, ok := dns.IsDomainName(name); !ok {
		return fmt.Errorf("%q is not a domain name", name)
	}
	return nil
}

// ask puts one question to one server. The answer's code is NOERROR or NXDOMAIN;
// any other is a *RcodeError, and no answer a *ServerError.
func (r *Resolver) ask(ctx context.Context, server, name string, qtype uint16) (*dns.Msg, error) {
	question := new(dns.Msg).SetQuestion(name, qtype).SetEdns0(ednsSize, false)
	answer, err := r.exchange(ctx, server, question)
	if err == nil && !answersTo(question, answer) {
		err = errors.New("the answer does not belong to the question")
	}
	switch {
	case err != nil:
		return nil, &ServerError{Server: server, Err: err}
	case answer.Rcode != dns.RcodeSuccess && answer.Rcode != dns.RcodeNameError:
		return nil, &RcodeError{Server: server, Rcode: RcodeText(answer.Rcode)}
	default:
		return answer, nil
	}
}

// exchange asks over HTTPS, or over UDP and, when that answer is cut off or does
// not come, over TCP.
func (r *Resolver) exchange(ctx context.Context, server string, question *dns.Msg) (*dns.Msg, error) {
	if isHTTPS(server) {
		return r.exchangeHTTPS(ctx, server, question)
	}
	answer, err := Exchange(ctx, dns.Client{Net: "udp", Timeout: r.timeout}, server, question)
	isCutOff := answer != nil && answer.Truncated
	if ctx.Err() == nil && (isCutOff || isTimeout(err)) {
		return Exchange(ctx, dns.Client{Net: "tcp", Timeout: r.timeout}, server, question)
	}
	return answer, err
}

// Exchange sends a message to address ("host:port") and returns the answer,
// within client.Timeout. Unlike the client's own method it gives up as soon as
// ctx is cancelled. It may return both an answer and an error, if the answer's
// signature (TSIG) does not verify.
func Exchange(ctx context.Context, client dns.Client, address string, message *dns.Msg) (*dns.Msg, error) {
	ctx, cancel := context.WithTimeout(ctx, client.Timeout)
	defer cancel()
	conn, err := client.DialContext(ctx, address)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.Close() }()
	interrupt := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer interrupt()
	answer, _, err := client.ExchangeWithConnContext(ctx, message, conn)
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return answer, err
}

// answersTo reports whether a message answers a question; a stray or forged one does not.
func answersTo(question, answer *dns.Msg) bool {
	if !answer.Response || len(answer.Question) != 1 {
		return false
	}
	asked, echoed := question.Question[0], answer.Question[0]
	return asked.Qtype == echoed.Qtype && asked.Qclass == echoed.Qclass && strings.EqualFold(asked.Name, echoed.Name)
}
