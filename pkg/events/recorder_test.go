// SPDX-License-Identifier: Apache-2.0

package events

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	k8stesting "k8s.io/client-go/testing"
)

const component = "countersign"

var (
	events   = schema.GroupResource{Resource: "events"}
	busy     = apierrors.NewTooManyRequests("busy", 5)
	gone     = apierrors.NewNotFound(schema.GroupResource{Resource: "namespaces"}, "shop")
	errReset = errors.New("connection reset by peer")
)

func terminating() error {
	err := apierrors.NewForbidden(events, "", errors.New("namespace shop is being terminated"))
	err.ErrStatus.Details.Causes = []metav1.StatusCause{{Type: corev1.NamespaceTerminatingCause}}
	return err
}

// desk is a recorder at work on a fake API server. All of it lives in a synctest
// bubble, where time is not real.
type desk struct {
	*Recorder
	client *fake.Clientset
	stop   func()

	mu sync.Mutex
	// answers are given to the next requests instead of the API server's.
	answers []error
	// sent is what the API server has taken, in its order, and names what it is called.
	sent  []string
	names map[string]bool
	// isForgetful: it takes events and stores nothing, which is much faster.
	isForgetful bool
}

func begin(t *testing.T, config Config) *desk {
	t.Helper()
	d := &desk{client: fake.NewClientset(), names: map[string]bool{}}
	d.client.PrependReactor("*", "events", d.react)
	config.Client, config.Scheme, config.Component = d.client.CoreV1().Events(""), scheme.Scheme, component
	d.Recorder = New(config)
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan struct{})
	go func() { defer close(stopped); d.Run(ctx) }()
	d.stop = func() {
		cancel()
		<-stopped
		<-time.After(time.Second) // the queue's own goroutines
	}
	t.Cleanup(d.stop)
	synctest.Wait()
	return d
}

func (d *desk) react(action k8stesting.Action) (bool, runtime.Object, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.answers) > 0 {
		err := d.answers[0]
		if d.answers = d.answers[1:]; err != nil {
			return true, nil, err
		}
	}
	text := action.GetVerb()
	if create, ok := action.(k8stesting.CreateAction); ok {
		event := create.GetObject().(*corev1.Event)
		d.names[event.Name] = true
		text = event.Message
	}
	if text != "list" {
		d.sent = append(d.sent, text)
	}
	return d.isForgetful, nil, nil
}

// after lets time pass, and returns what the API server has taken so far.
func (d *desk) after(pause time.Duration) string {
	<-time.After(pause)
	synctest.Wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	return strings.Join(d.sent, " ")
}

func (d *desk) stored(t *testing.T) []corev1.Event {
	t.Helper()
	list, err := d.client.CoreV1().Events("").List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return list.Items
}

func about(name string) *corev1.ConfigMap {
	return &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: name, UID: types.UID("uid of " + name)}}
}

func TestWhatAnEventSays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		now := time.Now()
		d.AnnotatedEventf(about("web"), map[string]string{"a": "b"}, corev1.EventTypeWarning, "Failed", "no %s", "luck")
		d.after(0)
		got := d.stored(t)
		if len(got) != 1 {
			t.Fatalf("got %v", got)
		}
		e := got[0]
		if want := fmt.Sprintf("web.%x", now.UnixNano()); e.Name != want || e.Namespace != "shop" {
			t.Errorf("it is %s/%s, want shop/%s", e.Namespace, e.Name, want)
		}
		if e.Type != "Warning" || e.Reason != "Failed" || e.Message != "no luck" || e.Count != 1 || e.Annotations["a"] != "b" {
			t.Errorf("it says %+v", e)
		}
		if e.Source.Component != component || e.ReportingController != component {
			t.Errorf("it is from %q, %q", e.Source.Component, e.ReportingController)
		}
		if !e.FirstTimestamp.Time.Equal(now) || !e.LastTimestamp.Time.Equal(now) {
			t.Errorf("it is of %s, %s, want %s", e.FirstTimestamp, e.LastTimestamp, now)
		}
		if want := (corev1.ObjectReference{APIVersion: "v1", Kind: "ConfigMap", Namespace: "shop", Name: "web", UID: "uid of web"}); e.InvolvedObject != want {
			t.Errorf("it is about %+v, want %+v", e.InvolvedObject, want)
		}
	})
}

