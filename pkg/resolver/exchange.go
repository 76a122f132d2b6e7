// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/miekg/dns"
)

// ednsSize is the size of UDP answers that we take, in bytes (RFC 6891): one that no
// network has to take apart (DNS flag day 2020).
const ednsSize = 1232

// checkName keeps names that no server could be asked for from looking like the
// server's fault.
func checkName(name string) error {
	if _, ok := dns.IsDomainName(name); !ok {
		return fmt.Errorf("%q is not a domain name", name)
	}
	return nil
}

// question is what to ask, and as whom.
type question struct {
	name  string
	qtype uint16
	// ofAuthority asks a server of the zone, without recursion.
	ofAuthority bool
}

func about(name string, qtype uint16) question { return question{name: FQDN(name), qtype: qtype} }

// message is the question with DNSSEC validation switched off (CD), or as the
// server is configured.
func (q question) message(checkingDisabled bool) *dns.Msg {
	message := new(dns.Msg).SetQuestion(q.name, q.qtype).SetEdns0(ednsSize, false)
	message.RecursionDesired = !q.ofAuthority
	message.CheckingDisabled = checkingDisabled
	return message
}

// ask puts one question to one server. The answer's code is NOERROR or NXDOMAIN;
// any other is a *RcodeError, no answer a *ServerError, and one of a zone's server
// without authority a *LameError.
func (r *Resolver) ask(ctx context.Context, server string, q question) (*dns.Msg, error) {
	answer, err := r.exchangePlainly(ctx, server, q.message(false))
	switch {
	case err != nil:
		return nil, &ServerError{Server: server, Err: err}
	case answer.Rcode != dns.RcodeSuccess && answer.Rcode != dns.RcodeNameError:
		return nil, &RcodeError{Server: server, Rcode: RcodeText(answer.Rcode), Detail: r.detail(ctx, server, q, answer)}
	case q.ofAuthority && !answer.Authoritative:
		return nil, &LameError{Server: server}
	default:
		return answer, nil
	}
}

// exchangePlainly is exchange, and does it once more without EDNS with a server that
// does not know EDNS, or not ours (RFC 6891 section 7).
func (r *Resolver) exchangePlainly(ctx context.Context, server string, question *dns.Msg) (*dns.Msg, error) {
	answer, err := r.exchange(ctx, server, question)
	if err != nil || !dislikesEDNS(answer.Rcode) {
		return answer, err
	}
	question.Extra = nil
	question.Id = dns.Id()
	return r.exchange(ctx, server, question)
}

func dislikesEDNS(rcode int) bool {
	return rcode == dns.RcodeFormatError || rcode == dns.RcodeNotImplemented || rcode == dns.RcodeBadVers
}

// exchange sends a question and returns the answer to it.
func (r *Resolver) exchange(ctx context.Context, server string, question *dns.Msg) (*dns.Msg, error) {
	answer, err := r.send(ctx, server, question)
	if err == nil && !answersTo(question, answer) {
		err = errors.New("the answer does not belong to the question")
	}
	return answer, err
}

// send asks over HTTPS, or over UDP and, when that answer is cut off, cannot be read or
// does not come, over TCP.
func (r *Resolver) send(ctx context.Context, server string, question *dns.Msg) (*dns.Msg, error) {
	if isHTTPS(server) {
		return r.exchangeHTTPS(ctx, server, question)
	}
	answer, err := Exchange(ctx, dns.Client{Net: "udp", Timeout: r.timeout}, server, question)
	isCutOff := answer != nil && answer.Truncated
	unreadable := (*dns.Error)(nil)
	if ctx.Err() == nil && (isCutOff || isTimeout(err) || errors.As(err, &unreadable)) {
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
