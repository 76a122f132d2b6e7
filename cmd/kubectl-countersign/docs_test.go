// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/rest"
	core "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	countersignfake "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/leftbehind"
	"github.com/countersign-project/countersign/pkg/plan"
	"github.com/countersign-project/countersign/pkg/scheduler"
	"github.com/countersign-project/countersign/pkg/selfcheck"
	"github.com/countersign-project/countersign/pkg/timeline"
	"github.com/countersign-project/countersign/pkg/trial"
)

// pages are those that show what is printed.
func pages() []string { return []string{"../../docs/kubectl.md", "../../docs/events-and-reasons.md"} }

type local struct{}

func (local) Addresses(context.Context, string) ([]netip.Addr, error) {
	return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
}

// finding is what the self-check says of a server that answers with a status.
func finding(t *testing.T, status int) selfcheck.Finding {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }))
	defer server.Close()
	ch := &acmev1.Challenge{Spec: acmev1.ChallengeSpec{Type: acmev1.HTTP01, DNSName: "shop.example.com", Token: "token", Key: "key"}}
	return selfcheck.NewHTTP(selfcheck.HTTPConfig{Resolver: local{}, Port: server.Listener.Addr().(*net.TCPAddr).Port}).Check(t.Context(), ch)
}

func at(minute int) metav1.Time {
	return metav1.NewTime(time.Date(2026, 3, 1, 9, minute, 0, 0, time.UTC))
}

// shop is a cluster with an order in trouble, and others in the queue.
func shop(t *testing.T) connector {
	t.Helper()
	order := &acmev1.Order{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "shop-1", UID: "o", CreationTimestamp: at(0), Annotations: map[string]string{certificateAnnotation: "shop"}}}
	challenge := func(namespace, name string, minute int, status acmev1.ChallengeStatus) *acmev1.Challenge {
		return &acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: namespace, Name: name, CreationTimestamp: at(minute)},
			Spec: acmev1.ChallengeSpec{DNSName: "shop.example.com", Type: acmev1.HTTP01}, Status: status}
	}
	failing := challenge("team", "shop-1-2", 1, acmev1.ChallengeStatus{Processing: true, Presented: true, Reason: finding(t, 503).Reason})
	failing.OwnerReferences = []metav1.OwnerReference{*metav1.NewControllerRef(order, acmev1.SchemeGroupVersion.WithKind("Order"))}
	failing.Annotations = map[string]string{timeline.Annotation: unseen(failing.Status.Reason).String()}
	held := challenge("blog", "wiki-1-7", 4, acmev1.ChallengeStatus{})
	held.Annotations = map[string]string{acmev1.AnnotationHold: "zone is being moved, ask Ann"}
	held.Status.Reason = plan.Challenge(plan.ChallengeView{Challenge: held}).Reason
	failed := &acmev1.Order{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "shop-0", UID: "f", CreationTimestamp: at(0)}, Status: acmev1.OrderStatus{State: acmev1.Invalid}}
	over := challenge("team", "shop-1-123-456", 0, acmev1.ChallengeStatus{State: acmev1.Valid})
	over.Annotations = map[string]string{timeline.Annotation: lived().String()}
	objects := []runtime.Object{order, failing, held, failed, over,
		challenge("blog", "blog-1-3", 2, acmev1.ChallengeStatus{}),
		challenge("blog", "blog-2-4", 3, acmev1.ChallengeStatus{Reason: scheduler.YieldNote(time.Minute, at(20).Time)}),
		challenge("blog", "blog-3-5", 3, acmev1.ChallengeStatus{State: acmev1.Valid}),
	}
	event := &corev1.Event{ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "e"}, Reason: "Presented", Message: "Presented challenge using HTTP-01 challenge mechanism",
		Source: corev1.EventSource{Component: "countersign"}, LastTimestamp: at(2), InvolvedObject: corev1.ObjectReference{Kind: "Challenge", Name: "shop-1-2"}}
	kube := fake.NewClientset(event, enginePod())
	answerMetrics(kube, "# TYPE countersign_slots gauge\ncountersign_slots 60\n# TYPE countersign_acme_accounts_paused gauge\ncountersign_acme_accounts_paused 1\n", nil)
	old := leftbehind.Of(&acmev1.Challenge{ObjectMeta: metav1.ObjectMeta{Namespace: "old", Name: "wiki-1-6", UID: "u"},
		Spec: acmev1.ChallengeSpec{DNSName: "wiki.example.com", Type: acmev1.DNS01, Key: "x"}}, at(5), "the Secret \"old/token\" is gone")
	list := leftbehind.NewList(leftbehind.ListConfig{ConfigMaps: kube.CoreV1(), Namespace: "countersign"})
	if err := list.Add(t.Context(), old); err != nil {
		t.Fatal(err)
	}
	return func(a access) (*cluster, error) {
		return &cluster{issuers: countersignfake.NewClientset(objects...), kube: kube, namespace: a.namespace}, nil
	}
}