func TestWhereEventsGo(t *testing.T) {
	long := strings.Repeat("x", 253)
	for _, row := range []struct {
		object    runtime.Object
		namespace string
	}{
		{about("web"), "shop"},
		{&corev1.ObjectReference{Kind: "Order", Namespace: "shop", Name: "order"}, "shop"},
		{&corev1.ObjectReference{Kind: "ClusterIssuer", Name: "issuer"}, "default"},
		{about(long), "shop"},
		{about("not:a.name"), "shop"},
		{&runtime.Unknown{}, ""}, // of no kind that could be named
		{nil, ""},
	} {
		synctest.Test(t, func(t *testing.T) {
			d := begin(t, Config{})
			d.Event(row.object, corev1.EventTypeNormal, "Started", "now")
			d.Event(row.object, "Odd", "Started", "of a type that there is not")
			d.after(0)
			switch got := d.stored(t); {
			case row.namespace == "" && len(got) == 0:
			case row.namespace == "" || len(got) != 1:
				t.Errorf("%v: got %v", row.object, got)
			case got[0].Namespace != row.namespace || len(got[0].Name) > 253 || strings.Contains(got[0].Name, ":"):
				t.Errorf("%v: %s/%s", row.object, got[0].Namespace, got[0].Name)
			}
		})
	}
}

func TestABurstArrivesOnceAndInOrder(t *testing.T) {
	const objects, each = 400, 50
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		d.isForgetful = true
		for i := range objects * each { // all at the same time, by the bubble's clock
			d.Eventf(about(fmt.Sprint(i%objects)), corev1.EventTypeNormal, "Step", "%d/%d", i%objects, i/objects)
		}
		sent := strings.Fields(d.after(0))
		if len(sent) != objects*each || len(d.names) != objects*each || d.Dropped() != 0 {
			t.Fatalf("%d were sent by %d names, %d were dropped", len(sent), len(d.names), d.Dropped())
		}
		next := make([]int, objects)
		for _, text := range sent {
			var object, step int
			if _, err := fmt.Sscanf(text, "%d/%d", &object, &step); err != nil {
				t.Fatal(err)
			}
			if step != next[object] {
				t.Fatalf("object %d: step %d, want %d", object, step, next[object])
			}
			next[object]++
		}
	})
}

func TestBeyondTheLimitEventsAreDropped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{Limit: 3})
		d.answers = []error{errReset}
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "0")
		d.after(0)
		for i := range 5 {
			d.Eventf(about("web"), corev1.EventTypeNormal, "Step", "%d", i+1)
		}
		if got := d.after(time.Minute); got != "0 1 2" || d.Dropped() != 3 {
			t.Errorf("sent %q, dropped %d", got, d.Dropped())
		}
	})
}

func TestTheSameEventIsCounted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		tell := func(object, reason string) { d.Event(about(object), corev1.EventTypeNormal, reason, "create") }
		tell("web", "Step")
		tell("web", "Step")
		tell("api", "Step")
		tell("web", "Jump")
		d.after(9 * time.Minute)
		tell("web", "Step")
		if got := d.after(9 * time.Minute); strings.Count(got, "create") != 3 || strings.Count(got, "patch") != 2 {
			t.Errorf("requests: %s", got)
		}
		counts := map[string]int32{}
		for _, e := range d.stored(t) {
			counts[e.InvolvedObject.Name+" "+e.Reason] = e.Count
			if e.Reason == "Step" && e.InvolvedObject.Name == "web" && e.LastTimestamp.Sub(e.FirstTimestamp.Time) != 9*time.Minute {
				t.Errorf("from %s to %s", e.FirstTimestamp, e.LastTimestamp)
			}
		}
		if counts["web Step"] != 3 || counts["api Step"] != 1 || counts["web Jump"] != 1 {
			t.Errorf("counted %v", counts)
		}
		d.after(2 * time.Minute)
		tell("web", "Step") // eleven minutes later it is news again
		if got := d.after(0); !strings.HasSuffix(got, "create") {
			t.Errorf("requests: %s", got)
		}
	})
}

func TestAnEventThatHasGoneIsMadeAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "create")
		d.after(0)
		for _, e := range d.stored(t) {
			if err := d.client.Tracker().Delete(corev1.SchemeGroupVersion.WithResource("events"), e.Namespace, e.Name); err != nil {
				t.Fatal(err)
			}
		}
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "create")
		if got := d.after(time.Minute); got != "create patch create" {
			t.Errorf("requests: %s", got)
		}
		if got := d.stored(t); len(got) != 1 || got[0].Count != 1 {
			t.Errorf("got %v", got)
		}
	})
}

