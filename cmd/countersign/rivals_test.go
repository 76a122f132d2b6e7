// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/events"
)

// seen shows the watch a challenge on its way into the cache, which a manager wrote now.
func seen(t *testing.T, e *engine, manager string) {
	t.Helper()
	ch := &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "shop", Name: "one"}}
	ch.ManagedFields = []metav1.ManagedFieldsEntry{{Manager: manager, Time: &metav1.Time{Time: time.Now()}}}
	if _, err := e.showing(slim)(ch); err != nil {
		t.Fatal(err)
	}
}

// TestWorkAlone: work ends when a rival writes, and does not begin when one has.
func TestWorkAlone(t *testing.T) {
	for name, row := range map[string]struct {
		controllers   []string
		before, after string
		begins, ends  bool
	}{
		"alone":                       {[]string{"orders", "challenges"}, "kubectl", "countersign", true, false},
		"a rival comes":               {[]string{"orders", "challenges"}, "", "cert-manager-challenges", true, true},
		"a rival was there":           {[]string{"orders", "challenges"}, "cert-manager-orders", "", false, true},
		"it works on something else":  {[]string{"challenges"}, "cert-manager-orders", "cert-manager-orders", true, false},
		"nothing of its is done here": {[]string{"issuers"}, "cert-manager-orders", "cert-manager-challenges", true, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				e := &engine{enabled: map[string]bool{}}
				if row.begins { // only work ends it
					e.recorder = events.New(events.Config{Client: fake.NewClientset().CoreV1().Events(""), Scheme: scheme.Scheme, Logger: klog.Background()})
				}
				for _, controller := range row.controllers {
					e.enabled[controller] = true
				}
				e.rivals = e.newRivals()
				hasBegun := false
				e.runners = []runner{func(ctx context.Context) { hasBegun = true; <-ctx.Done() }}
				ctx, end := context.WithCancelCause(t.Context())
				defer end(nil)
				e.awaitPeace(ctx)
				seen(t, e, row.before)
				go e.workAlone(end)(ctx)
				synctest.Wait()
				<-time.After(time.Second) // by the bubble's clock
				seen(t, e, row.after)
				synctest.Wait()
				if hasBegun != row.begins || (ctx.Err() != nil) != row.ends {
					t.Errorf("begun: %v, ended: %v", hasBegun, context.Cause(ctx))
				}
				if row.ends && context.Cause(ctx).Error() != e.rivals.Err().Error() {
					t.Errorf("ended by %v", context.Cause(ctx))
				}
			})
		})
	}
}
