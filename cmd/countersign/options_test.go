// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestEnabledControllers(t *testing.T) {
	for _, row := range []struct {
		flag, namespace string
		want            string
	}{
		{flag: "*", want: "challenges clusterissuers issuers orders responder"},
		{flag: "orders,challenges", want: "challenges orders responder"},
		{flag: "-issuers", want: "challenges clusterissuers orders responder"},
		{flag: "*,-orders,-challenges", want: "clusterissuers issuers"},
		{flag: "-orders,orders,challenges", want: "challenges responder"},
		{flag: "*", namespace: "team", want: "challenges issuers orders responder"},
		{flag: "responder", want: "responder"},
		{flag: "orders,responder", want: "orders responder"},
		{flag: "*,-responder", want: "challenges clusterissuers issuers orders"},
		{flag: "-responder", want: "challenges clusterissuers issuers orders"},
		{flag: "responder,challenges,-responder", want: "challenges"},
	} {
		o := defaultOptions()
		o.controllers, o.namespace = strings.Split(row.flag, ","), row.namespace
		enabled, err := o.enabledControllers()
		if got := strings.Join(slices.Sorted(maps.Keys(enabled)), " "); err != nil || got != row.want {
			t.Errorf("%+v: got %q, %v", row, got, err)
		}
	}
}

func TestWrongFlags(t *testing.T) {
	for _, row := range []struct {
		args string
		want string
	}{
		{"--controllers=nobody", `--controllers "nobody" is not one of *, issuers, clusterissuers, orders, challenges, responder`},
		{"--controllers=responder,-responder", "--controllers"},
		{"--controllers=-nobody", `--controllers "-nobody"`},
		{"--controllers=orders,-orders", "--controllers"},
		{"--controllers=", "--controllers"},
		{"--http01-backend=pods", `--http01-backend "pods"`},
		{"--http01-responder-service=countersign", `--http01-responder-service "countersign"`},
		{"--acme-http01-solver-resource-limits-cpu=much", `--acme-http01-solver-resource-limits-cpu "much"`},
		{"--acme-http01-solver-image=", "--acme-http01-solver-image"},
		{"--dns01-recursive-nameservers=a:b:c", "--dns01-recursive-nameservers"},
		{"--acme-http01-solver-nameservers=a:b:c", "--acme-http01-solver-nameservers"},
		{"--concurrent-workers=0", "--concurrent-workers 0"},
		{"--max-concurrent-challenges=0", "--max-concurrent-challenges 0"},
		{"--challenge-slot-lease=0s", "--challenge-slot-lease 0s"},
		{"--failed-authorizations-per-hour=-1", "--failed-authorizations-per-hour -1"},
		{"--cleanup-deadline=1ms", "--cleanup-deadline 1ms"},
		{"--dns01-check-retry-period=1ms", "--dns01-check-retry-period 1ms"},
		{"--dns01-batch-window=0s", "--dns01-batch-window 0s"},
		{"--dns01-batch-window=11s", "--dns01-batch-window 11s"},
		{"--http01-self-check-port=70000", "--http01-self-check-port 70000"},
		{"--http01-self-check-https-port=0", "--http01-self-check-https-port 0"},
		{"--self-check-policy=maybe", `--self-check-policy "maybe" is not require, prefer or skip`},
		{"--self-check-prefer-after=-1s", "--self-check-prefer-after -1s"},
		{"--http01-self-check-passes=0", "--http01-self-check-passes 0"},
		{"--acme-account-key-algorithm=DSA", `--acme-account-key-algorithm "DSA"`},
		{"--dns01-recursive-nameservers-only", "--dns01-recursive-nameservers"},
		{"--http01-responder-address=elsewhere:80", `--http01-responder-address "elsewhere:80" has no effect without --http01-backend=externalname; set that, or leave it out`},
		{"--http01-responder-address=nowhere", `--http01-responder-address "nowhere"`},
		{"--metrics-listen-address=9402", `--metrics-listen-address "9402"`},
		{"--http01-inside-addresses=ingress.svc,a:b:c", `--http01-inside-addresses "a:b:c" cannot be used: it is neither "host" nor "host:port"`},
		{"--http01-inside-addresses=ingress.svc:http", `--http01-inside-addresses "ingress.svc:http" cannot be used: its port is not a number`},
		{"--acme-http01-solver-extra-labels=a/b/c=d", `--acme-http01-solver-extra-labels: the key "a/b/c" cannot be a label's: `},
		{"--acme-http01-solver-extra-labels=team=a@b", `--acme-http01-solver-extra-labels: the value "a@b" of "team" cannot be a label's: `},
		{"--no-such-flag", "--no-such-flag"},
		{"--dns01-check-retry-period=soon", "--dns01-check-retry-period"},
		{"surplus", "surplus"},
	} {
		cmd := command()
		cmd.SetArgs(strings.Fields(row.args))
		err := cmd.ExecuteContext(t.Context())
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: got %v, want it to name %s", row.args, err, row.want)
		}
		if usage := (usageError{}); !errors.As(err, &usage) {
			t.Errorf("%s: %v is not reported as a usage error", row.args, err)
		}
	}
}

func TestDefaultsAreValid(t *testing.T) {
	if err := defaultOptions().validate(); err != nil {
		t.Error(err)
	}
}

func TestKubeconfigIsNamed(t *testing.T) {
	cmd := command()
	cmd.SetArgs([]string{"--kubeconfig=/nonexistent"})
	if err := cmd.ExecuteContext(t.Context()); err == nil || !strings.Contains(err.Error(), `--kubeconfig "/nonexistent"`) {
		t.Errorf("got %v", err)
	}
}
