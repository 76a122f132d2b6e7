// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01/route53/route53test"
)

// awsSecret is the Secret with the access key.
const awsSecret = "aws"

// runRoute53 makes many orders for names of one hosted zone, and then shows what the
// same values cost somebody who makes a call for each.
func (b *bench) runRoute53(ctx context.Context) error {
	n := 200
	if b.options.Quick {
		n = 30
	}
	if err := b.route53Orders(ctx, n); err != nil {
		return fmt.Errorf("%d orders at once: %w", n, err)
	}
	if err := b.route53OneByOne(ctx, n); err != nil {
		return fmt.Errorf("%d values one by one: %w", n, err)
	}
	return nil
}

// route53Orders runs Countersign beside a fake of Route 53 whose records the lab's name
// server shows.
func (b *bench) route53Orders(ctx context.Context, n int) error {
	ctx, cancel := context.WithTimeout(ctx, loadTimeout)
	defer cancel()
	return withRoute53(route53Key(), b.bed.SetTXT, func(fake *route53) error {
		run := b.options.Lab.Controller
		run.Env = append(slices.Clone(run.Env), "AWS_ENDPOINT_URL_ROUTE_53="+fake.url())
		if err := b.bed.RestartController(ctx, run); err != nil {
			return err
		}
		c, err := b.route53Crowd(ctx, n)
		if err != nil {
			return err
		}
		return errors.Join(b.route53Issue(ctx, fake, c), b.checkAlive(), Sweep(ctx, c.scene))
	})
}

func (b *bench) route53Issue(ctx context.Context, fake *route53, c *crowd) error {
	stop, err := c.follow(ctx)
	if err != nil {
		return err
	}
	defer stop()
	n, start := len(c.requests), time.Now()
	if err := b.issue(ctx, c, n); err != nil {
		return fmt.Errorf("after %s, %d of them throttled: %w", fake.tally(), fake.Throttled(), err)
	}
	took := time.Since(start)
	for _, r := range c.requests {
		if left := fake.Values("_acme-challenge." + r.Names[0]); len(left) > 0 {
			return fmt.Errorf("the values %q of %s are left behind", left, r.Names[0])
		}
	}
	name, what := fmt.Sprintf("route53_%d_", n), fmt.Sprintf("Route 53, %d orders at once: ", n)
	b.report.Add(name+"valid", float64(c.tally().valid), Count, "%svalid", what)
	b.report.AddTime(name+"last_valid_seconds", c.elapsed(), "%sfirst created → last valid", what)
	b.addRoute53(name, what, fake, took)
	return nil
}

// route53Crowd is of a namespace whose issuer finds the hosted zone by itself.
func (b *bench) route53Crowd(ctx context.Context, n int) (*crowd, error) {
	const namespace = "route53"
	s, err := scene.New(ctx, &b.bed.Info, namespace)
	if err != nil {
		return nil, err
	}
	key := route53Key()
	if err := s.WriteSecret(ctx, namespace, awsSecret, map[string]string{"id": key.ID, "secret": key.Secret}); err != nil {
		return nil, err
	}
	requests, err := newRequests(n, namespace+"."+domain)
	if err != nil {
		return nil, err
	}
	s, issuer, err := stage(ctx, &b.bed.Info, namespace, acmev1.Solver{DNS01: &acmev1.DNS01Solver{Route53: &acmev1.Route53Provider{
		Region: "us-east-1", AccessKeyIDSecretRef: secretRef("id"), SecretAccessKey: *secretRef("secret"),
	}}})
	return newCrowd(s, issuer, requests), err
}

func secretRef(key string) *acmev1.SecretKeySelector {
	return &acmev1.SecretKeySelector{Name: awsSecret, Key: key}
}

// route53OneByOne adds and removes the value of each name with a call of its own.
func (b *bench) route53OneByOne(ctx context.Context, n int) error {
	ctx, cancel := context.WithTimeout(ctx, loadTimeout)
	defer cancel()
	var names []string
	for i := range n {
		names = append(names, fmt.Sprintf("_acme-challenge.h%04d.%s.", i, domain))
	}
	unseen := func(string, []string) error { return nil }
	return withRoute53(route53test.Key{}, unseen, func(fake *route53) error {
		client, start := oneByOne{url: fake.url(), zone: fake.zone}, time.Now()
		how := func() string { return fmt.Sprintf("%d of %d values are added or removed", fake.Writes(), 2*n) }
		err := during(b.options.Progress, how, func() error { return each(ctx, oneByOneParallel, names, client.live) })
		if err == nil {
			b.addRoute53(fmt.Sprintf("route53_%d_one_by_one_", n), fmt.Sprintf("Route 53, %d values one by one: ", n), fake, time.Since(start))
		}
		return err
	})
}

func (b *bench) addRoute53(name, what string, fake *route53, took time.Duration) {
	b.say("%s%s", what, fake.tally())
	b.report.Add(name+"calls", float64(fake.Calls()), Count, "%scalls of Route 53", what)
	b.report.Add(name+"throttled", float64(fake.Throttled()), Count, "%scalls that were throttled", what)
	b.report.AddTime(name+"seconds", took, "%suntil everything is removed again", what)
}
