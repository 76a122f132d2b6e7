// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"k8s.io/klog/v2"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// The controllers that --controllers chooses from.
const (
	ordersController         = "orders"
	challengesController     = "challenges"
	issuersController        = "issuers"
	clusterIssuersController = "clusterissuers"
)

// knownControllers returns the names of all controllers; all are on by default.
func knownControllers() []string {
	return []string{issuersController, clusterIssuersController, ordersController, challengesController}
}

// options are what the flags say.
type options struct {
	kubeconfig              string
	controllers             []string
	namespace               string
	clusterNamespace        string
	leaderElect             bool
	leaderElectionNamespace string
	kubeAPIQPS              float32
	kubeAPIBurst            int
	workers                 int
	slots                   int
	checkPeriod             time.Duration
	nameservers             []string
	recursiveOnly           bool
	http01Nameservers       []string
	http01Port              int
	http01Backend           string
	responderListenAddress  string
	responderAddress        string
	metricsListenAddress    string
	accountKeyAlgorithm     string
	issuerAmbient           bool
	clusterIssuerAmbient    bool
}

func defaultOptions() *options {
	return &options{
		controllers:             []string{"*"},
		clusterNamespace:        "countersign",
		leaderElect:             true,
		leaderElectionNamespace: "countersign",
		kubeAPIQPS:              -1,
		kubeAPIBurst:            -1,
		workers:                 5,
		slots:                   60,
		checkPeriod:             10 * time.Second,
		http01Port:              80,
		http01Backend:           "externalname",
		responderListenAddress:  ":8089",
		responderAddress:        "countersign.countersign.svc:8089",
		metricsListenAddress:    "0.0.0.0:9402",
		accountKeyAlgorithm:     "ECDSA",
		clusterIssuerAmbient:    true,
	}
}

func (o *options) addFlags(flags *pflag.FlagSet) {
	o.addClusterFlags(flags)
	o.addChallengeFlags(flags)
	logging := flag.NewFlagSet("logging", flag.ContinueOnError)
	klog.InitFlags(logging)
	for _, name := range []string{"v", "vmodule"} {
		flags.AddGoFlag(logging.Lookup(name))
	}
}

func (o *options) addClusterFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.kubeconfig, "kubeconfig", o.kubeconfig, "File that says how to reach the API server. Empty: as a pod of the cluster.")
	flags.StringSliceVar(&o.controllers, "controllers", o.controllers,
		"Controllers to run: "+strings.Join(knownControllers(), ", ")+"; * for all, -name to leave one out.")
	flags.StringVar(&o.namespace, "namespace", o.namespace, "Work in this namespace only, without ClusterIssuers. Empty: in all.")
	flags.StringVar(&o.clusterNamespace, "cluster-resource-namespace", o.clusterNamespace, "Namespace of the Secrets that ClusterIssuers refer to.")
	flags.BoolVar(&o.leaderElect, "leader-elect", o.leaderElect, "Work only while holding the Lease, so that several replicas can run.")
	flags.StringVar(&o.leaderElectionNamespace, "leader-election-namespace", o.leaderElectionNamespace, "Namespace of the Lease.")
	flags.Float32Var(&o.kubeAPIQPS, "kube-api-qps", o.kubeAPIQPS, "Requests per second to the API server. -1: as many as its own priority and fairness lets through.")
	flags.IntVar(&o.kubeAPIBurst, "kube-api-burst", o.kubeAPIBurst, "Requests to the API server that may exceed --kube-api-qps for a moment.")
	flags.IntVar(&o.workers, "concurrent-workers", o.workers, "Workers of each controller.")
	flags.StringVar(&o.metricsListenAddress, "metrics-listen-address", o.metricsListenAddress, "Address of /metrics, /healthz, /livez and /readyz.")
	flags.StringVar(&o.accountKeyAlgorithm, "acme-account-key-algorithm", o.accountKeyAlgorithm, "Algorithm of new account keys: ECDSA (P-256) or RSA (2048 bit).")
	flags.BoolVar(&o.issuerAmbient, "issuer-ambient-credentials", o.issuerAmbient, "Let the solvers of Issuers use the credentials of the controller's environment.")
	flags.BoolVar(&o.clusterIssuerAmbient, "cluster-issuer-ambient-credentials", o.clusterIssuerAmbient, "Let the solvers of ClusterIssuers use the credentials of the controller's environment.")
}

