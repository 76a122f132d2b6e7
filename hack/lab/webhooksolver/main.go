// SPDX-License-Identifier: Apache-2.0

// Webhooksolver is a DNS-01 solver outside Countersign, as others write them: a server
// on cert-manager's published webhook library, reached as an aggregated API. It puts
// records into a zone by RFC 2136.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/cert-manager/cert-manager/pkg/acme/webhook/apis/acme/v1alpha1"
	"github.com/cert-manager/cert-manager/pkg/acme/webhook/cmd"
	"github.com/miekg/dns"
	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/client-go/rest"
)

// group is the API group that the lab registers the solver under.
const group = "acme.lab.countersign.dev"

func main() {
	cmd.RunWebhookServer(group, solver{})
}

type solver struct{}

// config is what an issuer says in its solver's config.
type config struct {
	// Nameserver is "host:port", KeyName the TSIG key (HMAC-SHA256), Key its secret.
	Nameserver string `json:"nameserver"`
	KeyName    string `json:"keyName"`
	Key        string `json:"key"`
}

func (solver) Name() string { return "rfc2136" }

func (solver) Initialize(*rest.Config, <-chan struct{}) error { return nil }

func (solver) Present(challenge *v1alpha1.ChallengeRequest) error {
	return update(challenge, (*dns.Msg).Insert)
}

func (solver) CleanUp(challenge *v1alpha1.ChallengeRequest) error {
	return update(challenge, (*dns.Msg).Remove)
}

func update(challenge *v1alpha1.ChallengeRequest, change func(*dns.Msg, []dns.RR)) error {
	c, err := parse(challenge.Config)
	if err != nil {
		return err
	}
	message := new(dns.Msg).SetUpdate(challenge.ResolvedZone)
	change(message, []dns.RR{&dns.TXT{
		Hdr: dns.RR_Header{Name: challenge.ResolvedFQDN, Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: 60},
		Txt: []string{challenge.Key},
	}})
	message.SetTsig(c.KeyName, dns.HmacSHA256, 300, 0)
	client := dns.Client{TsigSecret: map[string]string{c.KeyName: c.Key}}
	answer, _, err := client.Exchange(message, c.Nameserver)
	if err != nil {
		return fmt.Errorf("updating %s: %w", challenge.ResolvedZone, err)
	}
	if answer.Rcode != dns.RcodeSuccess {
		return fmt.Errorf("updating %s: %s", challenge.ResolvedZone, dns.RcodeToString[answer.Rcode])
	}
	return nil
}

func parse(raw *apiextensions.JSON) (c config, err error) {
	if raw == nil {
		return c, fmt.Errorf("there is no config")
	}
	if err := json.Unmarshal(raw.Raw, &c); err != nil {
		return c, fmt.Errorf("reading config: %w", err)
	}
	return c, nil
}
