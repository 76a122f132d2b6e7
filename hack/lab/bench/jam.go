// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// JamOptions say how bad it is.
type JamOptions struct {
	// Hopeless challenges, all of one namespace, and Healthy ones of another.
	Hopeless, Healthy int
	// Lease that the lab's Countersign runs with.
	Lease time.Duration
	// Patience is how long healthy orders are waited for.
	Patience time.Duration
	// AlsoLater makes as many healthy ones again, when the jam is older than a lease.
	AlsoLater bool
	// Progress takes a line now and then.
	Progress *progress.Printer
}

// JamResult is how the healthy ones fared.
type JamResult struct {
	// First came five seconds after the jam, Later when it was older than a lease.
	First, Later Wave
}

// Wave is a number of healthy orders that are made at once.
type Wave struct {
	Orders, Valid int
	// Last is the time from their creation until the last of those that are valid.
	Last time.Duration
	// Holding is how many hopeless challenges held a slot when they were made.
	Holding int
}

const (
	// jamLead is how long the jam is complete before anybody healthy comes.
	jamLead = 5 * time.Second
	// jamTimeout bounds the wait for all hopeless challenges to be there.
	jamTimeout = 3 * time.Minute
)

// Jam makes challenges that can never pass, for three reasons: the name server
// refuses the update, it takes the update and nobody else sees it, it never
// answers. Then it makes healthy ones, and says what became of these. All that it
// has made in the API it deletes.
func Jam(ctx context.Context, info *lab.Info, o JamOptions) (JamResult, error) {
	jam, err := newHopeless(ctx, info)
	if err != nil {
		return JamResult{}, err
	}
	defer jam.close()
	healthy, issuer, err := stage(ctx, info, "jam-healthy")
	if err != nil {
		return JamResult{}, err
	}
	result, err := jam.against(ctx, healthy, issuer, o)
	return result, errors.Join(err, Sweep(ctx, jam.scene), Sweep(ctx, healthy))
}

// hopeless is a namespace with an issuer none of whose challenges can pass, and
// the name servers that see to that.
type hopeless struct {
	scene  *scene.Scene
	issuer acmev1.IssuerReference
	unseen *dnsserver.Server
	silent *silentServer
}

func newHopeless(ctx context.Context, info *lab.Info) (*hopeless, error) {
	h := &hopeless{}
	var err error
	if h.silent, err = listenSilently("127.0.0.1:0"); err != nil {
		return nil, err
	}
	if h.unseen, err = dnsserver.Start(dnsserver.Options{Zones: info.Zones, Keys: info.Keys}); err != nil {
		h.silent.close()
		return nil, err
	}
	if err = h.stage(ctx, info); err != nil {
		h.close()
		return nil, err
	}
	return h, nil
}

func (h *hopeless) close() {
	h.silent.close()
	h.unseen.Close()
}

// wrongKey is a Secret with a TSIG key that the lab's DNS does not know.
const wrongKey = "wrong-tsig"

func (h *hopeless) stage(ctx context.Context, info *lab.Info) error {
	const namespace = "jam"
	s, err := scene.New(ctx, info, namespace)
	if err != nil {
		return err
	}
	data := map[string]string{"hmacsha256": base64.StdEncoding.EncodeToString([]byte("nobody has told the name server"))}
	if err := s.WriteSecret(ctx, namespace, wrongKey, data); err != nil {
		return err
	}
	h.scene, h.issuer, err = stage(ctx, info, namespace, h.solvers(s)...)
	return err
}

// reasons why a challenge does not pass, each the label before the domain.
func reasons() []string { return []string{"refused", "unseen", "silent"} }

// solvers has one for each reason.
func (h *hopeless) solvers(s *scene.Scene) []acmev1.Solver {
	var made []acmev1.Solver
	for _, reason := range reasons() {
		dns01 := s.DNS01("hmacsha256")
		switch reason {
		case "refused":
			dns01.RFC2136.TSIGSecret.Name = wrongKey
		case "unseen":
			dns01.RFC2136.Nameserver = h.unseen.Addr()
		case "silent":
			dns01.RFC2136.Nameserver = h.silent.addr()
		}
		selector := &acmev1.Selector{DNSZones: []string{reason + "." + domain}}
		made = append(made, acmev1.Solver{Selector: selector, DNS01: dns01})
	}
	return made
}

// requests are for all reasons in turn.
func (h *hopeless) requests(count int) ([]*scene.Request, error) {
	var made []*scene.Request
	for i := range count {
		reason := reasons()[i%len(reasons())]
		request, err := scene.NewRequest(fmt.Sprintf("h%04d.%s.%s", i, reason, domain))
		if err != nil {
			return nil, err
		}
		made = append(made, request)
	}
	return made, nil
}

// against makes the jam, and then the healthy ones.
func (h *hopeless) against(ctx context.Context, healthy *scene.Scene, issuer acmev1.IssuerReference, o JamOptions) (JamResult, error) {
	requests, err := h.requests(o.Hopeless)
	if err != nil {
		return JamResult{}, err
	}
	jam := newCrowd(h.scene, h.issuer, requests)
	stop, err := jam.follow(ctx)
	if err != nil {
		return JamResult{}, err
	}
	defer stop()
	if err := jam.form(ctx, o); err != nil {
		return JamResult{}, err
	}
	since := time.Now()
	if err := pause(ctx, jamLead); err != nil {
		return JamResult{}, err
	}
	var result JamResult
	if result.First, err = jam.wave(ctx, healthy, issuer, "first", o); err != nil || !o.AlsoLater {
		return result, err
	}
	if err := pause(ctx, time.Until(since.Add(o.Lease+jamLead))); err != nil {
		return result, err
	}
	result.Later, err = jam.wave(ctx, healthy, issuer, "later", o)
	return result, err
}

// form waits until every hopeless challenge is there.
func (c *crowd) form(ctx context.Context, o JamOptions) error {
	ctx, cancel := context.WithTimeout(ctx, jamTimeout)
	defer cancel()
	how := func() string {
		return fmt.Sprintf("%d of %d hopeless challenges are there", c.tally().challengesAll, o.Hopeless)
	}
	return during(o.Progress, how, func() error {
		if err := c.create(ctx); err != nil {
			return err
		}
		return await(ctx, "the jam", func() bool { return c.tally().challengesAll >= o.Hopeless })
	})
}

// wave makes healthy orders beside the jam. That not all become valid is no
// error: it is the result.
func (c *crowd) wave(ctx context.Context, s *scene.Scene, issuer acmev1.IssuerReference, name string, o JamOptions) (Wave, error) {
	requests, err := newRequests(o.Healthy, name+".healthy."+domain)
	if err != nil {
		return Wave{}, err
	}
	healthy := newCrowd(s, issuer, requests)
	stop, err := healthy.follow(ctx)
	if err != nil {
		return Wave{}, err
	}
	defer stop()
	w := Wave{Orders: o.Healthy, Holding: c.holding()}
	if err := healthy.create(ctx); err != nil {
		return w, err
	}
	patience, cancel := context.WithTimeout(ctx, o.Patience)
	defer cancel()
	how := func() string {
		return fmt.Sprintf("%d of %d healthy orders are valid", healthy.tally().valid, o.Healthy)
	}
	err = during(o.Progress, how, func() error { return healthy.awaitValid(patience) })
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		err = nil
	}
	if w.Valid = healthy.tally().valid; w.Valid > 0 {
		w.Last = healthy.elapsed()
	}
	return w, err
}
