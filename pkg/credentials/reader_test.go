// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	k8stesting "k8s.io/client-go/testing"
	clocktesting "k8s.io/utils/clock/testing"
)

func secret(name, version, value string) *corev1.Secret {
	return &corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: name, ResourceVersion: version},
		Data:       map[string][]byte{"key": []byte(value)},
	}
}

// store is a fake API server. Only Secrets are there, and only get is allowed.
type store struct {
	*fake.Clientset
	t *testing.T
	// answer, if there is one, is asked before the stored Secrets.
	answer func(name string) error
}

func newStore(t *testing.T, secrets ...*corev1.Secret) *store {
	s := &store{Clientset: fake.NewClientset(), t: t}
	for _, secret := range secrets {
		s.put(secret)
	}
	s.PrependReactor("*", "*", func(action k8stesting.Action) (bool, runtime.Object, error) {
		if !action.Matches("get", "secrets") {
			t.Errorf("%s %s", action.GetVerb(), action.GetResource().Resource)
		}
		if s.answer == nil {
			return false, nil, nil
		}
		err := s.answer(action.(k8stesting.GetAction).GetName())
		return err != nil, nil, err
	})
	return s
}

// from now on get is answered like this; nil: by what is stored.
func (s *store) from(answer func(name string) error) {
	s.Lock()
	defer s.Unlock()
	s.answer = answer
}

func refuse(string) error { return errors.New("refused") }

// put stores a Secret as it is, with its resource version.
func (s *store) put(secret *corev1.Secret) {
	s.t.Helper()
	resource := corev1.SchemeGroupVersion.WithResource("secrets")
	if _, err := s.Tracker().Get(resource, secret.Namespace, secret.Name); err == nil {
		s.remove(secret.Name)
	}
	if err := s.Tracker().Add(secret); err != nil {
		s.t.Fatal(err)
	}
}

func (s *store) remove(name string) {
	s.t.Helper()
	if err := s.Tracker().Delete(corev1.SchemeGroupVersion.WithResource("secrets"), "shop", name); err != nil {
		s.t.Fatal(err)
	}
}

func (s *store) gets() int { return len(s.Actions()) }

// read returns a value as text, or the error.
func read(r *Reader, name string) string {
	data, err := r.Secret(context.Background(), "shop", name)
	if err != nil {
		return err.Error()
	}
	return string(data["key"])
}

func TestASecretIsKeptForAWhile(t *testing.T) {
	clock := clocktesting.NewFakePassiveClock(time.Unix(0, 0))
	s := newStore(t, secret("token", "1", "old"))
	r := NewReader(ReaderConfig{Client: s.CoreV1(), Clock: clock})
	first := read(r, "token")
	s.put(secret("token", "2", "new"))
	clock.SetTime(time.Unix(0, 0).Add(DefaultTTL - 1))
	second := read(r, "token")
	if first != "old" || second != "old" || s.gets() != 1 {
		t.Errorf("%q, then %q, by %d requests", first, second, s.gets())
	}
	clock.SetTime(time.Unix(0, 0).Add(DefaultTTL))
	if got := read(r, "token"); got != "new" || s.gets() != 2 {
		t.Errorf("%q, by %d requests", got, s.gets())
	}
	s.put(secret("token", "3", "newer"))
	r.Forget("shop", "token")
	if got := read(r, "token"); got != "newer" {
		t.Errorf("%q after Forget", got)
	}
}

func TestErrorsAreNotKept(t *testing.T) {
	s := newStore(t)
	r := NewReader(ReaderConfig{Client: s.CoreV1()})
	if _, err := r.Secret(t.Context(), "shop", "token"); !apierrors.IsNotFound(err) {
		t.Fatalf("got %v", err)
	}
	s.put(secret("token", "1", "value"))
	if got := read(r, "token"); got != "value" {
		t.Errorf("got %q", got)
	}
	s.from(refuse)
	if _, err := r.Secret(t.Context(), "shop", "other"); err == nil || apierrors.IsNotFound(err) {
		t.Errorf("got %v", err)
	}
	s.from(nil)
	s.put(secret("other", "1", "value"))
	if got := read(r, "other"); got != "value" {
		t.Errorf("got %q", got)
	}
}

func TestWhatIsKeptIsBounded(t *testing.T) {
	s := newStore(t, secret("large", "1", strings.Repeat("x", largestKept)))
	r := NewReader(ReaderConfig{Client: s.CoreV1()})
	read(r, "large")
	read(r, "large")
	if s.gets() != 2 || r.kept.Len() != 0 {
		t.Errorf("a large Secret was kept")
	}
	for i := range mostKept + 10 {
		name := fmt.Sprint(i)
		s.put(secret(name, "1", "value"))
		read(r, name)
	}
	if n := r.kept.Len(); n != mostKept {
		t.Errorf("%d Secrets are kept, want %d", n, mostKept)
	}
}

// slow lets each get wait for a token.
func (s *store) slow() (allow chan error) {
	allow = make(chan error)
	s.from(func(string) error { return <-allow })
	return allow
}

func TestThoseWhoAskMeanwhileWait(t *testing.T) {
	s := newStore(t, secret("token", "1", "value"))
	client := s.CoreV1()
	synctest.Test(t, func(t *testing.T) {
		allow := s.slow()
		r := NewReader(ReaderConfig{Client: client})
		var asking sync.WaitGroup
		for range 20 {
			asking.Go(func() {
				if got := read(r, "token"); got != "value" {
					t.Errorf("got %q", got)
				}
			})
		}
		synctest.Wait()
		cancelled, cancel := context.WithCancel(t.Context())
		asking.Go(func() {
			if _, err := r.Secret(cancelled, "shop", "token"); !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
		})
		synctest.Wait()
		cancel()
		synctest.Wait() // one has returned already; the others have not
		allow <- nil
		asking.Wait()
	})
	if s.gets() != 1 {
		t.Errorf("%d requests", s.gets())
	}
}

// The end of the one who reads is not the end of those who wait for it.
func TestAnAbandonedReadIsTakenOver(t *testing.T) {
	s := newStore(t, secret("token", "1", "value"))
	synctest.Test(t, func(t *testing.T) {
		allow := s.slow()
		r := NewReader(ReaderConfig{Client: s.CoreV1()})
		ctx, cancel := context.WithCancel(t.Context())
		var asking sync.WaitGroup
		asking.Go(func() {
			if _, err := r.Secret(ctx, "shop", "token"); !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
		})
		synctest.Wait()
		for range 3 {
			asking.Go(func() {
				if got := read(r, "token"); got != "value" {
					t.Errorf("got %q", got)
				}
			})
		}
		synctest.Wait()
		cancel()
		allow <- context.Canceled
		allow <- nil
		asking.Wait()
	})
	if s.gets() != 2 {
		t.Errorf("%d requests", s.gets())
	}
}

func TestForgetDuringARead(t *testing.T) {
	s := newStore(t, secret("token", "1", "value"))
	synctest.Test(t, func(t *testing.T) {
		allow := s.slow()
		r := NewReader(ReaderConfig{Client: s.CoreV1()})
		var asking sync.WaitGroup
		asking.Go(func() { read(r, "token") })
		synctest.Wait()
		r.Forget("shop", "token")
		allow <- nil
		asking.Wait()
		asking.Go(func() { read(r, "token") })
		allow <- nil // the next one reads again
		asking.Wait()
	})
}
