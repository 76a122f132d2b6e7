// SPDX-License-Identifier: Apache-2.0

package v1

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// The members of each struct in their order on the wire; "!" marks those that are
// always emitted. Names of objects are hashes of this encoding.
func TestMemberOrder(t *testing.T) {
	for _, row := range []struct {
		value any
		want  string
	}{
		{OrderSpec{}, "request! issuerRef! commonName dnsNames ipAddresses duration profile replaces"},
		{ChallengeSpec{}, "url! authorizationURL! dnsName! wildcard! type! token! key! solver! issuerRef!"},
		{ChallengeStatus{}, "processing! presented! presentedAt reason state"},
		{IssuerReference{}, "name! kind group"},
		{Solver{}, "selector http01 dns01 waitInsteadOfSelfCheck"},
		{Selector{}, "matchLabels dnsNames dnsZones"},
		{HTTP01Solver{}, "ingress gatewayHTTPRoute"},
		{IngressSolver{}, "serviceType ingressClassName class name podTemplate ingressTemplate"},
		{GatewaySolver{}, "serviceType labels parentRefs podTemplate"},
		{PodTemplate{}, "metadata! spec!"},
		{TemplateMeta{}, "annotations labels"},
		{PodTemplateSpec{}, "nodeSelector affinity tolerations priorityClassName serviceAccountName imagePullSecrets securityContext resources"},
		{IngressTemplate{}, "metadata!"},
		{DNS01Solver{}, "cnameStrategy nameservers akamai cloudDNS cloudflare route53 azureDNS digitalocean acmeDNS rfc2136 webhook"},
		{AkamaiProvider{}, "serviceConsumerDomain! clientTokenSecretRef! clientSecretSecretRef! accessTokenSecretRef!"},
		{CloudDNSProvider{}, "serviceAccountSecretRef project! hostedZoneName"},
		{CloudflareProvider{}, "email apiKeySecretRef apiTokenSecretRef"},
		{Route53Provider{}, "auth accessKeyID accessKeyIDSecretRef secretAccessKeySecretRef! role hostedZoneID region"},
		{Route53Auth{}, "kubernetes!"},
		{Route53KubernetesAuth{}, "serviceAccountRef!"},
		{ServiceAccountRef{}, "name! audiences"},
		{PodSecurityContext{}, "seLinuxOptions runAsUser runAsGroup runAsNonRoot supplementalGroups fsGroup sysctls fsGroupChangePolicy seccompProfile"},
		{PodResources{}, "limits requests"},
		{AzureDNSProvider{}, "clientID clientSecretSecretRef subscriptionID! tenantID resourceGroupName! hostedZoneName environment managedIdentity zoneType"},
		{AzureManagedIdentity{}, "clientID resourceID tenantID"},
		{DigitalOceanProvider{}, "tokenSecretRef!"},
		{AcmeDNSProvider{}, "host! accountSecretRef!"},
		{RFC2136Provider{}, "nameserver! tsigSecretSecretRef! tsigKeyName tsigAlgorithm protocol"},
		{WebhookProvider{}, "groupName! solverName! config"},
		{SecretKeySelector{}, "name! key"},
		{ParentReference{}, "group kind namespace name! sectionName port"},
	} {
		if got := members(t, row.value); got != row.want {
			t.Errorf("%T:\n got %s\nwant %s", row.value, got, row.want)
		}
	}
}

// members lists the JSON names of a struct in order, with "!" for those that its
// zero value emits.
func members(t *testing.T, value any) string {
	t.Helper()
	encoded, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var emitted map[string]json.RawMessage
	if err := json.Unmarshal(encoded, &emitted); err != nil {
		t.Fatal(err)
	}
	var names []string
	for field := range reflect.TypeOf(value).Fields() {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if _, ok := emitted[name]; ok {
			name += "!"
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}
