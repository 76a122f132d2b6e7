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
	// Akamai Edge DNS has the zone.
	// +optional
	Akamai *AkamaiProvider `json:"akamai,omitempty"`
	// CloudDNS: Google Cloud DNS has the zone.
	// +optional
	CloudDNS *CloudDNSProvider `json:"cloudDNS,omitempty"`
	// Cloudflare has the zone.
	// +optional
	Cloudflare *CloudflareProvider `json:"cloudflare,omitempty"`
	// Route53: Amazon Route 53 has the zone.
	// +optional
	Route53 *Route53Provider `json:"route53,omitempty"`
	// AzureDNS: Azure DNS has the zone.
	// +optional
	AzureDNS *AzureDNSProvider `json:"azureDNS,omitempty"`
	// DigitalOcean has the zone.
	// +optional
	DigitalOcean *DigitalOceanProvider `json:"digitalocean,omitempty"`
	// AcmeDNS: an acme-dns server answers for the name, by a CNAME.
	// +optional
	AcmeDNS *AcmeDNSProvider `json:"acmeDNS,omitempty"`
	// RFC2136: a name server that takes DNS UPDATE has the zone.
	// +optional
	RFC2136 *RFC2136Provider `json:"rfc2136,omitempty"`
	// Webhook: a solver outside this program writes the record.
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
	// ServiceConsumerDomain is the host of the API client's credentials, such as akab-….luna.akamaiapis.net.
	ServiceConsumerDomain string `json:"serviceConsumerDomain"`
	// ClientToken of the API client.
	ClientToken SecretKeySelector `json:"clientTokenSecretRef"`
	// ClientSecret of the API client.
	ClientSecret SecretKeySelector `json:"clientSecretSecretRef"`
	// AccessToken of the API client.
	AccessToken SecretKeySelector `json:"accessTokenSecretRef"`
}

// CloudDNSProvider is Google Cloud DNS.
type CloudDNSProvider struct {
	// ServiceAccount key (JSON). Empty: ambient credentials.
	// +optional
	ServiceAccount *SecretKeySelector `json:"serviceAccountSecretRef,omitempty"`
	// Project is the ID of the project that has the zone.
	Project string `json:"project"`
	// HostedZoneName is the name of the managed zone (not its DNS name).
	// +optional
	HostedZoneName string `json:"hostedZoneName,omitempty"`
}

// CloudflareProvider is Cloudflare DNS, by API key (with e-mail) or API token.
type CloudflareProvider struct {
	// Email of the account. Goes with APIKey.
	// +optional
	Email string `json:"email,omitempty"`
	// APIKey is the global API key of the account. Exclusive with APIToken.
	// +optional
	APIKey *SecretKeySelector `json:"apiKeySecretRef,omitempty"`
	// APIToken may edit the zone's records. Exclusive with APIKey.
	// +optional
	APIToken *SecretKeySelector `json:"apiTokenSecretRef,omitempty"`
}

// Route53Provider is Amazon Route 53.
type Route53Provider struct {
	// Auth is another way than an access key. Needs Role.
	// +optional
	Auth *Route53Auth `json:"auth,omitempty"`
	// AccessKeyID of the access key. Exclusive with AccessKeyIDSecretRef. Without either: ambient credentials.
	// +optional
	AccessKeyID string `json:"accessKeyID,omitempty"`
	// AccessKeyIDSecretRef is the ID of the access key, from a Secret.
	// +optional
	AccessKeyIDSecretRef *SecretKeySelector `json:"accessKeyIDSecretRef,omitempty"`
	// SecretAccessKey of the access key.
	// +optional
	SecretAccessKey SecretKeySelector `json:"secretAccessKeySecretRef"`
	// Role to assume.
	// +optional
	Role string `json:"role,omitempty"`
	// HostedZoneID of the zone. Empty: it is looked for.
	// +optional
	HostedZoneID string `json:"hostedZoneID,omitempty"`
	// Region whose STS is asked for roles.
	// +optional
	Region string `json:"region,omitempty"`
}

