// SPDX-License-Identifier: Apache-2.0

package events

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/klog/v2"
	"k8s.io/utils/lru"
)

const (
	// repeatWithin is how long after the last one the same event is a repetition.
	repeatWithin = 10 * time.Minute
	// remembered is how many different events are known as sent.
	remembered = 4096
)

// writer writes one event with one request: a new object, or a higher count on
// the object of the same event before it.
type writer struct {
	client Client
	sent   *lru.Cache // identity → series
}

// identity is what makes an event the same as another.
type identity [sha256.Size]byte

// series is the object of an event that has been sent.
type series struct {
	name  string
	count int32
	last  time.Time
}

func newWriter(client Client) *writer {
	return &writer{client: client, sent: lru.New(remembered)}
}

// event writes an event. It may be called again with the same event after an error:
// what the API server has taken without our seeing it is not written twice.
func (w *writer) event(ctx context.Context, event *corev1.Event) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	id := identify(event)
	if last, ok := w.lastOf(id, event); ok {
		err := w.count(ctx, event, last)
		if err == nil {
			w.sent.Add(id, last)
		}
		if !apierrors.IsNotFound(err) {
			return err
		}
	}
	_, err := w.client.CreateWithEventNamespaceWithContext(ctx, event)
	if apierrors.IsAlreadyExists(err) { // by a request of ours whose answer was lost
		err = nil
	}
	if err == nil {
		w.sent.Add(id, series{name: event.Name, count: event.Count, last: event.LastTimestamp.Time})
	}
	return err
}

// lastOf returns the series that an event repeats, with that event counted.
func (w *writer) lastOf(id identity, event *corev1.Event) (series, bool) {
	value, ok := w.sent.Get(id)
	if !ok {
		return series{}, false
	}
	last := value.(series)
	isRepeated := event.LastTimestamp.Sub(last.last) < repeatWithin
	last.count++
	last.last = event.LastTimestamp.Time
	return last, isRepeated
}

// count patches the object of a series.
func (w *writer) count(ctx context.Context, event *corev1.Event, s series) error {
	patch, err := json.Marshal(map[string]any{"count": s.count, "lastTimestamp": metav1.Time{Time: s.last}})
	if err != nil {
		return fmt.Errorf("encoding the patch of an event: %w", err)
	}
	object := &corev1.Event{ObjectMeta: metav1.ObjectMeta{Namespace: event.Namespace, Name: s.name}}
	_, err = w.client.PatchWithEventNamespaceWithContext(ctx, object, patch)
	return err
}

func identify(event *corev1.Event) identity {
	about := event.InvolvedObject
	return sha256.Sum256(fmt.Appendf(nil, "%q", []string{
		about.APIVersion, about.Kind, about.Namespace, about.Name, string(about.UID), about.FieldPath,
		event.Type, event.Reason, event.Message,
	}))
}

// isPassing reports whether the same request may succeed later: the network, an
// API server that is busy or ill, credentials that are being renewed. All other
// answers are final.
func isPassing(err error) bool {
	var answer apierrors.APIStatus
	if !errors.As(err, &answer) {
		return err != nil
	}
	if isForbidden(err) {
		return true
	}
	code := answer.Status().Code
	return code >= http.StatusInternalServerError || code == http.StatusTooManyRequests || code == http.StatusUnauthorized
}

// isForbidden reports whether we may not write the event. An API server that has
// just started says so for a moment; if it means it, it is not asked for long.
func isForbidden(err error) bool {
	return apierrors.IsForbidden(err) && !apierrors.HasStatusCause(err, corev1.NamespaceTerminatingCause)
}

// suggested is the pause that the API server asks for.
func suggested(err error) time.Duration {
	seconds, _ := apierrors.SuggestsClientDelay(err)
	return time.Duration(seconds) * time.Second
}

// logRefused says that an event is not sent at all. Of a namespace that goes away
// nobody misses it.
func logRefused(ctx context.Context, event *corev1.Event, err error) {
	logger := klog.FromContext(ctx).WithValues(strings.ToLower(event.InvolvedObject.Kind), event.InvolvedObject.Namespace+"/"+event.InvolvedObject.Name, "reason", event.Reason)
	switch {
	case err == nil:
	case apierrors.HasStatusCause(err, corev1.NamespaceTerminatingCause), apierrors.IsNotFound(err), apierrors.IsInvalid(err):
		logger.V(2).Info("Event was refused", "err", err)
	default:
		logger.Error(err, "Event could not be sent")
	}
}