// enginePod is a Pod of Countersign's.
func enginePod() *corev1.Pod {
	return &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{Namespace: "countersign", Name: "countersign-1", Labels: map[string]string{"app.kubernetes.io/name": "countersign", "app.kubernetes.io/component": "controller"}},
		Spec:       corev1.PodSpec{Containers: []corev1.Container{{Ports: []corev1.ContainerPort{{Name: "metrics", ContainerPort: 9402}}}}},
	}
}

// answer is what the API server's proxy brings back.
type answer struct {
	rest.ResponseWrapper
	text string
	err  error
}

func (a answer) DoRaw(context.Context) ([]byte, error) { return []byte(a.text), a.err }

// answerMetrics lets every Pod say that of /metrics.
func answerMetrics(kube *fake.Clientset, text string, err error) {
	kube.PrependProxyReactor("pods", func(action core.Action) (bool, rest.ResponseWrapper, error) {
		get := action.(core.ProxyGetAction)
		if get.GetScheme() != "http" || get.GetPort() != "9402" || get.GetPath() != "metrics" {
			return true, answer{err: errors.New("nothing is there")}, nil
		}
		return true, answer{text: text, err: err}, nil
	})
}

// lived is the timeline of a challenge whose proof was seen late.
func lived() timeline.Timeline {
	begin := at(0).Time
	after := func(milliseconds int) time.Time { return begin.Add(time.Duration(milliseconds) * time.Millisecond) }
	line := timeline.Timeline{}.Add(timeline.Entry{At: begin, Step: "Created"}).
		Add(timeline.Entry{At: after(52), Step: string(plan.ChallengeReadAuthorization), Result: "pending"}).
		Add(timeline.Entry{At: after(102), Step: string(plan.ChallengePresent)})
	for _, look := range []int{310, 1310, 3310, 7310} {
		line = line.Add(timeline.Entry{At: after(look), Step: string(plan.ChallengeSelfCheck), Result: `Waiting for DNS-01 challenge propagation: DNS record for "shop.example.com" not yet propagated: no TXT record at ns1.example.com (192.0.2.53)`})
	}
	return line.Add(timeline.Entry{At: after(15310), Step: string(plan.ChallengeSelfCheck), From: "authoritative", Result: "passed"}).
		Add(timeline.Entry{At: after(15330), Step: string(plan.ChallengeAccept)}).
		Add(timeline.Entry{At: after(16400), Step: string(plan.ChallengeReadAuthorization), Result: "valid: " + plan.ReasonAuthorized}).
		Add(timeline.Entry{At: after(16420), Step: string(plan.ChallengeCleanUp)})
}

// unseen is the timeline of a challenge whose proof nobody has seen for some minutes.
func unseen(reason string) timeline.Timeline {
	line := timeline.Timeline{}.Add(timeline.Entry{At: at(1).Time, Step: "Created"}).
		Add(timeline.Entry{At: at(1).Add(50 * time.Millisecond), Step: string(plan.ChallengeReadAuthorization), Result: "pending"}).
		Add(timeline.Entry{At: at(1).Add(100 * time.Millisecond), Step: string(plan.ChallengePresent)})
	for _, minute := range []int{2, 3, 5} {
		line = line.Add(timeline.Entry{At: at(minute).Time, Step: string(plan.ChallengeSelfCheck), Result: reason})
	}
	return line
}

