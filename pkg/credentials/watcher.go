// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/sets"
	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"
)

// Absent is the version of a Secret that does not exist.
const Absent = "absent"

const (
	// defaultInterval lies between two rounds.
	defaultInterval = 5 * time.Second
	// roundTimeout bounds one round; what it does not get to comes first in the next.
	roundTimeout = 10 * time.Second
)

// WatcherConfig is what a Watcher needs. Client, Reader and Wake have no default.
type WatcherConfig struct {
	Client corev1client.SecretsGetter
	// Reader forgets the Secrets that have changed.
	Reader *Reader
	// Wake is called with each object that follows a Secret that has changed. It
	// must not block.
	Wake func(object cache.ObjectName)
	// Interval between two looks at a Secret; 5 s when zero.
	Interval time.Duration
	// Clock is the real one when nil.
	Clock clock.Clock
}

// Watcher notices that Secrets change that somebody waits for. It reads each of
// them once in a round, however many follow it. It may be used by many goroutines.
type Watcher struct {
	client   corev1client.SecretsGetter
	reader   *Reader
	wake     func(cache.ObjectName)
	interval time.Duration
	clock    clock.Clock
	begin    chan struct{}

	mu      sync.Mutex
	refs    map[cache.ObjectName][]types.NamespacedName
	secrets map[types.NamespacedName]*followed
}

// followed is a Secret that at least one object follows.
type followed struct {
	version   string
	looked    time.Time
	followers sets.Set[cache.ObjectName]
}

// NewWatcher returns a watcher of nothing; it looks while Run does.
func NewWatcher(config WatcherConfig) *Watcher {
	if config.Interval == 0 {
		config.Interval = defaultInterval
	}
	if config.Clock == nil {
		config.Clock = clock.RealClock{}
	}
	return &Watcher{
		client:   config.Client,
		reader:   config.Reader,
		wake:     config.Wake,
		interval: config.Interval,
		clock:    config.Clock,
		begin:    make(chan struct{}, 1),
		refs:     map[cache.ObjectName][]types.NamespacedName{},
		secrets:  map[types.NamespacedName]*followed{},
	}
}

// Follow wakes an object whenever one of these Secrets changes, until Unfollow or
// until it follows others.
func (w *Watcher) Follow(object cache.ObjectName, refs []types.NamespacedName) {
	refs = distinct(refs)
	w.mu.Lock()
	defer w.mu.Unlock()
	if slices.Equal(w.refs[object], refs) {
		return
	}
	before := w.refs[object]
	for _, ref := range refs {
		w.join(object, ref)
	}
	for _, ref := range before {
		if !slices.Contains(refs, ref) {
			w.leave(object, ref)
		}
	}
	w.refs[object] = refs
	if len(refs) == 0 {
		delete(w.refs, object)
	}
}

// Unfollow no longer wakes an object.
func (w *Watcher) Unfollow(object cache.ObjectName) { w.Follow(object, nil) }

// Version returns the resource version of a Secret when it was last seen: Absent if
// it does not exist, "" if it has not been looked at or nobody follows it.
func (w *Watcher) Version(ref types.NamespacedName) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	if secret, ok := w.secrets[ref]; ok {
		return secret.version
	}
	return ""
}

func distinct(refs []types.NamespacedName) []types.NamespacedName {
	refs = slices.Clone(refs)
	slices.SortFunc(refs, func(a, b types.NamespacedName) int {
		return cmp.Or(cmp.Compare(a.Namespace, b.Namespace), cmp.Compare(a.Name, b.Name))
	})
	return slices.Compact(refs)
}

func (w *Watcher) join(object cache.ObjectName, ref types.NamespacedName) {
	secret, ok := w.secrets[ref]
	if !ok {
		secret = &followed{followers: sets.New[cache.ObjectName]()}
		w.secrets[ref] = secret
	}
	secret.followers.Insert(object)
	select {
	case w.begin <- struct{}{}:
	default:
	}
}

func (w *Watcher) leave(object cache.ObjectName, ref types.NamespacedName) {
	secret := w.secrets[ref]
	secret.followers.Delete(object)
	if secret.followers.Len() == 0 {
		delete(w.secrets, ref)
	}
}

// Run looks at the followed Secrets until ctx is done. While nobody follows
// anything it does nothing at all.
func (w *Watcher) Run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.begin:
		}
		for w.round(ctx) {
			if !w.pause(ctx) {
				return
			}
		}
	}
}

func (w *Watcher) pause(ctx context.Context) bool {
	timer := w.clock.NewTimer(w.interval)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C():
		return true
	}
}

// round looks at each followed Secret once, and returns whether there is any.
func (w *Watcher) round(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, roundTimeout)
	defer cancel()
	refs := w.longestUnseenFirst()
	for _, ref := range refs {
		if ctx.Err() != nil {
			break
		}
		w.look(ctx, ref)
	}
	return len(refs) > 0
}

func (w *Watcher) longestUnseenFirst() []types.NamespacedName {
	w.mu.Lock()
	defer w.mu.Unlock()
	refs := make([]types.NamespacedName, 0, len(w.secrets))
	for ref := range w.secrets {
		refs = append(refs, ref)
	}
	slices.SortFunc(refs, func(a, b types.NamespacedName) int {
		return w.secrets[a].looked.Compare(w.secrets[b].looked)
	})
	return refs
}

// look reads a Secret and wakes its followers if it is not what it was. One that
// cannot be read is taken for unchanged.
func (w *Watcher) look(ctx context.Context, ref types.NamespacedName) {
	secret, err := get(ctx, w.client, ref)
	version := Absent
	switch {
	case err == nil:
		version = secret.ResourceVersion
	case !apierrors.IsNotFound(err):
		klog.FromContext(ctx).V(4).Info("Cannot look whether a Secret has changed", "secret", ref, "err", err)
		version = ""
	}
	objects := w.note(ref, version)
	if len(objects) == 0 {
		return
	}
	klog.FromContext(ctx).V(2).Info("Secret has changed", "secret", ref, "followers", len(objects))
	w.reader.Forget(ref.Namespace, ref.Name)
	for _, object := range objects {
		w.wake(object)
	}
}

// note keeps the version of a Secret, "" if it is not known, and returns whom a
// change concerns. The first look compares with what the objects may have used.
func (w *Watcher) note(ref types.NamespacedName, version string) []cache.ObjectName {
	w.mu.Lock()
	defer w.mu.Unlock()
	secret, ok := w.secrets[ref]
	if !ok { // nobody follows it any more
		return nil
	}
	secret.looked = w.clock.Now()
	before := cmp.Or(secret.version, w.reader.version(ref))
	if version == "" {
		return nil
	}
	secret.version = version
	if before == "" || version == before {
		return nil
	}
	return secret.followers.UnsortedList()
}
