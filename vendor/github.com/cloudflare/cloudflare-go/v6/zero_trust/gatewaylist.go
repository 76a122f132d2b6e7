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
	"github.com/cloudflare/cloudflare-go/v6/shared"
)

// GatewayListService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewGatewayListService] method instead.
type GatewayListService struct {
	Options []option.RequestOption
	Items   *GatewayListItemService
}

// NewGatewayListService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewGatewayListService(opts ...option.RequestOption) (r *GatewayListService) {
	r = &GatewayListService{}
	r.Options = opts
	r.Items = NewGatewayListItemService(opts...)
	return
}

// Creates a new Zero Trust list.
func (r *GatewayListService) New(ctx context.Context, params GatewayListNewParams, opts ...option.RequestOption) (res *GatewayListNewResponse, err error) {
	var env GatewayListNewResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists", params.AccountID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPost, path, params, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Updates a configured Zero Trust list. Skips updating list items if not included
// in the payload. A non empty list items will overwrite the existing list.
func (r *GatewayListService) Update(ctx context.Context, listID string, params GatewayListUpdateParams, opts ...option.RequestOption) (res *GatewayList, err error) {
	var env GatewayListUpdateResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if listID == "" {
		err = errors.New("missing required list_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists/%s", params.AccountID, listID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPut, path, params, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Fetch all Zero Trust lists for an account.
func (r *GatewayListService) List(ctx context.Context, params GatewayListListParams, opts ...option.RequestOption) (res *pagination.SinglePage[GatewayList], err error) {
	var raw *http.Response
	opts = slices.Concat(r.Options, opts)
	opts = append([]option.RequestOption{option.WithResponseInto(&raw)}, opts...)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists", params.AccountID)
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

// Fetch all Zero Trust lists for an account.
func (r *GatewayListService) ListAutoPaging(ctx context.Context, params GatewayListListParams, opts ...option.RequestOption) *pagination.SinglePageAutoPager[GatewayList] {
	return pagination.NewSinglePageAutoPager(r.List(ctx, params, opts...))
}

// Deletes a Zero Trust list.
func (r *GatewayListService) Delete(ctx context.Context, listID string, body GatewayListDeleteParams, opts ...option.RequestOption) (res *GatewayListDeleteResponse, err error) {
	var env GatewayListDeleteResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if body.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if listID == "" {
		err = errors.New("missing required list_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists/%s", body.AccountID, listID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodDelete, path, nil, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Appends or removes an item from a configured Zero Trust list.
func (r *GatewayListService) Edit(ctx context.Context, listID string, params GatewayListEditParams, opts ...option.RequestOption) (res *GatewayList, err error) {
	var env GatewayListEditResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if listID == "" {
		err = errors.New("missing required list_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists/%s", params.AccountID, listID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPatch, path, params, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Fetch a single Zero Trust list.
func (r *GatewayListService) Get(ctx context.Context, listID string, query GatewayListGetParams, opts ...option.RequestOption) (res *GatewayList, err error) {
	var env GatewayListGetResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	if query.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if listID == "" {
		err = errors.New("missing required list_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/gateway/lists/%s", query.AccountID, listID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, nil, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

type GatewayItem struct {
	CreatedAt time.Time `json:"created_at" format:"date-time"`
	// Provide the list item description (optional).
	Description string `json:"description"`
	// Specify the item value.
	Value string          `json:"value"`
	JSON  gatewayItemJSON `json:"-"`
}

// gatewayItemJSON contains the JSON metadata for the struct [GatewayItem]
type gatewayItemJSON struct {
	CreatedAt   apijson.Field
	Description apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayItem) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayItemJSON) RawJSON() string {
	return r.raw
}

type GatewayList struct {
	// Identify the API resource with a UUID.
	ID string `json:"id"`
	// Indicate the number of items in the list.
	Count     float64   `json:"count"`
	CreatedAt time.Time `json:"created_at" format:"date-time"`
	// Provide the list description.
	Description string `json:"description"`
	// Provide the list items.
	Items []GatewayItem `json:"items"`
	// Specify the list name.
	Name string `json:"name"`
	// Specify the list type.
	Type      GatewayListType `json:"type"`
	UpdatedAt time.Time       `json:"updated_at" format:"date-time"`
	JSON      gatewayListJSON `json:"-"`
}

// gatewayListJSON contains the JSON metadata for the struct [GatewayList]
type gatewayListJSON struct {
	ID          apijson.Field
	Count       apijson.Field
	CreatedAt   apijson.Field
	Description apijson.Field
	Items       apijson.Field
	Name        apijson.Field
	Type        apijson.Field
	UpdatedAt   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayList) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListJSON) RawJSON() string {
	return r.raw
}

// Specify the list type.
type GatewayListType string

const (
	GatewayListTypeSerial   GatewayListType = "SERIAL"
	GatewayListTypeURL      GatewayListType = "URL"
	GatewayListTypeDomain   GatewayListType = "DOMAIN"
	GatewayListTypeEmail    GatewayListType = "EMAIL"
	GatewayListTypeIP       GatewayListType = "IP"
	GatewayListTypeCategory GatewayListType = "CATEGORY"
	GatewayListTypeLocation GatewayListType = "LOCATION"
	GatewayListTypeDevice   GatewayListType = "DEVICE"
	GatewayListTypeAaguid   GatewayListType = "AAGUID"
)

func (r GatewayListType) IsKnown() bool {
	switch r {
	case GatewayListTypeSerial, GatewayListTypeURL, GatewayListTypeDomain, GatewayListTypeEmail, GatewayListTypeIP, GatewayListTypeCategory, GatewayListTypeLocation, GatewayListTypeDevice, GatewayListTypeAaguid:
		return true
	}
	return false
}

type GatewayListNewResponse struct {
	// Identify the API resource with a UUID.
	ID        string    `json:"id"`
	CreatedAt time.Time `json:"created_at" format:"date-time"`
	// Provide the list description.
	Description string `json:"description"`
	// Provide the list items.
	Items []GatewayItem `json:"items"`
	// Specify the list name.
	Name string `json:"name"`
	// Specify the list type.
	Type      GatewayListNewResponseType `json:"type"`
	UpdatedAt time.Time                  `json:"updated_at" format:"date-time"`
	JSON      gatewayListNewResponseJSON `json:"-"`
}

// gatewayListNewResponseJSON contains the JSON metadata for the struct
// [GatewayListNewResponse]
type gatewayListNewResponseJSON struct {
	ID          apijson.Field
	CreatedAt   apijson.Field
	Description apijson.Field
	Items       apijson.Field
	Name        apijson.Field
	Type        apijson.Field
	UpdatedAt   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListNewResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListNewResponseJSON) RawJSON() string {
	return r.raw
}

// Specify the list type.
type GatewayListNewResponseType string

const (
	GatewayListNewResponseTypeSerial   GatewayListNewResponseType = "SERIAL"
	GatewayListNewResponseTypeURL      GatewayListNewResponseType = "URL"
	GatewayListNewResponseTypeDomain   GatewayListNewResponseType = "DOMAIN"
	GatewayListNewResponseTypeEmail    GatewayListNewResponseType = "EMAIL"
	GatewayListNewResponseTypeIP       GatewayListNewResponseType = "IP"
	GatewayListNewResponseTypeCategory GatewayListNewResponseType = "CATEGORY"
	GatewayListNewResponseTypeLocation GatewayListNewResponseType = "LOCATION"
	GatewayListNewResponseTypeDevice   GatewayListNewResponseType = "DEVICE"
	GatewayListNewResponseTypeAaguid   GatewayListNewResponseType = "AAGUID"
)

func (r GatewayListNewResponseType) IsKnown() bool {
	switch r {
	case GatewayListNewResponseTypeSerial, GatewayListNewResponseTypeURL, GatewayListNewResponseTypeDomain, GatewayListNewResponseTypeEmail, GatewayListNewResponseTypeIP, GatewayListNewResponseTypeCategory, GatewayListNewResponseTypeLocation, GatewayListNewResponseTypeDevice, GatewayListNewResponseTypeAaguid:
		return true
	}
	return false
}

type GatewayListDeleteResponse = interface{}

type GatewayListNewParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Specify the list name.
	Name param.Field[string] `json:"name" api:"required"`
	// Specify the list type.
	Type param.Field[GatewayListNewParamsType] `json:"type" api:"required"`
	// Provide the list description.
	Description param.Field[string] `json:"description"`
	// Add items to the list.
	Items param.Field[[]GatewayListNewParamsItem] `json:"items"`
}

func (r GatewayListNewParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// Specify the list type.
type GatewayListNewParamsType string

const (
	GatewayListNewParamsTypeSerial   GatewayListNewParamsType = "SERIAL"
	GatewayListNewParamsTypeURL      GatewayListNewParamsType = "URL"
	GatewayListNewParamsTypeDomain   GatewayListNewParamsType = "DOMAIN"
	GatewayListNewParamsTypeEmail    GatewayListNewParamsType = "EMAIL"
	GatewayListNewParamsTypeIP       GatewayListNewParamsType = "IP"
	GatewayListNewParamsTypeCategory GatewayListNewParamsType = "CATEGORY"
	GatewayListNewParamsTypeLocation GatewayListNewParamsType = "LOCATION"
	GatewayListNewParamsTypeDevice   GatewayListNewParamsType = "DEVICE"
	GatewayListNewParamsTypeAaguid   GatewayListNewParamsType = "AAGUID"
)

func (r GatewayListNewParamsType) IsKnown() bool {
	switch r {
	case GatewayListNewParamsTypeSerial, GatewayListNewParamsTypeURL, GatewayListNewParamsTypeDomain, GatewayListNewParamsTypeEmail, GatewayListNewParamsTypeIP, GatewayListNewParamsTypeCategory, GatewayListNewParamsTypeLocation, GatewayListNewParamsTypeDevice, GatewayListNewParamsTypeAaguid:
		return true
	}
	return false
}

type GatewayListNewParamsItem struct {
	// Provide the list item description (optional).
	Description param.Field[string] `json:"description"`
	// Specify the item value.
	Value param.Field[string] `json:"value"`
}

func (r GatewayListNewParamsItem) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type GatewayListNewResponseEnvelope struct {
	Errors   []shared.ResponseInfo `json:"errors" api:"required"`
	Messages []shared.ResponseInfo `json:"messages" api:"required"`
	// Indicate whether the API call was successful.
	Success GatewayListNewResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  GatewayListNewResponse                `json:"result"`
	JSON    gatewayListNewResponseEnvelopeJSON    `json:"-"`
}

// gatewayListNewResponseEnvelopeJSON contains the JSON metadata for the struct
// [GatewayListNewResponseEnvelope]
type gatewayListNewResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListNewResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListNewResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

// Indicate whether the API call was successful.
type GatewayListNewResponseEnvelopeSuccess bool

const (
	GatewayListNewResponseEnvelopeSuccessTrue GatewayListNewResponseEnvelopeSuccess = true
)

func (r GatewayListNewResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case GatewayListNewResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type GatewayListUpdateParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Specify the list name.
	Name param.Field[string] `json:"name" api:"required"`
	// Provide the list description.
	Description param.Field[string] `json:"description"`
	// Add items to the list.
	Items param.Field[[]GatewayListUpdateParamsItem] `json:"items"`
}

func (r GatewayListUpdateParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type GatewayListUpdateParamsItem struct {
	// Provide the list item description (optional).
	Description param.Field[string] `json:"description"`
	// Specify the item value.
	Value param.Field[string] `json:"value"`
}

func (r GatewayListUpdateParamsItem) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type GatewayListUpdateResponseEnvelope struct {
	Errors   []shared.ResponseInfo `json:"errors" api:"required"`
	Messages []shared.ResponseInfo `json:"messages" api:"required"`
	// Indicate whether the API call was successful.
	Success GatewayListUpdateResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  GatewayList                              `json:"result"`
	JSON    gatewayListUpdateResponseEnvelopeJSON    `json:"-"`
}

// gatewayListUpdateResponseEnvelopeJSON contains the JSON metadata for the struct
// [GatewayListUpdateResponseEnvelope]
type gatewayListUpdateResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListUpdateResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListUpdateResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

// Indicate whether the API call was successful.
type GatewayListUpdateResponseEnvelopeSuccess bool

const (
	GatewayListUpdateResponseEnvelopeSuccessTrue GatewayListUpdateResponseEnvelopeSuccess = true
)

func (r GatewayListUpdateResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case GatewayListUpdateResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type GatewayListListParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Specify the list type.
	Type param.Field[GatewayListListParamsType] `query:"type"`
}

// URLQuery serializes [GatewayListListParams]'s query parameters as `url.Values`.
func (r GatewayListListParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Specify the list type.
type GatewayListListParamsType string

const (
	GatewayListListParamsTypeSerial   GatewayListListParamsType = "SERIAL"
	GatewayListListParamsTypeURL      GatewayListListParamsType = "URL"
	GatewayListListParamsTypeDomain   GatewayListListParamsType = "DOMAIN"
	GatewayListListParamsTypeEmail    GatewayListListParamsType = "EMAIL"
	GatewayListListParamsTypeIP       GatewayListListParamsType = "IP"
	GatewayListListParamsTypeCategory GatewayListListParamsType = "CATEGORY"
	GatewayListListParamsTypeLocation GatewayListListParamsType = "LOCATION"
	GatewayListListParamsTypeDevice   GatewayListListParamsType = "DEVICE"
	GatewayListListParamsTypeAaguid   GatewayListListParamsType = "AAGUID"
)

func (r GatewayListListParamsType) IsKnown() bool {
	switch r {
	case GatewayListListParamsTypeSerial, GatewayListListParamsTypeURL, GatewayListListParamsTypeDomain, GatewayListListParamsTypeEmail, GatewayListListParamsTypeIP, GatewayListListParamsTypeCategory, GatewayListListParamsTypeLocation, GatewayListListParamsTypeDevice, GatewayListListParamsTypeAaguid:
		return true
	}
	return false
}

type GatewayListDeleteParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type GatewayListDeleteResponseEnvelope struct {
	Errors   []shared.ResponseInfo `json:"errors" api:"required"`
	Messages []shared.ResponseInfo `json:"messages" api:"required"`
	// Indicate whether the API call was successful.
	Success GatewayListDeleteResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  GatewayListDeleteResponse                `json:"result"`
	JSON    gatewayListDeleteResponseEnvelopeJSON    `json:"-"`
}

// gatewayListDeleteResponseEnvelopeJSON contains the JSON metadata for the struct
// [GatewayListDeleteResponseEnvelope]
type gatewayListDeleteResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListDeleteResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListDeleteResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

// Indicate whether the API call was successful.
type GatewayListDeleteResponseEnvelopeSuccess bool

const (
	GatewayListDeleteResponseEnvelopeSuccessTrue GatewayListDeleteResponseEnvelopeSuccess = true
)

func (r GatewayListDeleteResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case GatewayListDeleteResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type GatewayListEditParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Add items to the list.
	Append param.Field[[]GatewayListEditParamsAppend] `json:"append"`
	// Lists of item values you want to remove.
	Remove param.Field[[]string] `json:"remove"`
}

func (r GatewayListEditParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type GatewayListEditParamsAppend struct {
	// Provide the list item description (optional).
	Description param.Field[string] `json:"description"`
	// Specify the item value.
	Value param.Field[string] `json:"value"`
}

func (r GatewayListEditParamsAppend) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

type GatewayListEditResponseEnvelope struct {
	Errors   []shared.ResponseInfo `json:"errors" api:"required"`
	Messages []shared.ResponseInfo `json:"messages" api:"required"`
	// Indicate whether the API call was successful.
	Success GatewayListEditResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  GatewayList                            `json:"result"`
	JSON    gatewayListEditResponseEnvelopeJSON    `json:"-"`
}

// gatewayListEditResponseEnvelopeJSON contains the JSON metadata for the struct
// [GatewayListEditResponseEnvelope]
type gatewayListEditResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListEditResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListEditResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

// Indicate whether the API call was successful.
type GatewayListEditResponseEnvelopeSuccess bool

const (
	GatewayListEditResponseEnvelopeSuccessTrue GatewayListEditResponseEnvelopeSuccess = true
)

func (r GatewayListEditResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case GatewayListEditResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}

type GatewayListGetParams struct {
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type GatewayListGetResponseEnvelope struct {
	Errors   []shared.ResponseInfo `json:"errors" api:"required"`
	Messages []shared.ResponseInfo `json:"messages" api:"required"`
	// Indicate whether the API call was successful.
	Success GatewayListGetResponseEnvelopeSuccess `json:"success" api:"required"`
	Result  GatewayList                           `json:"result"`
	JSON    gatewayListGetResponseEnvelopeJSON    `json:"-"`
}

// gatewayListGetResponseEnvelopeJSON contains the JSON metadata for the struct
// [GatewayListGetResponseEnvelope]
type gatewayListGetResponseEnvelopeJSON struct {
	Errors      apijson.Field
	Messages    apijson.Field
	Success     apijson.Field
	Result      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *GatewayListGetResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r gatewayListGetResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

// Indicate whether the API call was successful.
type GatewayListGetResponseEnvelopeSuccess bool

const (
	GatewayListGetResponseEnvelopeSuccessTrue GatewayListGetResponseEnvelopeSuccess = true
)

func (r GatewayListGetResponseEnvelopeSuccess) IsKnown() bool {
	switch r {
	case GatewayListGetResponseEnvelopeSuccessTrue:
		return true
	}
	return false
}
