// SPDX-License-Identifier: Apache-2.0

package upstream

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/process"
	"github.com/countersign-project/countersign/hack/lab/progress"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
)

// webhookName is what cert-manager's chart calls it.
const webhookName = "cert-manager-webhook"

// The files by which the webhook says where it is: its CA is there when its URL is.
const (
	caFile  = "ca.pem"
	urlFile = "url"
)

// StartWebhook puts cert-manager's admission webhook in the way of everything that is
// written of its kinds, as its chart does: where it is not content, or not there, nothing
// is written. It ends with the lab's process; dir is for what it says.
func StartWebhook(ctx context.Context, bed *lab.Lab, p *progress.Printer, dir string) error {
	path, err := build.CertManager(ctx, bed.Root(), p)
	if err != nil {
		return err
	}
	started, err := process.Start(process.Spec{
		Name: webhookName, Path: path, LogDir: bed.LogDir(),
		Args: []string{"webhook", "--kubeconfig=" + bed.Kubeconfig, "--announce=" + dir},
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	err = started.Await(ctx, func(context.Context) error {
		_, err := os.Stat(filepath.Join(dir, urlFile))
		return err
	})
	if err != nil {
		started.Stop(0)
		return err
	}
	config, err := bed.Admin()
	if err != nil {
		return err
	}
	if err := register(ctx, config, dir); err != nil {
		return err
	}
	return started.Await(ctx, isInTheWay(config))
}

func register(ctx context.Context, config *rest.Config, dir string) error {
	url, err := os.ReadFile(filepath.Join(dir, urlFile))
	if err != nil {
		return fmt.Errorf("reading where the webhook is: %w", err)
	}
	ca, err := os.ReadFile(filepath.Join(dir, caFile))
	if err != nil {
		return fmt.Errorf("reading the webhook's CA: %w", err)
	}
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	at := func(path string) admissionv1.WebhookClientConfig {
		return admissionv1.WebhookClientConfig{URL: new(string(url) + path), CABundle: ca}
	}
	registration := client.AdmissionregistrationV1()
	_, err = registration.MutatingWebhookConfigurations().Create(ctx, mutating(at("/mutate")), metav1.CreateOptions{})
	if err != nil {
		return fmt.Errorf("registering the webhook: %w", err)
	}
	_, err = registration.ValidatingWebhookConfigurations().Create(ctx, validating(at("/validate")), metav1.CreateOptions{})
	if err != nil {
		return fmt.Errorf("registering the webhook: %w", err)
	}
	return nil
}

// isInTheWay asks whether the API server has heard of the webhook, by an issuer of no kind,
// which only the webhook refuses.
func isInTheWay(config *rest.Config) func(context.Context) error {
	return func(ctx context.Context) error {
		client, err := versioned.NewForConfig(config)
		if err != nil {
			return err
		}
		issuer := &cmv1.Issuer{ObjectMeta: metav1.ObjectMeta{Name: "of-no-kind"}}
		_, err = client.CertManagerV1().Issuers(metav1.NamespaceDefault).Create(ctx, issuer, metav1.CreateOptions{DryRun: []string{metav1.DryRunAll}})
		if err == nil {
			return errors.New("the webhook refuses nothing yet")
		}
		if !strings.Contains(err.Error(), `admission webhook "webhook.cert-manager.io" denied`) {
			return err
		}
		return nil
	}
}

// mutating: who asks for a certificate is written into the request.
func mutating(client admissionv1.WebhookClientConfig) *admissionv1.MutatingWebhookConfiguration {
	return &admissionv1.MutatingWebhookConfiguration{
		ObjectMeta: metav1.ObjectMeta{Name: webhookName},
		Webhooks: []admissionv1.MutatingWebhook{{
			Name: "webhook.cert-manager.io", ClientConfig: client,
			AdmissionReviewVersions: []string{"v1"}, SideEffects: new(admissionv1.SideEffectClassNone),
			Rules: []admissionv1.RuleWithOperations{{
				Operations: []admissionv1.OperationType{admissionv1.Create},
				Rule:       admissionv1.Rule{APIGroups: []string{"cert-manager.io"}, APIVersions: []string{"v1"}, Resources: []string{"certificaterequests"}},
			}},
		}},
	}
}

// validating: all of both groups, status too.
func validating(client admissionv1.WebhookClientConfig) *admissionv1.ValidatingWebhookConfiguration {
	return &admissionv1.ValidatingWebhookConfiguration{
		ObjectMeta: metav1.ObjectMeta{Name: webhookName},
		Webhooks: []admissionv1.ValidatingWebhook{{
			Name: "webhook.cert-manager.io", ClientConfig: client,
			AdmissionReviewVersions: []string{"v1"}, SideEffects: new(admissionv1.SideEffectClassNone),
			Rules: []admissionv1.RuleWithOperations{{
				Operations: []admissionv1.OperationType{admissionv1.Create, admissionv1.Update},
				Rule:       admissionv1.Rule{APIGroups: []string{"cert-manager.io", "acme.cert-manager.io"}, APIVersions: []string{"v1"}, Resources: []string{"*/*"}},
			}},
		}},
	}
}
