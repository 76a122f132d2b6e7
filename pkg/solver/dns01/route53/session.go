// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/credentials/stscreds"
	"github.com/aws/aws-sdk-go-v2/service/sts"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	// sessionName is what CloudTrail shows beside a role that is assumed.
	sessionName = "countersign"
	// audience is that of a ServiceAccount's token if the solver names no other.
	audience = "sts.amazonaws.com"
	// retrieveTimeout bounds getting credentials, all requests for them together.
	retrieveTimeout = 10 * time.Second
)

// session is how AWS is reached, and as whom.
type session struct {
	config aws.Config
	// who the credentials are of, for errors.
	who string
}

// newSession makes a session of the first row that fits:
//
//	auth          | the role, by a token of the ServiceAccount
//	an access key | the access key
//	neither       | what the process has, if that may be used
//
// and with a role, in the last two, that role instead.
func newSession(ctx context.Context, settings *acmev1.Route53Provider, access dns01.Access) (session, error) {
	if settings.Auth != nil {
		return newWebIdentity(settings, access)
	}
	open := newAmbient
	if hasKeyID(settings) {
		open = newStatic
	}
	opened, err := open(ctx, settings, access)
	if err != nil || settings.Role == "" {
		return opened, err
	}
	return opened.assuming(settings.Role), nil
}

// newStatic signs with an access key.
func newStatic(ctx context.Context, settings *acmev1.Route53Provider, access dns01.Access) (session, error) {
	keys, err := readKeys(ctx, settings, access)
	if err != nil {
		return session{}, err
	}
	own, err := ownConfig(settings, access)
	own.Credentials = credentials.StaticCredentialsProvider{Value: keys}
	return session{own, "the access key of secretAccessKeySecretRef"}, err
}

// newWebIdentity exchanges a ServiceAccount's token for the credentials of a role.
func newWebIdentity(settings *acmev1.Route53Provider, access dns01.Access) (session, error) {
	own, err := ownConfig(settings, access)
	if err != nil {
		return session{}, err
	}
	ref := settings.Auth.Kubernetes.ServiceAccountRef
	audiences := ref.TokenAudiences
	if len(audiences) == 0 {
		audiences = []string{audience}
	}
	client := sts.NewFromConfig(own)
	own.Credentials = &retriever{
		doing:  fmt.Sprintf("assuming role %q with a token of ServiceAccount %q", settings.Role, access.Namespace+"/"+ref.Name),
		advice: "check the role's trust policy and the cluster's identity provider in IAM",
		retrieve: func(ctx context.Context) (aws.Credentials, error) {
			token, _, err := access.Token(ctx, ref.Name, audiences)
			if err != nil {
				return aws.Credentials{}, &tokenError{err}
			}
			return stscreds.NewWebIdentityRoleProvider(client, settings.Role, jwt(token), func(o *stscreds.WebIdentityRoleOptions) {
				o.RoleSessionName = sessionName
			}).Retrieve(ctx)
		},
	}
	return session{own, fmt.Sprintf("role %q", settings.Role)}, nil
}

// jwt is a token that is there already.
type jwt string

// GetIdentityToken returns the token.
func (j jwt) GetIdentityToken() ([]byte, error) { return []byte(j), nil }

// assuming returns a session in which the credentials of this one assume a role.
func (s session) assuming(role string) session {
	s.config.Credentials = aws.NewCredentialsCache(s.config.Credentials)
	assume := stscreds.NewAssumeRoleProvider(sts.NewFromConfig(s.config), role, func(o *stscreds.AssumeRoleOptions) {
		o.RoleSessionName = sessionName
	})
	s.config.Credentials = &retriever{
		doing:    fmt.Sprintf("assuming role %q with %s", role, s.who),
		advice:   "check the role's trust policy, and that sts:AssumeRole is allowed",
		retrieve: assume.Retrieve,
	}
	s.who = fmt.Sprintf("role %q", role)
	return s
}

// newAmbient uses what the process can use: environment, files, metadata servers. They
// are looked for when needed, and again when AWS has refused what was found, since
// files change.
func newAmbient(ctx context.Context, settings *acmev1.Route53Provider, access dns01.Access) (session, error) {
	if !access.Ambient {
		return session{}, wrong("accessKeyID", "is not set, and this issuer may not use ambient credentials; set it with secretAccessKeySecretRef, or auth with role, or run the controller with --issuer-ambient-credentials (for Issuers) or --cluster-issuer-ambient-credentials (for ClusterIssuers)")
	}
	ambient, err := loadAmbient(ctx, settings, access)
	ambient.Credentials = &retriever{
		doing:  "finding ambient credentials",
		advice: "check the role that the controller's environment gives it",
		retrieve: func(ctx context.Context) (aws.Credentials, error) {
			found, err := loadAmbient(ctx, settings, access)
			if err != nil {
				return aws.Credentials{}, err
			}
			return found.Credentials.Retrieve(ctx)
		},
	}
	return session{ambient, "the ambient credential"}, err
}

// retriever gets credentials, and says what it was doing when there are none.
type retriever struct {
	doing, advice string
	retrieve      func(context.Context) (aws.Credentials, error)
}

// Retrieve gets credentials. The SDK gives it no deadline.
func (r *retriever) Retrieve(ctx context.Context) (aws.Credentials, error) {
	ctx, cancel := context.WithTimeout(ctx, retrieveTimeout)
	defer cancel()
	found, err := r.retrieve(ctx)
	if err != nil {
		return aws.Credentials{}, &credentialError{doing: r.doing, advice: r.advice, error: err}
	}
	return found, nil
}
