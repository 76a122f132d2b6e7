// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"crypto/x509"
	"fmt"

	"github.com/countersign-project/countersign/pkg/acme"
	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

// fault is why an issuer cannot be used, for its Ready condition.
type fault struct {
	reason, message string
}

func invalid(format string, args ...any) *fault {
	return &fault{reason: ReasonInvalidConfig, message: fmt.Sprintf(format, args...)}
}

func hasOtherKind(spec *cmv1.IssuerSpec) bool {
	return spec.CA != nil || spec.Vault != nil || spec.SelfSigned != nil || spec.Venafi != nil
}

// isOfAnotherKind reports whether an issuer is for somebody else to look after.
func isOfAnotherKind(spec *cmv1.IssuerSpec) bool { return spec.ACME == nil && hasOtherKind(spec) }

// check returns the first thing that is wrong with a spec, or nil.
func check(spec *cmv1.IssuerSpec) *fault {
	switch {
	case spec.ACME == nil:
		return invalid("spec has no issuer type; set spec.acme (fields that the API does not know are dropped, so look for misspellings)")
	case hasOtherKind(spec):
		return invalid("spec.acme stands beside another issuer type; keep one of them")
	}
	for _, rule := range []func(*acmev1.ACMEIssuer) *fault{checkServer, checkTLS, checkAccount, checkSolvers} {
		if f := rule(spec.ACME); f != nil {
			return f
		}
	}
	return nil
}

func checkServer(spec *acmev1.ACMEIssuer) *fault {
	u, err := acme.ParseDirectoryURL(spec.Server)
	if err != nil {
		return &fault{reason: ReasonInvalidURL, message: "spec.acme.server: " + err.Error()}
	}
	switch u.Hostname() {
	case "acme-v01.api.letsencrypt.org":
		return invalid("spec.acme.server: %q speaks ACME v1, which is gone; use https://acme-v02.api.letsencrypt.org/directory", spec.Server)
	case "acme-staging.api.letsencrypt.org":
		return invalid("spec.acme.server: %q speaks ACME v1, which is gone; use https://acme-staging-v02.api.letsencrypt.org/directory", spec.Server)
	}
	return nil
}

func checkTLS(spec *acmev1.ACMEIssuer) *fault {
	switch {
	case len(spec.CABundle) > 0 && spec.SkipTLSVerify:
		return invalid("spec.acme.caBundle and spec.acme.skipTLSVerify exclude each other; remove one of them")
	case len(spec.CABundle) > 0 && !x509.NewCertPool().AppendCertsFromPEM(spec.CABundle):
		return invalid("spec.acme.caBundle holds no certificate; put at least one there, in PEM")
	}
	return nil
}

func checkAccount(spec *acmev1.ACMEIssuer) *fault {
	if spec.PrivateKeySecretRef.Name == "" {
		return invalid("spec.acme.privateKeySecretRef.name is empty; name the Secret that holds, or shall hold, the account key")
	}
	eab := spec.ExternalAccountBinding
	switch {
	case eab == nil:
		return nil
	case eab.KeyID == "":
		return invalid("spec.acme.externalAccountBinding.keyID is empty; set the key ID that the CA gave you")
	case eab.KeySecretRef.Name == "" || eab.KeySecretRef.Key == "":
		return invalid("spec.acme.externalAccountBinding.keySecretRef needs a name and a key; name the Secret with the MAC key that the CA gave you")
	}
	return nil
}

func checkSolvers(spec *acmev1.ACMEIssuer) *fault {
	for i := range spec.Solvers {
		if problem := solverProblem(&spec.Solvers[i]); problem != "" {
			return invalid("spec.acme.solvers[%d] %s", i, problem)
		}
	}
	return nil
}

func solverProblem(s *acmev1.Solver) string {
	switch {
	case s.HTTP01 == nil && s.DNS01 == nil:
		return "has neither http01 nor dns01; set one of them"
	case s.HTTP01 != nil && s.DNS01 != nil:
		return "has both http01 and dns01; make it two solvers"
	case s.HTTP01 != nil && (s.HTTP01.Ingress == nil) == (s.HTTP01.GatewayHTTPRoute == nil):
		return "needs exactly one of http01.ingress and http01.gatewayHTTPRoute"
	case s.DNS01 != nil && !hasProvider(s.DNS01):
		return "has a dns01 without a provider that this program knows; set one of " + providers
	case s.WaitInsteadOfSelfCheck != nil && s.WaitInsteadOfSelfCheck.Duration < 0:
		return fmt.Sprintf("has waitInsteadOfSelfCheck %s; use 0s or more", s.WaitInsteadOfSelfCheck.Duration)
	}
	return ""
}

const providers = "acmeDNS, akamai, azureDNS, cloudDNS, cloudflare, digitalocean, rfc2136, route53, webhook"

func hasProvider(d *acmev1.DNS01Solver) bool {
	return d.AcmeDNS != nil || d.Akamai != nil || d.AzureDNS != nil || d.CloudDNS != nil || d.Cloudflare != nil ||
		d.DigitalOcean != nil || d.RFC2136 != nil || d.Route53 != nil || d.Webhook != nil
}
