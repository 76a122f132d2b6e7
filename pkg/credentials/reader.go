// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"context"
	"fmt"
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/utils/clock"
	"k8s.io/utils/lru"
)

// DefaultTTL is how long the data of a Secret is kept.
const DefaultTTL = 30 * time.Second

const (
	// callTimeout bounds one request.
	callTimeout = 10 * time.Second
	// mostKept is how many Secrets are kept, and largestKept (bytes of data) how
	// large one may be: credentials are small, and what is not costs a request each time.
	mostKept, largestKept = 256, 64 << 10
)

// ReaderConfig is what a Reader needs. Client has no default.
type ReaderConfig struct {
	Client corev1client.SecretsGetter
	// TTL of what is read; DefaultTTL when zero.
	TTL time.Duration
	// Clock is the real one when nil.
	Clock clock.PassiveClock
}

// Reader reads Secrets by name, each once for all who ask within its TTL. It may be
// used by many goroutines.
type Reader struct {
	client corev1client.SecretsGetter
	ttl    time.Duration
	clock  clock.PassiveClock

	mu   sync.Mutex
	kept *lru.Cache // types.NamespacedName → *reading
}

// reading is the data of a Secret, or the promise of it until done is closed.
type reading struct {
	begun time.Time
	done  chan struct{}

	version     string
	data        map[string][]byte
	err         error
	isAbandoned bool // by the one who read: err says nothing about the Secret
}

// NewReader returns a reader that has read nothing yet.
func NewReader(config ReaderConfig) *Reader {
	if config.TTL == 0 {
		config.TTL = DefaultTTL
	}
	if config.Clock == nil {
		config.Clock = clock.RealClock{}
	}
	return &Reader{client: config.Client, ttl: config.TTL, clock: config.Clock, kept: lru.New(mostKept)}
}

// Secret returns the data of a Secret, as it was at most a TTL ago; the caller must
// not change it. Those who ask while it is being read wait for that. Errors are the
// API server's (apierrors.IsNotFound) or that of ctx; they are not kept.
func (r *Reader) Secret(ctx context.Context, namespace, name string) (map[string][]byte, error) {
	ref := types.NamespacedName{Namespace: namespace, Name: name}
	for {
		entry, isMine := r.entry(ref)
		if isMine {
			r.read(ctx, ref, entry)
		}
		select {
		case <-entry.done:
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for Secret %s: %w", ref, ctx.Err())
		}
		if isMine || !entry.isAbandoned {
			return entry.data, entry.err
		}
	}
}

// Forget drops what is kept of a Secret, so that the next one who asks reads it:
// what it holds has changed, or did not work.
func (r *Reader) Forget(namespace, name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.kept.Remove(types.NamespacedName{Namespace: namespace, Name: name})
}

// version returns the resource version of a Secret as it was answered last, Absent
// if the answer was that it does not exist, and "" if that is too long ago.
func (r *Reader) version(ref types.NamespacedName) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if entry := r.fresh(ref); entry != nil {
		return entry.version
	}
	return ""
}

// entry returns the reading of a Secret, and whether it is new and the caller's to do.
func (r *Reader) entry(ref types.NamespacedName) (*reading, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if entry := r.fresh(ref); entry != nil && entry.err == nil {
		return entry, false
	}
	entry := &reading{begun: r.clock.Now(), done: make(chan struct{})}
	r.kept.Add(ref, entry)
	return entry, true
}

// fresh returns the reading of a Secret, or nil if there is none or it is too old.
func (r *Reader) fresh(ref types.NamespacedName) *reading {
	if value, ok := r.kept.Get(ref); ok && r.clock.Since(value.(*reading).begun) < r.ttl {
		return value.(*reading)
	}
	return nil
}

func (r *Reader) read(ctx context.Context, ref types.NamespacedName, entry *reading) {
	defer close(entry.done)
	secret, err := get(ctx, r.client, ref)
	r.mu.Lock()
	defer r.mu.Unlock()
	entry.err, entry.isAbandoned = err, err != nil && ctx.Err() != nil
	keep := false
	switch {
	case err == nil:
		entry.data, entry.version = secret.Data, secret.ResourceVersion
		keep = size(secret) <= largestKept
	case apierrors.IsNotFound(err): // kept for its version only
		entry.version = Absent
		keep = true
	}
	if value, ok := r.kept.Get(ref); ok && value == entry && !keep {
		r.kept.Remove(ref)
	}
}

// get reads a Secret by one request.
func get(ctx context.Context, client corev1client.SecretsGetter, ref types.NamespacedName) (*corev1.Secret, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return client.Secrets(ref.Namespace).Get(ctx, ref.Name, metav1.GetOptions{})
}

// size is that of a Secret's data in bytes.
func size(secret *corev1.Secret) int {
	total := 0
	for key, value := range secret.Data {
		total += len(key) + len(value)
	}
	return total
}
