// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"math"
	"strconv"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/issuers"
)

const (
	maxWeight = 100
	maxCap    = math.MaxInt32
	// maxQuoted is how much of a bad value is repeated.
	maxQuoted = 64
)

// complaintKey names an annotation of an object.
type complaintKey struct {
	kind, namespace, name, annotation string
}

// complaint is an annotation that cannot be used.
type complaint struct {
	about   *corev1.ObjectReference
	message string
}

func (s *Scheduler) observeNamespace(obj any) {
	if object, err := meta.Accessor(obj); err == nil {
		s.setNamespace(object, object.GetAnnotations())
	}
}

func (s *Scheduler) forgetNamespace(obj any) {
	if object, err := meta.Accessor(lastKnown(obj)); err == nil {
		s.setNamespace(object, nil)
	}
}

func (s *Scheduler) setNamespace(object metav1.Object, annotations map[string]string) {
	about := reference(object, corev1.SchemeGroupVersion.String(), "Namespace")
	s.mu.Lock()
	s.queue.SetNamespace(object.GetName(), Share{
		Weight: s.read(about, annotations, acmev1.AnnotationWeight, maxWeight),
		Cap:    s.read(about, annotations, acmev1.AnnotationMaxConcurrent, maxCap),
	})
	s.mu.Unlock()
	s.signal()
}

func (s *Scheduler) observeIssuer(obj any) {
	if object, err := meta.Accessor(obj); err == nil {
		s.setIssuer(obj, object, object.GetAnnotations())
	}
}

func (s *Scheduler) forgetIssuer(obj any) {
	obj = lastKnown(obj)
	if object, err := meta.Accessor(obj); err == nil {
		s.setIssuer(obj, object, nil)
	}
}

func (s *Scheduler) setIssuer(obj any, object metav1.Object, annotations map[string]string) {
	kind := cmv1.IssuerKind
	if _, ok := obj.(*cmv1.ClusterIssuer); ok {
		kind = cmv1.ClusterIssuerKind
	}
	about := reference(object, cmv1.SchemeGroupVersion.String(), kind)
	s.mu.Lock()
	s.queue.SetIssuer(issuers.IndexKey(obj), s.read(about, annotations, acmev1.AnnotationMaxConcurrent, maxCap))
	s.mu.Unlock()
	s.signal()
}

// lastKnown is the object that was deleted, as far as it is known.
func lastKnown(obj any) any {
	if gone, ok := obj.(cache.DeletedFinalStateUnknown); ok {
		return gone.Obj
	}
	return obj
}

// read is the number that an annotation says, or 0 for the default. It notes what
// there is to complain about.
func (s *Scheduler) read(about *corev1.ObjectReference, annotations map[string]string, name string, most int) int {
	key := complaintKey{about.Kind, about.Namespace, about.Name, name}
	value, ok := annotations[name]
	if !ok {
		delete(s.complaints, key)
		return 0
	}
	number, err := parse(value, most)
	if err != nil {
		message := fmt.Sprintf("Annotation %s: %v; the default holds", name, err)
		if s.complaints[key] != message {
			s.complaints[key] = message
			s.unsaid = append(s.unsaid, complaint{about: about, message: message})
		}
		return 0
	}
	delete(s.complaints, key)
	return number
}

// parse reads an integer from 1 up.
func parse(value string, most int) (int, error) {
	if n, err := strconv.ParseUint(value, 10, 31); err == nil && n >= 1 && n <= uint64(most) {
		return int(n), nil
	}
	if len(value) > maxQuoted {
		value = value[:maxQuoted] + "…"
	}
	return 0, fmt.Errorf("%q is not an integer from 1 to %d", value, most)
}

// complain says what has not been said yet, once for each bad value. Only who
// runs does so, and not all who observe.
func (s *Scheduler) complain() {
	s.mu.Lock()
	unsaid := s.unsaid
	s.unsaid = nil
	s.mu.Unlock()
	for _, c := range unsaid {
		s.recorder.Event(c.about, corev1.EventTypeWarning, ReasonInvalidAnnotation, c.message)
	}
}

func reference(object metav1.Object, apiVersion, kind string) *corev1.ObjectReference {
	return &corev1.ObjectReference{
		APIVersion: apiVersion,
		Kind:       kind,
		Namespace:  object.GetNamespace(),
		Name:       object.GetName(),
		UID:        object.GetUID(),
	}
}
