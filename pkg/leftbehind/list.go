// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	corev1client "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/klog/v2"
)

// ConfigMapName is the name of the ConfigMap that holds the list.
const ConfigMapName = "countersign-left-behind"

const (
	// callTimeout bounds one change of the list, and one clean-up.
	callTimeout = 10 * time.Second
	// maxSize is how large the list may grow, in bytes; the API server takes 1 MiB.
	maxSize = 900 << 10
)

// ErrUseless: nobody could clean up by the entry, since it lacks what a solver needs.
var ErrUseless = errors.New("nothing can be cleaned up by such an entry; what is left has to be removed by hand")

// ErrFull: there is no room for another entry.
var ErrFull = errors.New("the list is full; what is left has to be removed by hand")

// ListConfig is what a List needs. It has no defaults.
type ListConfig struct {
	ConfigMaps corev1client.ConfigMapsGetter
	// Namespace of the controller.
	Namespace string
}

// List is what was left behind, as it stands in the ConfigMap: a key for each
// challenge, its UID. Anybody may edit it. It may be used by many goroutines.
type List struct {
	client    corev1client.ConfigMapInterface
	namespace string
	// busy is full while a change is made, so that those of this process do not conflict.
	busy chan struct{}
	// added tells the worker that there is something to do.
	added chan struct{}
}

// NewList returns the list. The ConfigMap need not exist.
func NewList(config ListConfig) *List {
	return &List{
		client:    config.ConfigMaps.ConfigMaps(config.Namespace),
		namespace: config.Namespace,
		busy:      make(chan struct{}, 1),
		added:     make(chan struct{}, 1),
	}
}

// Add puts an entry on the list unless the challenge is there already. The error
// says what is left where; it is ErrFull if it will not fit the next time either.
func (l *List) Add(ctx context.Context, entry Entry) error {
	if err := entry.problem(); err != nil {
		return fmt.Errorf("challenge %s/%s cannot be listed as left behind: %w (%w)", entry.Namespace, entry.Name, ErrUseless, err)
	}
	value, err := entry.encode()
	if err != nil {
		return err
	}
	isNew := false
	err = l.update(ctx, func(data map[string]string) error {
		isNew, err = insert(data, string(entry.UID), value)
		return err
	})
	if err != nil {
		return fmt.Errorf("listing that %s is left behind: %w", entry.What(), err)
	}
	if isNew {
		klog.FromContext(ctx).Info("Left behind; will try again", "challenge", entry.Namespace+"/"+entry.Name, "what", entry.What(), "why", entry.Why)
		l.tellAdded()
	}
	return nil
}

// insert returns whether it had to change anything.
func insert(data map[string]string, key, value string) (bool, error) {
	if _, err := parse(key, data[key]); err == nil {
		return false, nil
	}
	data[key] = value
	if sizeOf(data) > maxSize {
		return false, ErrFull
	}
	return true, nil
}

func (l *List) tellAdded() {
	select {
	case l.added <- struct{}{}:
	default:
	}
}

// Remove takes a challenge off the list, if it is there.
func (l *List) Remove(ctx context.Context, uid types.UID) error {
	return l.update(ctx, func(data map[string]string) error {
		delete(data, string(uid))
		return nil
	})
}

// Entries returns the list, the oldest first, and for each entry that cannot be
// read what is wrong with it; those stay until somebody repairs or deletes them.
func (l *List) Entries(ctx context.Context) (entries []Entry, unreadable []error, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	object, err := l.client.Get(ctx, ConfigMapName, metav1.GetOptions{})
	switch {
	case apierrors.IsNotFound(err):
		return nil, nil, nil
	case err != nil:
		return nil, nil, fmt.Errorf("reading %s: %w", l, err)
	}
	for _, key := range slices.Sorted(maps.Keys(object.Data)) {
		if entry, err := parse(key, object.Data[key]); err != nil {
			unreadable = append(unreadable, err)
		} else {
			entries = append(entries, entry)
		}
	}
	slices.SortStableFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Since.Unix(), b.Since.Unix()) })
	return entries, unreadable, nil
}

// String is how the ConfigMap is called in errors.
func (l *List) String() string {
	return fmt.Sprintf("ConfigMap %s/%s", l.namespace, ConfigMapName)
}

// update changes the list. If somebody else has changed it meanwhile, it is done
// once more on what that one has left.
func (l *List) update(ctx context.Context, change func(data map[string]string) error) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	select {
	case l.busy <- struct{}{}:
		defer func() { <-l.busy }()
	case <-ctx.Done():
		return fmt.Errorf("waiting for %s: %w", l, ctx.Err())
	}
	err := l.try(ctx, change)
	if lostRace(err) {
		err = l.try(ctx, change)
	}
	return err
}

func lostRace(err error) bool {
	return apierrors.IsConflict(err) || apierrors.IsAlreadyExists(err) || apierrors.IsNotFound(err)
}

func (l *List) try(ctx context.Context, change func(data map[string]string) error) error {
	object, err := l.client.Get(ctx, ConfigMapName, metav1.GetOptions{})
	isMissing := apierrors.IsNotFound(err)
	switch {
	case isMissing:
		object = &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Namespace: l.namespace, Name: ConfigMapName}}
	case err != nil:
		return fmt.Errorf("reading %s: %w", l, err)
	}
	data := maps.Clone(object.Data)
	if data == nil {
		data = map[string]string{}
	}
	if err := change(data); err != nil || maps.Equal(data, object.Data) {
		return err
	}
	object.Data = data
	return l.write(ctx, object, isMissing)
}

func (l *List) write(ctx context.Context, object *corev1.ConfigMap, isMissing bool) (err error) {
	if isMissing {
		_, err = l.client.Create(ctx, object, metav1.CreateOptions{})
	} else {
		_, err = l.client.Update(ctx, object, metav1.UpdateOptions{})
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", l, err)
	}
	return nil
}

// sizeOf is the size of the data in bytes, as the API server counts it and more.
func sizeOf(data map[string]string) int {
	total := 0
	for key, value := range data {
		total += len(key) + len(value)
	}
	return total
}
