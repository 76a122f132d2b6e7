// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/utils/clock"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/pki"
)

// Why Accounts has no client for an issuer. Classify knows them: they ask for the
// user, but ErrNotRegistered, which passes by itself, and says Later.
var (
	// ErrNotACME: the issuer is of another kind.
	ErrNotACME = errors.New("not an ACME issuer")
	// ErrNotRegistered: the issuer has no account yet, or not with the key in its Secret.
	ErrNotRegistered = errors.New("account not registered")
	// ErrNoKey: the Secret with the account key, or the key in it, does not exist.
	ErrNoKey = errors.New("no account key")
	// ErrBadKey: the account key cannot be used.
	ErrBadKey = errors.New("bad account key")
)

// DefaultKeyName is the key in the Secret's data when privateKeySecretRef.key is empty.
const DefaultKeyName = "tls.key"

// unusedFor is how long a client is kept that nobody asked for: the issuer may be
// gone. It is longer than any pause of an account, which would be forgotten with it.
const unusedFor = 25 * time.Hour

// AccountOptions are what Accounts gives to each client.
type AccountOptions struct {
	// ClusterResourceNamespace holds the Secrets of ClusterIssuers.
	ClusterResourceNamespace string
	// UserAgent, CallTimeout, Dial, Fence, Clock and Observe: see Config.
	UserAgent   string
	CallTimeout time.Duration
	Dial        func(ctx context.Context, network, address string) (net.Conn, error)
	Fence       func() error
	Clock       clock.PassiveClock
	Observe     func(operation, outcome string, took time.Duration)
}

// Accounts holds the clients of registered issuers, one for each, so that a sync
// reads no Secret and the nonces are shared. It may be used by many goroutines.
type Accounts struct {
	secrets corev1client.SecretsGetter
	opts    AccountOptions

	mu      sync.Mutex
	clients map[types.UID]*accountClient
}

// accountClient is a client, or the promise of one until done is closed.
type accountClient struct {
	identity identity
	used     time.Time
	done     chan struct{}
	client   *Client
	err      error
}

// identity is everything that a client is made of. A change in it means a new client.
type identity struct {
	server, caBundle   string
	skipTLSVerify      bool
	namespace, name    string
	key, uri, lastHash string
}

// NewAccounts returns an empty cache.
func NewAccounts(secrets corev1client.SecretsGetter, opts AccountOptions) *Accounts {
	if opts.Clock == nil {
		opts.Clock = clock.RealClock{}
	}
	return &Accounts{secrets: secrets, opts: opts, clients: map[types.UID]*accountClient{}}
}

// Client returns the client of an issuer's account. The first call for an issuer,
// and the first after what it is made of has changed, reads the account key; those
// that come meanwhile wait for it. Errors are ErrNotACME, ErrNotRegistered, ErrNoKey,
// ErrBadKey, or what reading the Secret failed with; they are not kept.
func (a *Accounts) Client(ctx context.Context, issuer cmv1.GenericIssuer) (*Client, error) {
	id, err := a.identify(issuer)
	if err != nil {
		return nil, err
	}
	entry, isNew := a.entry(issuer.GetUID(), id)
	if isNew {
		entry.client, entry.err = a.build(ctx, id)
		a.settle(issuer.GetUID(), entry)
	}
	select {
	case <-entry.done:
		return entry.client, entry.err
	case <-ctx.Done():
		return nil, fmt.Errorf("waiting for the account key: %w", ctx.Err())
	}
}

func (a *Accounts) identify(issuer cmv1.GenericIssuer) (identity, error) {
	spec, status := issuer.GetSpec().ACME, issuer.GetStatus().ACME
	if spec == nil {
		return identity{}, accountError(User, ErrNotACME, "issuer %q is not an ACME issuer", issuer.GetName())
	}
	if status == nil || status.URI == "" {
		return identity{}, accountError(Later, ErrNotRegistered, "issuer %q has no ACME account yet; its Ready condition says why", issuer.GetName())
	}
	return identity{
		server:        spec.Server,
		caBundle:      string(spec.CABundle),
		skipTLSVerify: spec.SkipTLSVerify,
		namespace:     ResourceNamespace(issuer, a.opts.ClusterResourceNamespace),
		name:          spec.PrivateKeySecretRef.Name,
		key:           KeyName(issuer),
		uri:           status.URI,
		lastHash:      status.LastPrivateKeyHash,
	}, nil
}

