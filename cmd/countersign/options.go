// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"k8s.io/client-go/tools/cache"

	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// The controllers that --controllers chooses from.
const (
	ordersController         = "orders"
	challengesController     = "challenges"
	issuersController        = "issuers"
	clusterIssuersController = "clusterissuers"
	// responderController serves HTTP-01 proofs, on every replica. It comes with
	// challenges, unless it is left out.
	responderController = "responder"
)

// knownControllers returns the names of all controllers; all are on by default. The
// responder comes after the challenges, which it goes with.
func knownControllers() []string {
	return []string{issuersController, clusterIssuersController, ordersController, challengesController, responderController}
}

// options are what the flags say.
type options struct {
	configFile              string
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
	slotLease               time.Duration
	checkPeriod             time.Duration
	failuresPerHour         int
	cleanUpDeadline         time.Duration
	nameservers             []string
	recursiveOnly           bool
	http01Nameservers       []string
	http01Port              int
	http01SecurePort        int
	http01Passes            int
	http01InsideAddresses   []string
	http01Backend           string
	selfCheckPolicy         string
	selfCheckPreferAfter    time.Duration
	responderListenAddress  string
	responderAddress        string
	responderServiceName    string
	solverPods              podOptions
	metricsListenAddress    string
	enableProfiling         bool
	profilerAddress         string
	logFormat               logFormat
	accountKeyAlgorithm     string
	issuerAmbient           bool
	clusterIssuerAmbient    bool
	batchWindow             time.Duration
	concurrentValues        bool
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
		slotLease:               time.Minute,
		checkPeriod:             10 * time.Second,
		failuresPerHour:         4,
		cleanUpDeadline:         10 * time.Minute,
		http01Port:              80,
		http01Backend:           string(http01.BackendEndpointSlice),
		http01SecurePort:        443,
		http01Passes:            5,
		selfCheckPolicy:         string(plan.SelfCheckRequire),
		selfCheckPreferAfter:    2 * time.Minute,
		responderListenAddress:  ":8089",
		responderAddress:        "countersign.countersign.svc:8089",
		responderServiceName:    "countersign/countersign",
		solverPods:              defaultPodOptions(),
		metricsListenAddress:    "0.0.0.0:9402",
		profilerAddress:         "localhost:6060",
		logFormat:               logText,
		accountKeyAlgorithm:     "ECDSA",
		clusterIssuerAmbient:    true,
		batchWindow:             100 * time.Millisecond,
	}
}

// addFlags adds all flags, and returns them in their groups.
func (o *options) addFlags(flags *pflag.FlagSet) []flagGroup {
	groups := o.groups()
	for _, group := range groups {
		flags.AddFlagSet(group.flags)
	}
	return groups
}

func (o *options) addClusterFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.configFile, configFlag, o.configFile, "File with the same settings, under the names of the flags in camel case; flags win over it. See docs/flags.md.")
	flags.StringVar(&o.kubeconfig, "kubeconfig", o.kubeconfig, "File that says how to reach the API server. Empty: as a pod of the cluster.")
	flags.StringSliceVar(&o.controllers, "controllers", o.controllers,
		"Controllers to run: "+strings.Join(knownControllers(), ", ")+"; * for all, -name to leave one out.")
	flags.StringVar(&o.namespace, "namespace", o.namespace, "Work in this namespace only, without ClusterIssuers. Empty: in all.")
	flags.StringVar(&o.clusterNamespace, "cluster-resource-namespace", o.clusterNamespace, "Namespace of the Secrets that ClusterIssuers refer to.")
	flags.BoolVar(&o.leaderElect, "leader-elect", o.leaderElect, "Work only while holding the Lease, so that several replicas can run.")
	flags.StringVar(&o.leaderElectionNamespace, "leader-election-namespace", o.leaderElectionNamespace, "Namespace of the Lease, and of the list of what could not be cleaned up.")
	flags.IntVar(&o.workers, "concurrent-workers", o.workers, "Workers of each controller.")
	flags.Float32Var(&o.kubeAPIQPS, "kube-api-qps", o.kubeAPIQPS, "Requests per second to the API server. -1: as many as its own priority and fairness lets through.")
	flags.IntVar(&o.kubeAPIBurst, "kube-api-burst", o.kubeAPIBurst, "Requests to the API server that may exceed --kube-api-qps for a moment.")
	flags.BoolVar(&o.enableProfiling, "enable-profiling", o.enableProfiling, "Serve Go's profiles, /debug/pprof/, on --profiler-address.")
	flags.StringVar(&o.profilerAddress, "profiler-address", o.profilerAddress, "Address of the profiles. Whoever reaches it sees what the program does.")
	flags.StringVar(&o.metricsListenAddress, "metrics-listen-address", o.metricsListenAddress, "Address of /metrics, /healthz, /livez and /readyz.")
}

