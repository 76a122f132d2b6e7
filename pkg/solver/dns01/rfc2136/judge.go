// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"errors"
	"fmt"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// refusal is the server's answer that it did not do the update.
type refusal struct {
	// code is a response code (RFC 2136 section 2.2) or a TSIG error (RFC 8945 section 3).
	code int
	// advice is what the user can do.
	advice string
}

func (r *refusal) Error() string { return resolver.RcodeText(r.code) + ": " + r.advice }

func isRefusal(err error) bool {
	var refused *refusal
	return errors.As(err, &refused)
}

// isPolicy reports whether the server may allow another update with this key. Knot
// says BADKEY for whatever none of its ACLs allows, not only for keys that it lacks.
func isPolicy(err error) bool {
	var refused *refusal
	return errors.As(err, &refused) && (refused.code == dns.RcodeRefused || refused.code == dns.RcodeBadKey)
}

// silence is that the server gave no answer.
type silence struct {
	err error
}

func (s *silence) Error() string { return resolver.Cause(s.err) }

// Unwrap returns what went wrong on the way.
func (s *silence) Unwrap() error { return s.err }

func isSilence(err error) bool {
	var silent *silence
	return errors.As(err, &silent)
}

// explain says what was tried, and makes an error that others would meet as well
// one that the engine knows:
//
//	REFUSED, BADKEY, NOTAUTH   | Forbidden: in another zone it may be allowed
//	BADSIG, BADTIME, BADTRUNC  | Unauthenticated: it is the key that is wrong
func (p *Provider) explain(zone dns01.Zone, err error) error {
	err = fmt.Errorf("updating zone %q at %s: %w", zone.Name, p.address, err)
	var refused *refusal
	if !errors.As(err, &refused) {
		return err
	}
	switch refused.code {
	case dns.RcodeRefused, dns.RcodeBadKey, dns.RcodeNotAuth:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: err.Error()}
	case dns.RcodeBadSig, dns.RcodeBadTime, dns.RcodeBadTrunc:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: err.Error()}
	default:
		return err
	}
}

// judge turns what came back into an error, or nil if the update is done. The
// first row that fits counts:
//
//	TSIG error in the answer  | that: it is the reason, and unsigned for BADKEY and BADSIG
//	error code in the answer  | that: unsigned it can do no more harm than no answer
//	signature does not verify | not to be trusted
//	no answer                 | why
//	no signature, or no reply | not to be trusted
//	otherwise                 | done
func (p *Provider) judge(answer *dns.Msg, err error) error {
	if code := errorCode(answer); code != dns.RcodeSuccess {
		return &refusal{code: code, advice: p.advice(code)}
	}
	switch {
	case isSignatureError(err):
		return errors.New("the signature of the answer is wrong; check that the key in the Secret of tsigSecretSecretRef and tsigAlgorithm are those of the name server")
	case err != nil:
		return &silence{err: err}
	case p.key != nil && answer.IsTsig() == nil:
		return errors.New("the answer is not signed and cannot be trusted; check that the name server knows the key")
	case !answer.Response || answer.Opcode != dns.OpcodeUpdate:
		return errors.New("the answer does not belong to an update; check nameserver")
	default:
		return nil
	}
}

func errorCode(answer *dns.Msg) int {
	if answer == nil || !answer.Response {
		return dns.RcodeSuccess
	}
	if signature := answer.IsTsig(); signature != nil && signature.Error != dns.RcodeSuccess {
		return int(signature.Error)
	}
	return answer.Rcode
}

func isSignatureError(err error) bool {
	return errors.Is(err, dns.ErrSig) || errors.Is(err, dns.ErrTime) || errors.Is(err, dns.ErrSecret)
}

// advice says what an error code means here, and what the user can do.
func (p *Provider) advice(code int) string {
	if advice, ok := p.keyAdvice(code); ok {
		return advice
	}
	switch code {
	case dns.RcodeFormatError:
		return "the name server does not understand the update; check that it supports RFC 2136"
	case dns.RcodeNotImplemented:
		return "the name server does not do updates; check nameserver"
	case dns.RcodeNotAuth:
		return "the name server is not the authority for the zone, or does not accept the key; check nameserver and tsigKeyName"
	case dns.RcodeNotZone:
		return "the name is not within the zone; check whether the name server has all delegations that the resolvers see"
	default:
		return "the name server could not do the update; see its log"
	}
}

func (p *Provider) keyAdvice(code int) (string, bool) {
	switch {
	case code == dns.RcodeRefused && p.key == nil:
		return "the name server does not allow unsigned updates; set tsigKeyName and tsigSecretSecretRef, or see its update policy", true
	case p.key == nil:
		return "", false
	case code == dns.RcodeRefused:
		return fmt.Sprintf("the name server does not allow this update with key %q; see its update policy", p.key.name), true
	case code == dns.RcodeBadKey:
		return fmt.Sprintf("the name server does not know key %q with algorithm %q, or has no ACL that lets it do this update; check tsigKeyName, tsigAlgorithm and its ACLs", p.key.name, p.key.wireName), true
	case code == dns.RcodeBadSig:
		return "the name server has another key of this name; check the Secret of tsigSecretSecretRef and tsigAlgorithm", true
	case code == dns.RcodeBadTime:
		return "the clocks of the name server and of this machine differ by more than five minutes; set them", true
	case code == dns.RcodeBadTrunc:
		return "the name server wants longer signatures; use another tsigAlgorithm", true
	default:
		return "", false
	}
}
