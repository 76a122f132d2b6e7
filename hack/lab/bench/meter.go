// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/pebble"
)

// meter is where the counters of a lab stood at one moment.
type meter struct {
	bed   *lab.Lab
	audit int64
	acme  pebble.Tally
	cpu   time.Duration
}

// spent is what went by since.
type spent struct {
	kube requests
	acme requests
	cpu  time.Duration
	peak int64
}

func readMeter(bed *lab.Lab) (meter, error) {
	audit, err := auditSize(bed.AuditLog())
	if err != nil {
		return meter{}, err
	}
	used, err := controllerUsage(&bed.Info)
	return meter{bed: bed, audit: audit, acme: bed.ACMETally(), cpu: used.cpu}, err
}

func controllerUsage(info *lab.Info) (usage, error) {
	pid, err := pidOf(info)
	if err != nil {
		return usage{}, err
	}
	return usageOf(pid)
}

const (
	// quietTime without a request: Countersign has nothing left to do.
	quietTime = time.Second
	// quietTimeout bounds the wait for it.
	quietTimeout = 30 * time.Second
)

// since waits until Countersign is quiet, as events are sent when there is time.
func (m meter) since(ctx context.Context) (spent, error) {
	ctx, cancel := context.WithTimeout(ctx, quietTimeout)
	defer cancel()
	last := -1
	for {
		kube, err := auditSince(m.bed.AuditLog(), m.audit)
		if err != nil {
			return spent{}, err
		}
		if kube.total() == last {
			used, err := controllerUsage(&m.bed.Info)
			return spent{kube, acmeRequests(m.bed.ACMETally().Since(m.acme)), used.cpu - m.cpu, used.peak}, err
		}
		last = kube.total()
		if err := pause(ctx, quietTime); err != nil {
			return spent{}, fmt.Errorf("waiting for Countersign to be quiet: %w", err)
		}
	}
}

func acmeRequests(tally pebble.Tally) requests {
	counted := requests{}
	for operation, n := range tally {
		counted[string(operation)] = n
	}
	return counted
}
