// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"bytes"
	"os"
	"regexp"
	"testing"
	"time"

	authorizationv1 "k8s.io/api/authorization/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	kubefake "k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
)

const page = "../../docs/takeover.md"

// shop is a cluster in which cert-manager works, with rights of Countersign that are too old.
func shop() *Cluster {
	its := container(image, "--v=2", "--cluster-resource-namespace=$(POD_NAMESPACE)")
	running := pod("cert-manager-5d4f9c7b8-x2x7k", its)
	held := lease(theirLease, running.Name+theirIdentity, 2*time.Second)
	kube := kubefake.NewClientset(running, deployment(nil, its), &held)
	kube.PrependReactor("create", "selfsubjectaccessreviews", func(action clienttesting.Action) (bool, runtime.Object, error) {
		review := action.(clienttesting.CreateAction).GetObject().(*authorizationv1.SelfSubjectAccessReview)
		review.Status.Allowed = review.Spec.ResourceAttributes.Subresource != "status"
		return true, review, nil
	})
	flying := challenge("cert-manager-challenges", time.Hour, known())
	issuer := &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "public"}, Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{Solvers: []acmev1.Solver{known()}}}}
	return &Cluster{Kube: kube, Schemas: schemas{}, Client: fake.NewClientset(&flying, issuer),
		Reviews: kube.AuthorizationV1().SelfSubjectAccessReviews(), Account: "countersign/countersign", Namespace: "countersign", Now: now}
}

// UPDATE_DOCS=1 go test writes what preflight prints into the page.
func TestPageShowsWhatIsPrinted(t *testing.T) {
	have, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	o, err := shop().Observe(t.Context())
	if err != nil || len(o.Unseen) > 0 {
		t.Fatal(o.Unseen, err)
	}
	o.Fields, o.Server = good().Fields, "v1.36.6"
	o.Leases = o.Leases[:1] // the fake does not know field selectors, and listed it twice
	var printed bytes.Buffer
	if err := Judge(o, Assumed{}).Print(&printed); err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)( *)```console\n *\\$ countersign preflight\n.*?```")
	want := block.ReplaceAllFunc(have, func(old []byte) []byte {
		indent := block.FindSubmatch(old)[1]
		text := "```console\n$ countersign preflight\n" + printed.String() + "```"
		return append(indent, bytes.ReplaceAll([]byte(text), []byte("\n"), append([]byte("\n"), indent...))...)
	})
	switch {
	case !block.Match(have):
		t.Error("the page does not show what preflight prints")
	case os.Getenv("UPDATE_DOCS") != "":
		err = os.WriteFile(page, want, 0o644)
	case !bytes.Equal(want, have):
		t.Errorf("docs/takeover.md is not what preflight prints; run UPDATE_DOCS=1 go test ./pkg/preflight. It would be:\n%s", &printed)
	}
	if err != nil {
		t.Fatal(err)
	}
}
