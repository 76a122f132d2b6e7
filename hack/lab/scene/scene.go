// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"context"
	"fmt"
	"os"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"

	"github.com/countersign-project/countersign/hack/lab"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
)

// Scene is one namespace of a lab.
type Scene struct {
	Info      *lab.Info
	Namespace string
	Kube      kubernetes.Interface
	Client    versioned.Interface
}

// New logs in as the administrator and makes sure of the namespace and of a
// Secret with the TSIG keys, there and where ClusterIssuers look for it.
func New(ctx context.Context, info *lab.Info, namespace string) (*Scene, error) {
	config, err := info.Admin()
	if err != nil {
		return nil, err
	}
	s := &Scene{Info: info, Namespace: namespace}
	if s.Kube, err = kubernetes.NewForConfig(config); err != nil {
		return nil, err
	}
	if s.Client, err = versioned.NewForConfig(config); err != nil {
		return nil, err
	}
	object := &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: namespace}}
	_, err = s.Kube.CoreV1().Namespaces().Create(ctx, object, metav1.CreateOptions{})
	if err != nil && !apierrors.IsAlreadyExists(err) {
		return nil, fmt.Errorf("creating namespace %s: %w", namespace, err)
	}
	data := map[string]string{}
	for _, key := range info.Keys {
		data[keyWord(key.Name)] = key.Secret
	}
	for _, where := range []string{namespace, lab.Namespace} {
		if err := s.WriteSecret(ctx, where, TSIGSecret, data); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// TSIGSecret is the name of the Secret with the keys that the lab's DNS takes.
const TSIGSecret = "tsig"

// WriteSecret makes a Secret, or changes the one that is there.
func (s *Scene) WriteSecret(ctx context.Context, namespace, name string, data map[string]string) error {
	secret := &corev1.Secret{ObjectMeta: metav1.ObjectMeta{Name: name}, StringData: data}
	_, err := s.Kube.CoreV1().Secrets(namespace).Create(ctx, secret, metav1.CreateOptions{})
	if apierrors.IsAlreadyExists(err) {
		_, err = s.Kube.CoreV1().Secrets(namespace).Update(ctx, secret, metav1.UpdateOptions{})
	}
	if err != nil {
		return fmt.Errorf("writing Secret %s/%s: %w", namespace, name, err)
	}
	return nil
}

// DeleteSecret removes a Secret; none is no error.
func (s *Scene) DeleteSecret(ctx context.Context, namespace, name string) error {
	err := s.Kube.CoreV1().Secrets(namespace).Delete(ctx, name, metav1.DeleteOptions{})
	if err != nil && !apierrors.IsNotFound(err) {
		return fmt.Errorf("deleting Secret %s/%s: %w", namespace, name, err)
	}
	return nil
}

// ACMEIssuer is an issuer for Pebble: DNS-01 for the given zones, HTTP-01 for
// everything else.
func (s *Scene) ACMEIssuer(name string, zones ...string) (*acmev1.ACMEIssuer, error) {
	bundle, err := os.ReadFile(s.Info.ACMECA)
	if err != nil {
		return nil, fmt.Errorf("reading the CA of the ACME server: %w", err)
	}
	return &acmev1.ACMEIssuer{
		Email:               "lab@example.test",
		Server:              s.Info.DirectoryURL,
		CABundle:            bundle,
		PrivateKeySecretRef: acmev1.SecretKeySelector{Name: name + "-account"},
		Solvers: []acmev1.Solver{
			{Selector: &acmev1.Selector{DNSZones: zones}, DNS01: s.DNS01("hmacsha256")},
			{HTTP01: &acmev1.HTTP01Solver{Ingress: &acmev1.IngressSolver{}}},
		},
	}, nil
}

// DNS01 updates the lab's DNS with the key for an algorithm, named as an issuer
// names it, in lower case.
func (s *Scene) DNS01(algorithm string) *acmev1.DNS01Solver {
	return &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{
		Nameserver:    s.Info.DNS,
		TSIGSecret:    acmev1.SecretKeySelector{Name: TSIGSecret, Key: algorithm},
		TSIGKeyName:   algorithm + ".",
		TSIGAlgorithm: algorithm,
	}}
}

func keyWord(keyName string) string { return keyName[:len(keyName)-1] }

// Issuer makes an Issuer and waits until its Ready condition has been written.
// Should there be one of that name, it goes first.
func (s *Scene) Issuer(ctx context.Context, name string, acme *acmev1.ACMEIssuer) (*cmv1.Issuer, error) {
	issuers := s.Client.CertManagerV1().Issuers(s.Namespace)
	if err := issuers.Delete(ctx, name, metav1.DeleteOptions{}); err != nil && !apierrors.IsNotFound(err) {
		return nil, fmt.Errorf("deleting the old Issuer %s: %w", name, err)
	}
	issuer := &cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Name: name}, Spec: cmv1.IssuerSpec{ACME: acme}}
	if _, err := issuers.Create(ctx, issuer, metav1.CreateOptions{}); err != nil {
		return nil, fmt.Errorf("creating Issuer %s: %w", name, err)
	}
	return issuer, await(ctx, "Ready condition of Issuer "+name, func(ctx context.Context) (done bool, err error) {
		issuer, err = issuers.Get(ctx, name, metav1.GetOptions{})
		return err == nil && issuer.Status.ReadyCondition() != nil, err
	})
}

// ClusterIssuer does the same with a ClusterIssuer.
func (s *Scene) ClusterIssuer(ctx context.Context, name string, acme *acmev1.ACMEIssuer) (*cmv1.ClusterIssuer, error) {
	issuers := s.Client.CertManagerV1().ClusterIssuers()
	if err := issuers.Delete(ctx, name, metav1.DeleteOptions{}); err != nil && !apierrors.IsNotFound(err) {
		return nil, fmt.Errorf("deleting the old ClusterIssuer %s: %w", name, err)
	}
	issuer := &cmv1.ClusterIssuer{ObjectMeta: metav1.ObjectMeta{Name: name}, Spec: cmv1.IssuerSpec{ACME: acme}}
	if _, err := issuers.Create(ctx, issuer, metav1.CreateOptions{}); err != nil {
		return nil, fmt.Errorf("creating ClusterIssuer %s: %w", name, err)
	}
	return issuer, await(ctx, "Ready condition of ClusterIssuer "+name, func(ctx context.Context) (done bool, err error) {
		issuer, err = issuers.Get(ctx, name, metav1.GetOptions{})
		return err == nil && issuer.Status.ReadyCondition() != nil, err
	})
}
