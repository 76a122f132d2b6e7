// SPDX-License-Identifier: Apache-2.0

package events

import (
	"context"
	"fmt"
	"maps"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/tools/record"
	eventutil "k8s.io/client-go/tools/record/util"
	"k8s.io/client-go/tools/reference"
	"k8s.io/klog/v2"
	"k8s.io/utils/clock"
)

// Client writes events. Events("") of the core/v1 client is one: it has to be
// without a namespace of its own, since each event goes to that of its object.
type Client interface {
	CreateWithEventNamespaceWithContext(ctx context.Context, event *corev1.Event) (*corev1.Event, error)
	PatchWithEventNamespaceWithContext(ctx context.Context, event *corev1.Event, patch []byte) (*corev1.Event, error)
}

// Config is what a Recorder needs. Client, Scheme and Component have no default.
type Config struct {
	Client Client
	// Scheme knows the kinds of the objects that events are about.
	Scheme *runtime.Scheme
	// Component is who the events are from.
	Component string
	// Logger says which events cannot be sent; Event has no context for it.
	Logger klog.Logger
	// Clock dates the events; the real one when nil.
	Clock clock.WithTicker
	// Senders is how many requests may be under way at a time; 4 when zero.
	Senders int
	// Limit is how many events may wait; 100 000 when zero. Those beyond are
	// dropped, counted and logged.
	Limit int
}

func (c Config) withDefaults() Config {
	if c.Clock == nil {
		c.Clock = clock.RealClock{}
	}
	if c.Senders == 0 {
		c.Senders = 4
	}
	if c.Limit == 0 {
		c.Limit = 100_000
	}
	return c
}

// Recorder takes events from any number of goroutines. They wait until Run sends them.
type Recorder struct {
	scheme    *runtime.Scheme
	component string
	clock     clock.PassiveClock
	logger    klog.Logger
	sender    *sender
}

var _ record.EventRecorderLogger = (*Recorder)(nil)

// New returns a recorder; nothing is sent before Run.
func New(config Config) *Recorder {
	config = config.withDefaults()
	return &Recorder{
		scheme:    config.Scheme,
		component: config.Component,
		clock:     config.Clock,
		logger:    config.Logger,
		sender:    newSender(config),
	}
}

// Run sends events until ctx is done, and then for at most three seconds more what
// is still waiting. What is recorded later is dropped: Run should outlive those who
// record.
func (r *Recorder) Run(ctx context.Context) { r.sender.run(ctx) }

// Dropped counts the events that were dropped because too many were waiting.
func (r *Recorder) Dropped() int { return r.sender.queue.droppedSoFar() }

// WithLogger returns the same recorder with another logger.
func (r *Recorder) WithLogger(logger klog.Logger) record.EventRecorderLogger {
	with := *r
	with.logger = logger
	return &with
}

// Event records an event about an object, or about what an ObjectReference refers to.
func (r *Recorder) Event(object runtime.Object, eventType, reason, message string) {
	r.record(object, nil, eventType, reason, message)
}

// Eventf is Event with a format.
func (r *Recorder) Eventf(object runtime.Object, eventType, reason, format string, args ...any) {
	r.record(object, nil, eventType, reason, fmt.Sprintf(format, args...))
}

// AnnotatedEventf is Eventf with annotations on the event. A repetition keeps the
// annotations that the event has.
func (r *Recorder) AnnotatedEventf(object runtime.Object, annotations map[string]string, eventType, reason, format string, args ...any) {
	r.record(object, annotations, eventType, reason, fmt.Sprintf(format, args...))
}

func (r *Recorder) record(object runtime.Object, annotations map[string]string, eventType, reason, message string) {
	ref, err := reference.GetReference(r.scheme, object)
	switch {
	case err != nil:
		r.logger.Error(err, "Event about an unknown kind of object", "type", fmt.Sprintf("%T", object), "reason", reason)
		return
	case !eventutil.ValidateEventType(eventType):
		r.logger.Error(nil, "Event of an unknown type", "eventType", eventType, "reason", reason)
		return
	}
	event := r.event(ref, eventType, reason, message)
	event.Annotations = maps.Clone(annotations)
	r.sender.add(r.logger, event)
}

func (r *Recorder) event(ref *corev1.ObjectReference, eventType, reason, message string) *corev1.Event {
	now := metav1.Time{Time: r.clock.Now()}
	namespace := ref.Namespace
	if namespace == "" { // where events about objects without a namespace have to be
		namespace = metav1.NamespaceDefault
	}
	return &corev1.Event{
		ObjectMeta:          metav1.ObjectMeta{Namespace: namespace},
		InvolvedObject:      *ref,
		Type:                eventType,
		Reason:              reason,
		Message:             message,
		Source:              corev1.EventSource{Component: r.component},
		ReportingController: r.component,
		FirstTimestamp:      now,
		LastTimestamp:       now,
		Count:               1,
	}
}
