// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Of returns the Secrets that a solver refers to, each as often as it does.
func Of(solver *acmev1.Solver) []acmev1.SecretKeySelector {
	if solver.DNS01 == nil {
		return nil
	}
	var given []acmev1.SecretKeySelector
	for _, ref := range selectorsOf(solver.DNS01) {
		if ref != nil && ref.Name != "" {
			given = append(given, *ref)
		}
	}
	return given
}

// Names returns the names of the Secrets that a solver refers to, for Follow.
// Namespace is where its issuer's Secrets are.
func Names(solver *acmev1.Solver, namespace string) []types.NamespacedName {
	var names []types.NamespacedName
	for _, ref := range Of(solver) {
		names = append(names, types.NamespacedName{Namespace: namespace, Name: ref.Name})
	}
	return names
}

// selectorsOf are all places in a DNS-01 solver that can name a Secret.
func selectorsOf(d *acmev1.DNS01Solver) []*acmev1.SecretKeySelector {
	var refs []*acmev1.SecretKeySelector
	if p := d.AcmeDNS; p != nil {
		refs = append(refs, &p.AccountSecret)
	}
	if p := d.Akamai; p != nil {
		refs = append(refs, &p.ClientToken, &p.ClientSecret, &p.AccessToken)
	}
	if p := d.AzureDNS; p != nil {
		refs = append(refs, p.ClientSecret)
	}
	if p := d.CloudDNS; p != nil {
		refs = append(refs, p.ServiceAccount)
	}
	if p := d.Cloudflare; p != nil {
		refs = append(refs, p.APIKey, p.APIToken)
	}
	if p := d.DigitalOcean; p != nil {
		refs = append(refs, &p.Token)
	}
	if p := d.RFC2136; p != nil {
		refs = append(refs, &p.TSIGSecret)
	}
	if p := d.Route53; p != nil {
		refs = append(refs, p.AccessKeyIDSecretRef, &p.SecretAccessKey)
	}
	return refs
}
