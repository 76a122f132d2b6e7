// SPDX-License-Identifier: Apache-2.0

package dns01

import (
	"context"
	"net/http"
	"testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// hooked is a service to which something happens before it does what it is asked.
type hooked struct {
	*service
	// client is that of the account which was made last.
	client  *http.Client
	onZones func(ctx context.Context) error
	onApply func(ctx context.Context, zone Zone, changes []Change) error
}

func (h *hooked) Zones(ctx context.Context) ([]Zone, error) {
	if h.onZones != nil {
		if err := h.onZones(ctx); err != nil {
			return nil, err
		}
	}
	return h.service.Zones(ctx)
}

func (h *hooked) Apply(ctx context.Context, zone Zone, changes []Change) (string, error) {
	if h.onApply != nil {
		if err := h.onApply(ctx, zone, changes); err != nil {
			return "", err
		}
	}
	return h.service.Apply(ctx, zone, changes)
}

// newHooked is a world whose service is hooked.
func newHooked(t *testing.T, h *hooked, kind Kind, change func(*Config)) *world {
	t.Helper()
	if h.service == nil {
		h.service = &service{zones: exampleZone()}
	}
	w := newWorld(t, h.service, kind, change)
	kind.Build = func(ctx context.Context, solver *acmev1.DNS01Solver, access Access) (Provider, error) {
		h.client = access.HTTP
		_, err := access.Value(ctx, "digitalocean.tokenSecretRef", solver.DigitalOcean.Token)
		return h, err
	}
	w.config.Kinds["digitalocean"] = kind
	return w
}
