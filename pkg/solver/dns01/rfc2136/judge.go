// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"errors"
	"fmt"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/pkg/resolver"
)

// RefusalError says that the server answered that it did not do the update.
type RefusalError struct {
	// Code is a response code (RFC 2136 section 2.2) or a TSIG error (RFC 8945 section 3).
	Code string
	// Advice is what the user can do.
	Advice string
}

func (e *RefusalError) Error() string { return e.Code + ": " + e.Advice }

func isRefusal(err error) bool {
	var refusal *RefusalError
	return errors.As(err, &refusal)
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
		return &RefusalError{Code: resolver.RcodeText(code), Advice: p.advice(code)}
	}
	switch {
	case isSignatureError(err):
		return errors.New("the signature of the answer is wrong; check that the key in the Secret of tsigSecretSecretRef and tsigAlgorithm are those of the name server")
	case err != nil:
		return errors.New(resolver.Cause(err))
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
		return fmt.Sprintf("the name server does not know key %q with algorithm %q; check tsigKeyName and tsigAlgorithm", p.key.name, p.key.wireName), true
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
