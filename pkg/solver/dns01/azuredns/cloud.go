// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"net/url"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/cloud"
)

// cloudOf returns the cloud that is called so in the API.
func cloudOf(environment string) (cloud.Configuration, error) {
	switch environment {
	case "", "AzurePublicCloud":
		return cloud.AzurePublic, nil
	case "AzureChinaCloud":
		return cloud.AzureChina, nil
	case "AzureUSGovernmentCloud":
		return cloud.AzureGovernment, nil
	case "AzureGermanCloud":
		return cloud.Configuration{}, wrong("environment", "is AzureGermanCloud, which Microsoft closed in 2021; leave it empty if the zone is in the public cloud now")
	default:
		return cloud.Configuration{}, wrong("environment", "is %q; it can be AzurePublicCloud, AzureChinaCloud or AzureUSGovernmentCloud", environment)
	}
}

// scopeOf is what tokens are for: changing resources of a cloud. The audience ends with
// a slash, and the scope has two, as Microsoft wants it.
func scopeOf(where cloud.Configuration) string {
	return where.Services[cloud.ResourceManager].Audience + "/.default"
}

// authorityOf is the host that gives tokens; empty if its URL is none.
func authorityOf(where cloud.Configuration) string {
	authority, err := url.Parse(where.ActiveDirectoryAuthorityHost)
	if err != nil {
		return ""
	}
	return authority.Host
}