func TestFailures(t *testing.T) {
	many := func(err error, n int) (all []error) {
		for range n {
			all = append(all, err)
		}
		return all
	}
	internal := apierrors.NewInternalError(errors.New("no etcd"))
	for _, row := range []struct {
		name    string
		answers []error
		// at once, after a pause, and after three minutes
		early string
		pause time.Duration
		late  string
		end   string
	}{
		{"network", []error{errReset}, "", time.Second, "a b", "a b"},
		{"thrice", []error{internal, errReset, internal}, "", 6 * time.Second, "", "a b"},
		{"thrice, then", []error{internal, errReset, internal}, "", 7 * time.Second, "a b", "a b"},
		{"busy for five seconds", []error{busy}, "", 4 * time.Second, "", "a b"},
		{"busy for five seconds, then", []error{busy}, "", 5 * time.Second, "a b", "a b"},
		{"credentials are renewed", []error{apierrors.NewUnauthorized("expired")}, "", time.Second, "a b", "a b"},
		{"bad gateway", []error{apierrors.NewGenericServerResponse(http.StatusBadGateway, "post", events, "", "", 0, true)}, "", time.Second, "a b", "a b"},
		{"the answer was lost", []error{apierrors.NewAlreadyExists(events, "")}, "b", time.Minute, "b", "b"},
		{"namespace is terminating", []error{terminating()}, "b", time.Minute, "b", "b"},
		{"namespace is gone", []error{gone}, "b", time.Minute, "b", "b"},
		{"invalid", []error{apierrors.NewInvalid(schema.GroupKind{Kind: "Event"}, "", nil)}, "b", time.Minute, "b", "b"},
		{"forbidden for a moment", []error{apierrors.NewForbidden(events, "", nil)}, "", time.Second, "a b", "a b"},
		{"forbidden", many(apierrors.NewForbidden(events, "", nil), 4), "", 9 * time.Second, "b", "b"},
		{"two minutes are enough", many(errReset, 8), "", 115 * time.Second, "b", "b"},
	} {
		t.Run(row.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := begin(t, Config{})
				d.answers = row.answers
				d.Event(about("web"), corev1.EventTypeNormal, "Step", "a")
				d.after(0)
				d.Event(about("web"), corev1.EventTypeNormal, "Step", "b")
				if got := d.after(0); got != row.early {
					t.Errorf("at once: %q, want %q", got, row.early)
				}
				if got := d.after(row.pause); got != row.late {
					t.Errorf("after %s: %q, want %q", row.pause, got, row.late)
				}
				if got := d.after(3 * time.Minute); got != row.end {
					t.Errorf("at the end: %q, want %q", got, row.end)
				}
			})
		})
	}
}

// What the API server has taken without our seeing it is known as sent.
func TestALostAnswerIsASentEvent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		d.answers = []error{apierrors.NewAlreadyExists(events, "")}
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "create")
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "create")
		if got := d.after(0); !strings.HasPrefix(got, "patch") {
			t.Errorf("requests: %s", got)
		}
	})
}

func TestAnObjectThatFailsHoldsUpNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{Senders: 1})
		d.client.PrependReactor("create", "events", func(action k8stesting.Action) (bool, runtime.Object, error) {
			return action.(k8stesting.CreateAction).GetObject().(*corev1.Event).Message == "bad", nil, errReset
		})
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "bad")
		d.Event(about("api"), corev1.EventTypeNormal, "Step", "good")
		if got := d.after(0); got != "good" {
			t.Errorf("sent %q", got)
		}
	})
}

func TestWhatWaitsIsSentAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := begin(t, Config{})
		d.answers = []error{errReset, busy}
		for _, object := range []string{"web", "api"} {
			for i := range 3 {
				d.Eventf(about(object), corev1.EventTypeNormal, "Step", "%s%d", object, i)
			}
		}
		d.after(0)
		begun := time.Now()
		d.stop()
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("it took %s though nothing hung", took)
		}
		d.Event(about("web"), corev1.EventTypeNormal, "Step", "late")
		got := d.after(time.Minute)
		if strings.Contains(got, "late") || len(strings.Fields(got)) != 6 || d.queue().len() != 0 {
			t.Errorf("sent %q, %d wait", got, d.queue().len())
		}
	})
}

func (d *desk) queue() *queue { return d.sender.queue }

// hanging is an API server that does not answer.
type hanging struct{ Client }

func (hanging) CreateWithEventNamespaceWithContext(ctx context.Context, _ *corev1.Event) (*corev1.Event, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestTheEndDoesNotHang(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := New(Config{Client: hanging{}, Scheme: scheme.Scheme, Component: component})
		for i := range 100 {
			r.Event(about(fmt.Sprint(i)), corev1.EventTypeNormal, "Step", "a")
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		begun := time.Now()
		r.Run(ctx)
		if took := time.Since(begun); took != time.Minute+flushFor {
			t.Errorf("Run took %s, want the minute and %s", took, flushFor)
		}
		<-time.After(time.Second)
	})
}
