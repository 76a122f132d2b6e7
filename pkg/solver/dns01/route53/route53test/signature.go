// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
)

const algorithm = "AWS4-HMAC-SHA256"

// authenticate checks who has signed a request (AWS Signature Version 4), and returns
// the error with which AWS answers.
func (s *Service) authenticate(r *http.Request, body []byte) (code, message string) {
	if s.key == (Key{}) {
		return "", ""
	}
	signed, ok := parseAuthorization(r.Header.Get("Authorization"))
	if !ok {
		return "MissingAuthenticationToken", "Missing Authentication Token"
	}
	secret, isKnown := s.secretOf(signed.keyID, r.Header.Get("X-Amz-Security-Token"))
	switch {
	case !isKnown:
		return "InvalidClientTokenId", "The security token included in the request is invalid."
	case signed.signature != signed.expected(r, body, secret):
		return "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
	}
	return "", ""
}

func (s *Service) secretOf(keyID, token string) (secret string, ok bool) {
	if keyID == s.key.ID {
		return s.key.Secret, true
	}
	session, ok := s.sessions[keyID]
	return session.secret, ok && session.token == token
}

// authorization is what the header of that name says.
type authorization struct {
	keyID     string
	scope     []string // day, region, service, aws4_request
	headers   []string
	signature string
}

func parseAuthorization(header string) (authorization, bool) {
	text, ok := strings.CutPrefix(header, algorithm+" ")
	fields := make(map[string]string)
	for field := range strings.SplitSeq(text, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(field), "=")
		fields[name] = value
	}
	credential := strings.Split(fields["Credential"], "/")
	return authorization{
		keyID: credential[0], scope: credential[1:], headers: strings.Split(fields["SignedHeaders"], ";"), signature: fields["Signature"],
	}, ok && len(credential) == 5
}

// expected is the signature that a request has if it was signed with a secret.
func (a authorization) expected(r *http.Request, body []byte, secret string) string {
	var headers strings.Builder
	for _, name := range a.headers {
		headers.WriteString(name + ":" + strings.Join(strings.Fields(headerOf(r, name)), " ") + "\n")
	}
	canonical := strings.Join([]string{
		r.Method, r.URL.EscapedPath(), strings.ReplaceAll(r.URL.Query().Encode(), "+", "%20"),
		headers.String(), strings.Join(a.headers, ";"), hash(body),
	}, "\n")
	key := []byte("AWS4" + secret)
	for _, part := range a.scope {
		key = sign(key, part)
	}
	text := strings.Join([]string{algorithm, r.Header.Get("X-Amz-Date"), strings.Join(a.scope, "/"), hash([]byte(canonical))}, "\n")
	return hex.EncodeToString(sign(key, text))
}

func headerOf(r *http.Request, name string) string {
	switch name {
	case "host":
		return r.Host
	case "content-length":
		return strconv.FormatInt(r.ContentLength, 10)
	default:
		return strings.Join(r.Header.Values(name), ",")
	}
}

func sign(key []byte, text string) []byte {
	code := hmac.New(sha256.New, key)
	code.Write([]byte(text))
	return code.Sum(nil)
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
