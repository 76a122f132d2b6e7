// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/dnsserver"
	"github.com/countersign-project/countersign/hack/lab/progress"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// plugin is kubectl with the plugin, for the namespace of a scene. Each command is called by
// a user of its own, who has the rights that docs/kubectl.md names and no others.
type plugin struct {
	bed *lab.Lab
	s   *scene.Scene
	dir string
}

func newPlugin(t *testing.T, bed *lab.Lab, s *scene.Scene) plugin {
	t.Helper()
	p := plugin{bed, s, t.TempDir()}
	if err := build.Plugin(t.Context(), bed.Root(), p.dir, progress.New(t.Output())); err != nil {
		t.Fatal(err)
	}
	p.letUsers(t)
	return p
}

// testCheckInside: a Pod of Countersign's image looks, says what it has seen, and goes; and
// the leader's Pod says how many slots there are.
// No name server that the zone names answers at port 53 here, and the recursive one is enough.
func testCheckInside(t *testing.T, bed *lab.Lab) {
	p := newPlugin(t, bed, newScene(t, bed, "node-check"))
	p.run(t, 0, "inside.load.test: the way is open", "check", "inside.load.test", "--type=dns-01", "--nameservers="+bed.DNS, "--from-inside")
	p.run(t, 0, " of 60\n", "status", "--here")
	p.run(t, 2, `--type "tls" is not http-01 or dns-01`, "check", "inside.load.test", "--type=tls", "--from-inside")
	left, err := p.s.Kube.CoreV1().Pods(lab.Namespace).List(t.Context(), metav1.ListOptions{LabelSelector: "app.kubernetes.io/name=countersign-check"})
	if err != nil {
		t.Fatal(err)
	}
	for _, pod := range left.Items {
		if pod.DeletionTimestamp == nil {
			t.Errorf("Pod %s is left", pod.Name)
		}
	}
	p.checkRefused(t)
}

// testPlugin: what is held back waits, and goes on when it is released; what has failed
// for good is made anew. It is called as users call it.
func testPlugin(t *testing.T, bed *lab.Lab) {
	p := newPlugin(t, bed, newScene(t, bed, "plugin"))
	b := newBatch(t, p.s, readyIssuer(t, p.s, "patient", patientSolver(p.s, 10*time.Second)), hosts(2, "held.load.test")...)
	b.awaitPresented(t)
	order := slices.Sorted(maps.Keys(b.requests))[0]
	p.run(t, 0, "held back", "hold", "order", order, "--reason", "the zone is being moved")
	p.awaitHeld(t, b, order)
	p.run(t, 0, "(held-back)", "explain", "order", order)
	p.run(t, 0, "Presented", "timeline", "challenge", b.challengeOf(t, order))
	p.run(t, 0, "Created", "timeline", "order", order)
	p.run(t, 0, "Held back:   1\n", "status", "--here")
	p.run(t, 2, "release it first", "retry", "order", order)
	p.run(t, 0, "released", "release", "order", order)
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, p.s)
	p.testRetry(t)
	p.testExplain(t)
	p.run(t, 0, "\n", "thumbprint", "patient")
	p.run(t, 0, "", "left-behind")
	p.checkRefused(t)
}

// testExplain: five things that go wrong, for real, and what the user is told.
func (p plugin) testExplain(t *testing.T) {
	for class, order := range map[string]string{
		"issuer-missing":   p.orderFor(t, "x.load.test", acmev1.IssuerReference{Name: "nobody"}),
		"no-solver-fits":   p.failing(t, "no-solver", "y.load.test", acmev1.Solver{DNS01: p.s.DNS01("hmacsha256"), Selector: &acmev1.Selector{DNSZones: []string{"example.org"}}}),
		"secret-missing":   p.withoutSecret(t, "z.load.test"),
		"record-not-there": p.failing(t, "other-server", "v.load.test", p.writingTo(p.otherServer(t))),
		"ingress-missing":  p.failing(t, "no-ingress", "w.web.test", acmev1.Solver{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{Name: "shop"}}}),
	} {
		await(t, 30*time.Second, func(context.Context) (string, error) {
			text, _ := p.call(t, "explain", "order", order)
			if !strings.Contains(text, "("+class+")") {
				return "want " + class + ", got " + text, nil
			}
			return "", nil
		})
		p.run(t, 1, "What to do: ", "explain", "order", order)
	}
	endAll(t, p.s)
}

// failing is an order of an issuer with such a solver.
func (p plugin) failing(t *testing.T, issuer, name string, solver acmev1.Solver) string {
	t.Helper()
	return p.orderFor(t, name, readyIssuer(t, p.s, issuer, solver))
}

func (p plugin) orderFor(t *testing.T, name string, issuer acmev1.IssuerReference) string {
	t.Helper()
	b := newBatch(t, p.s, issuer, name)
	return slices.Sorted(maps.Keys(b.requests))[0]
}

