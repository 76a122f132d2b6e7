// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/resolver"
	contract "github.com/countersign-project/countersign/pkg/solver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

// direct hands requests to a handler without a network, so that time can be virtual.
type direct struct{ http.Handler }

func (d direct) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	request := r.Clone(r.Context())
	request.Host = r.URL.Host
	if request.Body == nil {
		request.Body = http.NoBody
	}
	d.ServeHTTP(w, request)
	response := w.Result()
	response.Request = r
	return response, nil
}

// 200 challenges in one zone, 60 at a time, at a service that takes five requests per second.
func TestManyChallenges(t *testing.T) {
	withoutAWS(t)
	const challenges, slots, mostCalls = 200, 60, 20
	synctest.Test(t, func(t *testing.T) {
		fake := route53test.New(route53test.Options{Zones: []string{apex}, Key: firstKey(), PerSecond: 5, Burst: 5, Pending: 1})
		dns, err := resolver.New(resolver.Config{Nameservers: []string{"127.0.0.1:1"}})
		if err != nil {
			t.Fatal(err)
		}
		engine := dns01.New(dns01.Config{
			Resolver: dns, Kinds: dns01.Kinds{"route53": Kind()}, Transport: direct{fake},
			Secrets: dns01test.Secrets{"team/aws": secrets(firstKey())["aws"]},
		})
		free := make(chan struct{}, slots)
		var all sync.WaitGroup
		for i := range challenges {
			all.Go(func() {
				free <- struct{}{}
				defer func() { <-free }()
				live(t, engine, fake, challenge(i))
			})
		}
		all.Wait()
		t.Logf("%d challenges took %d calls", challenges, fake.Calls())
		if fake.Calls() > mostCalls || fake.Throttled() != 0 {
			t.Errorf("%d calls were made, %d of them throttled", fake.Calls(), fake.Throttled())
		}
	})
}

func challenge(i int) *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: fmt.Sprint("c", i), UID: types.UID(fmt.Sprint("u", i))},
		Spec: acmev1.ChallengeSpec{
			DNSName: fmt.Sprintf("host%d.%s", i, strings.TrimSuffix(apex, ".")), Type: acmev1.DNS01, Key: strings.Repeat("k", 40) + fmt.Sprint(i),
			Solver: acmev1.Solver{DNS01: solver()},
		},
	}
}

// live presents, waits until the record is everywhere, and cleans up.
func live(t *testing.T, engine *dns01.Solver, fake *route53test.Service, ch *acmev1.Challenge) {
	name := "_acme-challenge." + ch.Spec.DNSName
	settle(t, engine, ch, engine.Present)
	if len(fake.Values(name)) != 1 {
		t.Errorf("at %s there are %q", name, fake.Values(name))
	}
	for !engine.InSync(t.Context(), ch) {
		<-time.After(2 * time.Second)
	}
	settle(t, engine, ch, engine.CleanUp)
	if len(fake.Values(name)) != 0 {
		t.Errorf("at %s there are %q", name, fake.Values(name))
	}
}

func settle(t *testing.T, engine *dns01.Solver, ch *acmev1.Challenge, do func(context.Context, *acmev1.Challenge) error) {
	err := do(t.Context(), ch)
	for errors.Is(err, contract.ErrUnderway) {
		engine.Await(t.Context(), ch)
		err = do(t.Context(), ch)
	}
	if err != nil {
		t.Errorf("%s: %v", ch.Name, err)
	}
}