func (o *options) addChallengeFlags(flags *pflag.FlagSet) {
	flags.IntVar(&o.slots, "max-concurrent-challenges", o.slots, "Challenges that may be processing at the same time.")
	flags.DurationVar(&o.slotLease, "challenge-slot-lease", o.slotLease, "How long a challenge may hold its slot without progress while others wait.")
	flags.IntVar(&o.failuresPerHour, "failed-authorizations-per-hour", o.failuresPerHour, "Failed authorizations of a name and account within an hour after which the CA is not asked again for a while. CAs commonly lock the account out after 5. 0: no limit.")
	flags.DurationVar(&o.cleanUpDeadline, "cleanup-deadline", o.cleanUpDeadline, "How long a clean-up that fails is tried before the challenge is let go and what is left goes on a list; at most 1m where the namespace is being deleted or the credential is gone.")
}

func (o *options) addDNS01Flags(flags *pflag.FlagSet) {
	flags.StringSliceVar(&o.nameservers, "dns01-recursive-nameservers", o.nameservers, "Name servers to ask, host:port or an https URL. Empty: the system's.")
	flags.BoolVar(&o.recursiveOnly, "dns01-recursive-nameservers-only", o.recursiveOnly, "Self-check DNS-01 at the recursive name servers, not at the authoritative ones.")
	flags.DurationVar(&o.batchWindow, "dns01-batch-window", o.batchWindow, "How long changes of one zone and credential gather until they are sent to the DNS provider together; at most 10s.")
	flags.BoolVar(&o.concurrentValues, "concurrent-txt-values", o.concurrentValues, "Let challenges of one record run at the same time as far as the DNS provider holds several values at one name.")
}

func (o *options) addHTTP01Flags(flags *pflag.FlagSet) {
	flags.StringVar(&o.http01Backend, "http01-backend", o.http01Backend, "How routes reach the responder: "+strings.Join(backendNames(), ", ")+". A solver with a podTemplate has pods in any case.")
	flags.StringVar(&o.responderServiceName, "http01-responder-service", o.responderServiceName, "NAMESPACE/NAME of the Service in front of the responders, with --http01-backend=endpointslice. Its port is the one named http01, or the only one.")
	flags.StringVar(&o.responderAddress, "http01-responder-address", o.responderAddress, "host:port where ingress controllers reach the responder, with --http01-backend=externalname.")
	flags.StringVar(&o.responderListenAddress, "http01-responder-listen-address", o.responderListenAddress, "Address that the responder listens on.")
}