// writingTo is a solver that writes to some server.
func (p plugin) writingTo(server string) acmev1.Solver {
	dns01 := p.s.DNS01("hmacsha256")
	dns01.RFC2136.Nameserver = server
	return acmev1.Solver{DNS01: dns01}
}

// withoutSecret is an order of an issuer whose solver has lost its Secret.
func (p plugin) withoutSecret(t *testing.T, name string) string {
	t.Helper()
	solver := acmev1.Solver{DNS01: p.s.DNS01("hmacsha256")}
	ref := &solver.DNS01.RFC2136.TSIGSecret
	ref.Name = "soon-gone"
	if err := p.s.WriteSecret(t.Context(), p.s.Namespace, ref.Name, map[string]string{ref.Key: "c2VjcmV0"}); err != nil {
		t.Fatal(err)
	}
	issuer := readyIssuer(t, p.s, "no-secret", solver)
	if err := p.s.DeleteSecret(t.Context(), p.s.Namespace, ref.Name); err != nil {
		t.Fatal(err)
	}
	return p.orderFor(t, name, issuer)
}

// otherServer takes updates of the lab's zones, and is nobody's name server.
func (p plugin) otherServer(t *testing.T) string {
	t.Helper()
	server, err := dnsserver.Start(dnsserver.Options{Zones: p.bed.Zones, Keys: p.bed.Keys})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	return server.Addr()
}

func (p plugin) awaitHeld(t *testing.T, b *batch, order string) {
	t.Helper()
	await(t, 10*time.Second, func(ctx context.Context) (string, error) {
		challenges, err := b.challenges(ctx)
		for _, ch := range challenges {
			if !strings.HasPrefix(ch.Name, order) {
				continue
			}
			if status := ch.Status; status.Processing || !status.Presented || !strings.HasPrefix(status.Reason, "Held back: the zone is being moved; ") {
				return fmt.Sprintf("not held back: %+v", status), err
			}
			return "", err
		}
		return "its challenge is not there", err
	})
}

// challengeOf is the name of an order's only challenge.
func (b *batch) challengeOf(t *testing.T, order string) string {
	t.Helper()
	challenges, err := b.challenges(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, ch := range challenges {
		if strings.HasPrefix(ch.Name, order) {
			return ch.Name
		}
	}
	t.Fatalf("order %s has no challenge", order)
	return ""
}

// testRetry: an order that nobody can make is errored, and made anew.
func (p plugin) testRetry(t *testing.T) {
	orders := p.s.Client.AcmeV1().Orders(p.s.Namespace)
	order, err := orders.Create(t.Context(), &acmev1.Order{
		ObjectMeta: metav1.ObjectMeta{Name: "bad", Labels: map[string]string{"kept": "yes"}},
		Spec:       acmev1.OrderSpec{Request: []byte("x"), DNSNames: []string{"bad.load.test"}, IssuerRef: acmev1.IssuerReference{Name: "patient"}},
	}, metav1.CreateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	p.awaitErrored(t)
	p.run(t, 1, "(bad-request)", "explain", "order", "bad")
	p.run(t, 0, "it was errored, and is made anew", "retry", "order", "bad")
	fresh, err := orders.Get(t.Context(), "bad", metav1.GetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if fresh.UID == order.UID || fresh.Labels["kept"] != "yes" {
		t.Errorf("it is %+v", fresh.ObjectMeta)
	}
	p.awaitErrored(t)
}

func (p plugin) awaitErrored(t *testing.T) {
	t.Helper()
	await(t, 10*time.Second, func(ctx context.Context) (string, error) {
		order, err := p.s.Client.AcmeV1().Orders(p.s.Namespace).Get(ctx, "bad", metav1.GetOptions{})
		if err != nil || order.Status.State != acmev1.Errored {
			return "the order is not errored", err
		}
		return "", nil
	})
}

// run is kubectl countersign; what it prints has to hold the words.
func (p plugin) run(t *testing.T, status int, words string, args ...string) {
	t.Helper()
	output, got := p.call(t, args...)
	t.Logf("kubectl countersign %s:\n%s", strings.Join(args, " "), output)
	if got != status || !strings.Contains(output, words) {
		t.Errorf("it exits with %d and does not say %q; want %d", got, words, status)
	}
}

// call is what it prints, and exits with.
func (p plugin) call(t *testing.T, args ...string) (output string, status int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), p.bed.Kubectl, append([]string{"countersign"}, args...)...)
	command := args[0]
	if slices.Contains(args, "--from-inside") {
		command += " --from-inside"
	}
	cmd.Args = append(cmd.Args, "--kubeconfig="+p.kubeconfigOf(command), "--namespace="+p.s.Namespace)
	cmd.Env = append(os.Environ(), "PATH="+p.dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
	text, _ := cmd.CombinedOutput() // its status is returned
	return string(text), cmd.ProcessState.ExitCode()
}
