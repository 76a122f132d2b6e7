// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"fmt"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

// timeout bounds Present and CleanUp: the zone, the Secret and the change together.
const timeout = 10 * time.Second

// Config is what a Solver needs.
type Config struct {
	Resolver  *resolver.Resolver
	Providers Providers
	Secrets   Secrets
	// Fence is asked right before a record is written; its error keeps it from
	// being written. Nil lets everything pass.
	Fence func() error
	// ClusterResourceNamespace holds the Secrets of ClusterIssuers.
	ClusterResourceNamespace string
}

// Solver writes the TXT record of a DNS-01 challenge.
type Solver struct {
	config Config
}

var _ solver.Solver = (*Solver)(nil)

// New returns a solver.
func New(config Config) *Solver {
	return &Solver{config: config}
}

// Present adds the challenge's value to the TXT record.
func (s *Solver) Present(ctx context.Context, ch *acmev1.Challenge) error {
	return s.change(ctx, ch, Provider.Add)
}

// CleanUp removes the challenge's value from the TXT record.
func (s *Solver) CleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	err := s.change(ctx, ch, Provider.Remove)
	if !ch.Status.Presented && preventsWriting(err) {
		return nil
	}
	return err
}

// preventsWriting reports whether with this error nothing can have been written
// either, so that a challenge that never got further need not be cleaned up.
func preventsWriting(err error) bool {
	var setting *SettingError
	return errors.As(err, &setting) || errors.Is(err, resolver.ErrNoZone) || errors.Is(err, resolver.ErrCNAME)
}

// change forgets the credentials if it fails: they may be what is wrong, and
// corrected before the next try.
func (s *Solver) change(ctx context.Context, ch *acmev1.Challenge, do func(Provider, context.Context, Record) error) error {
	credentials := s.credentials(ch)
	err := s.changeWith(ctx, credentials, ch, do)
	if err != nil {
		credentials.forget(&ch.Spec.Solver)
	}
	return err
}

func (s *Solver) changeWith(ctx context.Context, credentials Credentials, ch *acmev1.Challenge, do func(Provider, context.Context, Record) error) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	if ch.Spec.Solver.DNS01 == nil {
		return &SettingError{Text: "is not set, but the challenge is of type DNS-01"}
	}
	provider, err := s.config.Providers.build(ctx, ch.Spec.Solver.DNS01, credentials)
	if err != nil {
		return err
	}
	record, err := s.record(ctx, ch)
	if err != nil {
		return err
	}
	if s.config.Fence != nil {
		if err := s.config.Fence(); err != nil {
			return err
		}
	}
	return do(provider, ctx, record)
}

// credentials are limited to the issuer's namespace. Only the reference counts,
// not what the issuer looks like now.
func (s *Solver) credentials(ch *acmev1.Challenge) Credentials {
	namespace := ch.Namespace
	if ch.Spec.IssuerRef.Kind == cmv1.ClusterIssuerKind {
		namespace = s.config.ClusterResourceNamespace
	}
	return Credentials{Secrets: s.config.Secrets, Namespace: namespace}
}

// record says where the challenge's value belongs.
func (s *Solver) record(ctx context.Context, ch *acmev1.Challenge) (Record, error) {
	dns, err := s.resolverOf(ch.Spec.Solver.DNS01)
	if err != nil {
		return Record{}, err
	}
	name := resolver.FQDN("_acme-challenge." + ch.Spec.DNSName)
	if ch.Spec.Solver.DNS01.CNAMEStrategy == acmev1.CNAMEFollow {
		if name, err = dns.FollowCNAME(ctx, name); err != nil {
			return Record{}, fmt.Errorf("following CNAMEs: %w", err)
		}
	}
	zone, err := dns.ZoneOf(ctx, name)
	if err != nil {
		return Record{}, fmt.Errorf("finding the zone: %w", err)
	}
	return Record{Name: name, Zone: zone, Value: ch.Spec.Key, TTL: TTL}, nil
}

// resolverOf returns the resolver that the solver asks for: its own name servers or ours.
func (s *Solver) resolverOf(dns *acmev1.DNS01Solver) (*resolver.Resolver, error) {
	if len(dns.Nameservers) == 0 {
		return s.config.Resolver, nil
	}
	own, err := s.config.Resolver.Using(dns.Nameservers)
	if err != nil {
		return nil, &SettingError{Field: "nameservers", Text: err.Error()}
	}
	return own, nil
}
