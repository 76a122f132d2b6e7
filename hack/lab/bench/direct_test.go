// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/miekg/dns"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/pebble"
)

// newCA is the part of a lab that the client straight at the CA needs.
func newCA(t *testing.T) *lab.Info {
	t.Helper()
	key := dnsserver.Key{Name: "key.", Algorithm: dns.HmacSHA256, Secret: "c2VjcmV0LXNlY3JldC1zZWNyZXQ="}
	names, err := dnsserver.Start(dnsserver.Options{Zones: []string{domain}, Keys: []dnsserver.Key{key}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(names.Close)
	ca, err := pebble.Start(pebble.Options{Resolver: names.Addr(), Log: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ca.Close(context.Background()) }) // it ends with the test process, too
	info := &lab.Info{
		DirectoryURL: ca.DirectoryURL(), ACMECA: filepath.Join(t.TempDir(), "ca.pem"),
		DNS: names.Addr(), Keys: []dnsserver.Key{key},
	}
	if err := os.WriteFile(info.ACMECA, ca.TLSCAPEM(), 0o600); err != nil {
		t.Fatal(err)
	}
	return info
}

func TestDirectClient(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	info := newCA(t)
	client, err := newDirectClient(ctx, info)
	if err != nil {
		t.Fatal(err)
	}
	requests, err := newRequests(20, domain)
	if err != nil {
		t.Fatal(err)
	}
	got, err := rate(ctx, len(requests), directParallel, requests, client.issue)
	if err != nil || got <= 0 {
		t.Fatalf("%.1f orders a second, %v", got, err)
	}
	left, err := dnsserver.ListTXT(ctx, info.DNS, domain, info.Keys[0])
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}
