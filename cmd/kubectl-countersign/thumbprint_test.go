// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes/fake"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	countersignfake "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/fake"
	"github.com/countersign-project/countersign/pkg/pki"
)

func TestThumbprint(t *testing.T) {
	key, pem, err := pki.GeneratePrivateKey(pki.ECDSA)
	if err != nil {
		t.Fatal(err)
	}
	want, err := acme.Thumbprint(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	connect := stage(pem)
	for args, row := range map[string]struct {
		out []string // parts of it; one alone is all of it
		err string
	}{
		"thumbprint own":                          {out: []string{want + "\n"}},
		"thumbprint own -n team":                  {out: []string{want + "\n"}},
		"thumbprint shared --cluster":             {out: []string{want + "\n"}},
		"thumbprint own --for nginx":              {out: []string{"# Answers", "Issuer team/own", `return 200 "$1.` + want + `";`}},
		"thumbprint shared --cluster --for envoy": {out: []string{"ClusterIssuer shared.", `token .. ".` + want + `")`}},
		"thumbprint own --for haproxy":            {out: []string{"# If all is redirected to https there: rules are taken in their order", `%[path,field(-1,/)].` + want + `"`, `http01-route: "none"`}},

		"thumbprint":                  {err: "there is no ISSUER; name the Issuer"},
		"thumbprint --cluster":        {err: "there is no ISSUER"},
		"thumbprint own shared":       {err: `there is more than one ISSUER: ["own" "shared"]`},
		"thumbprint own --for caddy":  {err: `--for "caddy" is not one of envoy, haproxy, nginx`},
		"thumbprint shared":           {err: "there is no Issuer team/shared; for a ClusterIssuer add --cluster"},
		"thumbprint own -n other":     {err: "there is no Issuer other/own"},
		"thumbprint absent --cluster": {err: "there is no ClusterIssuer absent"},
		"thumbprint signed":           {err: "Issuer team/signed is no ACME issuer"},
		"thumbprint keyless":          {err: "there is no Secret team/nowhere with the account key of Issuer team/keyless"},
		"thumbprint misnamed":         {err: `the Secret team/account has no key "other", which Issuer team/misnamed names`},
		"thumbprint broken":           {err: `reading "junk" of the Secret team/account: there is no PEM block`},
		"thumbprint shared --cluster --cluster-resource-namespace elsewhere": {err: "there is no Secret elsewhere/account"},
	} {
		var out bytes.Buffer
		cmd := command(connect)
		cmd.SetArgs(strings.Fields(args))
		cmd.SetOut(&out)
		err := cmd.ExecuteContext(t.Context())
		if (err != nil) != (row.err != "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%s: %v, want %q", args, err, row.err)
		}
		if len(row.out) == 1 && out.String() != row.out[0] {
			t.Errorf("%s: got %q, want %q", args, &out, row.out[0])
		}
		for _, part := range row.out {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%s: there is no %q in\n%s", args, part, &out)
			}
		}
	}
}

func TestConnect(t *testing.T) {
	file := filepath.Join(t.TempDir(), "kubeconfig")
	const text = `{kind: Config, apiVersion: v1, current-context: one, clusters: [{name: c, cluster: {server: "http://192.0.2.1"}}], contexts: [
		{name: one, context: {cluster: c, namespace: team}}, {name: two, context: {cluster: c}}]}`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		access    access
		namespace string
		err       string
	}{
		{access{kubeconfig: file}, "team", ""},
		{access{kubeconfig: file, context: "two"}, "default", ""},
		{access{kubeconfig: file, context: "two", namespace: "other"}, "other", ""},
		{access{kubeconfig: file, context: "three"}, "", "three"},
		{access{kubeconfig: file + "x"}, "", "kubeconfigx"},
	} {
		got, err := connect(row.access)
		if err == nil && got.namespace != row.namespace || (err != nil) != (row.err != "") || err != nil && !strings.Contains(err.Error(), row.err) {
			t.Errorf("%+v: got %+v, %v; want %q, %q", row.access, got, err, row.namespace, row.err)
		}
	}
}

// stage is a cluster with issuers whose account keys are, or are not, to be found.
func stage(pem []byte) connector {
	meta := func(name string) metav1.ObjectMeta { return metav1.ObjectMeta{Namespace: "team", Name: name} }
	issuer := func(name string, ref acmev1.SecretKeySelector) *cmv1.Issuer {
		return &cmv1.Issuer{ObjectMeta: meta(name), Spec: cmv1.IssuerSpec{ACME: &acmev1.ACMEIssuer{PrivateKeySecretRef: ref}}}
	}
	data := map[string][]byte{"tls.key": pem, "junk": []byte("junk")}
	kube := fake.NewClientset(
		&corev1.Secret{ObjectMeta: meta("account"), Data: data},
		&corev1.Secret{ObjectMeta: metav1.ObjectMeta{Namespace: "countersign", Name: "account"}, Data: data},
	)
	own := issuer("own", acmev1.SecretKeySelector{Name: "account"})
	issuers := countersignfake.NewSimpleClientset(
		own,
		issuer("keyless", acmev1.SecretKeySelector{Name: "nowhere"}),
		issuer("misnamed", acmev1.SecretKeySelector{Name: "account", Key: "other"}),
		issuer("broken", acmev1.SecretKeySelector{Name: "account", Key: "junk"}),
		&cmv1.Issuer{ObjectMeta: meta("signed")},
		&cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: "shared"}, Spec: own.Spec},
	)
	return func(a access) (*cluster, error) {
		namespace := a.namespace
		if namespace == "" {
			namespace = "team"
		}
		return &cluster{issuers: issuers, kube: kube, namespace: namespace}, nil
	}
}
