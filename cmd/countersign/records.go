// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"time"

	authenticationv1 "k8s.io/api/authentication/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/acmedns"
	"github.com/countersign-project/countersign/pkg/solver/dns01/akamai"
	"github.com/countersign-project/countersign/pkg/solver/dns01/azuredns"
	"github.com/countersign-project/countersign/pkg/solver/dns01/clouddns"
	"github.com/countersign-project/countersign/pkg/solver/dns01/cloudflare"
	"github.com/countersign-project/countersign/pkg/solver/dns01/digitalocean"
	"github.com/countersign-project/countersign/pkg/solver/dns01/rfc2136"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53"
	"github.com/countersign-project/countersign/pkg/solver/dns01/webhook"
)

// tokenLifetime is that of the ServiceAccount tokens that are exchanged for a
// cloud's credentials; the API server gives no shorter ones.
const tokenLifetime = 10 * time.Minute

// dnsKinds are the DNS services of this build.
func dnsKinds() dns01.Kinds {
	return dns01.Kinds{
		"acmeDNS":      acmedns.Kind(),
		"cloudflare":   cloudflare.Kind(),
		"digitalocean": digitalocean.Kind(),
		"akamai":       akamai.Kind(),
		"route53":      route53.Kind(),
		"webhook":      webhook.Kind(),
		"azureDNS":     azuredns.Kind(),
		"cloudDNS":     clouddns.Kind(),
		"rfc2136":      rfc2136.Kind(),
	}
}

// buildRecords builds what writes TXT records.
func (e *engine) buildRecords(dns *resolver.Resolver, claim func(*acmev1.Challenge, string) bool) *dns01.Solver {
	return dns01.New(dns01.Config{
		Resolver:                 dns,
		Kinds:                    dnsKinds(),
		Observe:                  e.counter.ProviderCall,
		Secrets:                  e.secrets,
		Token:                    e.requestToken,
		API:                      e.client.Discovery().RESTClient(),
		Clock:                    e.clock,
		Window:                   e.options.batchWindow,
		Wake:                     func(challenge cache.ObjectName) { e.wake(challenge) },
		Claim:                    claim,
		Fence:                    e.fence.check,
		ClusterResourceNamespace: e.options.clusterNamespace,
		IssuerAmbient:            e.options.issuerAmbient,
		ClusterIssuerAmbient:     e.options.clusterIssuerAmbient,
	})
}

// valuesAtOnce says how many values the DNS service of a challenge can hold at one
// name; it is nil if challenges of one name are to take turns.
func (e *engine) valuesAtOnce() func(*acmev1.Challenge) int {
	if !e.options.concurrentValues {
		return nil
	}
	kinds := dnsKinds()
	return func(ch *acmev1.Challenge) int {
		kind, ok := kinds[dns01.Field(ch.Spec.Solver.DNS01)]
		if !ok {
			return 1
		}
		return kind.Values
	}
}

// requestToken asks the API server for a token of a ServiceAccount, which it allows
// only where somebody has given us the right to.
func (e *engine) requestToken(ctx context.Context, namespace, serviceAccount string, audiences []string) (string, time.Time, error) {
	seconds := int64(tokenLifetime / time.Second)
	answer, err := e.kube.CoreV1().ServiceAccounts(namespace).CreateToken(ctx, serviceAccount, &authenticationv1.TokenRequest{
		Spec: authenticationv1.TokenRequestSpec{Audiences: audiences, ExpirationSeconds: &seconds},
	}, metav1.CreateOptions{})
	if err != nil {
		return "", time.Time{}, fmt.Errorf("requesting a token of ServiceAccount %q: %w", namespace+"/"+serviceAccount, err)
	}
	return answer.Status.Token, answer.Status.ExpirationTimestamp.Time, nil
}
