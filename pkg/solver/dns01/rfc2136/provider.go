// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"fmt"
	"strings"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Provider updates zones at one name server.
type Provider struct {
	// address is "host:port".
	address string
	// network is "udp" or "tcp".
	network string
	// key is nil when updates are not signed.
	key *key
}

// maxChanges bounds how many messages one call sends if each change has to be tried alone.
const maxChanges = 50

// Kind is this provider, for the table of providers.
func Kind() dns01.Kind {
	return dns01.Kind{Build: build, Limits: dns01.Limits{Batch: maxChanges}}
}

func build(ctx context.Context, solver *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
	config := solver.RFC2136
	address, err := resolver.Address(config.Nameserver)
	if err != nil {
		return nil, wrong("nameserver", "%w", err)
	}
	network, err := parseProtocol(config.Protocol)
	if err != nil {
		return nil, err
	}
	key, err := readKey(ctx, config, access.Credentials)
	if err != nil {
		return nil, err
	}
	return &Provider{address: address, network: network, key: key}, nil
}

func parseProtocol(protocol string) (network string, err error) {
	switch strings.ToUpper(protocol) {
	case "", "UDP":
		return "udp", nil
	case "TCP":
		return "tcp", nil
	default:
		return "", wrong("protocol", "%q is neither UDP nor TCP", protocol)
	}
}

func wrong(field, format string, args ...any) error {
	return &dns01.SettingError{Field: "rfc2136." + field, Text: fmt.Errorf(format, args...).Error()}
}
