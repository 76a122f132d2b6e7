// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/chart"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestChart: what the chart installs is enough for every kind of order, in both modes, and
// no more. Countersign runs beside the API server here, with the rights of the chart's
// ServiceAccount; TestInstall runs it in pods.
func TestChart(t *testing.T) {
	bed := startLab(t, lab.Options{Bare: true}, "chart")
	i := &installation{bed: bed, kube: adminClient(t, bed), helm: newHelm(t, bed)}
	i.makeNamespace(t)
	for _, dir := range []string{"deploy", "deploy/takeover", "deploy/http01-pods"} {
		i.kubectl(t, "apply", "--server-side", "--dry-run=server", "--kustomize="+filepath.Join(bed.Root(), filepath.FromSlash(dir)))
	}
	i.run(t, "install", "countersign", i.pack(t, "0.0.1"), "--namespace="+lab.Namespace)
	start := time.Now()
	if err := bed.StartController(t.Context()); err != nil {
		t.Fatal(err)
	}
	s := newScene(t, bed, "chart")
	dns01 := readyIssuer(t, s, "patient", patientSolver(s, 2*time.Second))
	http01 := readyIssuer(t, s, "web", acmev1.Solver{HTTP01: patientHTTP01().HTTP01})
	issueBoth(t, s, dns01, http01, "standalone")
	checkMay(t, bed, map[string]bool{"patch issuers.cert-manager.io --subresource=status": true, "create secrets": true, "list secrets": false, "get pods": false})

	b := newBatch(t, s, dns01, hosts(5, "switch.load.test")...)
	b.awaitPresented(t)
	i.run(t, "upgrade", "countersign", i.pack(t, "0.0.2"), "--namespace="+lab.Namespace, "--set=mode=takeover")
	restart(t, bed, lab.Run{Flags: []string{"--controllers=-issuers,-clusterissuers"}})
	b.awaitValid(t, time.Minute)
	issueBoth(t, s, dns01, http01, "takeover")
	checkMay(t, bed, map[string]bool{"patch issuers.cert-manager.io --subresource=status": false, "update issuers.cert-manager.io": false, "create secrets": false, "get secrets": true})
	checkRights(t, bed, start)

	newBatch(t, s, dns01, hosts(3, "uninstall.load.test")...).awaitPresented(t)
	i.kubectl(t, "delete", "orders.acme.cert-manager.io,challenges.acme.cert-manager.io", "--all", "--all-namespaces", "--timeout=1m")
	bed.StopController()
	i.run(t, "uninstall", "countersign", "--namespace="+lab.Namespace)
	checkNothingLeft(t, s)
	i.checkGone(t)
	i.checkCRDsGo(t)
}

// checkCRDsGo: the CRDs that stayed are taken over by a release that does not keep them,
// and go with it.
func (i *installation) checkCRDsGo(t *testing.T) {
	t.Helper()
	i.run(t, "install", "countersign", i.helm.Chart, "--namespace="+lab.Namespace, "--set=crds.keep=false")
	i.run(t, "uninstall", "countersign", "--namespace="+lab.Namespace)
	i.awaitNoCRDs(t)
}

func (i *installation) awaitNoCRDs(t *testing.T) {
	t.Helper()
	await(t, time.Minute, func(context.Context) (string, error) {
		if crds := i.kubectl(t, "get", "crds", "--output=name"); strings.Contains(crds, "cert-manager.io") {
			return "still there: " + crds, nil
		}
		return "", nil
	})
}

// installation is what the tests have in common.
type installation struct {
	bed  *lab.Lab
	kube kubernetes.Interface
	helm *chart.Helm
}

func adminClient(t *testing.T, bed *lab.Lab) kubernetes.Interface {
	t.Helper()
	config, err := bed.Admin()
	if err != nil {
		t.Fatal(err)
	}
	kube, err := kubernetes.NewForConfig(config)
	if err != nil {
		t.Fatal(err)
	}
	return kube
}

func newHelm(t *testing.T, bed *lab.Lab) *chart.Helm {
	t.Helper()
	helm, err := chart.New(t.Context(), bed.Root(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	helm.Kubeconfig = bed.Kubeconfig
	return helm
}

func (i *installation) run(t *testing.T, args ...string) string {
	t.Helper()
	out, err := i.helm.Run(t.Context(), args...)
	if err != nil {
		t.Fatalf("%v\n%s", err, i.kubectl(t, "get", "pods,events", "--namespace="+lab.Namespace))
	}
	return out
}

func (i *installation) kubectl(t *testing.T, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), i.bed.Kubectl, append([]string{"--kubeconfig=" + i.bed.Kubeconfig}, args...)...).CombinedOutput()
	if err != nil {
		t.Errorf("kubectl %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

func (i *installation) makeNamespace(t *testing.T) {
	t.Helper()
	restricted := map[string]string{"pod-security.kubernetes.io/enforce": "restricted", "pod-security.kubernetes.io/warn": "restricted"}
	namespace := &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: lab.Namespace, Labels: restricted}}
	if _, err := i.kube.CoreV1().Namespaces().Create(t.Context(), namespace, metav1.CreateOptions{}); err != nil {
		t.Fatal(err)
	}
}

// pack makes a package of the chart with a version, as a release does.
func (i *installation) pack(t *testing.T, version string) string {
	t.Helper()
	dir := t.TempDir()
	i.run(t, "package", i.helm.Chart, "--version="+version, "--app-version=dev", "--destination="+dir)
	file := filepath.Join(dir, "countersign-"+version+".tgz")
	if _, err := os.Stat(file); err != nil {
		t.Fatal(err)
	}
	return file
}

// checkGone: nothing of the release is there, but for the CRDs.
func (i *installation) checkGone(t *testing.T) {
	t.Helper()
	// Pods take the time that they are given: they let the proxies hear that they go.
	await(t, 30*time.Second, func(context.Context) (string, error) {
		left := i.kubectl(t, "get", "deployments,pods,services,serviceaccounts,configmaps,roles,rolebindings,poddisruptionbudgets,networkpolicies",
			"--namespace="+lab.Namespace, "--output=name", "--selector=app.kubernetes.io/instance=countersign")
		left += i.kubectl(t, "get", "clusterroles,clusterrolebindings", "--output=name", "--selector=app.kubernetes.io/instance=countersign")
		if left != "" {
			left = "left behind: " + left
		}
		return left, nil
	})
}

// issueBoth has an order proved by DNS-01 and one by HTTP-01.
func issueBoth(t *testing.T, s *scene.Scene, dns01, http01 acmev1.IssuerReference, name string) {
	t.Helper()
	b := newBatch(t, s, dns01, name+".load.test")
	b.add(newBatch(t, s, http01, name+".web.test"))
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
}

// checkMay: Countersign may do what is true, and not what is false, in all namespaces.
func checkMay(t *testing.T, bed *lab.Lab, rights map[string]bool) {
	t.Helper()
	for right, want := range rights {
		args := append([]string{"--kubeconfig=" + bed.Kubeconfig, "auth", "can-i", "--all-namespaces", "--as=" + controllerUser}, strings.Fields(right)...)
		// It ends with 1 if the answer is no.
		out, _ := exec.CommandContext(t.Context(), bed.Kubectl, args...).Output()
		if got := strings.TrimSpace(string(out)); got != map[bool]string{true: "yes", false: "no"}[want] {
			t.Errorf("may it %s? %q, want %t", right, got, want)
		}
	}
}
