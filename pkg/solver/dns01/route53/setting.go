// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// check finds what is wrong with settings that can be told without reading Secrets.
func check(settings *acmev1.Route53Provider) error {
	switch {
	case strings.Trim(settings.Region, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
		return wrong("region", "%q is not a region, such as eu-west-1", settings.Region)
	case settings.Role != "" && !strings.HasPrefix(settings.Role, "arn:"):
		return wrong("role", "%q is not the ARN of a role, such as arn:aws:iam::123456789012:role/dns", settings.Role)
	case settings.Auth == nil:
		return checkKeys(settings)
	case serviceAccount(settings) == "":
		return wrong("auth.kubernetes.serviceAccountRef.name", "is not set; name the ServiceAccount")
	case settings.Role == "":
		return wrong("role", "is not set, but auth is; set the ARN of the role that the ServiceAccount may assume")
	}
	return nil
}

func checkKeys(settings *acmev1.Route53Provider) error {
	switch {
	case settings.AccessKeyID != "" && settings.AccessKeyIDSecretRef != nil:
		return wrong("accessKeyIDSecretRef", "is set, and accessKeyID as well; keep one of them")
	case hasKeyID(settings) && !hasSecretKey(settings):
		return wrong("secretAccessKeySecretRef", "is not set, but the ID of the access key is; set both, or none")
	case !hasKeyID(settings) && hasSecretKey(settings):
		return wrong("accessKeyID", "is not set, but secretAccessKeySecretRef is; set accessKeyID or accessKeyIDSecretRef, or none of them")
	}
	return nil
}

func hasKeyID(settings *acmev1.Route53Provider) bool {
	return settings.AccessKeyID != "" || settings.AccessKeyIDSecretRef != nil
}

func hasSecretKey(settings *acmev1.Route53Provider) bool {
	return settings.SecretAccessKey != acmev1.SecretKeySelector{}
}

func serviceAccount(settings *acmev1.Route53Provider) string {
	if settings.Auth.Kubernetes == nil || settings.Auth.Kubernetes.ServiceAccountRef == nil {
		return ""
	}
	return settings.Auth.Kubernetes.ServiceAccountRef.Name
}

// readKeys reads the access key that the settings name.
func readKeys(ctx context.Context, settings *acmev1.Route53Provider, access dns01.Access) (aws.Credentials, error) {
	id := settings.AccessKeyID
	if ref := settings.AccessKeyIDSecretRef; ref != nil {
		data, err := access.Value(ctx, "route53.accessKeyIDSecretRef", *ref)
		if err != nil {
			return aws.Credentials{}, err
		}
		id = string(data)
	}
	secret, err := access.Value(ctx, "route53.secretAccessKeySecretRef", settings.SecretAccessKey)
	if err != nil {
		return aws.Credentials{}, err
	}
	return aws.Credentials{AccessKeyID: strings.TrimSpace(id), SecretAccessKey: strings.TrimSpace(string(secret))}, nil
}