// Route53Auth is another way to authenticate than by access key.
type Route53Auth struct {
	// Kubernetes: by the token of a ServiceAccount.
	Kubernetes *Route53KubernetesAuth `json:"kubernetes"`
}

// Route53KubernetesAuth exchanges a ServiceAccount's token for credentials.
type Route53KubernetesAuth struct {
	// ServiceAccountRef names the ServiceAccount, in the namespace of the issuer's Secrets.
	ServiceAccountRef *ServiceAccountRef `json:"serviceAccountRef"`
}

// ServiceAccountRef names a ServiceAccount to request a token for.
type ServiceAccountRef struct {
	// Name of the ServiceAccount.
	Name string `json:"name"`
	// TokenAudiences of the token; empty: sts.amazonaws.com.
	// +optional
	// +listType=atomic
	TokenAudiences []string `json:"audiences,omitempty"`
}

// AzureDNSProvider is Azure DNS, public or private zones.
type AzureDNSProvider struct {
	// ClientID of the application. Goes with ClientSecret and TenantID; without them: ambient credentials.
	// +optional
	ClientID string `json:"clientID,omitempty"`
	// ClientSecret of the application, its value.
	// +optional
	ClientSecret *SecretKeySelector `json:"clientSecretSecretRef,omitempty"`
	// SubscriptionID is the ID of the subscription that has the zone.
	SubscriptionID string `json:"subscriptionID"`
	// TenantID of the application.
	// +optional
	TenantID string `json:"tenantID,omitempty"`
	// ResourceGroupName is the resource group that has the zone.
	ResourceGroupName string `json:"resourceGroupName"`
	// HostedZoneName is the DNS name of the zone. Empty: it is looked for.
	// +optional
	HostedZoneName string `json:"hostedZoneName,omitempty"`
	// Environment is the cloud; empty: AzurePublicCloud.
	// +optional
	// +kubebuilder:validation:Enum=AzurePublicCloud;AzureChinaCloud;AzureGermanCloud;AzureUSGovernmentCloud
	Environment string `json:"environment,omitempty"`
	// ManagedIdentity chooses among ambient identities. Exclusive with ClientID.
	// +optional
	ManagedIdentity *AzureManagedIdentity `json:"managedIdentity,omitempty"`
	// ZoneType; empty: AzurePublicZone.
	// +optional
	// +kubebuilder:validation:Enum=AzurePublicZone;AzurePrivateZone
	ZoneType string `json:"zoneType,omitempty"`
}

// AzureManagedIdentity chooses one of the machine's identities.
type AzureManagedIdentity struct {
	// ClientID of the identity. Exclusive with ResourceID.
	// +optional
	ClientID string `json:"clientID,omitempty"`
	// ResourceID of the identity. Not for workload identity.
	// +optional
	ResourceID string `json:"resourceID,omitempty"`
	// TenantID of the identity, for workload identity. Needs ClientID.
	// +optional
	TenantID string `json:"tenantID,omitempty"`
}

// DigitalOceanProvider is DigitalOcean DNS.
type DigitalOceanProvider struct {
	// Token for the API, with the right to write domains.
	Token SecretKeySelector `json:"tokenSecretRef"`
}

// AcmeDNSProvider is an acme-dns server.
type AcmeDNSProvider struct {
	// Host is the URL of the acme-dns server.
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
	// GroupName is the API group that the solver is registered for, at the aggregator.
	GroupName string `json:"groupName"`
	// SolverName is the name of the solver in that group.
	SolverName string `json:"solverName"`
	// Config is handed to the solver as it is.
	// +optional
	// +kubebuilder:validation:Schemaless
	// +kubebuilder:pruning:PreserveUnknownFields
	Config *runtime.RawExtension `json:"config,omitempty"`
}
