// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/upstream"
)

// theirs is the name of cert-manager's Deployment, and of its namespace.
const theirs = "cert-manager"

// testSwitch types the commands of docs/takeover.md, in their order. A Deployment that does
// nothing stands for cert-manager's: here it counts what the commands say and do.
func (i *installation) testSwitch(t *testing.T) {
	crds, err := upstream.CRDs(t.Context(), i.bed.Root())
	if err != nil {
		t.Fatal(err)
	}
	i.kubectl(t, "apply", "--server-side", "--filename="+crds)
	i.standIn(t)
	i.kubectl(t, "-n", theirs, "rollout", "status", "--timeout=1m", "deployment", theirs)
	steps := []struct {
		command string
		before  func()
		want    string
	}{
		{"countersign preflight", func() {}, "Pod cert-manager/cert-manager-"},
		{"kubectl kustomize deploy/takeover", func() {}, "deployment.apps/countersign serverside-applied"},
		{"kubectl -n cert-manager rollout status", func() {
			i.kubectl(t, "-n", theirs, "patch", "deployment", theirs, "--type=json",
				`--patch=[{"op":"replace","path":"/spec/template/spec/containers/0/args","value":["--controllers=*,-orders,-challenges"]}]`)
		}, "successfully rolled out"},
		{"countersign preflight && kubectl -n countersign scale", func() {}, "deployment.apps/countersign scaled"},
		{"kubectl get challenges,orders", func() {}, "No resources found"},
		{"kubectl get certificates", func() {}, "No resources found"},
	}
	commands := documentedCommands(t, i.bed, "## The switch")
	if len(commands) != len(steps) {
		t.Fatalf("docs/takeover.md has the commands %q", commands)
	}
	for n, step := range steps {
		if !strings.HasPrefix(commands[n], step.command) {
			t.Fatalf("docs/takeover.md has %q in place of %q", commands[n], step.command)
		}
		step.before()
		await(t, time.Minute, func(ctx context.Context) (string, error) {
			out, _ := i.typed(ctx, commands[n]) // preflight fails as long as it says no
			t.Logf("$ %s\n%s", commands[n], out)
			if strings.Contains(out, step.want) {
				return "", nil
			}
			return out, nil
		})
	}
	i.kubectl(t, "-n", lab.Namespace, "rollout", "status", "--timeout=1m", "deployment", "countersign")
	i.undo(t, crds)
}

// undo goes the way back, as the page says, and removes what stood for cert-manager.
func (i *installation) undo(t *testing.T, crds string) {
	t.Helper()
	way := documentedCommands(t, i.bed, "## The way back")
	if len(way) < 3 {
		t.Errorf("docs/takeover.md has these commands for the way back: %q", way)
	}
	for _, command := range append(way, "kubectl delete -k deploy/takeover", "kubectl delete namespace "+theirs, "kubectl delete -f "+crds) {
		if out, err := i.typed(t.Context(), command); err != nil {
			t.Errorf("%s: %v\n%s", command, err, out)
		}
	}
	i.awaitNoNamespace(t, lab.Namespace)
	i.awaitNoCRDs(t)
}

// typed is what a shell in the checkout prints for a command, and how it ends.
func (i *installation) typed(ctx context.Context, command string) (string, error) {
	shell := exec.CommandContext(ctx, "sh", "-c", command)
	shell.Dir = i.bed.Root()
	path := filepath.Join(i.bed.Dir, "bin") + ":" + filepath.Dir(i.bed.Kubectl) + ":" + os.Getenv("PATH")
	shell.Env = append(os.Environ(), "KUBECONFIG="+i.bed.Kubeconfig, "PATH="+path)
	out, err := shell.CombinedOutput()
	return string(out), err
}

// documentedCommands are those of a section of docs/takeover.md.
func documentedCommands(t *testing.T, bed *lab.Lab, section string) []string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(bed.Root(), "docs", "takeover.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(page), "\n"+section+"\n")
	text, _, _ = strings.Cut(text, "\n## ")
	var commands []string
	for _, line := range regexp.MustCompile(`(?m)^ *\$ (.*)$`).FindAllStringSubmatch(text, -1) {
		commands = append(commands, line[1])
	}
	return commands
}

// standIn has cert-manager's labels and no arguments, as a new installation.
func (i *installation) standIn(t *testing.T) {
	t.Helper()
	if _, err := i.kube.CoreV1().Namespaces().Create(t.Context(), &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: theirs}}, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
	labels := map[string]string{"app.kubernetes.io/name": theirs, "app.kubernetes.io/component": "controller"}
	deployment := &appsv1.Deployment{ObjectMeta: metav1.ObjectMeta{Namespace: theirs, Name: theirs, Labels: labels}, Spec: appsv1.DeploymentSpec{
		Selector: &metav1.LabelSelector{MatchLabels: labels},
		Template: corev1.PodTemplateSpec{ObjectMeta: metav1.ObjectMeta{Labels: labels}, Spec: corev1.PodSpec{
			Containers: []corev1.Container{{Name: "controller", Image: "lab.test/pause:1", ImagePullPolicy: corev1.PullNever, Args: []string{"--v=2"}}},
		}},
	}}
	if _, err := i.kube.AppsV1().Deployments(theirs).Create(t.Context(), deployment, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
}
