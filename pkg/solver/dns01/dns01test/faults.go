// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// promptly is how long a provider may take to return when its context is done.
const promptly = 5 * time.Second

func faultRows() []row {
	return []row{
		{"throttled", func(s *stage) { fault(s, Throttled, dns01.Throttled) }},
		{"forbidden", func(s *stage) { fault(s, Forbidden, dns01.Forbidden) }},
		{"broken", func(s *stage) { fault(s, Broken, "") }},
		{"cancelled before", cancelledBefore},
		{"cancelled meanwhile", cancelledMeanwhile},
	}
}

// with starts the service, unless it cannot have the fault.
func (s *stage) with(f Fault) {
	s.Helper()
	s.open(zone)
	if reason, ok := s.Without[f]; ok {
		s.Skip(reason)
	}
}

// fault lets a service fail for a while, and checks what is said of it and that
// nothing comes of it.
func fault(s *stage, f Fault, want dns01.Refusal) {
	s.with(f)
	s.apply(add(www, key("before")))
	in := s.zoneOf(www)
	writes := s.Service.Writes()
	s.Service.Fail(f)
	s.refuses(want, "Zones", func() error {
		_, err := s.provider.Zones(s.Context())
		return err
	})
	for _, changes := range [][]dns01.Change{
		{add(api, key("one"))}, {add(api, key("one")), add(www, key("two"))},
	} {
		if len(changes) <= max(1, s.Kind.Limits.Batch) {
			s.refuses(want, "adding", func() error { return s.try(in, changes...) })
		}
	}
	if s.NoRemove == "" {
		s.refuses(want, "removing", func() error { return s.try(in, remove(www, key("before"))) })
	}
	if made := s.Service.Writes() - writes; made != 0 {
		s.Errorf("%d requests have changed something", made)
	}
	s.Service.Fail("")
	s.want(www, key("before"))
	s.want(api)
	s.apply(add(api, key("after")))
	s.want(api, key("after"))
}

func (s *stage) try(in dns01.Zone, changes ...dns01.Change) error {
	_, err := s.provider.Apply(s.Context(), in, changes)
	return err
}

// refuses checks the error of a call that makes a request: its type, that it is the same when
// it is tried again, and that it tells no secret.
func (s *stage) refuses(want dns01.Refusal, doing string, call func() error) {
	s.Helper()
	before := s.Service.Requests()
	err := call()
	if s.Service.Requests() == before && (err == nil || errors.Is(err, dns01.ErrZoneByDNS)) {
		return // it needs no answer of the service
	}
	if err == nil {
		s.Errorf("%s: no error", doing)
		return
	}
	s.Logf("%s: %v", doing, err)
	s.checkRefusal(err, want, doing)
	s.checkText(err)
	if again := call(); again == nil || again.Error() != err.Error() {
		s.Errorf("%s: the error is another one when it is tried again:\n%v\n%v", doing, err, again)
	}
}

func (s *stage) checkRefusal(err error, want dns01.Refusal, doing string) {
	s.Helper()
	var refusal *dns01.RefusalError
	var setting *dns01.SettingError
	switch isRefusal := errors.As(err, &refusal); {
	case errors.As(err, &setting):
		s.Errorf("%s: a setting is said to be wrong: %v", doing, err)
	case want != "" && !isRefusal:
		s.Errorf("%s: the error is no RefusalError: %v", doing, err)
	case isRefusal && refusal.Refusal != want:
		s.Errorf("%s: the refusal is %q, want %q: %v", doing, refusal.Refusal, want, err)
	}
}

// checkText checks that an error tells no secret: neither what is under a key of a
// Secret, nor a long line of it.
func (s *stage) checkText(err error) {
	s.Helper()
	const longLine = 16
	for name, secret := range s.Secrets {
		for key, data := range secret {
			value := strings.TrimSpace(string(data))
			if value != "" && strings.Contains(err.Error(), value) {
				s.Errorf("key %q of Secret %q is in the error: %v", key, name, err)
			}
			for line := range strings.Lines(value) {
				if line = strings.TrimSpace(line); len(line) >= longLine && strings.Contains(err.Error(), line) {
					s.Errorf("a line of key %q of Secret %q is in the error: %v", key, name, err)
				}
			}
		}
	}
}

func cancelledBefore(s *stage) {
	s.open(zone)
	in := s.zoneOf(www)
	ctx, cancel := context.WithCancel(s.Context())
	cancel()
	if _, err := s.provider.Apply(ctx, in, []dns01.Change{add(www, key("one"))}); err == nil {
		s.Error("no error")
	}
	s.want(www)
}

// cancelledMeanwhile cancels when the service has taken a request that it does not
// answer.
func cancelledMeanwhile(s *stage) {
	s.with(Silent)
	in := s.zoneOf(www)
	s.Service.Fail(Silent)
	ctx, cancel := context.WithCancel(s.Context())
	defer cancel()
	returned := make(chan error, 1)
	before := s.Service.Requests()
	go func() {
		_, err := s.provider.Apply(ctx, in, []dns01.Change{add(www, key("one"))})
		returned <- err
	}()
	s.cancelWhenAsked(cancel, before, returned)
	s.Service.Fail("")
	s.want(www)
	s.apply(add(www, key("one")))
	s.want(www, key("one"))
}

func (s *stage) cancelWhenAsked(cancel func(), before int, returned <-chan error) {
	s.Helper()
	look := time.NewTicker(time.Millisecond)
	defer look.Stop()
	var late <-chan time.Time
	for {
		select {
		case err := <-returned:
			if err == nil || late == nil {
				s.Errorf("the call has ended with %v, cancelled: %t", err, late != nil)
			}
			return
		case <-look.C:
			if late == nil && s.Service.Requests() > before {
				cancel()
				late = time.After(promptly)
			}
		case <-late:
			s.Fatalf("the call goes on for %v after its context is done", promptly)
		}
	}
}
