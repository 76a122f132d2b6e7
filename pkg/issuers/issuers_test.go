// SPDX-License-Identifier: Apache-2.0

package issuers

import (
	"strings"
	"testing"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/cache"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	cmlisters "github.com/countersign-project/countersign/pkg/generated/listers/certmanager/v1"
)

func TestGet(t *testing.T) {
	indexer := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{cache.NamespaceIndex: cache.MetaNamespaceIndexFunc})
	acme := cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{}}
	for _, issuer := range []any{
		&cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "a"}, Spec: acme},
		&cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "other"}},
	} {
		if err := indexer.Add(issuer); err != nil {
			t.Fatal(err)
		}
	}
	cluster := cache.NewIndexer(cache.MetaNamespaceKeyFunc, cache.Indexers{})
	if err := cluster.Add(&cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "a"}, Spec: acme}); err != nil {
		t.Fatal(err)
	}
	all := Lister{Issuers: cmlisters.NewIssuerLister(indexer), ClusterIssuers: cmlisters.NewClusterIssuerLister(cluster)}
	restricted := Lister{Issuers: all.Issuers}
	for _, row := range []struct {
		name   string
		lister Lister
		ref    acmev1.IssuerReference
		err    string
	}{
		{"by default an Issuer", all, acmev1.IssuerReference{Name: "a"}, ""},
		{"spelled out", all, acmev1.IssuerReference{Name: "a", Kind: "Issuer", Group: "cert-manager.io"}, ""},
		{"cluster", all, acmev1.IssuerReference{Name: "a", Kind: "ClusterIssuer"}, ""},
		{"cluster, but restricted", restricted, acmev1.IssuerReference{Name: "a", Kind: "ClusterIssuer"}, "one namespace"},
		{"absent", all, acmev1.IssuerReference{Name: "b"}, `there is no such issuer: Issuer "b"`},
		{"of another kind", all, acmev1.IssuerReference{Name: "other"}, `"other" is not an ACME issuer`},
		{"unknown kind", all, acmev1.IssuerReference{Name: "a", Kind: "Signer"}, `"Signer"`},
		{"unknown group", all, acmev1.IssuerReference{Name: "a", Group: "example.test"}, `"example.test"`},
	} {
		issuer, err := row.lister.Get("ns", row.ref)
		switch {
		case row.err == "" && (err != nil || issuer.GetName() != "a"):
			t.Errorf("%s: got %v, %v", row.name, issuer, err)
		case row.err != "" && (err == nil || !strings.Contains(err.Error(), row.err)):
			t.Errorf("%s: got %v", row.name, err)
		}
	}
}

func TestObjectsAreFiledUnderTheirIssuer(t *testing.T) {
	issuer := &cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Namespace: "ns", Name: "a"}}
	cluster := &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "a"}}
	refs := acmev1.IssuerReference{Name: "a"}
	clusterRefs := acmev1.IssuerReference{Name: "a", Kind: "ClusterIssuer"}
	meta := metav1.ObjectMeta{Namespace: "ns", Name: "x"}
	for _, row := range []struct {
		object, issuer any
		want           bool
	}{
		{&acmev1.Order{ObjectMeta: meta, Spec: acmev1.OrderSpec{IssuerRef: refs}}, issuer, true},
		{&acmev1.Challenge{ObjectMeta: meta, Spec: acmev1.ChallengeSpec{IssuerRef: refs}}, issuer, true},
		{&acmev1.Order{ObjectMeta: meta, Spec: acmev1.OrderSpec{IssuerRef: clusterRefs}}, cluster, true},
		{&acmev1.Order{ObjectMeta: meta, Spec: acmev1.OrderSpec{IssuerRef: refs}}, cluster, false},
		{&acmev1.Order{ObjectMeta: metav1.ObjectMeta{Namespace: "elsewhere"}, Spec: acmev1.OrderSpec{IssuerRef: refs}}, issuer, false},
	} {
		keys, err := IndexFunc(row.object)
		if err != nil || (keys[0] == IndexKey(row.issuer)) != row.want {
			t.Errorf("%T under %T: %v, %v", row.object, row.issuer, keys, err)
		}
	}
}
