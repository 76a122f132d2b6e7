// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"errors"
	"strings"
	"testing"

	authorizationv1 "k8s.io/api/authorization/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	kubefake "k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/openapi"
	clienttesting "k8s.io/client-go/testing"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
)

const schemaOfChallenge = `{"components":{"schemas":{
	"one":{"properties":{"status":{"properties":{"presented":{"type":"boolean"}}}},"x-kubernetes-group-version-kind":[{"kind":"Challenge"}]},
	"two":{"x-kubernetes-group-version-kind":[{"kind":"DeleteOptions"},{"kind":"DeleteOptions"}]}}}}`

func TestReadFields(t *testing.T) {
	fields := map[string]bool{}
	if err := readFields([]byte(schemaOfChallenge), fields); err != nil {
		t.Fatal(err)
	}
	if len(fields) != 2 || !fields["Challenge"] || !fields["Challenge.status.presented"] {
		t.Errorf("got %v", fields)
	}
}

func FuzzReadFields(f *testing.F) {
	f.Add([]byte(schemaOfChallenge))
	f.Add([]byte(`{"components":{"schemas":{"one":null}}}`))
	f.Fuzz(func(t *testing.T, schema []byte) {
		fields := map[string]bool{}
		if err := readFields(schema, fields); err != nil && len(fields) > 0 {
			t.Errorf("an error, and fields: %v", fields)
		}
	})
}

// schemas are the OpenAPI documents of a cluster that has nothing but challenges.
type schemas struct{ openapi.GroupVersion }

func (s schemas) Paths() (map[string]openapi.GroupVersion, error) {
	return map[string]openapi.GroupVersion{"apis/acme.cert-manager.io/v1": s}, nil
}

func (schemas) Schema(string) ([]byte, error) { return []byte(schemaOfChallenge), nil }

// TestObserve: what is there is seen, what cannot be seen is said.
func TestObserve(t *testing.T) {
	running := deployment(map[string]string{nameLabel: "cert-manager", componentLabel: "controller"}, container("repacked", "--controllers=*"))
	held := lease(theirLease, "host-1", 0)
	kube := kubefake.NewClientset(running, &held)
	kube.PrependReactor("create", "selfsubjectaccessreviews", func(action clienttesting.Action) (bool, runtime.Object, error) {
		review := action.(clienttesting.CreateAction).GetObject().(*authorizationv1.SelfSubjectAccessReview)
		review.Status.Allowed = review.Spec.ResourceAttributes.Resource != "secrets"
		return true, review, nil
	})
	flying := challenge("cert-manager-challenges", 0, known())
	issuer := &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "public"}, Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{Solvers: []acmev1.Solver{known()}}}}
	client := fake.NewSimpleClientset(&flying, issuer)
	client.PrependReactor("list", "issuers", func(clienttesting.Action) (bool, runtime.Object, error) {
		return true, nil, errors.New("not today")
	})
	cluster := Cluster{Kube: kube, Schemas: schemas{}, Client: client, Reviews: kube.AuthorizationV1().SelfSubjectAccessReviews(),
		Account: "countersign/countersign", Namespace: "countersign", Now: now}

	o, err := cluster.Observe(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(o.Controllers) != 1 || len(o.Leases) == 0 || !o.Fields["Challenge.status.presented"] || len(o.Challenges) != 1 || len(o.Access) != len(Rights("countersign")) {
		t.Errorf("seen: %+v", o)
	}
	for _, access := range o.Access {
		if access.IsAllowed == (access.Resource == "secrets") {
			t.Errorf("%s: allowed %v", access, access.IsAllowed)
		}
	}
	if all := strings.Join(o.Unseen, "\n"); !strings.Contains(all, "looking at the issuers: not today") {
		t.Errorf("unseen: %s", all)
	}
}

// TestRights: those of the table that everybody needs, each once, and no others.
func TestRights(t *testing.T) {
	var all []string
	for _, right := range Rights("countersign") {
		all = append(all, right.String())
	}
	text := "\n" + strings.Join(all, "\n") + "\n"
	for _, right := range []string{"patch challenges/status.acme.cert-manager.io", "delete challenges.acme.cert-manager.io", "get secrets",
		"list issuers.cert-manager.io", "update leases.coordination.k8s.io in namespace countersign",
		"update configmaps countersign-left-behind in namespace countersign"} {
		if strings.Count(text, "\n"+right+"\n") != 1 {
			t.Errorf("not once: %q", right)
		}
	}
	for _, right := range []string{"ingresses", "pods", "create secrets", "issuers/status", "httproutes"} {
		if strings.Contains(text, right) {
			t.Errorf("not everybody needs %s", right)
		}
	}
}