// run is what a command prints, and exits with.
func run(t *testing.T, connect connector, args []string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	if args[0] == "check" { // the same without port 80 of other hosts
		status := map[bool]int{true: 404, false: 502}[strings.HasPrefix(args[1], "shop")]
		err := showCheck(&out, trial.Of(args[1], finding(t, status)))
		return out.String(), err
	}
	cmd := command(connect)
	cmd.SetArgs(args)
	cmd.SetOut(&out)
	err := cmd.ExecuteContext(t.Context())
	return out.String(), err
}

// UPDATE_DOCS=1 go test writes what the commands print into the pages.
func TestPagesShowWhatIsPrinted(t *testing.T) {
	connect := shop(t)
	for _, page := range pages() {
		checkPage(t, page, connect)
	}
}

func checkPage(t *testing.T, page string, connect connector) {
	t.Helper()
	have, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```console\n\\$ kubectl countersign ([^\n]*)\n.*?```")
	want := blocks.ReplaceAllStringFunc(string(have), func(block string) string {
		line := blocks.FindStringSubmatch(block)[1]
		out, err := run(t, connect, strings.Fields(line))
		return fmt.Sprintf("```console\n$ kubectl countersign %s\n%s$ echo $?\n%d\n```", line, out, codeOf(err))
	})
	if os.Getenv("UPDATE_DOCS") != "" {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want != string(have) {
		t.Errorf("%s is not what the commands print; run UPDATE_DOCS=1 go test ./cmd/kubectl-countersign. It would be:\n%s", page, want)
	}
}

func TestExitCodes(t *testing.T) {
	connect := shop(t)
	broken := func(access) (*cluster, error) {
		client := countersignfake.NewClientset()
		client.PrependReactor("*", "*", func(core.Action) (bool, runtime.Object, error) { return true, nil, errors.New("no route") })
		return &cluster{issuers: client, kube: fake.NewClientset(), namespace: "team"}, nil
	}
	for line, row := range map[string]struct {
		connect connector
		code    int
	}{
		"explain challenge blog-3-5 -n blog":         {connect, 0},
		"explain challenge blog-1-3 -n blog":         {connect, 0},
		"explain order shop-1 -n team":               {connect, exitProblem},
		"explain order none -n team":                 {connect, exitUsage},
		"explain certificate none -n team":           {connect, exitUsage},
		"explain pod x":                              {connect, exitUsage},
		"explain order":                              {connect, exitUsage},
		"explain order shop-1 -n team -o yaml":       {connect, exitUsage},
		"status --here -n blog":                      {connect, 0},
		"status --colour":                            {connect, exitUsage},
		"left-behind --controller-namespace another": {connect, 0},
		"hold challenge blog-1-3 -n blog":            {connect, 0},
		"hold order none -n team":                    {connect, exitUsage},
		"hold pod x":                                 {connect, exitUsage},
		"release order shop-1 -n team":               {connect, 0},
		"retry challenge blog-3-5 -n blog":           {connect, exitUsage}, // is valid
		"retry challenge wiki-1-7 -n blog":           {connect, exitUsage}, // is held back
		"retry order shop-0 -n team":                 {connect, 0},
		"retry order shop-1":                         {broken, exitCluster},
		"thumbprint":                                 {connect, exitUsage},
		"thumbprint a b":                             {connect, exitUsage},
		"thumbprint none":                            {connect, exitUsage},
		"thumbprint none --cluster":                  {connect, exitUsage},
		"thumbprint a --for caddy":                   {connect, exitUsage},
		"thumbprint a":                               {broken, exitCluster},
		"timeline challenge shop-1":                  {broken, exitCluster},
		"timeline challenge shop-1-123-456 -n team":  {connect, 0},
		"frobnicate":                                 {connect, exitUsage},
		"status":                                     {broken, exitCluster},
		"explain order shop-1":                       {broken, exitCluster},
	} {
		if _, err := run(t, row.connect, strings.Fields(line)); codeOf(err) != row.code {
			t.Errorf("%s: exits with %d (%v), want %d", line, codeOf(err), err, row.code)
		}
	}
}

func TestCheckNamesTheFlag(t *testing.T) {
	cmd := command(shop(t))
	cmd.SetArgs([]string{"check", "example.test", "--type", "tls", "--nameservers", "127.0.0.1"})
	if err := cmd.ExecuteContext(t.Context()); codeOf(err) != exitUsage || !strings.Contains(err.Error(), `--type "tls"`) {
		t.Errorf("%v", err)
	}
}
