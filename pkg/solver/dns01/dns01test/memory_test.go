// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// memory is a service without a network.
type memory struct {
	mu               sync.Mutex
	zones            []string
	values           map[string][]string // by zone and name
	token            string
	fault            Fault
	writes, requests int
}

var _ ZonedService = (*memory)(nil)

func (m *memory) Values(name string) []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []string
	for place, values := range m.values {
		if strings.HasSuffix(place, "|"+strings.ToLower(name)) {
			found = append(found, values...)
		}
	}
	slices.Sort(found)
	return found
}

func (m *memory) ValuesIn(zone, name string) []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.values[place(zone, name)]
}

func place(zone, name string) string { return strings.ToLower(zone + "|" + name) }

func (m *memory) Put(name, value string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, zone := range m.zones {
		if strings.HasSuffix(strings.ToLower(name), "."+strings.ToLower(zone)) {
			m.change(place(zone, name), value, false)
			return
		}
	}
}

func (m *memory) change(place, value string, remove bool) {
	m.values[place] = slices.DeleteFunc(m.values[place], func(v string) bool { return v == value })
	if !remove {
		m.values[place] = append(m.values[place], value)
	}
}

func (m *memory) Writes() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.writes
}

func (m *memory) Requests() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.requests
}

func (m *memory) Fail(fault Fault) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = fault
}

func (m *memory) Rotate() map[string]map[string][]byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.token = "the-new-token"
	return map[string]map[string][]byte{"credential": {"token": []byte(m.token)}}
}

// flaws are what a provider may do wrong; each is the name of one.
type flaws map[string]bool

// client is the provider of memory.
type client struct {
	*memory
	flaws
	secret string
}

func (c *client) Zones(ctx context.Context) ([]dns01.Zone, error) {
	if err := c.ask(ctx); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	var zones []dns01.Zone
	for i, zone := range c.zones {
		if c.flaws["reads one page"] && i == 100 {
			break
		}
		zones = append(zones, dns01.Zone{Name: strings.ToLower(zone), ID: fmt.Sprint(i)})
	}
	return zones, nil
}

func (c *client) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	if c.flaws["ignores the context"] {
		var cancel func()
		ctx, cancel = context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
	}
	if err := c.ask(ctx); err != nil {
		return "", err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.flaws["writes to the first zone"] {
		zone.Name = c.zones[0]
	}
	c.writes++
	for _, change := range changes {
		at := place(zone.Name, change.Name)
		switch {
		case c.flaws["adds twice"] && !change.Remove:
			c.values[at] = append(c.values[at], change.Value)
		case c.flaws["replaces"] && !change.Remove:
			c.values[at] = []string{change.Value}
		case c.flaws["removes all"] && change.Remove:
			delete(c.values, at)
		case c.flaws["wants it there"] && change.Remove && !slices.Contains(c.values[at], change.Value):
			return "", errors.New("there is no such value")
		case c.flaws["cuts"]:
			c.change(at, change.Value[:min(255, len(change.Value))], change.Remove)
		default:
			c.change(at, change.Value, change.Remove)
		}
		if c.flaws["makes the first change"] {
			break
		}
	}
	return "", nil
}

// ask makes a request.
func (c *client) ask(ctx context.Context) error {
	c.mu.Lock()
	c.requests++
	requests, fault, isKnown := c.requests, c.fault, strings.TrimSpace(c.secret) == c.token
	c.mu.Unlock()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case !isKnown && c.flaws["tells the secret"]:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: "the service does not know " + c.secret}
	case !isKnown || c.flaws["does not trim"] && c.secret != c.token:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: "the service does not know the token"}
	case fault == Throttled:
		return &dns01.RefusalError{Refusal: dns01.Throttled, Text: "too many requests"}
	case fault == Forbidden && c.flaws["confuses refusals"]:
		return &dns01.RefusalError{Refusal: dns01.Throttled, Text: "too many requests"}
	case fault == Forbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: "the token may not"}
	case fault == Broken && c.flaws["tells request IDs"]:
		return fmt.Errorf("internal error, request %d", requests)
	case fault == Broken:
		return errors.New("internal error")
	case fault == Silent:
		<-ctx.Done()
		return ctx.Err()
	}
	return nil
}

// startMemory starts a service whose provider has flaws.
func startMemory(f flaws, zones ...string) Bed {
	service := &memory{zones: zones, values: make(map[string][]string), token: "the-token"}
	build := func(ctx context.Context, _ *acmev1.DNS01Solver, access dns01.Access) (dns01.Provider, error) {
		ref := acmev1.SecretKeySelector{Name: "credential", Key: "token"}
		secret, err := access.Value(ctx, "memory.tokenSecretRef", ref)
		if f["needs no Secret"] {
			err = nil
		}
		if err != nil {
			return nil, err
		}
		c := &client{memory: service, flaws: f, secret: string(secret)}
		if f["asks early"] {
			_ = c.ask(ctx)
		}
		return c, nil
	}
	return Bed{
		Service: service,
		Kind:    dns01.Kind{Build: build, Limits: dns01.Limits{Batch: 100}},
		Solver:  &acmev1.DNS01Solver{},
		Secrets: map[string]map[string][]byte{"credential": {"token": []byte("the-token")}},
	}
}
