// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	"github.com/countersign-project/countersign/hack/lab/upstream"
)

// What cert-manager is told beside Countersign, and what it runs otherwise.
const (
	withoutACME = "*,-orders,-challenges"
	everything  = "*"
)

// besideCertManager are the flags of deploy/takeover.
func besideCertManager(more ...string) lab.Run {
	return lab.Run{Flags: append([]string{"--controllers=-issuers,-clusterissuers"}, more...)}
}

// TestTakeover: Countersign takes over the challenges of cert-manager, works beside it,
// and gives back. Neither loses a challenge or presents one that the other has, and
// cert-manager's webhook has nothing against what is written. Most of it is waiting for the
// pauses of cert-manager's workers, so that another such journey may go beside it.
func TestTakeover(t *testing.T) {
	t.Parallel()
	bed := startLab(t, lab.Options{CRDs: upstreamCRDs(t), Controller: besideCertManager()}, "e2e-takeover")
	bed.StopController()
	forbidIssuers(t, bed)
	startUpstreamWebhook(t, bed)
	t.Run("There", func(t *testing.T) { testTakeover(t, bed) })
	t.Run("Back", func(t *testing.T) { testGiveBack(t, bed) })
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// forbidIssuers takes away what deploy/takeover leaves out.
func forbidIssuers(t *testing.T, bed *lab.Lab) {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), bed.Kubectl, "--kubeconfig="+bed.Kubeconfig,
		"delete", "clusterrole,clusterrolebinding", "countersign-issuers").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
}

// startUpstreamWebhook: what the bed's API server takes from now on, cert-manager's webhook
// has agreed to.
func startUpstreamWebhook(t *testing.T, bed *lab.Lab) {
	t.Helper()
	if err := upstream.StartWebhook(t.Context(), bed, progress.New(t.Output()), t.TempDir()); err != nil {
		t.Fatal(err)
	}
}

func startCertManager(t *testing.T, bed *lab.Lab, controllers, nameserver string) *upstream.CertManager {
	t.Helper()
	running, err := upstream.Start(t.Context(), bed, progress.New(t.Output()), controllers, nameserver,
		"--dns01-check-retry-period=1s", "--concurrent-workers=60") // each waits for the CA, for a minute
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(running.Stop)
	return running
}

// blindServer has the lab's zones, and nothing that anybody puts into them: who looks
// there for a proof goes on waiting.
func blindServer(t *testing.T, bed *lab.Lab) string { return zoneServer(t, bed.Zones) }

func zoneServer(t *testing.T, zones []string) string {
	t.Helper()
	server, err := dnsserver.Start(dnsserver.Options{Zones: zones})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	return server.Addr()
}

// testTakeover: cert-manager has begun 47 challenges by DNS-01 and three by HTTP-01.
// Countersign ends them, and then works off more beside it.
func testTakeover(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "takeover")
	makeDefaultAccount(t, s)
	checkPreflight(t, bed, 0, "nothing is in flight", "\ngo\n")
	whole := startCertManager(t, bed, everything, blindServer(t, bed))
	readyIssuer(t, s, "pebble")
	names := append(hosts(47, "load.test"), hosts(3, "web.test")...)
	makeCertificates(t, s, names)
	awaitInFlight(t, s, len(names))
	checkPreflight(t, bed, 1, "wrote a challenge less than a minute ago", "50 in flight", "\nno go\n")
	awaitSolverServices(t, s)
	playNode(t, s)
	whole.Stop()

	startCertManager(t, bed, withoutACME, bed.DNS)
	restart(t, bed, besideCertManager())
	awaitCertificates(t, s, 2*time.Minute)

	makeCertificates(t, s, []string{"beside.load.test", "beside.web.test"})
	awaitCertificates(t, s, time.Minute)
	checkNothingLeft(t, s)
	checkPresentedOnce(t, bed, nil, dns01Orders(t, s, bed))
	bed.StopController()
}