// ResourceNamespace is where the Secrets are that an issuer refers to: its own
// namespace, or clusterResourceNamespace for a ClusterIssuer.
func ResourceNamespace(issuer cmv1.GenericIssuer, clusterResourceNamespace string) string {
	if ns := issuer.GetNamespace(); ns != "" {
		return ns
	}
	return clusterResourceNamespace
}

// KeyName is the key of the account key in the data of its Secret.
func KeyName(issuer cmv1.GenericIssuer) string {
	if acme := issuer.GetSpec().ACME; acme != nil && acme.PrivateKeySecretRef.Key != "" {
		return acme.PrivateKeySecretRef.Key
	}
	return DefaultKeyName
}

// entry returns the entry of an issuer, and whether it is new and the caller's to fill.
func (a *Accounts) entry(uid types.UID, id identity) (*accountClient, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.opts.Clock.Now()
	if entry, ok := a.clients[uid]; ok && entry.identity == id {
		entry.used = now
		return entry, false
	}
	a.forgetUnused(now)
	entry := &accountClient{identity: id, used: now, done: make(chan struct{})}
	a.clients[uid] = entry
	return entry, true
}

// Paused is how many accounts their CAs want to be left alone now, in whole or for new orders.
func (a *Accounts) Paused(now time.Time) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	paused := 0
	for _, entry := range a.clients {
		select {
		case <-entry.done:
			if entry.client != nil && entry.client.pauses.isInForce(now) {
				paused++
			}
		default: // it is being made
		}
	}
	return paused
}

// forgetUnused is done when a client is added, so that the clients of deleted
// issuers do not pile up.
func (a *Accounts) forgetUnused(now time.Time) {
	for uid, entry := range a.clients {
		if now.Sub(entry.used) > unusedFor {
			delete(a.clients, uid)
		}
	}
}

// settle lets go those who wait for an entry, and forgets it if there is an error.
func (a *Accounts) settle(uid types.UID, entry *accountClient) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if entry.err != nil && a.clients[uid] == entry {
		delete(a.clients, uid)
	}
	close(entry.done)
}

func (a *Accounts) build(ctx context.Context, id identity) (*Client, error) {
	ctx, cancel := context.WithTimeout(ctx, defaultCallTimeout)
	defer cancel()
	secret, err := a.secrets.Secrets(id.namespace).Get(ctx, id.name, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil, accountError(User, ErrNoKey, "Secret %s/%s with the ACME account key does not exist", id.namespace, id.name)
	case err != nil:
		return nil, fmt.Errorf("reading the ACME account key: %w", err)
	}
	data, ok := secret.Data[id.key]
	if !ok {
		return nil, accountError(User, ErrNoKey, "Secret %s/%s has no key %q with the ACME account key", id.namespace, id.name, id.key)
	}
	return a.clientFor(id, data)
}

func (a *Accounts) clientFor(id identity, keyPEM []byte) (*Client, error) {
	key, err := pki.ParsePrivateKey(keyPEM)
	if err != nil {
		return nil, accountError(User, ErrBadKey, "key %q of Secret %s/%s: %v", id.key, id.namespace, id.name, err)
	}
	hash, err := pki.KeyHash(key)
	if err != nil {
		return nil, accountError(User, ErrBadKey, "key %q of Secret %s/%s: %v", id.key, id.namespace, id.name, err)
	}
	if id.lastHash != "" && id.lastHash != hash {
		return nil, accountError(Later, ErrNotRegistered, "the account key in Secret %s/%s has changed and is not registered yet", id.namespace, id.name)
	}
	client, err := NewClient(Config{
		DirectoryURL:  id.server,
		CABundle:      []byte(id.caBundle),
		SkipTLSVerify: id.skipTLSVerify,
		Key:           key,
		AccountURI:    id.uri,
		UserAgent:     a.opts.UserAgent,
		CallTimeout:   a.opts.CallTimeout,
		Dial:          a.opts.Dial,
		Fence:         a.opts.Fence,
		Clock:         a.opts.Clock,
		Observe:       a.opts.Observe,
	})
	if err != nil {
		return nil, accountError(User, err, "%v", err)
	}
	return client, nil
}

// accountError is an error with a verdict of its own, and its cause for errors.Is.
func accountError(action Action, cause error, format string, args ...any) error {
	return &Error{Verdict: Verdict{Action: action, Text: fmt.Sprintf(format, args...)}, cause: cause}
}