func (o *options) addSelfCheckFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.selfCheckPolicy, "self-check-policy", o.selfCheckPolicy, "What a self-check that does not pass is worth: require (the CA is not told), prefer (it is told after --self-check-prefer-after), skip (there is no self-check). Issuers can have others, by annotation.")
	flags.DurationVar(&o.selfCheckPreferAfter, "self-check-prefer-after", o.selfCheckPreferAfter, "How long after the proof is presented the CA is told where the self-check is only preferred and does not pass.")
	flags.DurationVar(&o.checkPeriod, "dns01-check-retry-period", o.checkPeriod, "Interval of self-checks, of both types, after the first quick ones.")
	flags.StringSliceVar(&o.http01Nameservers, "acme-http01-solver-nameservers", o.http01Nameservers, "Name servers that the HTTP-01 self-check asks for addresses, host:port or an https URL. Empty: the system's.")
	flags.IntVar(&o.http01Port, "http01-self-check-port", o.http01Port, "Port that the HTTP-01 self-check connects to. CAs use 80; another one makes sense in a test set-up only.")
	flags.IntVar(&o.http01SecurePort, "http01-self-check-https-port", o.http01SecurePort, "Port that the HTTP-01 self-check connects to after a redirect to port 443. Another one makes sense in a test set-up only.")
	flags.IntVar(&o.http01Passes, "http01-self-check-passes", o.http01Passes, "Looks of the HTTP-01 self-check in a row that have to pass before the CA is told to look.")
	flags.StringSliceVar(&o.http01InsideAddresses, "http01-inside-addresses", o.http01InsideAddresses, "host[:port] of ingress controllers within the cluster, such as their Service, that the HTTP-01 self-check asks if it cannot connect to any public address of the name. The load-balancer addresses of the challenge's route are asked anyway.")
}

func (o *options) addIssuerFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.accountKeyAlgorithm, "acme-account-key-algorithm", o.accountKeyAlgorithm, "Algorithm of new account keys: ECDSA (P-256) or RSA (2048 bit).")
	flags.BoolVar(&o.issuerAmbient, "issuer-ambient-credentials", o.issuerAmbient, "Let the solvers of Issuers use the credentials of the controller's environment.")
	flags.BoolVar(&o.clusterIssuerAmbient, "cluster-issuer-ambient-credentials", o.clusterIssuerAmbient, "Let the solvers of ClusterIssuers use the credentials of the controller's environment.")
}

// validate returns all that is wrong with the flags, each with the flag's name.
func (o *options) validate() error {
	var problems []error
	problem := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	if _, err := o.enabledControllers(); err != nil {
		problems = append(problems, err)
	}
	if err := o.logFormat.validate(); err != nil {
		problems = append(problems, err)
	}
	for _, limit := range []struct {
		isBroken bool
		flag     string
		value    any
		rule     string
	}{
		{o.workers < 1, "concurrent-workers", o.workers, "is less than 1"},
		{o.slots < 1, "max-concurrent-challenges", o.slots, "is less than 1"},
		{o.slotLease < time.Second, "challenge-slot-lease", o.slotLease, "is less than 1s"},
		{o.failuresPerHour < 0, "failed-authorizations-per-hour", o.failuresPerHour, "is less than 0"},
		{o.cleanUpDeadline < time.Second, "cleanup-deadline", o.cleanUpDeadline, "is less than 1s"},
		{o.checkPeriod < time.Second, "dns01-check-retry-period", o.checkPeriod, "is less than 1s"},
		{o.batchWindow < time.Millisecond || o.batchWindow > 10*time.Second, "dns01-batch-window", o.batchWindow, "is not between 1ms and 10s"},
		{o.http01Port < 1 || o.http01Port > 65535, "http01-self-check-port", o.http01Port, "is not a port"},
		{o.http01SecurePort < 1 || o.http01SecurePort > 65535, "http01-self-check-https-port", o.http01SecurePort, "is not a port"},
		{o.http01Passes < 1, "http01-self-check-passes", o.http01Passes, "is less than 1"},
		{o.selfCheckPreferAfter < 0, "self-check-prefer-after", o.selfCheckPreferAfter, "is less than 0"},
		{o.accountKeyAlgorithm != "ECDSA" && o.accountKeyAlgorithm != "RSA", "acme-account-key-algorithm", strconv.Quote(o.accountKeyAlgorithm), "is neither ECDSA nor RSA"},
		{!slices.Contains(backendNames(), o.http01Backend), "http01-backend", strconv.Quote(o.http01Backend), "is not one of " + strings.Join(backendNames(), ", ")},
		{o.responderService() == cache.ObjectName{}, "http01-responder-service", strconv.Quote(o.responderServiceName), "is not NAMESPACE/NAME"},
	} {
		if limit.isBroken {
			problem("--%s %v %s", limit.flag, limit.value, limit.rule)
		}
	}
	if _, err := plan.ReadSelfCheck(o.selfCheckPolicy); err != nil {
		problem("--self-check-policy %w", err)
	}
	if o.recursiveOnly && len(o.nameservers) == 0 {
		problem("--dns01-recursive-nameservers-only needs --dns01-recursive-nameservers")
	}
	problems = append(problems, o.validateBackend()...)
	problems = append(problems, o.solverPods.validate()...)
	return errors.Join(append(problems, o.validateAddresses())...)
}

