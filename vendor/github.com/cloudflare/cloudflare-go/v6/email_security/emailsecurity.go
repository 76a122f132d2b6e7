// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package email_security

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// EmailSecurityService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewEmailSecurityService] method instead.
type EmailSecurityService struct {
	Options     []option.RequestOption
	Investigate *InvestigateService
	Phishguard  *PhishguardService
	Settings    *SettingService
	Submissions *SubmissionService
}

// NewEmailSecurityService generates a new service that applies the given options
// to each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewEmailSecurityService(opts ...option.RequestOption) (r *EmailSecurityService) {
	r = &EmailSecurityService{}
	r.Options = opts
	r.Investigate = NewInvestigateService(opts...)
	r.Phishguard = NewPhishguardService(opts...)
	r.Settings = NewSettingService(opts...)
	r.Submissions = NewSubmissionService(opts...)
	return
}
