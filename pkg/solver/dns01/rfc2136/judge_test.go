// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"os"
	"strings"
	"testing"

	"github.com/miekg/dns"
)

// TestPage: the user's page has the texts that users see.
func TestPage(t *testing.T) {
	page, err := os.ReadFile("../../../../docs/dns01/rfc2136.md")
	if err != nil {
		t.Fatal(err)
	}
	keyed, unsigned := &Provider{key: &key{name: "countersign.", algorithm: algorithm{wireName: dns.HmacSHA256}}}, &Provider{}
	texts := []string{(&refusal{dns.RcodeRefused, unsigned.advice(dns.RcodeRefused)}).Error()}
	for _, code := range []int{
		dns.RcodeBadKey, dns.RcodeBadSig, dns.RcodeBadTime, dns.RcodeBadTrunc, dns.RcodeRefused,
		dns.RcodeNotAuth, dns.RcodeNotZone, dns.RcodeFormatError, dns.RcodeNotImplemented, dns.RcodeServerFailure,
	} {
		texts = append(texts, (&refusal{code, keyed.advice(code)}).Error())
	}
	answer := new(dns.Msg).SetUpdate(theZone)
	answer.Response = true
	texts = append(texts, keyed.judge(nil, dns.ErrSig).Error(), keyed.judge(answer, nil).Error(), unsigned.judge(new(dns.Msg), nil).Error())
	for _, text := range texts {
		if !strings.Contains(string(page), "`"+text+"`") {
			t.Errorf("the page has no %q", text)
		}
	}
}
