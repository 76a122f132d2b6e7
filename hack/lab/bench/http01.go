// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"

	"github.com/countersign-project/countersign/hack/lab"
)

// byHTTP proves names that the lab's name server leads to the lab's proxy.
func byHTTP() kind { return kind{name: "http01", domain: "web.test"} }

// onePass makes one look of the self-check that passes enough.
const onePass = "--http01-self-check-passes=1"

// runHTTP01 is runLoad by HTTP-01; one order is measured with one pass as well.
func (b *bench) runHTTP01(ctx context.Context) error {
	for _, n := range b.sizes() {
		got, err := b.loadWith(ctx, byHTTP(), n, b.options.Lab.Controller)
		if err != nil {
			return err
		}
		b.addLoad(byHTTP(), n, got)
		b.addRoutes(n, got)
	}
	flags := append([]string{onePass}, b.options.Lab.Controller.Flags...)
	got, err := b.loadWith(ctx, byHTTP(), 1, lab.Run{Flags: flags, Env: b.options.Lab.Controller.Env})
	if err != nil {
		return err
	}
	b.report.AddTime("http01_1_one_pass_p50_seconds", quantile(got.times, 0.5), "HTTP-01, one order (of %d), one pass: created → valid, median", singles)
	return nil
}

// loadWith begins with a Countersign that remembers nothing.
func (b *bench) loadWith(ctx context.Context, k kind, n int, run lab.Run) (*loaded, error) {
	if err := b.bed.RestartController(ctx, run); err != nil {
		return nil, err
	}
	got, err := b.load(ctx, k, n)
	if err != nil {
		return nil, fmt.Errorf("%d orders at once by %s: %w", n, k.name, err)
	}
	return got, nil
}

// addRoutes says what the routes cost; every order has a host of its own.
func (b *bench) addRoutes(n int, l *loaded) {
	name, what, per := fmt.Sprintf("http01_%d_", n), fmt.Sprintf("HTTP-01, %d orders: ", l.orders), 1/float64(l.orders)
	made := float64(l.kube["create ingresses"] + l.kube["patch ingresses"] + l.kube["update ingresses"])
	b.report.Add(name+"ingress_writes_per_host", made*per, Count, "%sIngresses made or changed per host", what)
	b.report.Add(name+"pods", float64(l.kube["create pods"]), Count, "%sPods made", what)
	b.report.Add(name+"kube_writes_per_order", float64(l.kube.writes())*per, Count, "%sAPI writes per order, events included", what)
}