// testGiveBack: what Countersign has begun, 47 challenges by DNS-01 and three by HTTP-01,
// is ended by cert-manager.
func testGiveBack(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "back")
	makeDefaultAccount(t, s)
	leadPort80(t, bed)
	before := bed.TXTAdded()
	beside := startCertManager(t, bed, withoutACME, bed.DNS)
	nobody := zoneServer(t, nil)
	restart(t, bed, besideCertManager("--dns01-recursive-nameservers="+blindServer(t, bed), "--acme-http01-solver-nameservers="+nobody, "--leader-elect=true"))
	readyIssuer(t, s, "pebble")
	names := append(hosts(47, "example.test"), hosts(3, "web.test")...)
	makeCertificates(t, s, names)
	awaitInFlight(t, s, len(names))
	checkGiveBack(t, bed, 1, "Countersign still works")
	bed.StopController()
	beside.Stop()
	checkGiveBack(t, bed, 0, "50 challenges handed over", "4 objects of Countersign's for HTTP-01 removed") // three Ingresses, their Service
	checkGiveBack(t, bed, 0, "0 challenges handed over", "0 objects")

	startCertManager(t, bed, everything, bed.DNS)
	awaitSolverServices(t, s)
	playNode(t, s)
	awaitCertificates(t, s, 4*time.Minute)
	checkNothingLeftAfter(t, s, time.Minute)
	checkPresentedOnce(t, bed, before, dns01Orders(t, s, bed))
}

// leadPort80 lets requests to port 80, the only one that cert-manager's self-check asks
// at, go where the CA's go.
func leadPort80(t *testing.T, bed *lab.Lab) {
	t.Helper()
	listener, err := net.Listen("tcp", net.JoinHostPort(bed.Host, "80"))
	if err != nil {
		if os.Getenv(requireProxy) != "" {
			t.Fatal(err)
		}
		t.Skipf("cert-manager's self-check asks at port 80: %v", err)
	}
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: net.JoinHostPort(bed.Host, strconv.Itoa(bed.ProxyPort))})
	server := &http.Server{Handler: proxy, ReadHeaderTimeout: 10 * time.Second}
	t.Cleanup(func() { _ = server.Close() })   // the test is over
	go func() { _ = server.Serve(listener) }() // until it is closed
}

func certificates(t *testing.T, s *scene.Scene) dynamic.ResourceInterface {
	t.Helper()
	config, err := s.Info.Admin()
	if err != nil {
		t.Fatal(err)
	}
	client, err := dynamic.NewForConfig(config)
	if err != nil {
		t.Fatal(err)
	}
	kind := schema.GroupVersionResource{Group: "cert-manager.io", Version: "v1", Resource: "certificates"}
	return client.Resource(kind).Namespace(s.Namespace)
}

// makeCertificates makes a Certificate for each name.
func makeCertificates(t *testing.T, s *scene.Scene, names []string) {
	t.Helper()
	client := certificates(t, s)
	for _, name := range names {
		object := &unstructured.Unstructured{Object: map[string]any{
			"apiVersion": "cert-manager.io/v1", "kind": "Certificate",
			"metadata": map[string]any{"name": strings.ReplaceAll(name, ".", "-")},
			"spec": map[string]any{
				"secretName": strings.ReplaceAll(name, ".", "-"),
				"dnsNames":   []any{name},
				"privateKey": map[string]any{"algorithm": "ECDSA"},
				"issuerRef":  map[string]any{"name": "pebble"},
			},
		}}
		if _, err := client.Create(t.Context(), object, metav1.CreateOptions{}); err != nil {
			t.Fatal(err)
		}
	}
}

// awaitCertificates returns when all Certificates of the namespace are Ready, and no other
// is asked for: cert-manager now and then asks for a second one at once, since it hears of a
// new Secret later than of the Certificate that it is for.
func awaitCertificates(t *testing.T, s *scene.Scene, within time.Duration) {
	t.Helper()
	client := certificates(t, s)
	await(t, within, func(ctx context.Context) (string, error) {
		list, err := client.List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		ready := 0
		for _, certificate := range list.Items {
			if holds(certificate, "Ready") && !holds(certificate, "Issuing") {
				ready++
			}
		}
		return fewerThan(len(list.Items), ready, "certificates Ready"), nil
	})
}

// holds reports whether the object has that condition.
func holds(object unstructured.Unstructured, condition string) bool {
	conditions, _, _ := unstructured.NestedSlice(object.Object, "status", "conditions")
	for _, other := range conditions {
		if c, ok := other.(map[string]any); ok && c["type"] == condition && c["status"] == "True" {
			return true
		}
	}
	return false
}

// awaitInFlight returns when so many challenges are presented, and none has ended.
func awaitInFlight(t *testing.T, s *scene.Scene, count int) {
	t.Helper()
	await(t, 2*time.Minute, func(ctx context.Context) (string, error) {
		list, err := s.Client.AcmeV1().Challenges(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return "", err
		}
		presented := 0
		for _, challenge := range list.Items {
			if challenge.Status.State.IsFinal() {
				t.Fatalf("challenge %s is %s", challenge.Name, challenge.Status.State)
			}
			if challenge.Status.Presented {
				presented++
			}
		}
		return fewerThan(count, presented, "challenges presented"), nil
	})
}

