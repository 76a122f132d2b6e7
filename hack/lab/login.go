// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	authenticationv1 "k8s.io/api/authentication/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"
)

// tokenSeconds: longer than a lab is kept running.
const tokenSeconds = 30 * 24 * 60 * 60

// logIn writes a kubeconfig for a ServiceAccount of Countersign's namespace, with a
// token of its own. It returns what the API server's audit log calls the token.
func (l *Lab) logIn(ctx context.Context, account, kubeconfig string) (credential string, err error) {
	client, err := l.client()
	if err != nil {
		return "", err
	}
	request := &authenticationv1.TokenRequest{
		Spec: authenticationv1.TokenRequestSpec{ExpirationSeconds: ptr.To[int64](tokenSeconds)},
	}
	token, err := client.CoreV1().ServiceAccounts(Namespace).
		CreateToken(ctx, account, request, metav1.CreateOptions{})
	if err != nil {
		return "", fmt.Errorf("requesting a token for ServiceAccount %s/%s: %w", Namespace, account, err)
	}
	if credential, err = credentialOf(token.Status.Token); err != nil {
		return "", fmt.Errorf("reading the token of ServiceAccount %s/%s: %w", Namespace, account, err)
	}
	return credential, l.plane.WriteTokenKubeconfig(kubeconfig, token.Status.Token)
}

// credentialOf is the credential ID that the API server gives to the bearer of a
// ServiceAccount's token: the token's own, which is in its second part (RFC 7519
// section 4.1.7).
func credentialOf(token string) (string, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return "", errors.New("it is no JWT")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", err
	}
	var claims struct {
		ID string `json:"jti"`
	}
	if err := json.Unmarshal(payload, &claims); err != nil {
		return "", err
	}
	return "JTI=" + claims.ID, nil
}
