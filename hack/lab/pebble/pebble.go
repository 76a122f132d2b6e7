// SPDX-License-Identifier: Apache-2.0

// Package pebble answers: what does the CA say in the lab? It runs Let's
// Encrypt's test CA inside this process, behind its own TLS listener, and counts
// what is asked of it. It must never answer in Pebble's place.
package pebble

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/letsencrypt/pebble/v2/ca"
	"github.com/letsencrypt/pebble/v2/db"
	"github.com/letsencrypt/pebble/v2/va"
	"github.com/letsencrypt/pebble/v2/wfe"

	"github.com/countersign-project/countersign/hack/lab/certs"
)

// Options of a server.
type Options struct {
	// Host is the IP address to listen on. Empty: 127.0.0.1.
	Host string
	// Resolver is the "host:port" of the DNS server that validations ask.
	Resolver string
	// HTTPPort that HTTP-01 validations go to, instead of 80.
	HTTPPort int
	// NonceRejectPercent of good nonces are refused as bad.
	NonceRejectPercent int
	// AuthzReusePercent is how often a valid authorization is used again.
	AuthzReusePercent int
	// Log takes Pebble's own log.
	Log io.Writer
}

// Server is a running Pebble.
type Server struct {
	root, tlsCA []byte
	url         string
	http        *http.Server
	tallier     tallier
}

// Seconds that Pebble names in Retry-After; its own defaults, written out since
// clients must be seen to honour them.
const (
	retryAfterAuthz = 3
	retryAfterOrder = 5
)

// Start runs Pebble on a free port of its host until Close. Pebble reads some
// of its settings from the environment of the process, so two servers must not
// be started at the same moment with different ones.
func Start(o Options) (*Server, error) {
	authority, err := certs.NewAuthority("lab ACME endpoint CA")
	if err != nil {
		return nil, err
	}
	listener, err := listen(cmp.Or(o.Host, "127.0.0.1"), authority)
	if err != nil {
		return nil, err
	}
	s := &Server{tallier: tallier{counts: Tally{}}, tlsCA: authority.PEM(), url: "https://" + listener.Addr().String()}
	handler, err := s.newHandler(o)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	s.http = &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          log.New(o.Log, "TLS ", log.LstdFlags),
	}
	go func() { _ = s.http.Serve(listener) }() // Ends with Close.
	return s, nil
}

// DirectoryURL is where an ACME client begins.
func (s *Server) DirectoryURL() string { return s.url + wfe.DirectoryPath }

// RootPEM is the certificate that issued chains end in.
func (s *Server) RootPEM() []byte { return s.root }

// TLSCAPEM signed the certificate of the endpoint itself: an issuer's caBundle.
func (s *Server) TLSCAPEM() []byte { return s.tlsCA }

// Requests is the number of requests so far.
func (s *Server) Requests() int { return s.Tally().Total() }

// Tally is how often each operation was asked for so far.
func (s *Server) Tally() Tally { return s.tallier.snapshot() }

// Close stops the server; requests under way have until ctx ends.
func (s *Server) Close(ctx context.Context) error { return s.http.Shutdown(ctx) }

func listen(host string, authority *certs.Authority) (net.Listener, error) {
	pair, err := authority.Issue(pkix.Name{CommonName: "lab ACME endpoint"}, net.ParseIP(host))
	if err != nil {
		return nil, err
	}
	certificate, err := pair.TLS()
	if err != nil {
		return nil, err
	}
	config := &tls.Config{
		Certificates: []tls.Certificate{certificate},
		MinVersion:   tls.VersionTLS12,
		NextProtos:   []string{"h2", "http/1.1"},
	}
	listener, err := tls.Listen("tcp", net.JoinHostPort(host, "0"), config)
	if err != nil {
		return nil, fmt.Errorf("listening for ACME: %w", err)
	}
	return listener, nil
}

func (s *Server) newHandler(o Options) (http.Handler, error) {
	if err := setEnvironment(o); err != nil {
		return nil, err
	}
	logger := log.New(o.Log, "", log.LstdFlags|log.Lmicroseconds)
	store := db.NewMemoryStore()
	profiles := map[string]ca.Profile{"default": {Description: "The default profile"}}
	authority := ca.New(logger, store, "", "ecdsa", 1, 1, profiles)
	s.root = authority.GetRootCert(0).PEM()
	validator := va.New(logger, o.HTTPPort, 0, false, o.Resolver, store)
	front := wfe.New(logger, store, validator, authority, []string{"pebble.letsencrypt.org"},
		false, false, retryAfterAuthz, retryAfterOrder)
	return s.tallier.count(ordersAlone(front.Handler())), nil
}

func setEnvironment(o Options) error {
	for name, value := range map[string]string{
		"PEBBLE_VA_NOSLEEP":      "1",
		"PEBBLE_WFE_NONCEREJECT": strconv.Itoa(o.NonceRejectPercent),
		"PEBBLE_AUTHZREUSE":      strconv.Itoa(o.AuthzReusePercent),
	} {
		if err := os.Setenv(name, value); err != nil {
			return fmt.Errorf("setting %s: %w", name, err)
		}
	}
	return nil
}

// The paths of newOrder and of authorizations, as Pebble's directory has them.
const (
	newOrderPath      = "/order-plz"
	authorizationPath = "/authZ/"
)

// ordersAlone keeps Pebble 2.10.1 from locking itself out: newOrder takes the
// store's lock and an authorization's in both orders, and a request for an
// authorization holds that one's lock while it asks the store.
func ordersAlone(next http.Handler) http.Handler {
	var mu sync.RWMutex
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case strings.TrimSuffix(r.URL.Path, "/") == newOrderPath:
			mu.Lock()
			defer mu.Unlock()
		case strings.HasPrefix(r.URL.Path, authorizationPath):
			mu.RLock()
			defer mu.RUnlock()
		}
		next.ServeHTTP(w, r)
	})
}