// validateBackend finds flags that are set for another backend than the one that is chosen.
func (o *options) validateBackend() []error {
	defaults := defaultOptions()
	var problems []error
	for _, set := range []struct {
		flag, value, usual string
		backend            http01.Backend
	}{
		{"http01-responder-address", o.responderAddress, defaults.responderAddress, http01.BackendExternalName},
		{"http01-responder-service", o.responderServiceName, defaults.responderServiceName, http01.BackendEndpointSlice},
	} {
		if set.value != set.usual && o.http01Backend != string(set.backend) {
			problems = append(problems, fmt.Errorf("--%s %q has no effect without --http01-backend=%s; set that, or leave it out", set.flag, set.value, set.backend))
		}
	}
	return problems
}

// responderService is --http01-responder-service in parts; empty if it cannot be used.
func (o *options) responderService() cache.ObjectName {
	namespace, name, _ := strings.Cut(o.responderServiceName, "/")
	if namespace == "" || name == "" || strings.Contains(name, "/") {
		return cache.ObjectName{}
	}
	return cache.NewObjectName(namespace, name)
}

func backendNames() []string {
	var names []string
	for _, backend := range http01.Backends() {
		names = append(names, string(backend))
	}
	return names
}

func (o *options) validateAddresses() error {
	var problems []error
	for _, address := range []struct{ flag, value string }{
		{"http01-responder-address", o.responderAddress},
		{"http01-responder-listen-address", o.responderListenAddress},
		{"metrics-listen-address", o.metricsListenAddress},
		{"profiler-address", o.profilerAddress},
	} {
		if _, _, err := net.SplitHostPort(address.value); err != nil {
			problems = append(problems, fmt.Errorf("--%s %q is not host:port: %w", address.flag, address.value, err))
		}
	}
	for _, place := range o.http01InsideAddresses {
		if _, _, err := selfcheck.SplitPlace(place); err != nil {
			problems = append(problems, fmt.Errorf("--http01-inside-addresses %q cannot be used: %w", place, err))
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

// enabledControllers is --controllers spelled out.
func (o *options) enabledControllers() (map[string]bool, error) {
	for _, name := range o.controllers {
		if name != "*" && !slices.Contains(knownControllers(), strings.TrimPrefix(name, "-")) {
			return nil, fmt.Errorf("--controllers %q is not one of *, %s (or -name to leave one out)", name, strings.Join(knownControllers(), ", "))
		}
	}
	enabled := chosenControllers(o.controllers)
	if o.namespace != "" {
		delete(enabled, clusterIssuersController)
	}
	if len(enabled) == 0 {
		return nil, fmt.Errorf("--controllers %q leaves no controller to run", strings.Join(o.controllers, ","))
	}
	return enabled, nil
}

// chosenControllers are those that the words of --controllers stand for. Only
// removals mean: from all. The responder goes with the challenges, unless it is
// named itself.
func chosenControllers(words []string) map[string]bool {
	has := func(word string) bool { return slices.Contains(words, word) }
	isAddition := func(word string) bool { return !strings.HasPrefix(word, "-") }
	isAll := has("*") || len(words) > 0 && !slices.ContainsFunc(words, isAddition)
	chosen := make(map[string]bool)
	for _, name := range knownControllers() {
		isWanted := isAll || has(name)
		if name == responderController {
			isWanted = chosen[challengesController] || has(name)
		}
		if isWanted && !has("-"+name) {
			chosen[name] = true
		}
	}
	return chosen
}
