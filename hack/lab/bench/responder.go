// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"

	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/process"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/responder/respondertest"
)

const (
	// liveTokens are answered by the responder, all of them from its cache.
	liveTokens = 10_000
	// askers are as many connections, each with one request under way at a time.
	askers = 8
	// askersWarmUp is how long they ask before it counts.
	askersWarmUp = time.Second
	// responderTimeout bounds the time until the responder is ready.
	responderTimeout = time.Minute
)

// runResponder asks a responder that runs alone, on one processor, for proofs.
func (b *bench) runResponder(ctx context.Context) error {
	length := 15 * time.Second
	if b.options.Quick {
		length = 3 * time.Second
	}
	proofs := newProofs(liveTokens)
	return b.withResponder(ctx, proofs, func(address string, pid int) error {
		if _, err := load(ctx, address, proofs, askersWarmUp); err != nil {
			return err
		}
		before, err := usageOf(pid)
		if err != nil {
			return err
		}
		seen, err := load(ctx, address, proofs, length)
		if err != nil {
			return err
		}
		after, err := usageOf(pid)
		if err != nil {
			return err
		}
		b.addResponder(seen, after.cpu-before.cpu, after)
		return nil
	})
}

func (b *bench) addResponder(seen loadSeen, cpu time.Duration, after usage) {
	n := float64(len(seen.times))
	what := fmt.Sprintf("responder on one processor, %d live tokens: ", liveTokens)
	b.report.Add("responder_requests_per_second", n/seen.took.Seconds(), PerSecond, "%srequests", what)
	b.report.AddTime("responder_p50_seconds", quantile(seen.times, 0.5), "%smedian", what)
	b.report.AddTime("responder_p99_seconds", quantile(seen.times, 0.99), "%sp99", what)
	b.report.Add("responder_cpu_seconds_per_request", cpu.Seconds()/n, Seconds, "%sCPU of a request", what)
	b.report.Add("responder_peak_rss_bytes", float64(after.peak), Bytes, "%speak of memory", what)
}

// withResponder does something while a responder serves these proofs, which it gets
// from an API server that has nothing else.
func (b *bench) withResponder(ctx context.Context, proofs []proof, do func(address string, pid int) error) error {
	dir := filepath.Join(b.options.Lab.Dir, "responder")
	binary, err := build.Countersign(ctx, b.options.Lab.Root, dir, b.options.Progress)
	if err != nil {
		return err
	}
	kubeconfig := filepath.Join(dir, "kubeconfig")
	stop, err := startChallengeAPI(proofs, kubeconfig)
	if err != nil {
		return err
	}
	defer stop()
	return process.OnFreePorts(2, func(free []int) error {
		address, status := fmt.Sprintf("127.0.0.1:%d", free[0]), fmt.Sprintf("127.0.0.1:%d", free[1])
		spec := onOneProcessor(process.Spec{Name: "responder", Path: binary, LogDir: dir, Args: []string{
			"--kubeconfig=" + kubeconfig, "--controllers=responder",
			"--http01-responder-listen-address=" + address, "--metrics-listen-address=" + status,
		}})
		p, err := process.Start(spec)
		if err != nil {
			return err
		}
		defer p.Stop(time.Second)
		if err := awaitReady(ctx, p, status); err != nil {
			return err
		}
		return do(address, p.PID())
	})
}

func awaitReady(ctx context.Context, p *process.Process, status string) error {
	ctx, cancel := context.WithTimeout(ctx, responderTimeout)
	defer cancel()
	return p.Await(ctx, func(ctx context.Context) error {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+status+"/readyz", nil)
		if err != nil {
			return err
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return err
		}
		defer func() { _ = response.Body.Close() }() // is not read
		if response.StatusCode != http.StatusOK {
			return fmt.Errorf("/readyz answers %s", response.Status)
		}
		return nil
	})
}

// onOneProcessor keeps a process on one processor, all its threads if the system has
// taskset (util-linux), else its Go code only.
func onOneProcessor(spec process.Spec) process.Spec {
	spec.Env = append(spec.Env, "GOMAXPROCS=1")
	taskset, err := exec.LookPath("taskset")
	if err != nil {
		return spec
	}
	spec.Args = append([]string{"--cpu-list", firstProcessor(), spec.Path}, spec.Args...)
	spec.Path = taskset
	return spec
}

// firstProcessor that this process may use, which need not be number 0.
func firstProcessor() string {
	status, _ := os.ReadFile("/proc/self/status") // without it: 0
	for line := range strings.Lines(string(status)) {
		if list, ok := strings.CutPrefix(line, "Cpus_allowed_list:"); ok {
			list = strings.TrimSpace(list)
			return list[:max(1, strings.IndexFunc(list+",", func(r rune) bool { return r < '0' || r > '9' }))]
		}
	}
	return "0"
}

// startChallengeAPI serves the challenges of the proofs, and writes how to reach it.
func startChallengeAPI(proofs []proof, kubeconfig string) (stop func(), err error) {
	var challenges []*acmev1.Challenge
	for _, p := range proofs {
		challenges = append(challenges, p.challenge())
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listening for the API of challenges: %w", err)
	}
	server := &http.Server{Handler: respondertest.NewAPI(challenges...)}
	go func() { _ = server.Serve(listener) }() // until it is closed
	stop = func() { _ = server.Close() }
	const name = "bench"
	config := clientcmdapi.NewConfig()
	config.Clusters[name] = &clientcmdapi.Cluster{Server: "http://" + listener.Addr().String()}
	config.Contexts[name] = &clientcmdapi.Context{Cluster: name}
	config.CurrentContext = name
	if err := clientcmd.WriteToFile(*config, kubeconfig); err != nil {
		stop()
		return nil, fmt.Errorf("writing kubeconfig %s: %w", kubeconfig, err)
	}
	return stop, nil
}

// proof is what the responder is asked for.
type proof struct{ host, token, key string }

func newProofs(n int) []proof {
	proofs := make([]proof, n)
	for i := range proofs {
		// As long as those of Let's Encrypt: 43 characters, and the thumbprint's 43.
		token := fmt.Sprintf("tok-%039d", i)
		proofs[i] = proof{host: fmt.Sprintf("www%d.%s", i, domain), token: token, key: token + "." + strings.Repeat("k", 43)}
	}
	return proofs
}

func (p proof) challenge() *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: "load", Name: strings.ReplaceAll(p.host, ".", "-"), Finalizers: []string{acmev1.Finalizer}},
		Spec:       acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: p.host, Token: p.token, Key: p.key},
		Status:     acmev1.ChallengeStatus{Processing: true, Presented: true, State: acmev1.Pending},
	}
}
