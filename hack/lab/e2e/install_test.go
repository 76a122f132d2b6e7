// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/scene"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// TestInstall: what docs/install.md says, on a node where nothing is yet, in a namespace
// that takes restricted pods only.
func TestInstall(t *testing.T) {
	bed := startNodeLab(t, lab.Options{Bare: true}, "install")
	kube := adminClient(t, bed)
	i := &installation{bed: bed, kube: kube, helm: newHelm(t, bed)}
	t.Run("Kustomize", i.testKustomize)
	t.Run("Switch", i.testSwitch)
	i.makeNamespace(t)
	installed := time.Now()
	i.install(t, i.pack(t, "0.0.1"))
	s := newScene(t, bed, "install")
	dns01 := readyIssuer(t, s, "patient", patientSolver(s, 5*time.Second))
	http01 := readyIssuer(t, s, "web", acmev1.Solver{HTTP01: patientHTTP01().HTTP01})
	t.Run("Orders", func(t *testing.T) { issueBoth(t, s, dns01, http01, "fresh") })
	t.Run("Upgrade", func(t *testing.T) { i.testUpgrade(t, s, dns01) })
	testInPods(t, bed)
	t.Run("Responder", func(t *testing.T) {
		i.upgrade(t, "--set=responder.enabled=true,http01.pods=true") // no right is taken away from pods that run still
		issueBoth(t, s, dns01, http01, "responder")
	})
	t.Run("Rights", func(t *testing.T) { checkRights(t, bed, installed) })
	t.Run("Uninstall", func(t *testing.T) { i.testUninstall(t, s, dns01) })
	t.Run("TakeOver", func(t *testing.T) {
		// The Issuers of the release before stand for cert-manager's.
		way := documentedCommands(t, bed, "## With Helm")
		if len(way) != 4 {
			t.Fatalf("docs/takeover.md has the commands %q for Helm", way)
		}
		i.asDocumented(t, way[0])
		i.asDocumented(t, way[1])
		issueBoth(t, s, dns01, http01, "takeover")
		i.asDocumented(t, way[2])
		i.asDocumented(t, way[3])
		i.checkGone(t)
	})
	t.Run("WithCRDs", func(t *testing.T) { i.testCRDsGo(t, s) })
}

// testKustomize: both folders that are applied as they are make Ready pods, and go.
func (i *installation) testKustomize(t *testing.T) {
	deploy := filepath.Join(i.bed.Root(), "deploy")
	for _, dir := range []string{deploy, filepath.Join(deploy, "takeover")} {
		if dir != deploy { // cert-manager's CRDs
			i.kubectl(t, "apply", "--server-side", "--filename="+filepath.Join(deploy, "crds"))
		}
		i.kubectl(t, "apply", "--server-side", "--kustomize="+dir)
		i.kubectl(t, "rollout", "status", "--timeout=2m", "--namespace="+lab.Namespace, "deployment/countersign")
		i.kubectl(t, "delete", "--timeout=1m", "--kustomize="+dir)
	}
	i.kubectl(t, "delete", "--filename="+filepath.Join(deploy, "crds"))
	i.awaitNoNamespace(t, lab.Namespace)
}

// args that every installation in the lab needs.
func (i *installation) args(chart string, more []string) []string {
	return append([]string{"countersign", chart, "--namespace=" + lab.Namespace, "--wait", "--timeout=2m", i.flags()}, more...)
}

// flags lets the chart give Countersign those of the lab.
func (i *installation) flags() string {
	quoted := strings.Join(i.bed.SharedArgs()[1:], `","`) // the first one is the chart's to say
	return `--set-json=extraArgs=["` + quoted + `"]`
}

// asDocumented calls Helm as docs/takeover.md does, with what is the lab's.
func (i *installation) asDocumented(t *testing.T, command string) {
	t.Helper()
	words := strings.Fields(command)
	if words[0] != "helm" {
		t.Fatalf("what is %q?", command)
	}
	words = append(words[1:], "--wait", "--timeout=2m")
	if at := slices.Index(words, "deploy/chart"); at >= 0 {
		words[at] = i.helm.Chart
		words = append(words, i.flags(), "--set=clusterResourceNamespace=countersign")
	}
	i.run(t, words...)
}

func (i *installation) install(t *testing.T, chart string, more ...string) {
	t.Helper()
	i.run(t, append([]string{"install"}, i.args(chart, more)...)...)
}

func (i *installation) upgrade(t *testing.T, more ...string) {
	t.Helper()
	i.run(t, append([]string{"upgrade"}, i.args(i.pack(t, "0.0.2"), more)...)...)
}

// uninstall does what the notes of the chart say.
func (i *installation) uninstall(t *testing.T) {
	t.Helper()
	i.kubectl(t, "delete", "orders.acme.cert-manager.io,challenges.acme.cert-manager.io", "--all", "--all-namespaces", "--timeout=1m")
	i.run(t, "uninstall", "countersign", "--namespace="+lab.Namespace, "--wait", "--timeout=1m")
}

// testUpgrade: challenges in flight while the pods are replaced by those of another
// version of the chart, with another configuration.
func (i *installation) testUpgrade(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference) {
	b := newBatch(t, s, issuer, hosts(10, "upgrade.load.test")...)
	b.awaitPresented(t)
	i.upgrade(t, "--set=config.maxConcurrentChallenges=30", "--set=monitoring.podMonitor.enabled=false,networkPolicy.enabled=true,http01.pods=true")
	b.awaitValid(t, time.Minute)
	checkNothingLeft(t, s)
	if listed := i.run(t, "list", "--namespace="+lab.Namespace); !strings.Contains(listed, "countersign-0.0.2") {
		t.Errorf("installed is %s", listed)
	}
}

// testUninstall: with a challenge in flight it goes, leaves the CRDs and the Issuers, and
// nothing of the release.
func (i *installation) testUninstall(t *testing.T, s *scene.Scene, issuer acmev1.IssuerReference) {
	newBatch(t, s, issuer, hosts(3, "uninstall.load.test")...).awaitPresented(t)
	i.uninstall(t)
	checkNothingLeft(t, s)
	i.checkGone(t)
	if issuers := i.kubectl(t, "get", "issuers.cert-manager.io", "--namespace="+s.Namespace, "--output=name"); !strings.Contains(issuers, "patient") {
		t.Errorf("issuers that stay: %q", issuers)
	}
}

// testCRDsGo: without crds.keep, the CRDs go with the release, and nothing hangs.
func (i *installation) testCRDsGo(t *testing.T, s *scene.Scene) {
	i.install(t, i.helm.Chart, "--set=crds.keep=false")
	i.uninstall(t)
	i.awaitNoCRDs(t)
	for _, name := range []string{s.Namespace, lab.Namespace} {
		if err := i.kube.CoreV1().Namespaces().Delete(t.Context(), name, metav1.DeleteOptions{}); err != nil {
			t.Error(err)
		}
		i.awaitNoNamespace(t, name)
	}
}

func (i *installation) awaitNoNamespace(t *testing.T, name string) {
	t.Helper()
	await(t, time.Minute, func(ctx context.Context) (string, error) {
		_, err := i.kube.CoreV1().Namespaces().Get(ctx, name, metav1.GetOptions{})
		if apierrors.IsNotFound(err) {
			return "", nil
		}
		return "namespace " + name + " is still there", err
	})
}
