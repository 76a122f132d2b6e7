// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"errors"
	"io"
	"net/http"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// roundTrip is a service as an HTTP client sees it.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func answer(status int, body io.Reader) *http.Response {
	return &http.Response{StatusCode: status, Body: io.NopCloser(body)}
}

// get makes one request, and takes what follows of it.
func get(ctx context.Context, client *http.Client) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://dns.test/", nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, response.Body)
	return errors.Join(err, response.Body.Close())
}

// pacedClient is the client of a credential at a service with such limits.
func pacedClient(limits Limits, transport roundTrip, fence func() error) *http.Client {
	return New(Config{Transport: transport, Fence: fence}).newHTTPClient(limits)
}

func TestRequestsKeepToTheLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun, sent := time.Now(), make(chan time.Duration, 7)
		client := pacedClient(Limits{PerSecond: 2, Burst: 3}, func(*http.Request) (*http.Response, error) {
			sent <- time.Since(begun)
			return answer(http.StatusOK, http.NoBody), nil
		}, nil)
		for range cap(sent) {
			go func() {
				if err := get(t.Context(), client); err != nil {
					t.Error(err)
				}
			}()
		}
		for i, halfSeconds := range []time.Duration{0, 0, 0, 1, 2, 3, 4} {
			if got, want := (<-sent).Round(time.Millisecond), halfSeconds*time.Second/2; got != want {
				t.Errorf("request %d after %s, want %s", i, got, want)
			}
		}
	})
}

func TestWhereNoLimitIsKnown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		client := pacedClient(Limits{}, func(*http.Request) (*http.Response, error) { return answer(http.StatusOK, http.NoBody), nil }, nil)
		for range 100 {
			if err := get(t.Context(), client); err != nil {
				t.Fatal(err)
			}
		}
		if took := time.Since(begun); took != 0 {
			t.Errorf("took %s", took)
		}
	})
}

// A request that cannot have its turn in time does not wait for it, and says nothing
// about what the service thinks of the credential.
func TestARequestThatHasNoTurnInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun, sent := time.Now(), 0
		client := pacedClient(Limits{PerSecond: 0.1}, func(*http.Request) (*http.Response, error) {
			sent++
			return answer(http.StatusOK, http.NoBody), nil
		}, nil)
		if err := get(t.Context(), client); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 9*time.Second)
		defer cancel()
		if err := get(ctx, client); !errors.Is(err, errCrowded) || !isUnanswered(err) || time.Since(begun) != 0 {
			t.Errorf("%v after %s", err, time.Since(begun))
		}
		ctx, cancel = context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		if err := get(ctx, client); !errors.Is(err, context.Canceled) || errors.Is(err, errCrowded) || time.Since(begun) != time.Second {
			t.Errorf("who does not want it any more: %v after %s", err, time.Since(begun))
		}
		if sent != 1 {
			t.Errorf("sent %d", sent)
		}
	})
}

// The Lease may be lost while a request waits for its turn.
func TestTheFenceIsAskedAfterTheLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var isLost atomic.Bool
		gone, sent := errors.New("no Lease"), 0
		client := pacedClient(Limits{PerSecond: 0.2}, func(*http.Request) (*http.Response, error) {
			sent++
			return answer(http.StatusOK, http.NoBody), nil
		}, func() error {
			if isLost.Load() {
				return gone
			}
			return nil
		})
		if err := get(t.Context(), client); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Second, func() { isLost.Store(true) })
		begun := time.Now()
		if err := get(t.Context(), client); !errors.Is(err, gone) || !errors.Is(err, errFenced) || sent != 1 || time.Since(begun) != 5*time.Second {
			t.Errorf("%v after %s, sent %d", err, time.Since(begun), sent)
		}
	})
}

// endless is an answer without an end.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestAnAnswerIsBounded(t *testing.T) {
	var sent context.Context
	client := pacedClient(Limits{}, func(r *http.Request) (*http.Response, error) {
		sent = r.Context()
		return answer(http.StatusOK, endless{}), nil
	}, nil)
	response, err := client.Get("http://dns.test/")
	if err != nil {
		t.Fatal(err)
	}
	if n, err := io.Copy(io.Discard, response.Body); n != longestBody || err != nil || sent.Err() != nil {
		t.Errorf("read %d bytes, %v; the request: %v", n, err, sent.Err())
	}
	if err := response.Body.Close(); err != nil || !errors.Is(sent.Err(), context.Canceled) {
		t.Errorf("closed: %v; its timer is kept: %v", err, sent.Err())
	}
}

// silent is an answer that begins, and does not go on.
type silent struct{ context.Context }

func (s silent) Read([]byte) (int, error) { <-s.Done(); return 0, s.Err() }

func TestARequestEnds(t *testing.T) {
	broken := errors.New("the line is broken")
	for name, row := range map[string]struct {
		service roundTrip
		want    error
		took    time.Duration
	}{
		"no answer": {
			service: func(r *http.Request) (*http.Response, error) { <-r.Context().Done(); return nil, r.Context().Err() },
			want:    context.DeadlineExceeded, took: requestTimeout,
		},
		"half an answer": {
			service: func(r *http.Request) (*http.Response, error) { return answer(http.StatusOK, silent{r.Context()}), nil },
			want:    context.DeadlineExceeded, took: requestTimeout,
		},
		"no connection": {service: func(*http.Request) (*http.Response, error) { return nil, broken }, want: broken},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var sent context.Context
				client := pacedClient(Limits{}, func(r *http.Request) (*http.Response, error) { sent = r.Context(); return row.service(r) }, nil)
				begun := time.Now()
				if err := get(t.Context(), client); !errors.Is(err, row.want) || time.Since(begun) != row.took {
					t.Errorf("%v after %s", err, time.Since(begun))
				}
				if sent.Err() == nil {
					t.Error("its timer is kept")
				}
			})
		})
	}
}

// A service that is out of order itself is not asked once more for every half, and what
// is no fault of it is.
func TestAnOutageIsNotSplit(t *testing.T) {
	for status, want := range map[int]int{
		http.StatusServiceUnavailable: 1, http.StatusInternalServerError: 1, http.StatusBadRequest: 2*8 - 1, http.StatusOK: 2*8 - 1,
	} {
		t.Run(StatusText(status), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				failed, calls := errors.New("it is not done"), 0
				h := &hooked{}
				h.onApply = func(ctx context.Context, _ Zone, _ []Change) error {
					calls++
					if err := get(ctx, h.client); err != nil {
						return err
					}
					return failed
				}
				w := newHooked(t, h, Kind{Limits: Limits{Batch: 50}}, func(c *Config) {
					c.Transport = roundTrip(func(*http.Request) (*http.Response, error) { return answer(status, http.NoBody), nil })
				})
				for name, err := range w.presentAll(t, many(8)...) {
					if !errors.Is(err, failed) {
						t.Errorf("%s: %v", name, err)
					}
				}
				if calls != want {
					t.Errorf("%d calls, want %d", calls, want)
				}
			})
		})
	}
}
