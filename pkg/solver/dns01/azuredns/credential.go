// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// Set in the pods that Azure's workload identity is for.
const (
	tokenFileVariable = "AZURE_FEDERATED_TOKEN_FILE"
	clientIDVariable  = "AZURE_CLIENT_ID"
	tenantIDVariable  = "AZURE_TENANT_ID"
)

// credential is where tokens come from.
type credential struct {
	source azcore.TokenCredential
	// who the tokens speak for, and what to check if there are none, for errors.
	who, check string
}

// readCredential makes the credential that a solver wants: a client secret if it has
// anything of one, otherwise an ambient one.
func readCredential(ctx context.Context, config *acmev1.AzureDNSProvider, access dns01.Access, options policy.ClientOptions) (credential, error) {
	identity := acmev1.AzureManagedIdentity{}
	if config.ManagedIdentity != nil {
		identity = *config.ManagedIdentity
	}
	switch hasSecret := config.ClientID != "" || config.ClientSecret != nil || config.TenantID != ""; {
	case hasSecret && config.ManagedIdentity != nil:
		return credential{}, wrong("managedIdentity", "is set together with clientID, clientSecretSecretRef or tenantID; set either it or these three")
	case hasSecret:
		return secretCredential(ctx, config, access, options)
	default:
		return ambientCredential(identity, access.Ambient, options)
	}
}

func secretCredential(ctx context.Context, config *acmev1.AzureDNSProvider, access dns01.Access, options policy.ClientOptions) (credential, error) {
	for _, field := range []struct {
		name  string
		isSet bool
	}{
		{"clientID", config.ClientID != ""},
		{"clientSecretSecretRef", config.ClientSecret != nil},
		{"tenantID", config.TenantID != ""},
	} {
		if !field.isSet {
			return credential{}, wrong(field.name, "is not set; clientID, clientSecretSecretRef and tenantID are needed together")
		}
	}
	data, err := access.Value(ctx, "azureDNS.clientSecretSecretRef", *config.ClientSecret)
	if err != nil {
		return credential{}, err
	}
	secret := strings.TrimSpace(string(data))
	if secret == "" {
		return credential{}, wrong("clientSecretSecretRef", "key %q of Secret %q has nothing but white space", config.ClientSecret.Key, access.Namespace+"/"+config.ClientSecret.Name)
	}
	options.Transport = pinned{authorityOf(options.Cloud), options.Transport}
	source, err := azidentity.NewClientSecretCredential(config.TenantID, config.ClientID, secret, &azidentity.ClientSecretCredentialOptions{
		ClientOptions: options, DisableInstanceDiscovery: true, // the authority is one that we know
	})
	if err != nil {
		return credential{}, wrong("tenantID", "%q is not the ID of a tenant", config.TenantID)
	}
	return credential{
		source: source,
		who:    fmt.Sprintf("the application %q", config.ClientID),
		check:  "check clientID, clientSecretSecretRef and tenantID",
	}, nil
}

// ambientCredential is the workload identity of the pod if it has one, otherwise a
// managed identity of the machine.
func ambientCredential(identity acmev1.AzureManagedIdentity, isAllowed bool, options policy.ClientOptions) (credential, error) {
	switch {
	case identity.ClientID != "" && identity.ResourceID != "":
		return credential{}, wrong("managedIdentity.resourceID", "is set together with managedIdentity.clientID; set one of them")
	case identity.TenantID != "" && identity.ClientID == "":
		return credential{}, wrong("managedIdentity.tenantID", "is set without managedIdentity.clientID; set both or none")
	case !isAllowed:
		return credential{}, wrong("clientID", "is not set, and this issuer may not use ambient credentials; set clientID, clientSecretSecretRef and tenantID, or run the controller with --issuer-ambient-credentials (for Issuers) or --cluster-issuer-ambient-credentials (for ClusterIssuers)")
	case os.Getenv(tokenFileVariable) != "":
		return workloadCredential(identity, options)
	default:
		return managedCredential(identity, options)
	}
}

func workloadCredential(identity acmev1.AzureManagedIdentity, options policy.ClientOptions) (credential, error) {
	client := cmp.Or(identity.ClientID, os.Getenv(clientIDVariable))
	tenant := cmp.Or(identity.TenantID, os.Getenv(tenantIDVariable))
	switch {
	case client == "":
		return credential{}, wrong("managedIdentity.clientID", "is not set, and %s of the controller is empty; set one of them", clientIDVariable)
	case tenant == "":
		return credential{}, wrong("managedIdentity.tenantID", "is not set, and %s of the controller is empty; set one of them", tenantIDVariable)
	}
	source, err := azidentity.NewWorkloadIdentityCredential(&azidentity.WorkloadIdentityCredentialOptions{
		ClientOptions: options, DisableInstanceDiscovery: true, ClientID: client, TenantID: tenant,
	})
	if err != nil {
		return credential{}, wrong("managedIdentity.tenantID", "%q is not the ID of a tenant", tenant)
	}
	return credential{
		source: source,
		who:    fmt.Sprintf("the workload identity %q", client),
		check:  "check that it has a federated credential for the controller's service account, and its tenant",
	}, nil
}

func managedCredential(identity acmev1.AzureManagedIdentity, options policy.ClientOptions) (credential, error) {
	made := credential{
		who:   "the managed identity of the machine",
		check: "check that the machine that the controller runs on has one",
	}
	settings := azidentity.ManagedIdentityCredentialOptions{ClientOptions: options}
	switch {
	case identity.ClientID != "":
		settings.ID = azidentity.ClientID(identity.ClientID)
	case identity.ResourceID != "":
		settings.ID = azidentity.ResourceID(identity.ResourceID)
	}
	if settings.ID != nil {
		made.who = fmt.Sprintf("the managed identity %q", settings.ID)
		made.check = "check that it is assigned to the machine that the controller runs on"
	}
	source, err := azidentity.NewManagedIdentityCredential(&settings)
	if err != nil {
		return credential{}, wrong("managedIdentity", "cannot be used where the controller runs: %s", clean(err.Error()))
	}
	made.source = source
	return made, nil
}
