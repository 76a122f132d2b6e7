// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package zero_trust

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/cloudflare/cloudflare-go/v6/internal/apijson"
	"github.com/cloudflare/cloudflare-go/v6/internal/apiquery"
	"github.com/cloudflare/cloudflare-go/v6/internal/param"
	"github.com/cloudflare/cloudflare-go/v6/internal/requestconfig"
	"github.com/cloudflare/cloudflare-go/v6/option"
	"github.com/cloudflare/cloudflare-go/v6/packages/pagination"
)

// AccessPolicyService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewAccessPolicyService] method instead.
type AccessPolicyService struct {
	Options []option.RequestOption
}

// NewAccessPolicyService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewAccessPolicyService(opts ...option.RequestOption) (r *AccessPolicyService) {
	r = &AccessPolicyService{}
	r.Options = opts
	return
}

// Creates a new Access reusable policy.
func (r *AccessPolicyService) New(ctx context.Context, params AccessPolicyNewParams, opts ...option.RequestOption) (res *AccessPolicyNewResponse, err error) {
	var env AccessPolicyNewResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/access/policies", params.AccountID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPost, path, params, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Updates a Access reusable policy.
func (r *AccessPolicyService) Update(ctx context.Context, policyID string, params AccessPolicyUpdateParams, opts ...option.RequestOption) (res *AccessPolicyUpdateResponse, err error) {
	var env AccessPolicyUpdateResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if policyID == "" {
		err = errors.New("missing required policy_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/access/policies/%s", params.AccountID, policyID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPut, path, params, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Lists Access reusable policies.
func (r *AccessPolicyService) List(ctx context.Context, params AccessPolicyListParams, opts ...option.RequestOption) (res *pagination.V4PagePaginationArray[AccessPolicyListResponse], err error) {
	var raw *http.Response
	opts = slices.Concat(r.Options, opts)
	opts = append([]option.RequestOption{option.WithResponseInto(&raw)}, opts...)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/access/policies", params.AccountID)
	cfg, err := requestconfig.NewRequestConfig(ctx, http.MethodGet, path, params, &res, opts...)
	if err != nil {
		return nil, err
	}
	err = cfg.Execute()
	if err != nil {
		return nil, err
	}
	res.SetPageConfig(cfg, raw)
	return res, nil
}

// Lists Access reusable policies.
func (r *AccessPolicyService) ListAutoPaging(ctx context.Context, params AccessPolicyListParams, opts ...option.RequestOption) *pagination.V4PagePaginationArrayAutoPager[AccessPolicyListResponse] {
	return pagination.NewV4PagePaginationArrayAutoPager(r.List(ctx, params, opts...))
}

// Deletes an Access reusable policy.
func (r *AccessPolicyService) Delete(ctx context.Context, policyID string, body AccessPolicyDeleteParams, opts ...option.RequestOption) (res *AccessPolicyDeleteResponse, err error) {
	var env AccessPolicyDeleteResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if body.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if policyID == "" {
		err = errors.New("missing required policy_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/access/policies/%s", body.AccountID, policyID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodDelete, path, nil, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Fetches a single Access reusable policy.
func (r *AccessPolicyService) Get(ctx context.Context, policyID string, query AccessPolicyGetParams, opts ...option.RequestOption) (res *AccessPolicyGetResponse, err error) {
	var env AccessPolicyGetResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if query.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if policyID == "" {
		err = errors.New("missing required policy_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/access/policies/%s", query.AccountID, policyID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, nil, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// A group of email addresses that can approve a temporary authentication request.
type ApprovalGroup struct {
	// The number of approvals needed to obtain access.
	ApprovalsNeeded float64 `json:"approvals_needed" api:"required"`
	// A list of emails that can approve the access request.
	EmailAddresses []string `json:"email_addresses"`
	// The UUID of an re-usable email list.
	EmailListUUID string            `json:"email_list_uuid"`
	JSON          approvalGroupJSON `json:"-"`
}

// approvalGroupJSON contains the JSON metadata for the struct [ApprovalGroup]
type approvalGroupJSON struct {
	ApprovalsNeeded apijson.Field
	EmailAddresses  apijson.Field
	EmailListUUID   apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ApprovalGroup) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r approvalGroupJSON) RawJSON() string {
	return r.raw
}

// A group of email addresses that can approve a temporary authentication request.
type ApprovalGroupParam struct {
	// The number of approvals needed to obtain access.
	ApprovalsNeeded param.Field[float64] `json:"approvals_needed" api:"required"`
	// A list of emails that can approve the access request.
	EmailAddresses param.Field[[]string] `json:"email_addresses"`
	// The UUID of an re-usable email list.
	EmailListUUID param.Field[string] `json:"email_list_uuid"`
}

func (r ApprovalGroupParam) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type AccessPolicyNewResponse struct {
	// The UUID of the policy
	ID string `json:"id"`
	// Number of access applications currently using this policy.
	AppCount int64 `json:"app_count"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups []ApprovalGroup `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired bool `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules AccessPolicyNewResponseConnectionRules `json:"connection_rules"`
	CreatedAt       time.Time                              `json:"created_at" format:"date-time"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision Decision `json:"decision"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude []AccessRule `json:"exclude"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include []AccessRule `json:"include"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired bool `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig AccessPolicyNewResponseMfaConfig `json:"mfa_config"`
	// The name of the Access policy.
	Name string `json:"name"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt string `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired bool `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require  []AccessRule                    `json:"require"`
	Reusable AccessPolicyNewResponseReusable `json:"reusable"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration string                      `json:"session_duration"`
	UpdatedAt       time.Time                   `json:"updated_at" format:"date-time"`
	JSON            accessPolicyNewResponseJSON `json:"-"`
}

// accessPolicyNewResponseJSON contains the JSON metadata for the struct
// [AccessPolicyNewResponse]
type accessPolicyNewResponseJSON struct {
	ID                           apijson.Field
	AppCount                     apijson.Field
	ApprovalGroups               apijson.Field
	ApprovalRequired             apijson.Field
	ConnectionRules              apijson.Field
	CreatedAt                    apijson.Field
	Decision                     apijson.Field
	Exclude                      apijson.Field
	Include                      apijson.Field
	IsolationRequired            apijson.Field
	MfaConfig                    apijson.Field
	Name                         apijson.Field
	PurposeJustificationPrompt   apijson.Field
	PurposeJustificationRequired apijson.Field
	Require                      apijson.Field
	Reusable                     apijson.Field
	SessionDuration              apijson.Field
	UpdatedAt                    apijson.Field
	raw                          string
	ExtraFields                  map[string]apijson.Field
}

func (r *AccessPolicyNewResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseJSON) RawJSON() string {
	return r.raw
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyNewResponseConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP  AccessPolicyNewResponseConnectionRulesRDP  `json:"rdp"`
	JSON accessPolicyNewResponseConnectionRulesJSON `json:"-"`
}

// accessPolicyNewResponseConnectionRulesJSON contains the JSON metadata for the
// struct [AccessPolicyNewResponseConnectionRules]
type accessPolicyNewResponseConnectionRulesJSON struct {
	RDP         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyNewResponseConnectionRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseConnectionRulesJSON) RawJSON() string {
	return r.raw
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyNewResponseConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats []AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats []AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat `json:"allowed_clipboard_remote_to_local_formats"`
	JSON                                 accessPolicyNewResponseConnectionRulesRDPJSON                                  `json:"-"`
}

// accessPolicyNewResponseConnectionRulesRDPJSON contains the JSON metadata for the
// struct [AccessPolicyNewResponseConnectionRulesRDP]
type accessPolicyNewResponseConnectionRulesRDPJSON struct {
	AllowedClipboardLocalToRemoteFormats apijson.Field
	AllowedClipboardRemoteToLocalFormats apijson.Field
	raw                                  string
	ExtraFields                          map[string]apijson.Field
}

func (r *AccessPolicyNewResponseConnectionRulesRDP) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseConnectionRulesRDPJSON) RawJSON() string {
	return r.raw
}

// Clipboard format for RDP connections.
type AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyNewResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyNewResponseMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators []AccessPolicyNewResponseMfaConfigAllowedAuthenticator `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled bool `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration string                               `json:"session_duration"`
	JSON            accessPolicyNewResponseMfaConfigJSON `json:"-"`
}

// accessPolicyNewResponseMfaConfigJSON contains the JSON metadata for the struct
// [AccessPolicyNewResponseMfaConfig]
type accessPolicyNewResponseMfaConfigJSON struct {
	AllowedAuthenticators apijson.Field
	MfaDisabled           apijson.Field
	SessionDuration       apijson.Field
	raw                   string
	ExtraFields           map[string]apijson.Field
}

func (r *AccessPolicyNewResponseMfaConfig) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseMfaConfigJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyNewResponseMfaConfigAllowedAuthenticator string

const (
	AccessPolicyNewResponseMfaConfigAllowedAuthenticatorTotp        AccessPolicyNewResponseMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyNewResponseMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyNewResponseMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyNewResponseMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyNewResponseMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyNewResponseMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyNewResponseMfaConfigAllowedAuthenticatorTotp, AccessPolicyNewResponseMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyNewResponseMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyNewResponseReusable bool

const (
	AccessPolicyNewResponseReusableTrue AccessPolicyNewResponseReusable = true
)

func (r AccessPolicyNewResponseReusable) IsKnown() bool {
	switch r {
	case AccessPolicyNewResponseReusableTrue:
		return true
	}
	return false
}

type AccessPolicyUpdateResponse struct {
	// The UUID of the policy
	ID string `json:"id"`
	// Number of access applications currently using this policy.
	AppCount int64 `json:"app_count"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups []ApprovalGroup `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired bool `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules AccessPolicyUpdateResponseConnectionRules `json:"connection_rules"`
	CreatedAt       time.Time                                 `json:"created_at" format:"date-time"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision Decision `json:"decision"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude []AccessRule `json:"exclude"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include []AccessRule `json:"include"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired bool `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig AccessPolicyUpdateResponseMfaConfig `json:"mfa_config"`
	// The name of the Access policy.
	Name string `json:"name"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt string `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired bool `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require  []AccessRule                       `json:"require"`
	Reusable AccessPolicyUpdateResponseReusable `json:"reusable"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration string                         `json:"session_duration"`
	UpdatedAt       time.Time                      `json:"updated_at" format:"date-time"`
	JSON            accessPolicyUpdateResponseJSON `json:"-"`
}

// accessPolicyUpdateResponseJSON contains the JSON metadata for the struct
// [AccessPolicyUpdateResponse]
type accessPolicyUpdateResponseJSON struct {
	ID                           apijson.Field
	AppCount                     apijson.Field
	ApprovalGroups               apijson.Field
	ApprovalRequired             apijson.Field
	ConnectionRules              apijson.Field
	CreatedAt                    apijson.Field
	Decision                     apijson.Field
	Exclude                      apijson.Field
	Include                      apijson.Field
	IsolationRequired            apijson.Field
	MfaConfig                    apijson.Field
	Name                         apijson.Field
	PurposeJustificationPrompt   apijson.Field
	PurposeJustificationRequired apijson.Field
	Require                      apijson.Field
	Reusable                     apijson.Field
	SessionDuration              apijson.Field
	UpdatedAt                    apijson.Field
	raw                          string
	ExtraFields                  map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseJSON) RawJSON() string {
	return r.raw
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyUpdateResponseConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP  AccessPolicyUpdateResponseConnectionRulesRDP  `json:"rdp"`
	JSON accessPolicyUpdateResponseConnectionRulesJSON `json:"-"`
}

// accessPolicyUpdateResponseConnectionRulesJSON contains the JSON metadata for the
// struct [AccessPolicyUpdateResponseConnectionRules]
type accessPolicyUpdateResponseConnectionRulesJSON struct {
	RDP         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseConnectionRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseConnectionRulesJSON) RawJSON() string {
	return r.raw
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyUpdateResponseConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats []AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats []AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat `json:"allowed_clipboard_remote_to_local_formats"`
	JSON                                 accessPolicyUpdateResponseConnectionRulesRDPJSON                                  `json:"-"`
}

// accessPolicyUpdateResponseConnectionRulesRDPJSON contains the JSON metadata for
// the struct [AccessPolicyUpdateResponseConnectionRulesRDP]
type accessPolicyUpdateResponseConnectionRulesRDPJSON struct {
	AllowedClipboardLocalToRemoteFormats apijson.Field
	AllowedClipboardRemoteToLocalFormats apijson.Field
	raw                                  string
	ExtraFields                          map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseConnectionRulesRDP) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseConnectionRulesRDPJSON) RawJSON() string {
	return r.raw
}

// Clipboard format for RDP connections.
type AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyUpdateResponseMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators []AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled bool `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration string                                  `json:"session_duration"`
	JSON            accessPolicyUpdateResponseMfaConfigJSON `json:"-"`
}

// accessPolicyUpdateResponseMfaConfigJSON contains the JSON metadata for the
// struct [AccessPolicyUpdateResponseMfaConfig]
type accessPolicyUpdateResponseMfaConfigJSON struct {
	AllowedAuthenticators apijson.Field
	MfaDisabled           apijson.Field
	SessionDuration       apijson.Field
	raw                   string
	ExtraFields           map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseMfaConfig) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseMfaConfigJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator string

const (
	AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorTotp        AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyUpdateResponseMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorTotp, AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyUpdateResponseMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyUpdateResponseReusable bool

const (
	AccessPolicyUpdateResponseReusableTrue AccessPolicyUpdateResponseReusable = true
)

func (r AccessPolicyUpdateResponseReusable) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateResponseReusableTrue:
		return true
	}
	return false
}

type AccessPolicyListResponse struct {
	// The UUID of the policy
	ID string `json:"id"`
	// Number of access applications currently using this policy.
	AppCount int64 `json:"app_count"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups []ApprovalGroup `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired bool `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules AccessPolicyListResponseConnectionRules `json:"connection_rules"`
	CreatedAt       time.Time                               `json:"created_at" format:"date-time"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision Decision `json:"decision"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude []AccessRule `json:"exclude"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include []AccessRule `json:"include"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired bool `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig AccessPolicyListResponseMfaConfig `json:"mfa_config"`
	// The name of the Access policy.
	Name string `json:"name"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt string `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired bool `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require  []AccessRule                     `json:"require"`
	Reusable AccessPolicyListResponseReusable `json:"reusable"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration string                       `json:"session_duration"`
	UpdatedAt       time.Time                    `json:"updated_at" format:"date-time"`
	JSON            accessPolicyListResponseJSON `json:"-"`
}

// accessPolicyListResponseJSON contains the JSON metadata for the struct
// [AccessPolicyListResponse]
type accessPolicyListResponseJSON struct {
	ID                           apijson.Field
	AppCount                     apijson.Field
	ApprovalGroups               apijson.Field
	ApprovalRequired             apijson.Field
	ConnectionRules              apijson.Field
	CreatedAt                    apijson.Field
	Decision                     apijson.Field
	Exclude                      apijson.Field
	Include                      apijson.Field
	IsolationRequired            apijson.Field
	MfaConfig                    apijson.Field
	Name                         apijson.Field
	PurposeJustificationPrompt   apijson.Field
	PurposeJustificationRequired apijson.Field
	Require                      apijson.Field
	Reusable                     apijson.Field
	SessionDuration              apijson.Field
	UpdatedAt                    apijson.Field
	raw                          string
	ExtraFields                  map[string]apijson.Field
}

func (r *AccessPolicyListResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyListResponseJSON) RawJSON() string {
	return r.raw
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyListResponseConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP  AccessPolicyListResponseConnectionRulesRDP  `json:"rdp"`
	JSON accessPolicyListResponseConnectionRulesJSON `json:"-"`
}

// accessPolicyListResponseConnectionRulesJSON contains the JSON metadata for the
// struct [AccessPolicyListResponseConnectionRules]
type accessPolicyListResponseConnectionRulesJSON struct {
	RDP         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyListResponseConnectionRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyListResponseConnectionRulesJSON) RawJSON() string {
	return r.raw
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyListResponseConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats []AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats []AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat `json:"allowed_clipboard_remote_to_local_formats"`
	JSON                                 accessPolicyListResponseConnectionRulesRDPJSON                                  `json:"-"`
}

// accessPolicyListResponseConnectionRulesRDPJSON contains the JSON metadata for
// the struct [AccessPolicyListResponseConnectionRulesRDP]
type accessPolicyListResponseConnectionRulesRDPJSON struct {
	AllowedClipboardLocalToRemoteFormats apijson.Field
	AllowedClipboardRemoteToLocalFormats apijson.Field
	raw                                  string
	ExtraFields                          map[string]apijson.Field
}

func (r *AccessPolicyListResponseConnectionRulesRDP) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyListResponseConnectionRulesRDPJSON) RawJSON() string {
	return r.raw
}

// Clipboard format for RDP connections.
type AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyListResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyListResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyListResponseMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators []AccessPolicyListResponseMfaConfigAllowedAuthenticator `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled bool `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration string                                `json:"session_duration"`
	JSON            accessPolicyListResponseMfaConfigJSON `json:"-"`
}

// accessPolicyListResponseMfaConfigJSON contains the JSON metadata for the struct
// [AccessPolicyListResponseMfaConfig]
type accessPolicyListResponseMfaConfigJSON struct {
	AllowedAuthenticators apijson.Field
	MfaDisabled           apijson.Field
	SessionDuration       apijson.Field
	raw                   string
	ExtraFields           map[string]apijson.Field
}

func (r *AccessPolicyListResponseMfaConfig) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyListResponseMfaConfigJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyListResponseMfaConfigAllowedAuthenticator string

const (
	AccessPolicyListResponseMfaConfigAllowedAuthenticatorTotp        AccessPolicyListResponseMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyListResponseMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyListResponseMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyListResponseMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyListResponseMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyListResponseMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyListResponseMfaConfigAllowedAuthenticatorTotp, AccessPolicyListResponseMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyListResponseMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyListResponseReusable bool

const (
	AccessPolicyListResponseReusableTrue AccessPolicyListResponseReusable = true
)

func (r AccessPolicyListResponseReusable) IsKnown() bool {
	switch r {
	case AccessPolicyListResponseReusableTrue:
		return true
	}
	return false
}

type AccessPolicyDeleteResponse struct {
	// The UUID of the policy
	ID   string                         `json:"id"`
	JSON accessPolicyDeleteResponseJSON `json:"-"`
}

// accessPolicyDeleteResponseJSON contains the JSON metadata for the struct
// [AccessPolicyDeleteResponse]
type accessPolicyDeleteResponseJSON struct {
	ID          apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponse struct {
	// The UUID of the policy
	ID string `json:"id"`
	// Number of access applications currently using this policy.
	AppCount int64 `json:"app_count"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups []ApprovalGroup `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired bool `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules AccessPolicyGetResponseConnectionRules `json:"connection_rules"`
	CreatedAt       time.Time                              `json:"created_at" format:"date-time"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision Decision `json:"decision"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude []AccessRule `json:"exclude"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include []AccessRule `json:"include"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired bool `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig AccessPolicyGetResponseMfaConfig `json:"mfa_config"`
	// The name of the Access policy.
	Name string `json:"name"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt string `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired bool `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require  []AccessRule                    `json:"require"`
	Reusable AccessPolicyGetResponseReusable `json:"reusable"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration string                      `json:"session_duration"`
	UpdatedAt       time.Time                   `json:"updated_at" format:"date-time"`
	JSON            accessPolicyGetResponseJSON `json:"-"`
}

// accessPolicyGetResponseJSON contains the JSON metadata for the struct
// [AccessPolicyGetResponse]
type accessPolicyGetResponseJSON struct {
	ID                           apijson.Field
	AppCount                     apijson.Field
	ApprovalGroups               apijson.Field
	ApprovalRequired             apijson.Field
	ConnectionRules              apijson.Field
	CreatedAt                    apijson.Field
	Decision                     apijson.Field
	Exclude                      apijson.Field
	Include                      apijson.Field
	IsolationRequired            apijson.Field
	MfaConfig                    apijson.Field
	Name                         apijson.Field
	PurposeJustificationPrompt   apijson.Field
	PurposeJustificationRequired apijson.Field
	Require                      apijson.Field
	Reusable                     apijson.Field
	SessionDuration              apijson.Field
	UpdatedAt                    apijson.Field
	raw                          string
	ExtraFields                  map[string]apijson.Field
}

func (r *AccessPolicyGetResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseJSON) RawJSON() string {
	return r.raw
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyGetResponseConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP  AccessPolicyGetResponseConnectionRulesRDP  `json:"rdp"`
	JSON accessPolicyGetResponseConnectionRulesJSON `json:"-"`
}

// accessPolicyGetResponseConnectionRulesJSON contains the JSON metadata for the
// struct [AccessPolicyGetResponseConnectionRules]
type accessPolicyGetResponseConnectionRulesJSON struct {
	RDP         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyGetResponseConnectionRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseConnectionRulesJSON) RawJSON() string {
	return r.raw
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyGetResponseConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats []AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats []AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat `json:"allowed_clipboard_remote_to_local_formats"`
	JSON                                 accessPolicyGetResponseConnectionRulesRDPJSON                                  `json:"-"`
}

// accessPolicyGetResponseConnectionRulesRDPJSON contains the JSON metadata for the
// struct [AccessPolicyGetResponseConnectionRulesRDP]
type accessPolicyGetResponseConnectionRulesRDPJSON struct {
	AllowedClipboardLocalToRemoteFormats apijson.Field
	AllowedClipboardRemoteToLocalFormats apijson.Field
	raw                                  string
	ExtraFields                          map[string]apijson.Field
}

func (r *AccessPolicyGetResponseConnectionRulesRDP) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseConnectionRulesRDPJSON) RawJSON() string {
	return r.raw
}

// Clipboard format for RDP connections.
type AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyGetResponseConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyGetResponseMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators []AccessPolicyGetResponseMfaConfigAllowedAuthenticator `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled bool `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration string                               `json:"session_duration"`
	JSON            accessPolicyGetResponseMfaConfigJSON `json:"-"`
}

// accessPolicyGetResponseMfaConfigJSON contains the JSON metadata for the struct
// [AccessPolicyGetResponseMfaConfig]
type accessPolicyGetResponseMfaConfigJSON struct {
	AllowedAuthenticators apijson.Field
	MfaDisabled           apijson.Field
	SessionDuration       apijson.Field
	raw                   string
	ExtraFields           map[string]apijson.Field
}

func (r *AccessPolicyGetResponseMfaConfig) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseMfaConfigJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponseMfaConfigAllowedAuthenticator string

const (
	AccessPolicyGetResponseMfaConfigAllowedAuthenticatorTotp        AccessPolicyGetResponseMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyGetResponseMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyGetResponseMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyGetResponseMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyGetResponseMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyGetResponseMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyGetResponseMfaConfigAllowedAuthenticatorTotp, AccessPolicyGetResponseMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyGetResponseMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyGetResponseReusable bool

const (
	AccessPolicyGetResponseReusableTrue AccessPolicyGetResponseReusable = true
)

func (r AccessPolicyGetResponseReusable) IsKnown() bool {
	switch r {
	case AccessPolicyGetResponseReusableTrue:
		return true
	}
	return false
}

type AccessPolicyNewParams struct {
	// Identifier.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision param.Field[Decision] `json:"decision" api:"required"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include param.Field[[]AccessRuleUnionParam] `json:"include" api:"required"`
	// The name of the Access policy.
	Name param.Field[string] `json:"name" api:"required"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups param.Field[[]ApprovalGroupParam] `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired param.Field[bool] `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules param.Field[AccessPolicyNewParamsConnectionRules] `json:"connection_rules"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude param.Field[[]AccessRuleUnionParam] `json:"exclude"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired param.Field[bool] `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig param.Field[AccessPolicyNewParamsMfaConfig] `json:"mfa_config"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt param.Field[string] `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired param.Field[bool] `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require param.Field[[]AccessRuleUnionParam] `json:"require"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration param.Field[string] `json:"session_duration"`
}

func (r AccessPolicyNewParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyNewParamsConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP param.Field[AccessPolicyNewParamsConnectionRulesRDP] `json:"rdp"`
}

func (r AccessPolicyNewParamsConnectionRules) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyNewParamsConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats param.Field[[]AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat] `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats param.Field[[]AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat] `json:"allowed_clipboard_remote_to_local_formats"`
}

func (r AccessPolicyNewParamsConnectionRulesRDP) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// Clipboard format for RDP connections.
type AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyNewParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyNewParamsMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators param.Field[[]AccessPolicyNewParamsMfaConfigAllowedAuthenticator] `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled param.Field[bool] `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration param.Field[string] `json:"session_duration"`
}

func (r AccessPolicyNewParamsMfaConfig) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type AccessPolicyNewParamsMfaConfigAllowedAuthenticator string

const (
	AccessPolicyNewParamsMfaConfigAllowedAuthenticatorTotp        AccessPolicyNewParamsMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyNewParamsMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyNewParamsMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyNewParamsMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyNewParamsMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyNewParamsMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyNewParamsMfaConfigAllowedAuthenticatorTotp, AccessPolicyNewParamsMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyNewParamsMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyNewResponseEnvelope struct {
	Errors   []AccessPolicyNewResponseEnvelopeErrors   `json:"errors" api:"required"`
	Messages []AccessPolicyNewResponseEnvelopeMessages `json:"messages" api:"required"`
	// Whether the API call was successful.
	Success AccessPolicyNewResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  AccessPolicyNewResponse                `json:"result"`
	JSON    accessPolicyNewResponseEnvelopeJSON    `json:"-"`
}

// accessPolicyNewResponseEnvelopeJSON contains the JSON metadata for the struct
// [AccessPolicyNewResponseEnvelope]
type accessPolicyNewResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyNewResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyNewResponseEnvelopeErrors struct {
	Code             int64                                       `json:"code" api:"required"`
	Message          string                                      `json:"message" api:"required"`
	DocumentationURL string                                      `json:"documentation_url"`
	Source           AccessPolicyNewResponseEnvelopeErrorsSource `json:"source"`
	JSON             accessPolicyNewResponseEnvelopeErrorsJSON   `json:"-"`
}

// accessPolicyNewResponseEnvelopeErrorsJSON contains the JSON metadata for the
// struct [AccessPolicyNewResponseEnvelopeErrors]
type accessPolicyNewResponseEnvelopeErrorsJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyNewResponseEnvelopeErrors) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseEnvelopeErrorsJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyNewResponseEnvelopeErrorsSource struct {
	Pointer string                                          `json:"pointer"`
	JSON    accessPolicyNewResponseEnvelopeErrorsSourceJSON `json:"-"`
}

// accessPolicyNewResponseEnvelopeErrorsSourceJSON contains the JSON metadata for
// the struct [AccessPolicyNewResponseEnvelopeErrorsSource]
type accessPolicyNewResponseEnvelopeErrorsSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyNewResponseEnvelopeErrorsSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseEnvelopeErrorsSourceJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyNewResponseEnvelopeMessages struct {
	Code             int64                                         `json:"code" api:"required"`
	Message          string                                        `json:"message" api:"required"`
	DocumentationURL string                                        `json:"documentation_url"`
	Source           AccessPolicyNewResponseEnvelopeMessagesSource `json:"source"`
	JSON             accessPolicyNewResponseEnvelopeMessagesJSON   `json:"-"`
}

// accessPolicyNewResponseEnvelopeMessagesJSON contains the JSON metadata for the
// struct [AccessPolicyNewResponseEnvelopeMessages]
type accessPolicyNewResponseEnvelopeMessagesJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyNewResponseEnvelopeMessages) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseEnvelopeMessagesJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyNewResponseEnvelopeMessagesSource struct {
	Pointer string                                            `json:"pointer"`
	JSON    accessPolicyNewResponseEnvelopeMessagesSourceJSON `json:"-"`
}

// accessPolicyNewResponseEnvelopeMessagesSourceJSON contains the JSON metadata for
// the struct [AccessPolicyNewResponseEnvelopeMessagesSource]
type accessPolicyNewResponseEnvelopeMessagesSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyNewResponseEnvelopeMessagesSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyNewResponseEnvelopeMessagesSourceJSON) RawJSON() string {
	return r.raw
}

// Whether the API call was successful.
type AccessPolicyNewResponseEnvelopeSuccess bool

const (
	AccessPolicyNewResponseEnvelopeSuccessTrue AccessPolicyNewResponseEnvelopeSuccess = true
)

func (r AccessPolicyNewResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case AccessPolicyNewResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type AccessPolicyUpdateParams struct {
	// Identifier.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// The action Access will take if a user matches this policy. Infrastructure
	// application policies can only use the Allow action.
	Decision param.Field[Decision] `json:"decision" api:"required"`
	// Rules evaluated with an OR logical operator. A user needs to meet only one of
	// the Include rules.
	Include param.Field[[]AccessRuleUnionParam] `json:"include" api:"required"`
	// The name of the Access policy.
	Name param.Field[string] `json:"name" api:"required"`
	// Administrators who can approve a temporary authentication request.
	ApprovalGroups param.Field[[]ApprovalGroupParam] `json:"approval_groups"`
	// Requires the user to request access from an administrator at the start of each
	// session.
	ApprovalRequired param.Field[bool] `json:"approval_required"`
	// The rules that define how users may connect to targets secured by your
	// application.
	ConnectionRules param.Field[AccessPolicyUpdateParamsConnectionRules] `json:"connection_rules"`
	// Rules evaluated with a NOT logical operator. To match the policy, a user cannot
	// meet any of the Exclude rules.
	Exclude param.Field[[]AccessRuleUnionParam] `json:"exclude"`
	// Require this application to be served in an isolated browser for users matching
	// this policy. 'Client Web Isolation' must be on for the account in order to use
	// this feature.
	IsolationRequired param.Field[bool] `json:"isolation_required"`
	// Configures multi-factor authentication (MFA) settings.
	MfaConfig param.Field[AccessPolicyUpdateParamsMfaConfig] `json:"mfa_config"`
	// A custom message that will appear on the purpose justification screen.
	PurposeJustificationPrompt param.Field[string] `json:"purpose_justification_prompt"`
	// Require users to enter a justification when they log in to the application.
	PurposeJustificationRequired param.Field[bool] `json:"purpose_justification_required"`
	// Rules evaluated with an AND logical operator. To match the policy, a user must
	// meet all of the Require rules.
	Require param.Field[[]AccessRuleUnionParam] `json:"require"`
	// The amount of time that tokens issued for the application will be valid. Must be
	// in the format `300ms` or `2h45m`. Valid time units are: ns, us (or µs), ms, s,
	// m, h.
	SessionDuration param.Field[string] `json:"session_duration"`
}

func (r AccessPolicyUpdateParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// The rules that define how users may connect to targets secured by your
// application.
type AccessPolicyUpdateParamsConnectionRules struct {
	// The RDP-specific rules that define clipboard behavior for RDP connections.
	RDP param.Field[AccessPolicyUpdateParamsConnectionRulesRDP] `json:"rdp"`
}

func (r AccessPolicyUpdateParamsConnectionRules) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// The RDP-specific rules that define clipboard behavior for RDP connections.
type AccessPolicyUpdateParamsConnectionRulesRDP struct {
	// Clipboard formats allowed when copying from local machine to remote RDP session.
	AllowedClipboardLocalToRemoteFormats param.Field[[]AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat] `json:"allowed_clipboard_local_to_remote_formats"`
	// Clipboard formats allowed when copying from remote RDP session to local machine.
	AllowedClipboardRemoteToLocalFormats param.Field[[]AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat] `json:"allowed_clipboard_remote_to_local_formats"`
}

func (r AccessPolicyUpdateParamsConnectionRulesRDP) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// Clipboard format for RDP connections.
type AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat string

const (
	AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat = "text"
)

func (r AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormat) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardLocalToRemoteFormatText:
		return true
	}
	return false
}

// Clipboard format for RDP connections.
type AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat string

const (
	AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat = "text"
)

func (r AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormat) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateParamsConnectionRulesRDPAllowedClipboardRemoteToLocalFormatText:
		return true
	}
	return false
}

// Configures multi-factor authentication (MFA) settings.
type AccessPolicyUpdateParamsMfaConfig struct {
	// Lists the MFA methods that users can authenticate with.
	AllowedAuthenticators param.Field[[]AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator] `json:"allowed_authenticators"`
	// Indicates whether to disable MFA for this resource. This option is available at
	// the application and policy level.
	MfaDisabled param.Field[bool] `json:"mfa_disabled"`
	// Defines the duration of an MFA session. Must be in minutes (m) or hours (h).
	// Minimum: 0m. Maximum: 720h (30 days). Examples:`5m` or `24h`.
	SessionDuration param.Field[string] `json:"session_duration"`
}

func (r AccessPolicyUpdateParamsMfaConfig) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator string

const (
	AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorTotp        AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator = "totp"
	AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorBiometrics  AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator = "biometrics"
	AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorSecurityKey AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator = "security_key"
)

func (r AccessPolicyUpdateParamsMfaConfigAllowedAuthenticator) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorTotp, AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorBiometrics, AccessPolicyUpdateParamsMfaConfigAllowedAuthenticatorSecurityKey:
		return true
	}
	return false
}

type AccessPolicyUpdateResponseEnvelope struct {
	Errors   []AccessPolicyUpdateResponseEnvelopeErrors   `json:"errors" api:"required"`
	Messages []AccessPolicyUpdateResponseEnvelopeMessages `json:"messages" api:"required"`
	// Whether the API call was successful.
	Success AccessPolicyUpdateResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  AccessPolicyUpdateResponse                `json:"result"`
	JSON    accessPolicyUpdateResponseEnvelopeJSON    `json:"-"`
}

// accessPolicyUpdateResponseEnvelopeJSON contains the JSON metadata for the struct
// [AccessPolicyUpdateResponseEnvelope]
type accessPolicyUpdateResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyUpdateResponseEnvelopeErrors struct {
	Code             int64                                          `json:"code" api:"required"`
	Message          string                                         `json:"message" api:"required"`
	DocumentationURL string                                         `json:"documentation_url"`
	Source           AccessPolicyUpdateResponseEnvelopeErrorsSource `json:"source"`
	JSON             accessPolicyUpdateResponseEnvelopeErrorsJSON   `json:"-"`
}

// accessPolicyUpdateResponseEnvelopeErrorsJSON contains the JSON metadata for the
// struct [AccessPolicyUpdateResponseEnvelopeErrors]
type accessPolicyUpdateResponseEnvelopeErrorsJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseEnvelopeErrors) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseEnvelopeErrorsJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyUpdateResponseEnvelopeErrorsSource struct {
	Pointer string                                             `json:"pointer"`
	JSON    accessPolicyUpdateResponseEnvelopeErrorsSourceJSON `json:"-"`
}

// accessPolicyUpdateResponseEnvelopeErrorsSourceJSON contains the JSON metadata
// for the struct [AccessPolicyUpdateResponseEnvelopeErrorsSource]
type accessPolicyUpdateResponseEnvelopeErrorsSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseEnvelopeErrorsSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseEnvelopeErrorsSourceJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyUpdateResponseEnvelopeMessages struct {
	Code             int64                                            `json:"code" api:"required"`
	Message          string                                           `json:"message" api:"required"`
	DocumentationURL string                                           `json:"documentation_url"`
	Source           AccessPolicyUpdateResponseEnvelopeMessagesSource `json:"source"`
	JSON             accessPolicyUpdateResponseEnvelopeMessagesJSON   `json:"-"`
}

// accessPolicyUpdateResponseEnvelopeMessagesJSON contains the JSON metadata for
// the struct [AccessPolicyUpdateResponseEnvelopeMessages]
type accessPolicyUpdateResponseEnvelopeMessagesJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseEnvelopeMessages) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseEnvelopeMessagesJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyUpdateResponseEnvelopeMessagesSource struct {
	Pointer string                                               `json:"pointer"`
	JSON    accessPolicyUpdateResponseEnvelopeMessagesSourceJSON `json:"-"`
}

// accessPolicyUpdateResponseEnvelopeMessagesSourceJSON contains the JSON metadata
// for the struct [AccessPolicyUpdateResponseEnvelopeMessagesSource]
type accessPolicyUpdateResponseEnvelopeMessagesSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyUpdateResponseEnvelopeMessagesSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyUpdateResponseEnvelopeMessagesSourceJSON) RawJSON() string {
	return r.raw
}

// Whether the API call was successful.
type AccessPolicyUpdateResponseEnvelopeSuccess bool

const (
	AccessPolicyUpdateResponseEnvelopeSuccessTrue AccessPolicyUpdateResponseEnvelopeSuccess = true
)

func (r AccessPolicyUpdateResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case AccessPolicyUpdateResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type AccessPolicyListParams struct {
	// Identifier.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Page number of results.
	Page param.Field[int64] `query:"page"`
	// Number of results per page.
	PerPage param.Field[int64] `query:"per_page"`
}

// URLQuery serializes [AccessPolicyListParams]'s query parameters as `url.Values`.
func (r AccessPolicyListParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

type AccessPolicyDeleteParams struct {
	// Identifier.
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type AccessPolicyDeleteResponseEnvelope struct {
	Errors   []AccessPolicyDeleteResponseEnvelopeErrors   `json:"errors" api:"required"`
	Messages []AccessPolicyDeleteResponseEnvelopeMessages `json:"messages" api:"required"`
	// Whether the API call was successful.
	Success AccessPolicyDeleteResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  AccessPolicyDeleteResponse                `json:"result"`
	JSON    accessPolicyDeleteResponseEnvelopeJSON    `json:"-"`
}

// accessPolicyDeleteResponseEnvelopeJSON contains the JSON metadata for the struct
// [AccessPolicyDeleteResponseEnvelope]
type accessPolicyDeleteResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyDeleteResponseEnvelopeErrors struct {
	Code             int64                                          `json:"code" api:"required"`
	Message          string                                         `json:"message" api:"required"`
	DocumentationURL string                                         `json:"documentation_url"`
	Source           AccessPolicyDeleteResponseEnvelopeErrorsSource `json:"source"`
	JSON             accessPolicyDeleteResponseEnvelopeErrorsJSON   `json:"-"`
}

// accessPolicyDeleteResponseEnvelopeErrorsJSON contains the JSON metadata for the
// struct [AccessPolicyDeleteResponseEnvelopeErrors]
type accessPolicyDeleteResponseEnvelopeErrorsJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponseEnvelopeErrors) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseEnvelopeErrorsJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyDeleteResponseEnvelopeErrorsSource struct {
	Pointer string                                             `json:"pointer"`
	JSON    accessPolicyDeleteResponseEnvelopeErrorsSourceJSON `json:"-"`
}

// accessPolicyDeleteResponseEnvelopeErrorsSourceJSON contains the JSON metadata
// for the struct [AccessPolicyDeleteResponseEnvelopeErrorsSource]
type accessPolicyDeleteResponseEnvelopeErrorsSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponseEnvelopeErrorsSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseEnvelopeErrorsSourceJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyDeleteResponseEnvelopeMessages struct {
	Code             int64                                            `json:"code" api:"required"`
	Message          string                                           `json:"message" api:"required"`
	DocumentationURL string                                           `json:"documentation_url"`
	Source           AccessPolicyDeleteResponseEnvelopeMessagesSource `json:"source"`
	JSON             accessPolicyDeleteResponseEnvelopeMessagesJSON   `json:"-"`
}

// accessPolicyDeleteResponseEnvelopeMessagesJSON contains the JSON metadata for
// the struct [AccessPolicyDeleteResponseEnvelopeMessages]
type accessPolicyDeleteResponseEnvelopeMessagesJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponseEnvelopeMessages) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseEnvelopeMessagesJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyDeleteResponseEnvelopeMessagesSource struct {
	Pointer string                                               `json:"pointer"`
	JSON    accessPolicyDeleteResponseEnvelopeMessagesSourceJSON `json:"-"`
}

// accessPolicyDeleteResponseEnvelopeMessagesSourceJSON contains the JSON metadata
// for the struct [AccessPolicyDeleteResponseEnvelopeMessagesSource]
type accessPolicyDeleteResponseEnvelopeMessagesSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyDeleteResponseEnvelopeMessagesSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyDeleteResponseEnvelopeMessagesSourceJSON) RawJSON() string {
	return r.raw
}

// Whether the API call was successful.
type AccessPolicyDeleteResponseEnvelopeSuccess bool

const (
	AccessPolicyDeleteResponseEnvelopeSuccessTrue AccessPolicyDeleteResponseEnvelopeSuccess = true
)

func (r AccessPolicyDeleteResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case AccessPolicyDeleteResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type AccessPolicyGetParams struct {
	// Identifier.
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type AccessPolicyGetResponseEnvelope struct {
	Errors   []AccessPolicyGetResponseEnvelopeErrors   `json:"errors" api:"required"`
	Messages []AccessPolicyGetResponseEnvelopeMessages `json:"messages" api:"required"`
	// Whether the API call was successful.
	Success AccessPolicyGetResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  AccessPolicyGetResponse                `json:"result"`
	JSON    accessPolicyGetResponseEnvelopeJSON    `json:"-"`
}

// accessPolicyGetResponseEnvelopeJSON contains the JSON metadata for the struct
// [AccessPolicyGetResponseEnvelope]
type accessPolicyGetResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyGetResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponseEnvelopeErrors struct {
	Code             int64                                       `json:"code" api:"required"`
	Message          string                                      `json:"message" api:"required"`
	DocumentationURL string                                      `json:"documentation_url"`
	Source           AccessPolicyGetResponseEnvelopeErrorsSource `json:"source"`
	JSON             accessPolicyGetResponseEnvelopeErrorsJSON   `json:"-"`
}

// accessPolicyGetResponseEnvelopeErrorsJSON contains the JSON metadata for the
// struct [AccessPolicyGetResponseEnvelopeErrors]
type accessPolicyGetResponseEnvelopeErrorsJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyGetResponseEnvelopeErrors) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseEnvelopeErrorsJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponseEnvelopeErrorsSource struct {
	Pointer string                                          `json:"pointer"`
	JSON    accessPolicyGetResponseEnvelopeErrorsSourceJSON `json:"-"`
}

// accessPolicyGetResponseEnvelopeErrorsSourceJSON contains the JSON metadata for
// the struct [AccessPolicyGetResponseEnvelopeErrorsSource]
type accessPolicyGetResponseEnvelopeErrorsSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyGetResponseEnvelopeErrorsSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseEnvelopeErrorsSourceJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponseEnvelopeMessages struct {
	Code             int64                                         `json:"code" api:"required"`
	Message          string                                        `json:"message" api:"required"`
	DocumentationURL string                                        `json:"documentation_url"`
	Source           AccessPolicyGetResponseEnvelopeMessagesSource `json:"source"`
	JSON             accessPolicyGetResponseEnvelopeMessagesJSON   `json:"-"`
}

// accessPolicyGetResponseEnvelopeMessagesJSON contains the JSON metadata for the
// struct [AccessPolicyGetResponseEnvelopeMessages]
type accessPolicyGetResponseEnvelopeMessagesJSON struct {
	Code             apijson.Field
	Message          apijson.Field
	DocumentationURL apijson.Field
	Source           apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *AccessPolicyGetResponseEnvelopeMessages) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseEnvelopeMessagesJSON) RawJSON() string {
	return r.raw
}

type AccessPolicyGetResponseEnvelopeMessagesSource struct {
	Pointer string                                            `json:"pointer"`
	JSON    accessPolicyGetResponseEnvelopeMessagesSourceJSON `json:"-"`
}

// accessPolicyGetResponseEnvelopeMessagesSourceJSON contains the JSON metadata for
// the struct [AccessPolicyGetResponseEnvelopeMessagesSource]
type accessPolicyGetResponseEnvelopeMessagesSourceJSON struct {
	Pointer     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *AccessPolicyGetResponseEnvelopeMessagesSource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r accessPolicyGetResponseEnvelopeMessagesSourceJSON) RawJSON() string {
	return r.raw
}

// Whether the API call was successful.
type AccessPolicyGetResponseEnvelopeSuccess bool

const (
	AccessPolicyGetResponseEnvelopeSuccessTrue AccessPolicyGetResponseEnvelopeSuccess = true
)

func (r AccessPolicyGetResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case AccessPolicyGetResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}
