// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"strings"
	"testing"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	kubefake "k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	testclock "k8s.io/utils/clock/testing"

	"github.com/countersign-project/countersign/pkg/acme/acmetest"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/generated/informers/externalversions"
	"github.com/countersign-project/countersign/pkg/worker"
)

func noon() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }

// fixture is a controller, an issuer and a CA. The informer does not run: sync is
// called by the test, and what it has written is put into the cache by it.
type fixture struct {
	*testing.T
	client     *fake.Clientset
	kube       *kubefake.Clientset
	informer   cache.SharedIndexInformer
	indexer    cache.Indexer
	recorder   *record.FakeRecorder
	clock      *testclock.FakeClock
	controller *Controller
	key        cache.ObjectName
}

func newFixture(t *testing.T, issuer cmv1.GenericIssuer, secrets ...runtime.Object) *fixture {
	t.Helper()
	f := &fixture{
		T:        t,
		client:   fake.NewClientset(issuer),
		kube:     kubefake.NewClientset(secrets...),
		recorder: record.NewFakeRecorder(20),
		clock:    testclock.NewFakeClock(noon()),
		key:      cache.MetaObjectToName(issuer),
	}
	informers := externalversions.NewSharedInformerFactory(f.client, 0).CertManager().V1()
	informer := informers.Issuers().Informer()
	if issuer.GetNamespace() == "" {
		informer = informers.ClusterIssuers().Informer()
	}
	f.informer, f.indexer = informer, informer.GetIndexer()
	var err error
	f.controller, err = New(Config{
		Name: "issuers", Informer: informer, Client: f.client.CertManagerV1(), Secrets: f.kube.CoreV1(),
		Recorder: f.recorder, Clock: f.clock, Options: Options{ClusterResourceNamespace: "system"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.indexer.Add(issuer); err != nil {
		t.Fatal(err)
	}
	return f
}

func newIssuer(ca *acmetest.Server) *cmv1.Issuer {
	return &cmv1.Issuer{
		ObjectMeta: metav1.ObjectMeta{Namespace: "team", Name: "ca", UID: "u", Generation: 1},
		Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{
			Email: "Admin@example.com", Server: ca.URL(), CABundle: ca.CABundle(),
			PrivateKeySecretRef: acmev1.SecretKeySelector{Name: "account"},
		}},
	}
}

// issuer is the object as the API server has it.
func (f *fixture) issuer() cmv1.GenericIssuer {
	f.Helper()
	var issuer cmv1.GenericIssuer
	var err error
	if f.key.Namespace == "" {
		issuer, err = f.client.CertManagerV1().ClusterIssuers().Get(f.Context(), f.key.Name, metav1.GetOptions{})
	} else {
		issuer, err = f.client.CertManagerV1().Issuers(f.key.Namespace).Get(f.Context(), f.key.Name, metav1.GetOptions{})
	}
	if err != nil {
		f.Fatal(err)
	}
	return issuer
}

// change changes the object as a user does, in the API server and the cache.
func (f *fixture) change(how func(cmv1.GenericIssuer)) {
	f.Helper()
	issuer := f.issuer()
	how(issuer)
	issuer.SetGeneration(issuer.GetGeneration() + 1)
	gvr := cmv1.SchemeGroupVersion.WithResource("issuers")
	if err := f.client.Tracker().Update(gvr, issuer, f.key.Namespace); err != nil {
		f.Fatal(err)
	}
	if err := f.indexer.Update(issuer); err != nil {
		f.Fatal(err)
	}
}

func (f *fixture) sync() (worker.Result, error) {
	f.Helper()
	f.client.ClearActions()
	f.kube.ClearActions()
	result, err := f.controller.sync(f.Context(), f.key)
	if err := f.indexer.Update(f.issuer()); err != nil {
		f.Fatal(err)
	}
	return result, err
}

// settle syncs until there is nothing to do at once.
func (f *fixture) settle() (worker.Result, error) {
	f.Helper()
	for range 5 {
		if result, err := f.sync(); err != nil || result.After != atOnce {
			return result, err
		}
	}
	f.Fatal("there is always something to do at once")
	return worker.Result{}, nil
}

func (f *fixture) ready() cmv1.IssuerCondition {
	f.Helper()
	if ready := f.issuer().GetStatus().ReadyCondition(); ready != nil {
		return *ready
	}
	return cmv1.IssuerCondition{}
}

func (f *fixture) wantReady(reason, message string) {
	f.Helper()
	want := metav1.ConditionFalse
	if reason == ReasonRegistered {
		want = metav1.ConditionTrue
	}
	got := f.ready()
	if got.Status != want || got.Reason != reason || !strings.Contains(got.Message, message) {
		f.Errorf("Ready is %s, %s: %q\nwant %s, %s: %q", got.Status, got.Reason, got.Message, want, reason, message)
	}
}

func (f *fixture) wantEvents(want ...string) {
	f.Helper()
	for _, w := range want {
		select {
		case got := <-f.recorder.Events:
			if !strings.HasPrefix(got, w) {
				f.Errorf("event %q, want %q", got, w)
			}
		default:
			f.Errorf("no event %q", w)
		}
	}
	select {
	case got := <-f.recorder.Events:
		f.Errorf("event %q too much", got)
	default:
	}
}

func (f *fixture) secret(namespace string) *corev1.Secret {
	f.Helper()
	secret, err := f.kube.CoreV1().Secrets(namespace).Get(f.Context(), "account", metav1.GetOptions{})
	if err != nil {
		f.Fatal(err)
	}
	return secret
}

func writes(f *fixture) int {
	n := 0
	for _, action := range f.client.Actions() {
		if action.GetVerb() != "get" {
			n++
		}
	}
	return n
}