// makeDefaultAccount makes what no Pod is accepted without, as a node's controllers do.
func makeDefaultAccount(t *testing.T, s *scene.Scene) {
	t.Helper()
	account := &corev1.ServiceAccount{ObjectMeta: metav1.ObjectMeta{Name: "default"}}
	if _, err := s.Kube.CoreV1().ServiceAccounts(s.Namespace).Create(t.Context(), account, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// awaitSolverServices returns when cert-manager has made the Services of three solver Pods.
func awaitSolverServices(t *testing.T, s *scene.Scene) {
	t.Helper()
	await(t, time.Minute, func(ctx context.Context) (string, error) {
		services, err := solverServices(ctx, s)
		if err != nil {
			return "", err
		}
		return fewerThan(3, len(services.Items), "Services of cert-manager's solver Pods"), nil
	})
}

func solverServices(ctx context.Context, s *scene.Scene) (*corev1.ServiceList, error) {
	return s.Kube.CoreV1().Services(s.Namespace).List(ctx, metav1.ListOptions{LabelSelector: "acme.cert-manager.io/http01-solver=true"})
}

// playNode lets the Services of cert-manager's solver Pods lead to somebody who answers
// as those Pods do. They do not run: there is no node.
func playNode(t *testing.T, s *scene.Scene) {
	t.Helper()
	keys := map[string]string{}
	challenges, err := s.Client.AcmeV1().Challenges(s.Namespace).List(t.Context(), metav1.ListOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, challenge := range challenges.Items {
		keys[challenge.Spec.Token] = challenge.Spec.Key
	}
	solver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, keys[path.Base(r.URL.Path)]) // the CA is gone, or has it
	}))
	t.Cleanup(solver.Close)
	address, err := url.Parse(solver.URL)
	if err != nil {
		t.Fatal(err)
	}
	services, err := solverServices(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	for _, service := range services.Items {
		patch := fmt.Sprintf(`[{"op":"replace","path":"/spec/type","value":"ExternalName"},
			{"op":"add","path":"/spec/externalName","value":"localhost"},
			{"op":"replace","path":"/spec/ports/0/targetPort","value":%s}]`, address.Port())
		_, err := s.Kube.CoreV1().Services(s.Namespace).Patch(t.Context(), service.Name, types.JSONPatchType, []byte(patch), metav1.PatchOptions{})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// checkPreflight asks whether to switch now. There is no Pod of cert-manager: somebody has to
// vouch for its settings, and its work is told by its writes.
func checkPreflight(t *testing.T, bed *lab.Lab, status int, words ...string) {
	t.Helper()
	checkCommand(t, bed, status, words, "preflight", "--assume-controllers-off")
}

func checkGiveBack(t *testing.T, bed *lab.Lab, status int, words ...string) {
	t.Helper()
	checkCommand(t, bed, status, words, "give-back")
}

// checkCommand runs countersign as an administrator does.
func checkCommand(t *testing.T, bed *lab.Lab, status int, words []string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(bed.Dir, "bin", "countersign"), append(args, "--kubeconfig="+bed.Kubeconfig)...)
	output, _ := cmd.CombinedOutput() // its status is looked at
	t.Logf("countersign %s:\n%s", args, output)
	if got := cmd.ProcessState.ExitCode(); got != status {
		t.Errorf("%s exits with %d, want %d", args, got, status)
	}
	for _, word := range words {
		if !strings.Contains(string(output), word) {
			t.Errorf("%s does not say %q", args, word)
		}
	}
}

// dns01Orders is how many Orders for names of DNS-01 have been made.
func dns01Orders(t *testing.T, s *scene.Scene, bed *lab.Lab) int {
	t.Helper()
	return len(auditLog(t, bed, func(r apiRequest) bool {
		return r.String() == "create orders -> 201" && r.ObjectRef.Namespace == s.Namespace && !strings.Contains(r.ObjectRef.Name, "-web-test-")
	}))
}

// checkPresentedOnce reads the name server's log of updates since then: so many records,
// each added once.
func checkPresentedOnce(t *testing.T, bed *lab.Lab, since map[string]int, records int) {
	t.Helper()
	presented := 0
	for record, times := range bed.TXTAdded() {
		if since[record] != 0 {
			continue
		}
		if presented++; times != 1 {
			t.Errorf("TXT record %s was presented %d times", record, times)
		}
	}
	if presented != records {
		t.Errorf("%d TXT records were presented, want %d", presented, records)
	}
}
