// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"

	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Addresses in a network namespace that takes what is sent to it and never answers.
const (
	hole4, hole6 = "10.89.0.9", "fd89::9"
	near4, near6 = "10.89.0.1", "fd89::1"
)

// TestViewpoints: what Countersign sees of a name is not what the CA does.
func TestViewpoints(t *testing.T) {
	needs(t, noNetworkNamespaces(), requireNode)
	digBlackHole(t)
	ours := nameServer(t,
		"hairpin.web.test. 5 A "+hole4,
		"ipv6.web.test. 5 A 127.0.0.1", "ipv6.web.test. 5 AAAA "+hole6,
		"noted.web.test. 5 A 127.0.0.1", "noted.web.test. 5 AAAA "+hole6,
		"split.web.test. 5 A 127.0.0.3")
	theirs := nameServer(t, "noted.web.test. 5 A 127.0.0.3") // where nobody listens
	bed := startLab(t, lab.Options{Resolver: ours, CAResolver: theirs}, "e2e-viewpoints")
	t.Run("Hairpin", func(t *testing.T) { testHairpin(t, bed) })
	t.Run("IPv6BlackHole", func(t *testing.T) { testIPv6BlackHole(t, bed) })
	t.Run("SplitHorizon", func(t *testing.T) { testSplitHorizon(t, bed) })
	checkNoPanic(t, bed)
	checkAllRights(t, bed)
}

// nameServer serves web.test, with these records in place of the usual ones.
func nameServer(t *testing.T, records ...string) string {
	t.Helper()
	server, err := dnsserver.Start(dnsserver.Options{Zones: []string{"web.test"}, Records: records})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	return server.Addr()
}

// noNetworkNamespaces says why there can be none; nil if there can.
func noNetworkNamespaces() error {
	if os.Geteuid() != 0 {
		return errors.New("network namespaces need root")
	}
	_, err := exec.LookPath("ip")
	return err
}

// digBlackHole makes the network namespace, until the test is over.
func digBlackHole(t *testing.T) {
	t.Helper()
	const name, link = "lab-blackhole", "labhole"
	t.Cleanup(func() {
		if out, err := exec.Command("ip", "netns", "del", name).CombinedOutput(); err != nil { // and the link with it
			t.Errorf("removing network namespace %s: %v: %s", name, err, out)
		}
	})
	for _, step := range []string{
		"netns add " + name,
		"link add " + link + " type veth peer name far netns " + name,
		"addr add " + near4 + "/24 dev " + link,
		"addr add " + near6 + "/64 dev " + link + " nodad",
		"link set " + link + " up",
		"-n " + name + " link set far up",
		"-n " + name + " addr add " + hole4 + "/24 dev far",
		"-n " + name + " addr add " + hole6 + "/64 dev far nodad",
		"-n " + name + " route add blackhole " + near4 + "/32",
		"-n " + name + " -6 route add blackhole " + near6 + "/128 metric 1",
	} {
		if out, err := exec.CommandContext(t.Context(), "ip", strings.Fields(step)...).CombinedOutput(); err != nil {
			t.Fatalf("ip %s: %v: %s", step, err, out)
		}
	}
}

// testHairpin: the public address cannot be reached, but the load balancer's can.
func testHairpin(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "hairpin")
	ingresses := s.Kube.NetworkingV1().Ingresses(s.Namespace)
	edge, err := ingresses.Create(t.Context(), &networkingv1.Ingress{
		ObjectMeta: metav1.ObjectMeta{Name: "edge"},
		Spec:       networkingv1.IngressSpec{Rules: []networkingv1.IngressRule{{Host: "hairpin.web.test"}}},
	}, metav1.CreateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	edge.Status.LoadBalancer.Ingress = []networkingv1.IngressLoadBalancerIngress{{IP: "127.0.0.1"}}
	if _, err := ingresses.UpdateStatus(t.Context(), edge, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	reasons := recordReasons(t, s)
	issuer := readyIssuer(t, s, "edge", acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "edge"}}})
	if err := issue(t, s, issuer, []string{"hairpin.web.test"}); err != nil {
		t.Fatal(err)
	}
	awaitText(t, []string{"(hairpin)", "inside the cluster at 127.0.0.1", hole4}, func(context.Context) (string, error) {
		seen, _ := reasons.Load().(string) // by a watch, which may be late
		return seen, nil
	})
	if err := ingresses.Delete(t.Context(), "edge", metav1.DeleteOptions{}); err != nil {
		t.Fatal(err)
	}
	checkNothingLeft(t, s)
}

// recordReasons collects the reasons of all challenges, a line each.
func recordReasons(t *testing.T, s *scene.Scene) *atomic.Value {
	t.Helper()
	var all atomic.Value
	var text strings.Builder
	stop := follow(t, s, func(_ watch.EventType, object runtime.Object) {
		if ch, ok := object.(*acmev1.Challenge); ok && ch.Status.Reason != "" {
			text.WriteString(ch.Status.Reason + "\n")
			all.Store(text.String())
		}
	})
	t.Cleanup(stop)
	return &all
}

// testIPv6BlackHole: a dead AAAA record is in nobody's way, and is named if the CA sees
// nothing.
func testIPv6BlackHole(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "ipv6")
	issuer := readyIssuer(t, s, "lab")
	if err := issue(t, s, issuer, []string{"ipv6.web.test"}); err != nil {
		t.Error(err)
	}
	order := orderFor(t, s, issuer, "noted.web.test")
	awaitText(t, []string{"the self-check passed, but", hole6, "CAs prefer IPv6: correct the AAAA record"}, challengeText(s, order.Name))
}

// testSplitHorizon: the name is another host's from inside. The reason says so, until
// the issuer is told to do without the self-check.
func testSplitHorizon(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, "split")
	issuer := readyIssuer(t, s, "lab")
	order := orderFor(t, s, issuer, "split.web.test")
	awaitText(t, []string{"split.web.test", "connection refused", "127.0.0.3"}, challengeText(s, order.Name))
	issuers := s.Client.CertManagerV1().Issuers(s.Namespace)
	object, err := issuers.Get(t.Context(), issuer.Name, metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	metav1.SetMetaDataAnnotation(&object.ObjectMeta, "countersign.dev/self-check-policy", "skip")
	if _, err := issuers.Update(t.Context(), object, metav1.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	if order = awaitEndOf(t, s, order); order.Status.State != acmev1.Valid {
		t.Errorf("order is %s: %s", order.Status.State, order.Status.Reason)
	}
}