func (o *options) addChallengeFlags(flags *pflag.FlagSet) {
	flags.IntVar(&o.slots, "max-concurrent-challenges", o.slots, "Challenges that may be processing at the same time.")
	flags.DurationVar(&o.checkPeriod, "dns01-check-retry-period", o.checkPeriod, "Interval of self-checks, of both types, after the first quick ones.")
	flags.StringSliceVar(&o.nameservers, "dns01-recursive-nameservers", o.nameservers, "Name servers to ask, host:port or an https URL. Empty: the system's.")
	flags.BoolVar(&o.recursiveOnly, "dns01-recursive-nameservers-only", o.recursiveOnly, "Self-check DNS-01 at the recursive name servers, not at the authoritative ones.")
	flags.StringSliceVar(&o.http01Nameservers, "acme-http01-solver-nameservers", o.http01Nameservers, "Name servers that the HTTP-01 self-check asks for addresses, host:port or an https URL. Empty: the system's.")
	flags.IntVar(&o.http01Port, "http01-self-check-port", o.http01Port, "Port that the HTTP-01 self-check connects to. CAs use 80; another one makes sense in a test set-up only.")
	flags.StringVar(&o.http01Backend, "http01-backend", o.http01Backend, "How routes reach the responder: externalname.")
	flags.StringVar(&o.responderListenAddress, "http01-responder-listen-address", o.responderListenAddress, "Address that the responder listens on.")
	flags.StringVar(&o.responderAddress, "http01-responder-address", o.responderAddress, "host:port where ingress controllers reach the responder.")
}

// validate returns all that is wrong with the flags, each with the flag's name.
func (o *options) validate() error {
	var problems []error
	problem := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	if _, err := o.enabledControllers(); err != nil {
		problems = append(problems, err)
	}
	if o.workers < 1 {
		problem("--concurrent-workers %d is less than 1", o.workers)
	}
	if o.slots < 1 {
		problem("--max-concurrent-challenges %d is less than 1", o.slots)
	}
	if o.checkPeriod < time.Second {
		problem("--dns01-check-retry-period %s is less than 1s", o.checkPeriod)
	}
	if o.http01Port < 1 || o.http01Port > 65535 {
		problem("--http01-self-check-port %d is not a port", o.http01Port)
	}
	if o.accountKeyAlgorithm != "ECDSA" && o.accountKeyAlgorithm != "RSA" {
		problem("--acme-account-key-algorithm %q is neither ECDSA nor RSA", o.accountKeyAlgorithm)
	}
	if o.http01Backend != string(http01.BackendExternalName) {
		problem("--http01-backend %q is not %s", o.http01Backend, http01.BackendExternalName)
	}
	if o.recursiveOnly && len(o.nameservers) == 0 {
		problem("--dns01-recursive-nameservers-only needs --dns01-recursive-nameservers")
	}
	return errors.Join(append(problems, o.validateAddresses())...)
}

func (o *options) validateAddresses() error {
	var problems []error
	for _, address := range []struct{ flag, value string }{
		{"http01-responder-address", o.responderAddress},
		{"http01-responder-listen-address", o.responderListenAddress},
		{"metrics-listen-address", o.metricsListenAddress},
	} {
		if _, _, err := net.SplitHostPort(address.value); err != nil {
			problems = append(problems, fmt.Errorf("--%s %q is not host:port: %w", address.flag, address.value, err))
		}
	}
	for _, servers := range []struct {
		flag   string
		values []string
	}{
		{"dns01-recursive-nameservers", o.nameservers},
		{"acme-http01-solver-nameservers", o.http01Nameservers},
	} {
		if len(servers.values) == 0 {
			continue
		}
		if _, err := resolver.New(resolver.Config{Nameservers: servers.values}); err != nil {
			problems = append(problems, fmt.Errorf("--%s: %w", servers.flag, err))
		}
	}
	return errors.Join(problems...)
}

// enabledControllers is --controllers spelled out. Only removals mean: from all.
func (o *options) enabledControllers() (map[string]bool, error) {
	enabled := make(map[string]bool)
	isRemoval := func(name string) bool { return strings.HasPrefix(name, "-") }
	for _, name := range o.controllers {
		if name != "*" && !slices.Contains(knownControllers(), strings.TrimPrefix(name, "-")) {
			return nil, fmt.Errorf("--controllers %q is not one of *, %s (or -name to leave one out)", name, strings.Join(knownControllers(), ", "))
		}
		enabled[name] = !isRemoval(name)
	}
	if enabled["*"] || len(o.controllers) > 0 && !slices.ContainsFunc(o.controllers, func(name string) bool { return !isRemoval(name) }) {
		for _, name := range knownControllers() {
			enabled[name] = true
		}
	}
	for _, name := range o.controllers {
		if isRemoval(name) {
			delete(enabled, strings.TrimPrefix(name, "-"))
		}
	}
	if o.namespace != "" {
		delete(enabled, clusterIssuersController)
	}
	if !slices.ContainsFunc(knownControllers(), func(name string) bool { return enabled[name] }) {
		return nil, fmt.Errorf("--controllers %q leaves no controller to run", strings.Join(o.controllers, ","))
	}
	return enabled, nil
}
