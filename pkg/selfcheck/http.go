// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"sync"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// HTTPConfig is what an HTTP checker needs.
type HTTPConfig struct {
	// Resolver finds addresses. Nil: the system does.
	Resolver Hosts
	// Port and SecurePort are connected to in place of 80 and 443, for test set-ups.
	// Zero: 80 and 443, as the CA does it.
	Port, SecurePort int
	// UserAgent of the requests.
	UserAgent string
	// Proxy chooses a proxy for a request; see [http.Transport]. Nil: there is none.
	Proxy func(*http.Request) (*url.URL, error)
	// Inside returns where the host of a challenge is reached within the cluster,
	// "host" or "host:port": the addresses of its route's load balancer, or an ingress
	// controller's Service. It is asked only if no public address can be connected to. Nil: nobody knows.
	Inside func(ctx context.Context, ch *acmev1.Challenge) []string
}

// HTTP checks HTTP-01 challenges (RFC 8555 section 8.3).
type HTTP struct {
	config   HTTPConfig
	patience *patience
}

// NewHTTP returns a checker for HTTP-01.
func NewHTTP(config HTTPConfig) *HTTP {
	if config.Resolver == nil {
		config.Resolver = newSystem()
	}
	if config.Port == 0 {
		config.Port = 80
	}
	if config.SecurePort == 0 {
		config.SecurePort = 443
	}
	return &HTTP{config: config, patience: newPatience()}
}

// Check gets the URL that the CA will get, at every address of the name; if no
// address can be connected to, by the way within the cluster.
func (h *HTTP) Check(ctx context.Context, ch *acmev1.Challenge) Finding {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	target := h.urlOf(ch)
	ways, obstacle := h.waysTo(ctx, ch, target)
	if obstacle != nil {
		return httpVerdict(ch, target, []sight{*obstacle})
	}
	outside := h.visitAll(ctx, ch, target, ways)
	if !isOutOfReach(outside) || h.config.Inside == nil {
		return httpVerdict(ch, target, outside)
	}
	inside := h.visitAll(ctx, ch, target, h.waysInside(ctx, ch, ways))
	return viewpointVerdict(ch, target, outside, inside)
}

// maxPerFamily bounds how many addresses of a name are looked at, in each family:
// names are anybody's.
const maxPerFamily = 8

// waysTo has a way for each address of the challenge's host, or the one through the
// proxy; else it says why there is none.
func (h *HTTP) waysTo(ctx context.Context, ch *acmev1.Challenge, target string) ([]way, *sight) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, &sight{class: ClassNoAddress, text: "spec.dnsName and spec.token do not make a URL"}
	}
	if h.config.Proxy != nil {
		if proxy, err := h.config.Proxy(request); err == nil && proxy != nil {
			return []way{{proxy: proxy.Host}}, nil
		}
	}
	addresses := []netip.Addr{}
	if address, err := netip.ParseAddr(ch.Spec.DNSName); err == nil {
		addresses = append(addresses, address)
	} else if addresses, err = h.config.Resolver.Addresses(ctx, ch.Spec.DNSName); err != nil {
		return nil, &sight{class: ClassNoAddress, text: err.Error()}
	}
	var ways []way
	for _, address := range bounded(addresses) {
		ways = append(ways, way{host: ch.Spec.DNSName, to: address.String(), port: h.config.Port, address: address})
	}
	return ways, nil
}

// bounded are the first addresses of each family.
func bounded(addresses []netip.Addr) []netip.Addr {
	var first []netip.Addr
	count := make(map[bool]int)
	for _, address := range addresses {
		if count[address.Is4()] < maxPerFamily {
			first = append(first, address)
		}
		count[address.Is4()]++
	}
	return first
}

// visitAll visits by all ways at once, so that a dead one costs no more than its own time.
func (h *HTTP) visitAll(ctx context.Context, ch *acmev1.Challenge, target string, ways []way) []sight {
	sights := make([]sight, len(ways))
	var visits sync.WaitGroup
	for i, w := range ways {
		visits.Go(func() { sights[i] = h.visit(ctx, ch, target, w) })
	}
	visits.Wait()
	return sights
}

// urlOf is where the CA looks, but for the port, which is configured.
func (h *HTTP) urlOf(ch *acmev1.Challenge) string {
	host := ch.Spec.DNSName
	if address, err := netip.ParseAddr(host); err == nil && address.Is6() {
		host = "[" + host + "]"
	}
	if h.config.Port != 80 {
		host += ":" + strconv.Itoa(h.config.Port)
	}
	target := url.URL{Scheme: "http", Host: host, Path: "/.well-known/acme-challenge/" + ch.Spec.Token}
	return target.String()
}
