// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"context"
	"fmt"
	"strings"

	"github.com/cloudflare/cloudflare-go/v6/option"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	emailField = "email"
	keyField   = "apiKeySecretRef"
	tokenField = "apiTokenSecretRef"
)

// credential is what signs requests.
type credential struct {
	options []option.RequestOption
	// who it is, for errors.
	who string
}

func readCredential(ctx context.Context, config *acmev1.CloudflareProvider, secrets dns01.Credentials) (credential, error) {
	switch {
	case config.APIToken != nil && config.APIKey != nil:
		return credential{}, wrong(tokenField, "is set together with %s; leave one out, best the key", keyField)
	case config.APIToken != nil:
		return readToken(ctx, *config.APIToken, secrets)
	case config.APIKey != nil:
		return readKey(ctx, config, secrets)
	default:
		return credential{}, wrong(tokenField, "is not set; name the Secret with an API token, or set %s and %s", emailField, keyField)
	}
}

func readToken(ctx context.Context, ref acmev1.SecretKeySelector, secrets dns01.Credentials) (credential, error) {
	token, err := read(ctx, tokenField, ref, secrets)
	if err != nil {
		return credential{}, err
	}
	return credential{options: []option.RequestOption{option.WithAPIToken(token)}, who: "the API token of " + tokenField}, nil
}

func readKey(ctx context.Context, config *acmev1.CloudflareProvider, secrets dns01.Credentials) (credential, error) {
	email := strings.TrimSpace(config.Email)
	switch {
	case email == "":
		return credential{}, wrong(emailField, "is not set, and %s is of no use without; set it to the address of the user whose key it is", keyField)
	case !dns01.IsHeaderText(email):
		return credential{}, wrong(emailField, "%q is not an e-mail address", email)
	}
	key, err := read(ctx, keyField, *config.APIKey, secrets)
	if err != nil {
		return credential{}, err
	}
	return credential{
		options: []option.RequestOption{option.WithAPIEmail(email), option.WithAPIKey(key)},
		who:     fmt.Sprintf("%s %q and the API key of %s", emailField, email, keyField),
	}, nil
}

// read reads a secret and leaves out the white space around it.
func read(ctx context.Context, field string, ref acmev1.SecretKeySelector, secrets dns01.Credentials) (string, error) {
	data, err := secrets.Value(ctx, "cloudflare."+field, ref)
	if err != nil {
		return "", err
	}
	value := strings.TrimSpace(string(data))
	if !dns01.IsHeaderText(value) {
		return "", wrong(field, "key %q of Secret %q has blanks, line breaks or other characters that no token and no key has, or nothing else", ref.Key, secrets.Namespace+"/"+ref.Name)
	}
	return value, nil
}
