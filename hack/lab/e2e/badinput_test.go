// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	"github.com/countersign-project/countersign/hack/lab/upstream"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// badNamespace holds all bad objects; they stay until the end.
const badNamespace = "bad"

func testBadIssuers(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, badNamespace)
	keys := map[string]string{"tls.key": "this is no key"}
	if err := s.WriteSecret(t.Context(), s.Namespace, "garbage", keys); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name   string
		change func(*acmev1.ACMEIssuer)
		words  []string
	}{
		{"unreachable", func(a *acmev1.ACMEIssuer) { a.Server = "https://127.0.0.1:1/dir" }, []string{"127.0.0.1:1"}},
		{"bad-url", func(a *acmev1.ACMEIssuer) { a.Server = "no url at all" }, []string{"no url at all"}},
		{"bad-key", func(a *acmev1.ACMEIssuer) { a.PrivateKeySecretRef.Name = "garbage" }, []string{"garbage", "tls.key"}},
		{"no-key", func(a *acmev1.ACMEIssuer) { a.DisableAccountKeyGeneration = true }, []string{"no-key-account"}},
		{"wrong-ca", func(a *acmev1.ACMEIssuer) { a.CABundle = nil }, []string{"certificate"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			acme, err := s.ACMEIssuer(row.name)
			if err != nil {
				t.Fatal(err)
			}
			row.change(acme)
			if _, err := s.Issuer(t.Context(), row.name, acme); err != nil {
				t.Fatal(err)
			}
			awaitText(t, row.words, issuerText(s, row.name))
		})
	}
	t.Run("unknown-fields", func(t *testing.T) { testUnknownFields(t, s) })
}

const unknownFields = `apiVersion: cert-manager.io/v1
kind: Issuer
metadata: {name: unknown-fields}
spec:
  acme:
    server: %s
    skipTLSVerify: true
    privateKeySecretRef: {name: unknown-fields-account}
    challengeSolvers: []
`

// testUnknownFields: kubectl shows the API server's refusal; who insists gets an
// Issuer without the field, which works.
func testUnknownFields(t *testing.T, s *scene.Scene) {
	manifest := fmt.Sprintf(unknownFields, s.Info.DirectoryURL)
	output, err := kubectl(t, s.Info, manifest, "apply", "-n", s.Namespace, "-f", "-")
	if err == nil || !strings.Contains(output, `unknown field "spec.acme.challengeSolvers"`) {
		t.Errorf("kubectl says %q (%v), want a complaint about the unknown field", output, err)
	}
	t.Logf("the user sees: %s", strings.TrimSpace(output))
	if output, err := kubectl(t, s.Info, manifest, "apply", "-n", s.Namespace, "--validate=ignore", "-f", "-"); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	if output, err := kubectl(t, s.Info, "", "wait", "-n", s.Namespace, "--for=condition=Ready",
		"--timeout=30s", "issuer/unknown-fields"); err != nil {
		t.Errorf("%v: %s", err, output)
	}
}

func kubectl(t *testing.T, info *lab.Info, stdin string, args ...string) (string, error) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), info.Kubectl, append([]string{"--kubeconfig=" + info.Kubeconfig}, args...)...)
	cmd.Stdin = bytes.NewBufferString(stdin)
	output, err := cmd.CombinedOutput()
	return string(output), err
}

func testBadOrders(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, badNamespace)
	issuer := readyIssuer(t, s, "only-example", acmev1.Solver{
		Selector: &acmev1.Selector{DNSZones: []string{"example.test", "invalid"}}, DNS01: s.DNS01("hmacsha256"),
	})
	csrOf := func(orderNames, csrNames []string) *scene.Request {
		request, err := scene.NewRequest(csrNames...)
		if err != nil {
			t.Fatal(err)
		}
		request.Names = orderNames
		return request
	}
	a, ab := []string{"a.example.test"}, []string{"a.example.test", "b.example.test"}
	for _, row := range []struct {
		name    string
		issuer  acmev1.IssuerReference
		request *scene.Request
		words   []string
	}{
		{"CSR is garbage", issuer, &scene.Request{Names: a, CSR: []byte("garbage")}, []string{"spec.request"}},
		{"CSR lacks a name", issuer, csrOf(ab, a), []string{"b.example.test"}},
		{"CSR names another", issuer, csrOf(a, ab), []string{"b.example.test"}},
		{"no names", issuer, csrOf(nil, a), []string{"name"}},
		{"no solver matches", issuer, csrOf([]string{"a.web.test"}, []string{"a.web.test"}),
			[]string{"no configured challenge solvers can be used for this challenge"}},
		{"no such issuer", acmev1.IssuerReference{Name: "nobody"}, csrOf(a, a), []string{"nobody"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			order := orderWith(t, s, row.issuer, row.request)
			awaitText(t, row.words, orderText(s, order.Name))
		})
	}
	t.Run("zone not found", func(t *testing.T) {
		order := orderFor(t, s, issuer, "nowhere.invalid")
		awaitText(t, []string{"zone", "nowhere.invalid"}, challengeText(s, order.Name))
	})
}

