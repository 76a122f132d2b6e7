// SPDX-License-Identifier: Apache-2.0

package v1

import "k8s.io/apimachinery/pkg/runtime"

// DNS01Solver answers DNS-01 challenges through one provider.
type DNS01Solver struct {
	// CNAMEStrategy says whether the record is written where a CNAME at the
	// challenge name points to (Follow) or at the name itself (None, also when empty).
	// +optional
	// +kubebuilder:validation:Enum=None;Follow
	CNAMEStrategy string `json:"cnameStrategy,omitempty"`
	// Nameservers to ask in the self-check, "host:port" or an https URL (DNS
	// over HTTPS), instead of the controller's own list; the authoritative
	// servers are then not asked.
	// +optional
	// +listType=atomic
	Nameservers []string `json:"nameservers,omitempty"`
	// +optional
	Akamai *AkamaiProvider `json:"akamai,omitempty"`
	// +optional
	CloudDNS *CloudDNSProvider `json:"cloudDNS,omitempty"`
	// +optional
	Cloudflare *CloudflareProvider `json:"cloudflare,omitempty"`
	// +optional
	Route53 *Route53Provider `json:"route53,omitempty"`
	// +optional
	AzureDNS *AzureDNSProvider `json:"azureDNS,omitempty"`
	// +optional
	DigitalOcean *DigitalOceanProvider `json:"digitalocean,omitempty"`
	// +optional
	AcmeDNS *AcmeDNSProvider `json:"acmeDNS,omitempty"`
	// +optional
	RFC2136 *RFC2136Provider `json:"rfc2136,omitempty"`
	// +optional
	Webhook *WebhookProvider `json:"webhook,omitempty"`
}

// The values of CNAMEStrategy.
const (
	CNAMENone   = "None"
	CNAMEFollow = "Follow"
)

// AkamaiProvider is Akamai Edge DNS.
type AkamaiProvider struct {
	ServiceConsumerDomain string            `json:"serviceConsumerDomain"`
	ClientToken           SecretKeySelector `json:"clientTokenSecretRef"`
	ClientSecret          SecretKeySelector `json:"clientSecretSecretRef"`
	AccessToken           SecretKeySelector `json:"accessTokenSecretRef"`
}

// CloudDNSProvider is Google Cloud DNS.
type CloudDNSProvider struct {
	// ServiceAccount key (JSON). Empty: ambient credentials.
	// +optional
	ServiceAccount *SecretKeySelector `json:"serviceAccountSecretRef,omitempty"`
	Project        string             `json:"project"`
	// HostedZoneName is the name of the managed zone (not its DNS name).
	// +optional
	HostedZoneName string `json:"hostedZoneName,omitempty"`
}

// CloudflareProvider is Cloudflare DNS, by API key (with e-mail) or API token.
type CloudflareProvider struct {
	// +optional
	Email string `json:"email,omitempty"`
	// +optional
	APIKey *SecretKeySelector `json:"apiKeySecretRef,omitempty"`
	// +optional
	APIToken *SecretKeySelector `json:"apiTokenSecretRef,omitempty"`
}

// Route53Provider is Amazon Route 53.
type Route53Provider struct {
	// +optional
	Auth *Route53Auth `json:"auth,omitempty"`
	// +optional
	AccessKeyID string `json:"accessKeyID,omitempty"`
	// +optional
	AccessKeyIDSecretRef *SecretKeySelector `json:"accessKeyIDSecretRef,omitempty"`
	// +optional
	SecretAccessKey SecretKeySelector `json:"secretAccessKeySecretRef"`
	// Role to assume.
	// +optional
	Role string `json:"role,omitempty"`
	// +optional
	HostedZoneID string `json:"hostedZoneID,omitempty"`
	// +optional
	Region string `json:"region,omitempty"`
}

// Route53Auth is another way to authenticate than by access key.
type Route53Auth struct {
	Kubernetes *Route53KubernetesAuth `json:"kubernetes"`
}

// Route53KubernetesAuth exchanges a ServiceAccount's token for credentials.
type Route53KubernetesAuth struct {
	ServiceAccountRef *ServiceAccountRef `json:"serviceAccountRef"`
}

// ServiceAccountRef names a ServiceAccount to request a token for.
type ServiceAccountRef struct {
	Name string `json:"name"`
	// +optional
	// +listType=atomic
	TokenAudiences []string `json:"audiences,omitempty"`
}

// AzureDNSProvider is Azure DNS, public or private zones.
type AzureDNSProvider struct {
	// +optional
	ClientID string `json:"clientID,omitempty"`
	// +optional
	ClientSecret   *SecretKeySelector `json:"clientSecretSecretRef,omitempty"`
	SubscriptionID string             `json:"subscriptionID"`
	// +optional
	TenantID          string `json:"tenantID,omitempty"`
	ResourceGroupName string `json:"resourceGroupName"`
	// +optional
	HostedZoneName string `json:"hostedZoneName,omitempty"`
	// +optional
	// +kubebuilder:validation:Enum=AzurePublicCloud;AzureChinaCloud;AzureGermanCloud;AzureUSGovernmentCloud
	Environment string `json:"environment,omitempty"`
	// +optional
	ManagedIdentity *AzureManagedIdentity `json:"managedIdentity,omitempty"`
	// +optional
	// +kubebuilder:validation:Enum=AzurePublicZone;AzurePrivateZone
	ZoneType string `json:"zoneType,omitempty"`
}

// AzureManagedIdentity chooses one of the machine's identities.
type AzureManagedIdentity struct {
	// +optional
	ClientID string `json:"clientID,omitempty"`
	// +optional
	ResourceID string `json:"resourceID,omitempty"`
	// +optional
	TenantID string `json:"tenantID,omitempty"`
}

// DigitalOceanProvider is DigitalOcean DNS.
type DigitalOceanProvider struct {
	Token SecretKeySelector `json:"tokenSecretRef"`
}

// AcmeDNSProvider is an acme-dns server.
type AcmeDNSProvider struct {
	Host string `json:"host"`
	// AccountSecret is a JSON map from domain to account.
	AccountSecret SecretKeySelector `json:"accountSecretRef"`
}

// RFC2136Provider updates a zone by DNS UPDATE (RFC 2136), signed with TSIG (RFC 8945).
type RFC2136Provider struct {
	// Nameserver that accepts updates: "host[:port]", IPv6 in brackets, port 53 by default.
	Nameserver string `json:"nameserver"`
	// TSIGSecret is the key, base64. Needs TSIGKeyName.
	// +optional
	TSIGSecret SecretKeySelector `json:"tsigSecretSecretRef"`
	// TSIGKeyName is the name of the key. Needs TSIGSecret.
	// +optional
	TSIGKeyName string `json:"tsigKeyName,omitempty"`
	// TSIGAlgorithm: HMACMD5 (also when empty), HMACSHA1, HMACSHA256 or HMACSHA512, in any case.
	// +optional
	TSIGAlgorithm string `json:"tsigAlgorithm,omitempty"`
	// Protocol for updates: UDP (also when empty) or TCP.
	// +optional
	// +kubebuilder:validation:Enum=TCP;UDP
	Protocol string `json:"protocol,omitempty"`
}

// WebhookProvider is a solver outside this program, reached through an aggregated API.
type WebhookProvider struct {
	GroupName  string `json:"groupName"`
	SolverName string `json:"solverName"`
	// Config is handed to the solver as it is.
	// +optional
	// +kubebuilder:validation:Schemaless
	// +kubebuilder:pruning:PreserveUnknownFields
	Config *runtime.RawExtension `json:"config,omitempty"`
}
