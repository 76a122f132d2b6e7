// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"cmp"
	"context"
	"fmt"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials/endpointcreds"
	"github.com/aws/aws-sdk-go-v2/credentials/stscreds"
	"github.com/aws/smithy-go/logging"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// globalRegion stands for the endpoints that are in no region, for when none is set.
const globalRegion = "aws-global"

// loadAmbient reads environment and files; it makes no request. The region of the
// environment is that of the process, and counts more than the issuer's.
func loadAmbient(ctx context.Context, settings *acmev1.Route53Provider, access dns01.Access) (aws.Config, error) {
	env, err := config.NewEnvConfig()
	if err != nil {
		return aws.Config{}, badEnvironment(err)
	}
	found, err := config.LoadDefaultConfig(ctx,
		config.WithRegion(cmp.Or(env.Region, settings.Region)),
		config.WithDefaultRegion(globalRegion),
		config.WithHTTPClient(httpClient(access)),
		config.WithRetryer(once),
		config.WithDefaultsMode(aws.DefaultsModeStandard),
		config.WithLogger(logging.Nop{}),
		config.WithEndpointCredentialOptions(func(o *endpointcreds.Options) { o.HTTPClient = httpClient(access) }),
		config.WithAssumeRoleCredentialOptions(func(o *stscreds.AssumeRoleOptions) {
			o.RoleSessionName = cmp.Or(o.RoleSessionName, sessionName)
		}),
		config.WithWebIdentityRoleCredentialOptions(func(o *stscreds.WebIdentityRoleOptions) {
			o.RoleSessionName = cmp.Or(o.RoleSessionName, sessionName)
		}),
	)
	if err != nil {
		return aws.Config{}, badEnvironment(err)
	}
	return found, nil
}

// ownConfig has no credentials. The environment may say where the endpoints are, as
// in AWS_ENDPOINT_URL_ROUTE_53, and nothing else.
func ownConfig(settings *acmev1.Route53Provider, access dns01.Access) (aws.Config, error) {
	env, err := config.NewEnvConfig()
	if err != nil {
		return aws.Config{}, badEnvironment(err)
	}
	own := aws.Config{
		Region:        cmp.Or(settings.Region, globalRegion),
		HTTPClient:    httpClient(access),
		Retryer:       once,
		DefaultsMode:  aws.DefaultsModeStandard,
		ConfigSources: []any{env},
	}
	if env.BaseEndpoint != "" && !aws.ToBool(env.IgnoreConfiguredEndpoints) {
		own.BaseEndpoint = aws.String(env.BaseEndpoint)
	}
	return own, nil
}

func badEnvironment(err error) error {
	return fmt.Errorf("reading the AWS settings in the controller's environment: %s", cut(err.Error()))
}

func httpClient(access dns01.Access) *http.Client {
	if access.HTTP == nil {
		return http.DefaultClient
	}
	return access.HTTP
}

// once makes one attempt of each request.
func once() aws.Retryer { return aws.NopRetryer{} }
