// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"net/http"
	"sync"
	"time"

	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/utils/clock"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver"
)

// DefaultWindow is how long the changes of a zone gather before they are sent, if
// Config does not say.
const DefaultWindow = 100 * time.Millisecond

// Config is what a Solver needs.
type Config struct {
	Resolver *resolver.Resolver
	Kinds    Kinds
	Secrets  Secrets
	// Token requests a token of a ServiceAccount.
	Token func(ctx context.Context, namespace, serviceAccount string, audiences []string) (token string, expires time.Time, err error)
	// API reaches the Kubernetes API server.
	API rest.Interface
	// Transport reaches the services. Nil: one of its own.
	Transport http.RoundTripper
	Clock     clock.WithDelayedExecution
	// Window is how long changes gather. Zero: DefaultWindow.
	Window time.Duration
	// Wake is told of challenges for which something has ended. It must not call back.
	Wake func(challenge cache.ObjectName)
	// Claim is asked whether a challenge may write to a name now. Nil: it may.
	Claim func(ch *acmev1.Challenge, name string) bool
	// Fence is asked right before a record is written; its error keeps it from
	// being written. Nil lets everything pass.
	Fence func() error
	// Observe is told of each call that changes records: the field of the solver that
	// names the provider, the error, and how long it took. Nil: nobody is told.
	Observe func(provider string, err error, took time.Duration)
	// ClusterResourceNamespace holds the Secrets of ClusterIssuers.
	ClusterResourceNamespace string
	// IssuerAmbient and ClusterIssuerAmbient let the solvers of either kind use what
	// the process itself can.
	IssuerAmbient, ClusterIssuerAmbient bool
}

// Solver writes the TXT records of DNS-01 challenges.
type Solver struct {
	config   Config
	accounts accounts
	// base is done when the process is to write nothing any more.
	base    context.Context
	stop    context.CancelFunc
	running sync.WaitGroup

	mu       sync.Mutex
	jobs     map[jobKey]*job
	receipts map[types.UID]*receipt
	// written are the challenges whose value the service may have been told to add, and
	// has not been seen to remove: as many as there may be records.
	written map[types.UID]bool
}

var (
	_ solver.Solver   = (*Solver)(nil)
	_ solver.Awaiter  = (*Solver)(nil)
	_ solver.Recaller = (*Solver)(nil)
)

// New returns a solver. It works until the context of Run is done.
func New(config Config) *Solver {
	if config.Window == 0 {
		config.Window = DefaultWindow
	}
	if config.Clock == nil {
		config.Clock = clock.RealClock{}
	}
	if config.Transport == nil {
		config.Transport = newTransport()
	}
	s := &Solver{
		config:   config,
		accounts: accounts{known: make(map[identity]*account)},
		jobs:     make(map[jobKey]*job),
		receipts: make(map[types.UID]*receipt),
		written:  make(map[types.UID]bool),
	}
	s.base, s.stop = context.WithCancel(context.Background())
	return s
}

// Run returns when ctx is done and nothing is under way any more; nothing begins then.
func (s *Solver) Run(ctx context.Context) {
	<-ctx.Done()
	s.mu.Lock()
	s.stop()
	s.mu.Unlock()
	s.running.Wait()
}

// start lets something run unless the process stops. The mutex is held.
func (s *Solver) start(run func()) {
	if s.base.Err() == nil {
		s.running.Go(run)
	}
}

// Present adds the challenge's value to the TXT record. What fails after the service
// may have been told is a *solver.UncertainError.
func (s *Solver) Present(ctx context.Context, ch *acmev1.Challenge) error {
	err := s.change(ctx, ch, false)
	if err != nil && s.isWritten(ch) {
		return &solver.UncertainError{Err: err}
	}
	return err
}

// CleanUp removes the challenge's value from the TXT record.
func (s *Solver) CleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	switch {
	case s.stopAdding(ch): // it wakes the challenge when it has ended
		return solver.ErrUnderway
	case s.collectRemoved(ch):
		return nil
	}
	err := s.change(ctx, ch, true)
	if preventsWriting(err) && !s.isWritten(ch) {
		return nil
	}
	return err
}

// change returns what came of a change that was begun before, or begins it.
func (s *Solver) change(ctx context.Context, ch *acmev1.Challenge, remove bool) error {
	if ch.Spec.Solver.DNS01 == nil {
		return &SettingError{Text: "is not set, but the challenge is of type DNS-01"}
	}
	dns, err := s.resolverOf(ch.Spec.Solver.DNS01)
	if err != nil {
		return err
	}
	access := s.access(ch)
	account, err := s.account(ctx, ch.Spec.Solver.DNS01, access)
	if err != nil {
		access.forget(&ch.Spec.Solver)
		return err
	}
	key := keyOf(ch, remove)
	if ok, result := s.collect(key, account); ok {
		return result
	}
	s.begin(&job{key: key, challenge: ch, account: account, dns: dns, ended: make(chan struct{})})
	return solver.ErrUnderway
}

// access is limited to the issuer's namespace. Only the reference counts, not what
// the issuer looks like now.
func (s *Solver) access(ch *acmev1.Challenge) Access {
	credentials := s.credentials(ch)
	access := Access{Credentials: credentials, API: s.config.API, Ambient: s.config.IssuerAmbient}
	if ch.Spec.IssuerRef.Kind == cmv1.ClusterIssuerKind {
		access.Ambient = s.config.ClusterIssuerAmbient
	}
	if s.config.Token != nil {
		access.Token = func(ctx context.Context, serviceAccount string, audiences []string) (string, time.Time, error) {
			return s.config.Token(ctx, credentials.Namespace, serviceAccount, audiences)
		}
	}
	return access
}

func (s *Solver) credentials(ch *acmev1.Challenge) Credentials {
	namespace := ch.Namespace
	if ch.Spec.IssuerRef.Kind == cmv1.ClusterIssuerKind {
		namespace = s.config.ClusterResourceNamespace
	}
	return Credentials{Secrets: s.config.Secrets, Namespace: namespace}
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