// testHandMadeChallenge: somebody with the right to create Challenges writes one
// whose solver the ClusterIssuer does not offer, to borrow its credentials.
func testHandMadeChallenge(t *testing.T, bed *lab.Lab) {
	s := newScene(t, bed, badNamespace)
	acme, err := s.ACMEIssuer("honest", "example.test")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.ClusterIssuer(t.Context(), "honest", acme); err != nil {
		t.Fatal(err)
	}
	issuer := acmev1.IssuerReference{Name: "honest", Kind: "ClusterIssuer"}
	const borrowed = "borrowed"
	for _, namespace := range []string{s.Namespace, lab.Namespace} {
		if err := s.WriteSecret(t.Context(), namespace, borrowed, map[string]string{"hmacsha256": "c2VjcmV0"}); err != nil {
			t.Fatal(err)
		}
	}
	solver := s.DNS01("hmacsha256")
	solver.RFC2136.Nameserver, solver.RFC2136.TSIGSecret.Name = "127.0.0.1:1", borrowed
	challenge := &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Name: "by-hand"},
		Spec: acmev1.ChallengeSpec{
			URL: bed.DirectoryURL, AuthorizationURL: bed.DirectoryURL, DNSName: "a.example.test",
			Type: acmev1.DNS01, Token: "token", Key: "key", IssuerRef: issuer,
			Solver: acmev1.Solver{DNS01: solver},
		},
	}
	challenges := s.Client.AcmeV1().Challenges(s.Namespace)
	if _, err := challenges.Create(t.Context(), challenge, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	awaitText(t, []string{"solver", "honest"}, func(ctx context.Context) (string, error) {
		got, err := challenges.Get(ctx, "by-hand", metav1.GetOptions{})
		if err != nil || got.Status.Reason == "" {
			return "", err
		}
		return fmt.Sprintf("Challenge %q: %s", got.Status.State, got.Status.Reason), nil
	})
	// The API server answers before it writes its audit log.
	await(t, 5*time.Second, func(context.Context) (string, error) {
		isRefused := false
		for _, request := range apiRequests(t, bed) {
			isRefused = isRefused || request.ObjectRef.Name == challenge.Name && request.String() == "patch challenges/status -> 200"
			if request.ObjectRef.Name == borrowed {
				t.Fatalf("the Secret was read: %s in %s", request, request.ObjectRef.Namespace)
			}
		}
		if !isRefused {
			return "the audit log does not say how the challenge was refused, so it proves nothing", nil
		}
		return "", nil
	})
}

// testColumns looks at what the journeys before have left.
func testColumns(t *testing.T, bed *lab.Lab) {
	if os.Getenv(upstream.CRDsVariable) != "" {
		t.Skip("cert-manager's CRDs have columns of their own")
	}
	for resource, want := range map[string]string{
		"challenges": "NAME STATE DOMAIN REASON AGE",
		"orders":     "NAME STATE ISSUER REASON AGE",
	} {
		output, err := kubectl(t, &bed.Info, "", "get", resource, "-n", badNamespace)
		if err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		header, _, _ := strings.Cut(output, "\n")
		if got := strings.Join(strings.Fields(header), " "); got != want {
			t.Errorf("kubectl get %s prints %q, want %q", resource, got, want)
		}
		t.Logf("kubectl get %s\n%s", resource, output)
	}
}
