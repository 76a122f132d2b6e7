// SPDX-License-Identifier: Apache-2.0

package clouddns

import (
	"context"
	"encoding/json"
	"fmt"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/google"
	"google.golang.org/api/dns/v1"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	keyField = "serviceAccountSecretRef"
	// scope is the least that changes records.
	scope = dns.NdevClouddnsReadwriteScope
	// keyType is the type of credential that a Secret may hold. All others tell the
	// program to send requests, with secrets in them, to where their author wants.
	keyType = "service_account"
)

// credential is where tokens come from.
type credential struct {
	// who the tokens speak for, for errors.
	who string
	// token requests one, by the HTTP client in ctx (oauth2.HTTPClient).
	token func(ctx context.Context) (*oauth2.Token, error)
}

func readCredential(ctx context.Context, config *acmev1.CloudDNSProvider, access dns01.Access) (credential, error) {
	if config.ServiceAccount == nil {
		return ambientCredential(access.Ambient)
	}
	data, err := access.Value(ctx, "cloudDNS."+keyField, *config.ServiceAccount)
	if err != nil {
		return credential{}, err
	}
	made, fault := parseKey(data)
	if fault != "" {
		return credential{}, wrong(keyField, "key %q of Secret %q %s", config.ServiceAccount.Key, access.Namespace+"/"+config.ServiceAccount.Name, fault)
	}
	return made, nil
}

// parseKey reads a service account's key file, or says what is wrong with it.
func parseKey(data []byte) (made credential, fault string) {
	var file struct{ Type string }
	switch err := json.Unmarshal(data, &file); {
	case err != nil:
		return credential{}, "is not the key file of a service account: it is not JSON as Google makes it"
	case file.Type != keyType:
		return credential{}, fmt.Sprintf("is of type %q, but only the key of a service account (type %q) is taken from a Secret; other credentials must be ambient ones", dns01.Excerpt(file.Type), keyType)
	}
	config, err := google.JWTConfigFromJSON(data, scope)
	if err != nil || config.Email == "" || !canSign(data) {
		return credential{}, "is not the whole key file of a service account: it needs client_email, and private_key with an RSA key in PEM"
	}
	config.TokenURL = google.JWTTokenURL // and not where the file says
	return credential{
		who: fmt.Sprintf("the service account %q of %s", dns01.Excerpt(config.Email), keyField),
		token: func(ctx context.Context) (*oauth2.Token, error) {
			return config.TokenSource(ctx).Token()
		},
	}, ""
}

// canSign makes a token that nobody gets, which takes no request.
func canSign(data []byte) bool {
	_, err := google.JWTAccessTokenSourceWithScope(data, scope)
	return err == nil
}

// ambientCredential is what Google calls application default credentials: a file that
// GOOGLE_APPLICATION_CREDENTIALS names, one that gcloud has left, or the metadata server.
func ambientCredential(isAllowed bool) (credential, error) {
	if !isAllowed {
		return credential{}, wrong(keyField, "is not set, and this issuer may not use ambient credentials; set it, or run the controller with --issuer-ambient-credentials (for Issuers) or --cluster-issuer-ambient-credentials (for ClusterIssuers)")
	}
	return credential{who: "the ambient credential", token: ambientToken}, nil
}

// ambientToken leaves the search behind when ctx is done: the library asks the metadata
// server without a context, and gives up by itself after half a minute at most.
func ambientToken(ctx context.Context) (*oauth2.Token, error) {
	type result struct {
		token *oauth2.Token
		err   error
	}
	done := make(chan result, 1)
	go func() {
		token, err := defaultToken(ctx)
		done <- result{token, err}
	}()
	select {
	case found := <-done:
		return found.token, found.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func defaultToken(ctx context.Context) (*oauth2.Token, error) {
	found, err := google.FindDefaultCredentials(ctx, scope)
	if err != nil {
		return nil, wrong(keyField, "is not set, and there are no usable application default credentials: %s", dns01.Excerpt(err.Error()))
	}
	return found.TokenSource.Token()
}
