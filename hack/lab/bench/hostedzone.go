// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

const (
	// route53PerSecond is what Amazon allows an account: five requests per second.
	route53PerSecond = 5
	// route53Pending is how often it says of a change that it is not everywhere yet.
	route53Pending = 1
)

// route53Key is the access key that Countersign has.
func route53Key() route53test.Key {
	return route53test.Key{ID: "AKIAIOSFODNN7EXAMPLE", Secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
}

// route53 is a fake of Route 53 on loopback that counts what it is asked for.
type route53 struct {
	*route53test.Service
	// zone is the ID of the hosted zone of the domain.
	zone string

	listener net.Listener
	server   *http.Server

	mu      sync.Mutex
	asked   requests
	failure error
}

// withRoute53 does something while a fake is there.
func withRoute53(key route53test.Key, show func(name string, values []string) error, do func(*route53) error) error {
	fake, err := startRoute53(key, show)
	if err != nil {
		return err
	}
	return errors.Join(do(fake), fake.close())
}

// startRoute53 starts one that accepts one key, or does not look at signatures. Show is
// told what TXT values a name has from now on.
func startRoute53(key route53test.Key, show func(name string, values []string) error) (*route53, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listening for Route 53: %w", err)
	}
	f := &route53{listener: listener, asked: requests{}}
	f.Service = route53test.New(route53test.Options{
		Zones: []string{"example.test", "web.test"}, Key: key,
		PerSecond: route53PerSecond, Burst: route53PerSecond, Pending: route53Pending,
		OnChange: func(name string, values []string) { f.note(show(name, values)) },
	})
	f.zone = f.AddZone(domain, false)
	f.server = &http.Server{Handler: f}
	go func() { _ = f.server.Serve(listener) }() // until it is closed
	return f, nil
}

func (f *route53) url() string { return "http://" + f.listener.Addr().String() }

// close returns what went wrong when records were to be shown.
func (f *route53) close() error {
	_ = f.server.Close() // whoever asks still gets no answer
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.failure
}

func (f *route53) note(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failure = errors.Join(f.failure, err)
}

// ServeHTTP counts, and leaves the rest to the fake.
func (f *route53) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	f.asked[operationOf(r.Method, r.URL.Path)]++
	f.mu.Unlock()
	f.Service.ServeHTTP(w, r)
}

// operationOf is the name that the API reference has for a request.
func operationOf(method, path string) string {
	path = strings.Trim(path, "/")
	switch {
	case method == http.MethodPost && strings.HasSuffix(path, "/rrset"):
		return "ChangeResourceRecordSets"
	case method == http.MethodGet && strings.HasSuffix(path, "/hostedzonesbyname"):
		return "ListHostedZonesByName"
	case method == http.MethodGet && strings.Contains(path, "/change/"):
		return "GetChange"
	default:
		return method + " /" + path
	}
}

// tally lists the operations and how often each was asked for.
func (f *route53) tally() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var parts []string
	for _, operation := range slices.Sorted(maps.Keys(f.asked)) {
		parts = append(parts, fmt.Sprintf("%s %d", operation, f.asked[operation]))
	}
	return strings.Join(parts, ", ")
}
