// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

const (
	// settleTime after the start: what the start itself takes is over.
	settleTime = 15 * time.Second
	// idleTime is how long a process that has nothing to do is looked at.
	idleTime = time.Minute
)

func (b *bench) idleSizes() []int {
	if b.options.Quick {
		return []int{1000}
	}
	return []int{5000, 10_000}
}

// runIdle fills the API with challenges that have ended, starts Countersign anew
// among them, and looks at it doing nothing: shortly for each number, for a
// minute at the last.
func (b *bench) runIdle(ctx context.Context) error {
	s, err := scene.New(ctx, &b.bed.Info, "idle")
	if err != nil {
		return err
	}
	have := 0
	for _, n := range b.idleSizes() {
		if err := b.fill(ctx, s, have, n); err != nil {
			return err
		}
		if have = n; n == b.idleSizes()[len(b.idleSizes())-1] {
			return b.idle(ctx, n, idleTime)
		}
		if err := b.idle(ctx, n, settleTime); err != nil {
			return err
		}
	}
	return nil
}

// fill makes further challenges while Countersign does not run, since they look as
// if there were work until their status is written.
func (b *bench) fill(ctx context.Context, s *scene.Scene, have, want int) error {
	b.bed.StopController()
	var names []string
	for i := have; i < want; i++ {
		names = append(names, fmt.Sprintf("h%05d.idle.%s", i, domain))
	}
	start := time.Now()
	how := func() string {
		return fmt.Sprintf("making %d finished challenges, %.0f s", want, time.Since(start).Seconds())
	}
	err := during(b.options.Progress, how, func() error {
		return each(ctx, parallel, names, func(ctx context.Context, name string) error { return finished(ctx, s, name) })
	})
	if err != nil {
		return err
	}
	begin := time.Now()
	if err := b.restart(ctx); err != nil {
		return err
	}
	b.report.AddTime(fmt.Sprintf("idle_%d_start_seconds", want), time.Since(begin), "%d finished challenges: process started → ready", want)
	return nil
}

// finished makes a challenge that is valid and cleaned up.
func finished(ctx context.Context, s *scene.Scene, name string) error {
	challenges := s.Client.AcmeV1().Challenges(s.Namespace)
	made, err := challenges.Create(ctx, &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{GenerateName: "finished-"},
		Spec:       challengeSpec(name, acmev1.IssuerReference{Name: issuerName}),
	}, metav1.CreateOptions{})
	if err != nil {
		return fmt.Errorf("creating a finished challenge: %w", err)
	}
	made.Status = acmev1.ChallengeStatus{State: acmev1.Valid, Reason: "Successfully authorized domain"}
	if _, err := challenges.UpdateStatus(ctx, made, metav1.UpdateOptions{}); err != nil {
		return fmt.Errorf("finishing challenge %s: %w", made.Name, err)
	}
	return nil
}

// idle measures after the start has settled.
func (b *bench) idle(ctx context.Context, n int, length time.Duration) error {
	if err := pause(ctx, settleTime); err != nil {
		return err
	}
	before, err := readMeter(b.bed)
	if err != nil {
		return err
	}
	if err := pause(ctx, length); err != nil {
		return err
	}
	used, err := controllerUsage(&b.bed.Info)
	if err != nil {
		return err
	}
	asked, err := auditSince(b.bed.AuditLog(), before.audit)
	if err != nil {
		return err
	}
	b.say("%d finished challenges, API requests in %v: %s", n, length, asked.perOrder(1))
	name, what := fmt.Sprintf("idle_%d_", n), fmt.Sprintf("%d finished challenges: ", n)
	b.report.Add(name+"rss_bytes", float64(used.resident), Bytes, "%smemory", what)
	b.report.Add(name+"anonymous_rss_bytes", float64(used.anonymous), Bytes, "%smemory, the anonymous part", what)
	b.report.Add(name+"cpu_ratio", (used.cpu-before.cpu).Seconds()/length.Seconds(), Ratio, "%sCPU of one processor, over %v", what, length)
	b.report.Add(name+"kube_requests", float64(asked.total()), Count, "%sAPI requests in %v", what, length)
	return b.checkAlive()
}
