// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"cmp"
	"crypto/rand"
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// Assumed is a role that somebody was given.
type Assumed struct {
	Role, Session string
	// Token is the web identity token that was shown, if any.
	Token string
}

// roleSession is what the temporary credentials of a role are checked by.
type roleSession struct{ secret, token string }

// Assumed are the roles that were given, in that order.
func (s *Service) Assumed() []Assumed {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.assumed)
}

type assumeResponse struct {
	XMLName xml.Name
	Result  assumeResult
	ID      string `xml:"ResponseMetadata>RequestId"`
}

type assumeResult struct {
	XMLName    xml.Name
	KeyID      string `xml:"Credentials>AccessKeyId"`
	Secret     string `xml:"Credentials>SecretAccessKey"`
	Token      string `xml:"Credentials>SessionToken"`
	Expiration string `xml:"Credentials>Expiration"`
	ARN        string `xml:"AssumedRoleUser>Arn"`
	RoleID     string `xml:"AssumedRoleUser>AssumedRoleId"`
}

// serveSTS answers AssumeRole and AssumeRoleWithWebIdentity.
func (s *Service) serveSTS(w http.ResponseWriter, r *http.Request, body []byte) {
	form, err := url.ParseQuery(string(body))
	if err != nil {
		Fail(w, http.StatusBadRequest, "MalformedInput", "")
		return
	}
	asked := Assumed{Role: form.Get("RoleArn"), Session: form.Get("RoleSessionName"), Token: form.Get("WebIdentityToken")}
	switch action := form.Get("Action"); action {
	case "AssumeRole":
		if code, message := s.authenticate(r, body); code != "" {
			Fail(w, http.StatusForbidden, code, message)
			return
		}
		s.assume(w, action, asked)
	case "AssumeRoleWithWebIdentity":
		if asked.Token != s.options.Token {
			Fail(w, http.StatusBadRequest, "InvalidIdentityToken", "No OpenIDConnect provider found in your account for the issuer of the token")
			return
		}
		s.assume(w, action, asked)
	default:
		Fail(w, http.StatusBadRequest, "InvalidAction", fmt.Sprintf("Could not find operation %s for version 2011-06-15", action))
	}
}

// assume gives temporary credentials of a role.
func (s *Service) assume(w http.ResponseWriter, action string, asked Assumed) {
	if !slices.Contains(s.options.Roles, asked.Role) {
		Fail(w, http.StatusForbidden, "AccessDenied", fmt.Sprintf("User is not authorized to perform: sts:%s on resource: %s", action, asked.Role))
		return
	}
	s.assumed = append(s.assumed, asked)
	keyID, session := "ASIA"+rand.Text()[:16], roleSession{secret: rand.Text(), token: rand.Text()}
	s.sessions[keyID] = session
	const space = "https://sts.amazonaws.com/doc/2011-06-15/"
	reply(w, http.StatusOK, assumeResponse{
		XMLName: xml.Name{Space: space, Local: action + "Response"},
		ID:      requestID(),
		Result: assumeResult{
			XMLName: xml.Name{Space: space, Local: action + "Result"},
			KeyID:   keyID, Secret: session.secret, Token: session.token,
			Expiration: time.Now().Add(cmp.Or(s.options.Lifetime, time.Hour)).UTC().Format(time.RFC3339),
			ARN:        asked.Role + "/" + asked.Session, RoleID: "AROA:" + asked.Session,
		},
	})
}
