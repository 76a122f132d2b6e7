// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package url_scanner

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"github.com/cloudflare/cloudflare-go/v6/internal/apijson"
	"github.com/cloudflare/cloudflare-go/v6/internal/apiquery"
	"github.com/cloudflare/cloudflare-go/v6/internal/param"
	"github.com/cloudflare/cloudflare-go/v6/internal/requestconfig"
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// ScanService contains methods and other services that help with interacting with
// the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewScanService] method instead.
type ScanService struct {
	Options []option.RequestOption
}

// NewScanService generates a new service that applies the given options to each
// request. These options are applied after the parent client's options (if there
// is one), and before any request-specific options.
func NewScanService(opts ...option.RequestOption) (r *ScanService) {
	r = &ScanService{}
	r.Options = opts
	return
}

// Submit a URL to scan. Check limits at
// https://developers.cloudflare.com/security-center/investigate/scan-limits/.
func (r *ScanService) New(ctx context.Context, params ScanNewParams, opts ...option.RequestOption) (res *ScanNewResponse, err error) {
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/scan", params.AccountID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPost, path, params, &res, opts...)
	return res, err
}

// Use a subset of ElasticSearch Query syntax to filter scans. Some example
// queries:<br/> <br/>- 'path:"/bundles/jquery.js"': Searches for scans who
// requested resources with the given path.<br/>- 'page.asn:AS24940 AND hash:xxx':
// Websites hosted in AS24940 where a resource with the given hash was
// downloaded.<br/>- 'page.domain:microsoft\* AND verdicts.malicious:true AND NOT
// page.domain:microsoft.com': malicious scans whose hostname starts with
// "microsoft".<br/>- 'apikey:me AND date:[2025-01 TO 2025-02]': my scans from 2025
// January to 2025 February.
func (r *ScanService) List(ctx context.Context, params ScanListParams, opts ...option.RequestOption) (res *ScanListResponse, err error) {
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/search", params.AccountID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, params, &res, opts...)
	return res, err
}

// Submit URLs to scan. Check limits at
// https://developers.cloudflare.com/security-center/investigate/scan-limits/ and
// take into account scans submitted in bulk have lower priority and may take
// longer to finish.
func (r *ScanService) BulkNew(ctx context.Context, params ScanBulkNewParams, opts ...option.RequestOption) (res *[]ScanBulkNewResponse, err error) {
	opts = slices.Concat(r.Options, opts)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/bulk", params.AccountID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodPost, path, params, &res, opts...)
	return res, err
}

// Returns a plain text response, with the scan's DOM content as rendered by
// Chrome.
func (r *ScanService) DOM(ctx context.Context, scanID string, query ScanDOMParams, opts ...option.RequestOption) (res *string, err error) {
	opts = slices.Concat(r.Options, opts)
	opts = append([]option.RequestOption{option.WithHeader("Accept", "text/plain")}, opts...)
	if query.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if scanID == "" {
		err = errors.New("missing required scan_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/dom/%s", query.AccountID, scanID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, nil, &res, opts...)
	return res, err
}

// Get URL scan by uuid
func (r *ScanService) Get(ctx context.Context, scanID string, query ScanGetParams, opts ...option.RequestOption) (res *ScanGetResponse, err error) {
	opts = slices.Concat(r.Options, opts)
	if query.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if scanID == "" {
		err = errors.New("missing required scan_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/result/%s", query.AccountID, scanID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, nil, &res, opts...)
	return res, err
}

// Get a URL scan's HAR file. See HAR spec at
// http://www.softwareishard.com/blog/har-12-spec/.
func (r *ScanService) HAR(ctx context.Context, scanID string, query ScanHARParams, opts ...option.RequestOption) (res *ScanHARResponse, err error) {
	opts = slices.Concat(r.Options, opts)
	if query.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if scanID == "" {
		err = errors.New("missing required scan_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/har/%s", query.AccountID, scanID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, nil, &res, opts...)
	return res, err
}

// Get scan's screenshot by resolution (desktop/mobile/tablet).
func (r *ScanService) Screenshot(ctx context.Context, scanID string, params ScanScreenshotParams, opts ...option.RequestOption) (res *http.Response, err error) {
	opts = slices.Concat(r.Options, opts)
	opts = append([]option.RequestOption{option.WithHeader("Accept", "image/png")}, opts...)
	if params.AccountID.Value == "" {
		err = errors.New("missing required account_id parameter")
		return nil, err
	}
	if scanID == "" {
		err = errors.New("missing required scan_id parameter")
		return nil, err
	}
	path := fmt.Sprintf("accounts/%s/urlscanner/v2/screenshots/%s.png", params.AccountID, scanID)
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, params, &res, opts...)
	return res, err
}

type ScanNewResponse struct {
	// URL to api report.
	API     string `json:"api" api:"required"`
	Message string `json:"message" api:"required"`
	// Public URL to report.
	Result string `json:"result" api:"required"`
	// Canonical form of submitted URL. Use this if you want to later search by URL.
	URL string `json:"url" api:"required"`
	// Scan ID.
	UUID string `json:"uuid" api:"required" format:"uuid"`
	// Submitted visibility status.
	Visibility ScanNewResponseVisibility `json:"visibility" api:"required"`
	Options    ScanNewResponseOptions    `json:"options"`
	JSON       scanNewResponseJSON       `json:"-"`
}

// scanNewResponseJSON contains the JSON metadata for the struct [ScanNewResponse]
type scanNewResponseJSON struct {
	API         apijson.Field
	Message     apijson.Field
	Result      apijson.Field
	URL         apijson.Field
	UUID        apijson.Field
	Visibility  apijson.Field
	Options     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanNewResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanNewResponseJSON) RawJSON() string {
	return r.raw
}

// Submitted visibility status.
type ScanNewResponseVisibility string

const (
	ScanNewResponseVisibilityPublic   ScanNewResponseVisibility = "public"
	ScanNewResponseVisibilityUnlisted ScanNewResponseVisibility = "unlisted"
)

func (r ScanNewResponseVisibility) IsKnown() bool {
	switch r {
	case ScanNewResponseVisibilityPublic, ScanNewResponseVisibilityUnlisted:
		return true
	}
	return false
}

type ScanNewResponseOptions struct {
	Useragent string                     `json:"useragent"`
	JSON      scanNewResponseOptionsJSON `json:"-"`
}

// scanNewResponseOptionsJSON contains the JSON metadata for the struct
// [ScanNewResponseOptions]
type scanNewResponseOptionsJSON struct {
	Useragent   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanNewResponseOptions) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanNewResponseOptionsJSON) RawJSON() string {
	return r.raw
}

type ScanListResponse struct {
	Results []ScanListResponseResult `json:"results" api:"required"`
	JSON    scanListResponseJSON     `json:"-"`
}

// scanListResponseJSON contains the JSON metadata for the struct
// [ScanListResponse]
type scanListResponseJSON struct {
	Results     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanListResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseJSON) RawJSON() string {
	return r.raw
}

type ScanListResponseResult struct {
	ID       string                          `json:"_id" api:"required"`
	Page     ScanListResponseResultsPage     `json:"page" api:"required"`
	Result   string                          `json:"result" api:"required"`
	Stats    ScanListResponseResultsStats    `json:"stats" api:"required"`
	Task     ScanListResponseResultsTask     `json:"task" api:"required"`
	Verdicts ScanListResponseResultsVerdicts `json:"verdicts" api:"required"`
	JSON     scanListResponseResultJSON      `json:"-"`
}

// scanListResponseResultJSON contains the JSON metadata for the struct
// [ScanListResponseResult]
type scanListResponseResultJSON struct {
	ID          apijson.Field
	Page        apijson.Field
	Result      apijson.Field
	Stats       apijson.Field
	Task        apijson.Field
	Verdicts    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanListResponseResult) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseResultJSON) RawJSON() string {
	return r.raw
}

type ScanListResponseResultsPage struct {
	ASN     string                          `json:"asn" api:"required"`
	Country string                          `json:"country" api:"required"`
	IP      string                          `json:"ip" api:"required"`
	URL     string                          `json:"url" api:"required"`
	JSON    scanListResponseResultsPageJSON `json:"-"`
}

// scanListResponseResultsPageJSON contains the JSON metadata for the struct
// [ScanListResponseResultsPage]
type scanListResponseResultsPageJSON struct {
	ASN         apijson.Field
	Country     apijson.Field
	IP          apijson.Field
	URL         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanListResponseResultsPage) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseResultsPageJSON) RawJSON() string {
	return r.raw
}

type ScanListResponseResultsStats struct {
	DataLength    float64                          `json:"dataLength" api:"required"`
	Requests      float64                          `json:"requests" api:"required"`
	UniqCountries float64                          `json:"uniqCountries" api:"required"`
	UniqIPs       float64                          `json:"uniqIPs" api:"required"`
	JSON          scanListResponseResultsStatsJSON `json:"-"`
}

// scanListResponseResultsStatsJSON contains the JSON metadata for the struct
// [ScanListResponseResultsStats]
type scanListResponseResultsStatsJSON struct {
	DataLength    apijson.Field
	Requests      apijson.Field
	UniqCountries apijson.Field
	UniqIPs       apijson.Field
	raw           string
	ExtraFields   map[string]apijson.Field
}

func (r *ScanListResponseResultsStats) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseResultsStatsJSON) RawJSON() string {
	return r.raw
}

type ScanListResponseResultsTask struct {
	Time       string                          `json:"time" api:"required"`
	URL        string                          `json:"url" api:"required"`
	UUID       string                          `json:"uuid" api:"required"`
	Visibility string                          `json:"visibility" api:"required"`
	JSON       scanListResponseResultsTaskJSON `json:"-"`
}

// scanListResponseResultsTaskJSON contains the JSON metadata for the struct
// [ScanListResponseResultsTask]
type scanListResponseResultsTaskJSON struct {
	Time        apijson.Field
	URL         apijson.Field
	UUID        apijson.Field
	Visibility  apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanListResponseResultsTask) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseResultsTaskJSON) RawJSON() string {
	return r.raw
}

type ScanListResponseResultsVerdicts struct {
	Malicious bool                                `json:"malicious" api:"required"`
	JSON      scanListResponseResultsVerdictsJSON `json:"-"`
}

// scanListResponseResultsVerdictsJSON contains the JSON metadata for the struct
// [ScanListResponseResultsVerdicts]
type scanListResponseResultsVerdictsJSON struct {
	Malicious   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanListResponseResultsVerdicts) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanListResponseResultsVerdictsJSON) RawJSON() string {
	return r.raw
}

type ScanBulkNewResponse struct {
	// URL to api report.
	API string `json:"api" api:"required"`
	// URL to report.
	Result string `json:"result" api:"required"`
	// Submitted URL
	URL string `json:"url" api:"required"`
	// Scan ID.
	UUID string `json:"uuid" api:"required" format:"uuid"`
	// Submitted visibility status.
	Visibility ScanBulkNewResponseVisibility `json:"visibility" api:"required"`
	Options    ScanBulkNewResponseOptions    `json:"options"`
	JSON       scanBulkNewResponseJSON       `json:"-"`
}

// scanBulkNewResponseJSON contains the JSON metadata for the struct
// [ScanBulkNewResponse]
type scanBulkNewResponseJSON struct {
	API         apijson.Field
	Result      apijson.Field
	URL         apijson.Field
	UUID        apijson.Field
	Visibility  apijson.Field
	Options     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanBulkNewResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanBulkNewResponseJSON) RawJSON() string {
	return r.raw
}

// Submitted visibility status.
type ScanBulkNewResponseVisibility string

const (
	ScanBulkNewResponseVisibilityPublic   ScanBulkNewResponseVisibility = "public"
	ScanBulkNewResponseVisibilityUnlisted ScanBulkNewResponseVisibility = "unlisted"
)

func (r ScanBulkNewResponseVisibility) IsKnown() bool {
	switch r {
	case ScanBulkNewResponseVisibilityPublic, ScanBulkNewResponseVisibilityUnlisted:
		return true
	}
	return false
}

type ScanBulkNewResponseOptions struct {
	Useragent string                         `json:"useragent"`
	JSON      scanBulkNewResponseOptionsJSON `json:"-"`
}

// scanBulkNewResponseOptionsJSON contains the JSON metadata for the struct
// [ScanBulkNewResponseOptions]
type scanBulkNewResponseOptionsJSON struct {
	Useragent   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanBulkNewResponseOptions) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanBulkNewResponseOptionsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponse struct {
	Data     ScanGetResponseData     `json:"data" api:"required"`
	Lists    ScanGetResponseLists    `json:"lists" api:"required"`
	Meta     ScanGetResponseMeta     `json:"meta" api:"required"`
	Page     ScanGetResponsePage     `json:"page" api:"required"`
	Scanner  ScanGetResponseScanner  `json:"scanner" api:"required"`
	Stats    ScanGetResponseStats    `json:"stats" api:"required"`
	Task     ScanGetResponseTask     `json:"task" api:"required"`
	Verdicts ScanGetResponseVerdicts `json:"verdicts" api:"required"`
	JSON     scanGetResponseJSON     `json:"-"`
}

// scanGetResponseJSON contains the JSON metadata for the struct [ScanGetResponse]
type scanGetResponseJSON struct {
	Data        apijson.Field
	Lists       apijson.Field
	Meta        apijson.Field
	Page        apijson.Field
	Scanner     apijson.Field
	Stats       apijson.Field
	Task        apijson.Field
	Verdicts    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseData struct {
	Console     []ScanGetResponseDataConsole     `json:"console" api:"required"`
	Cookies     []ScanGetResponseDataCookie      `json:"cookies" api:"required"`
	Globals     []ScanGetResponseDataGlobal      `json:"globals" api:"required"`
	Links       []ScanGetResponseDataLink        `json:"links" api:"required"`
	Performance []ScanGetResponseDataPerformance `json:"performance" api:"required"`
	Requests    []ScanGetResponseDataRequest     `json:"requests" api:"required"`
	JSON        scanGetResponseDataJSON          `json:"-"`
}

// scanGetResponseDataJSON contains the JSON metadata for the struct
// [ScanGetResponseData]
type scanGetResponseDataJSON struct {
	Console     apijson.Field
	Cookies     apijson.Field
	Globals     apijson.Field
	Links       apijson.Field
	Performance apijson.Field
	Requests    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataConsole struct {
	Message ScanGetResponseDataConsoleMessage `json:"message" api:"required"`
	JSON    scanGetResponseDataConsoleJSON    `json:"-"`
}

// scanGetResponseDataConsoleJSON contains the JSON metadata for the struct
// [ScanGetResponseDataConsole]
type scanGetResponseDataConsoleJSON struct {
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataConsole) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataConsoleJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataConsoleMessage struct {
	Level  string                                `json:"level" api:"required"`
	Source string                                `json:"source" api:"required"`
	Text   string                                `json:"text" api:"required"`
	URL    string                                `json:"url" api:"required"`
	JSON   scanGetResponseDataConsoleMessageJSON `json:"-"`
}

// scanGetResponseDataConsoleMessageJSON contains the JSON metadata for the struct
// [ScanGetResponseDataConsoleMessage]
type scanGetResponseDataConsoleMessageJSON struct {
	Level       apijson.Field
	Source      apijson.Field
	Text        apijson.Field
	URL         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataConsoleMessage) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataConsoleMessageJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataCookie struct {
	Domain       string                        `json:"domain" api:"required"`
	Expires      float64                       `json:"expires" api:"required"`
	HTTPOnly     bool                          `json:"httpOnly" api:"required"`
	Name         string                        `json:"name" api:"required"`
	Path         string                        `json:"path" api:"required"`
	Priority     string                        `json:"priority" api:"required"`
	SameParty    bool                          `json:"sameParty" api:"required"`
	Secure       bool                          `json:"secure" api:"required"`
	Session      bool                          `json:"session" api:"required"`
	Size         float64                       `json:"size" api:"required"`
	SourcePort   float64                       `json:"sourcePort" api:"required"`
	SourceScheme string                        `json:"sourceScheme" api:"required"`
	Value        string                        `json:"value" api:"required"`
	JSON         scanGetResponseDataCookieJSON `json:"-"`
}

// scanGetResponseDataCookieJSON contains the JSON metadata for the struct
// [ScanGetResponseDataCookie]
type scanGetResponseDataCookieJSON struct {
	Domain       apijson.Field
	Expires      apijson.Field
	HTTPOnly     apijson.Field
	Name         apijson.Field
	Path         apijson.Field
	Priority     apijson.Field
	SameParty    apijson.Field
	Secure       apijson.Field
	Session      apijson.Field
	Size         apijson.Field
	SourcePort   apijson.Field
	SourceScheme apijson.Field
	Value        apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseDataCookie) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataCookieJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataGlobal struct {
	Prop string                        `json:"prop" api:"required"`
	Type string                        `json:"type" api:"required"`
	JSON scanGetResponseDataGlobalJSON `json:"-"`
}

// scanGetResponseDataGlobalJSON contains the JSON metadata for the struct
// [ScanGetResponseDataGlobal]
type scanGetResponseDataGlobalJSON struct {
	Prop        apijson.Field
	Type        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataGlobal) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataGlobalJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataLink struct {
	Href string                      `json:"href" api:"required"`
	Text string                      `json:"text" api:"required"`
	JSON scanGetResponseDataLinkJSON `json:"-"`
}

// scanGetResponseDataLinkJSON contains the JSON metadata for the struct
// [ScanGetResponseDataLink]
type scanGetResponseDataLinkJSON struct {
	Href        apijson.Field
	Text        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataLink) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataLinkJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataPerformance struct {
	Duration  float64                            `json:"duration" api:"required"`
	EntryType string                             `json:"entryType" api:"required"`
	Name      string                             `json:"name" api:"required"`
	StartTime float64                            `json:"startTime" api:"required"`
	JSON      scanGetResponseDataPerformanceJSON `json:"-"`
}

// scanGetResponseDataPerformanceJSON contains the JSON metadata for the struct
// [ScanGetResponseDataPerformance]
type scanGetResponseDataPerformanceJSON struct {
	Duration    apijson.Field
	EntryType   apijson.Field
	Name        apijson.Field
	StartTime   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataPerformance) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataPerformanceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequest struct {
	Request  ScanGetResponseDataRequestsRequest   `json:"request" api:"required"`
	Response ScanGetResponseDataRequestsResponse  `json:"response" api:"required"`
	Requests []ScanGetResponseDataRequestsRequest `json:"requests"`
	JSON     scanGetResponseDataRequestJSON       `json:"-"`
}

// scanGetResponseDataRequestJSON contains the JSON metadata for the struct
// [ScanGetResponseDataRequest]
type scanGetResponseDataRequestJSON struct {
	Request     apijson.Field
	Response    apijson.Field
	Requests    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsRequest struct {
	DocumentURL          string                                             `json:"documentURL" api:"required"`
	HasUserGesture       bool                                               `json:"hasUserGesture" api:"required"`
	Initiator            ScanGetResponseDataRequestsRequestInitiator        `json:"initiator" api:"required"`
	RedirectHasExtraInfo bool                                               `json:"redirectHasExtraInfo" api:"required"`
	Request              ScanGetResponseDataRequestsRequestRequest          `json:"request" api:"required"`
	RequestID            string                                             `json:"requestId" api:"required"`
	Type                 string                                             `json:"type" api:"required"`
	WallTime             float64                                            `json:"wallTime" api:"required"`
	FrameID              string                                             `json:"frameId"`
	LoaderID             string                                             `json:"loaderId"`
	PrimaryRequest       bool                                               `json:"primaryRequest"`
	RedirectResponse     ScanGetResponseDataRequestsRequestRedirectResponse `json:"redirectResponse"`
	JSON                 scanGetResponseDataRequestsRequestJSON             `json:"-"`
}

// scanGetResponseDataRequestsRequestJSON contains the JSON metadata for the struct
// [ScanGetResponseDataRequestsRequest]
type scanGetResponseDataRequestsRequestJSON struct {
	DocumentURL          apijson.Field
	HasUserGesture       apijson.Field
	Initiator            apijson.Field
	RedirectHasExtraInfo apijson.Field
	Request              apijson.Field
	RequestID            apijson.Field
	Type                 apijson.Field
	WallTime             apijson.Field
	FrameID              apijson.Field
	LoaderID             apijson.Field
	PrimaryRequest       apijson.Field
	RedirectResponse     apijson.Field
	raw                  string
	ExtraFields          map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsRequestInitiator struct {
	Host string                                          `json:"host" api:"required"`
	Type string                                          `json:"type" api:"required"`
	URL  string                                          `json:"url" api:"required"`
	JSON scanGetResponseDataRequestsRequestInitiatorJSON `json:"-"`
}

// scanGetResponseDataRequestsRequestInitiatorJSON contains the JSON metadata for
// the struct [ScanGetResponseDataRequestsRequestInitiator]
type scanGetResponseDataRequestsRequestInitiatorJSON struct {
	Host        apijson.Field
	Type        apijson.Field
	URL         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsRequestInitiator) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsRequestInitiatorJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsRequestRequest struct {
	InitialPriority  string                                        `json:"initialPriority" api:"required"`
	IsSameSite       bool                                          `json:"isSameSite" api:"required"`
	Method           string                                        `json:"method" api:"required"`
	MixedContentType string                                        `json:"mixedContentType" api:"required"`
	ReferrerPolicy   string                                        `json:"referrerPolicy" api:"required"`
	URL              string                                        `json:"url" api:"required"`
	Headers          interface{}                                   `json:"headers"`
	JSON             scanGetResponseDataRequestsRequestRequestJSON `json:"-"`
}

// scanGetResponseDataRequestsRequestRequestJSON contains the JSON metadata for the
// struct [ScanGetResponseDataRequestsRequestRequest]
type scanGetResponseDataRequestsRequestRequestJSON struct {
	InitialPriority  apijson.Field
	IsSameSite       apijson.Field
	Method           apijson.Field
	MixedContentType apijson.Field
	ReferrerPolicy   apijson.Field
	URL              apijson.Field
	Headers          apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsRequestRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsRequestRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsRequestRedirectResponse struct {
	Charset         string                                                             `json:"charset" api:"required"`
	MimeType        string                                                             `json:"mimeType" api:"required"`
	Protocol        string                                                             `json:"protocol" api:"required"`
	RemoteIPAddress string                                                             `json:"remoteIPAddress" api:"required"`
	RemotePort      float64                                                            `json:"remotePort" api:"required"`
	SecurityHeaders []ScanGetResponseDataRequestsRequestRedirectResponseSecurityHeader `json:"securityHeaders" api:"required"`
	SecurityState   string                                                             `json:"securityState" api:"required"`
	Status          float64                                                            `json:"status" api:"required"`
	StatusText      string                                                             `json:"statusText" api:"required"`
	URL             string                                                             `json:"url" api:"required"`
	Headers         interface{}                                                        `json:"headers"`
	JSON            scanGetResponseDataRequestsRequestRedirectResponseJSON             `json:"-"`
}

// scanGetResponseDataRequestsRequestRedirectResponseJSON contains the JSON
// metadata for the struct [ScanGetResponseDataRequestsRequestRedirectResponse]
type scanGetResponseDataRequestsRequestRedirectResponseJSON struct {
	Charset         apijson.Field
	MimeType        apijson.Field
	Protocol        apijson.Field
	RemoteIPAddress apijson.Field
	RemotePort      apijson.Field
	SecurityHeaders apijson.Field
	SecurityState   apijson.Field
	Status          apijson.Field
	StatusText      apijson.Field
	URL             apijson.Field
	Headers         apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsRequestRedirectResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsRequestRedirectResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsRequestRedirectResponseSecurityHeader struct {
	Name  string                                                               `json:"name" api:"required"`
	Value string                                                               `json:"value" api:"required"`
	JSON  scanGetResponseDataRequestsRequestRedirectResponseSecurityHeaderJSON `json:"-"`
}

// scanGetResponseDataRequestsRequestRedirectResponseSecurityHeaderJSON contains
// the JSON metadata for the struct
// [ScanGetResponseDataRequestsRequestRedirectResponseSecurityHeader]
type scanGetResponseDataRequestsRequestRedirectResponseSecurityHeaderJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsRequestRedirectResponseSecurityHeader) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsRequestRedirectResponseSecurityHeaderJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponse struct {
	ASN               ScanGetResponseDataRequestsResponseASN      `json:"asn" api:"required"`
	DataLength        float64                                     `json:"dataLength" api:"required"`
	EncodedDataLength float64                                     `json:"encodedDataLength" api:"required"`
	Geoip             ScanGetResponseDataRequestsResponseGeoip    `json:"geoip" api:"required"`
	HasExtraInfo      bool                                        `json:"hasExtraInfo" api:"required"`
	RequestID         string                                      `json:"requestId" api:"required"`
	Response          ScanGetResponseDataRequestsResponseResponse `json:"response" api:"required"`
	Size              float64                                     `json:"size" api:"required"`
	Type              string                                      `json:"type" api:"required"`
	ContentAvailable  bool                                        `json:"contentAvailable"`
	Hash              string                                      `json:"hash"`
	JSON              scanGetResponseDataRequestsResponseJSON     `json:"-"`
}

// scanGetResponseDataRequestsResponseJSON contains the JSON metadata for the
// struct [ScanGetResponseDataRequestsResponse]
type scanGetResponseDataRequestsResponseJSON struct {
	ASN               apijson.Field
	DataLength        apijson.Field
	EncodedDataLength apijson.Field
	Geoip             apijson.Field
	HasExtraInfo      apijson.Field
	RequestID         apijson.Field
	Response          apijson.Field
	Size              apijson.Field
	Type              apijson.Field
	ContentAvailable  apijson.Field
	Hash              apijson.Field
	raw               string
	ExtraFields       map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponseASN struct {
	ASN         string                                     `json:"asn" api:"required"`
	Country     string                                     `json:"country" api:"required"`
	Description string                                     `json:"description" api:"required"`
	IP          string                                     `json:"ip" api:"required"`
	Name        string                                     `json:"name" api:"required"`
	Org         string                                     `json:"org" api:"required"`
	JSON        scanGetResponseDataRequestsResponseASNJSON `json:"-"`
}

// scanGetResponseDataRequestsResponseASNJSON contains the JSON metadata for the
// struct [ScanGetResponseDataRequestsResponseASN]
type scanGetResponseDataRequestsResponseASNJSON struct {
	ASN         apijson.Field
	Country     apijson.Field
	Description apijson.Field
	IP          apijson.Field
	Name        apijson.Field
	Org         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponseASN) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseASNJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponseGeoip struct {
	City        string                                       `json:"city" api:"required"`
	Country     string                                       `json:"country" api:"required"`
	CountryName string                                       `json:"country_name" api:"required"`
	GeonameID   string                                       `json:"geonameId" api:"required"`
	Ll          []float64                                    `json:"ll" api:"required"`
	Region      string                                       `json:"region" api:"required"`
	JSON        scanGetResponseDataRequestsResponseGeoipJSON `json:"-"`
}

// scanGetResponseDataRequestsResponseGeoipJSON contains the JSON metadata for the
// struct [ScanGetResponseDataRequestsResponseGeoip]
type scanGetResponseDataRequestsResponseGeoipJSON struct {
	City        apijson.Field
	Country     apijson.Field
	CountryName apijson.Field
	GeonameID   apijson.Field
	Ll          apijson.Field
	Region      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponseGeoip) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseGeoipJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponseResponse struct {
	Charset         string                                                      `json:"charset" api:"required"`
	MimeType        string                                                      `json:"mimeType" api:"required"`
	Protocol        string                                                      `json:"protocol" api:"required"`
	RemoteIPAddress string                                                      `json:"remoteIPAddress" api:"required"`
	RemotePort      float64                                                     `json:"remotePort" api:"required"`
	SecurityDetails ScanGetResponseDataRequestsResponseResponseSecurityDetails  `json:"securityDetails" api:"required"`
	SecurityHeaders []ScanGetResponseDataRequestsResponseResponseSecurityHeader `json:"securityHeaders" api:"required"`
	SecurityState   string                                                      `json:"securityState" api:"required"`
	Status          float64                                                     `json:"status" api:"required"`
	StatusText      string                                                      `json:"statusText" api:"required"`
	URL             string                                                      `json:"url" api:"required"`
	Headers         interface{}                                                 `json:"headers"`
	JSON            scanGetResponseDataRequestsResponseResponseJSON             `json:"-"`
}

// scanGetResponseDataRequestsResponseResponseJSON contains the JSON metadata for
// the struct [ScanGetResponseDataRequestsResponseResponse]
type scanGetResponseDataRequestsResponseResponseJSON struct {
	Charset         apijson.Field
	MimeType        apijson.Field
	Protocol        apijson.Field
	RemoteIPAddress apijson.Field
	RemotePort      apijson.Field
	SecurityDetails apijson.Field
	SecurityHeaders apijson.Field
	SecurityState   apijson.Field
	Status          apijson.Field
	StatusText      apijson.Field
	URL             apijson.Field
	Headers         apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponseResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponseResponseSecurityDetails struct {
	CertificateID                     float64                                                        `json:"certificateId" api:"required"`
	CertificateTransparencyCompliance string                                                         `json:"certificateTransparencyCompliance" api:"required"`
	Cipher                            string                                                         `json:"cipher" api:"required"`
	EncryptedClientHello              bool                                                           `json:"encryptedClientHello" api:"required"`
	Issuer                            string                                                         `json:"issuer" api:"required"`
	KeyExchange                       string                                                         `json:"keyExchange" api:"required"`
	KeyExchangeGroup                  string                                                         `json:"keyExchangeGroup" api:"required"`
	Protocol                          string                                                         `json:"protocol" api:"required"`
	SanList                           []string                                                       `json:"sanList" api:"required"`
	ServerSignatureAlgorithm          float64                                                        `json:"serverSignatureAlgorithm" api:"required"`
	SubjectName                       string                                                         `json:"subjectName" api:"required"`
	ValidFrom                         float64                                                        `json:"validFrom" api:"required"`
	ValidTo                           float64                                                        `json:"validTo" api:"required"`
	JSON                              scanGetResponseDataRequestsResponseResponseSecurityDetailsJSON `json:"-"`
}

// scanGetResponseDataRequestsResponseResponseSecurityDetailsJSON contains the JSON
// metadata for the struct
// [ScanGetResponseDataRequestsResponseResponseSecurityDetails]
type scanGetResponseDataRequestsResponseResponseSecurityDetailsJSON struct {
	CertificateID                     apijson.Field
	CertificateTransparencyCompliance apijson.Field
	Cipher                            apijson.Field
	EncryptedClientHello              apijson.Field
	Issuer                            apijson.Field
	KeyExchange                       apijson.Field
	KeyExchangeGroup                  apijson.Field
	Protocol                          apijson.Field
	SanList                           apijson.Field
	ServerSignatureAlgorithm          apijson.Field
	SubjectName                       apijson.Field
	ValidFrom                         apijson.Field
	ValidTo                           apijson.Field
	raw                               string
	ExtraFields                       map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponseResponseSecurityDetails) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseResponseSecurityDetailsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseDataRequestsResponseResponseSecurityHeader struct {
	Name  string                                                        `json:"name" api:"required"`
	Value string                                                        `json:"value" api:"required"`
	JSON  scanGetResponseDataRequestsResponseResponseSecurityHeaderJSON `json:"-"`
}

// scanGetResponseDataRequestsResponseResponseSecurityHeaderJSON contains the JSON
// metadata for the struct
// [ScanGetResponseDataRequestsResponseResponseSecurityHeader]
type scanGetResponseDataRequestsResponseResponseSecurityHeaderJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseDataRequestsResponseResponseSecurityHeader) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseDataRequestsResponseResponseSecurityHeaderJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseLists struct {
	ASNs         []string                          `json:"asns" api:"required"`
	Certificates []ScanGetResponseListsCertificate `json:"certificates" api:"required"`
	Continents   []string                          `json:"continents" api:"required"`
	Countries    []string                          `json:"countries" api:"required"`
	Domains      []string                          `json:"domains" api:"required"`
	Hashes       []string                          `json:"hashes" api:"required"`
	IPs          []string                          `json:"ips" api:"required"`
	LinkDomains  []string                          `json:"linkDomains" api:"required"`
	Servers      []string                          `json:"servers" api:"required"`
	URLs         []string                          `json:"urls" api:"required"`
	JSON         scanGetResponseListsJSON          `json:"-"`
}

// scanGetResponseListsJSON contains the JSON metadata for the struct
// [ScanGetResponseLists]
type scanGetResponseListsJSON struct {
	ASNs         apijson.Field
	Certificates apijson.Field
	Continents   apijson.Field
	Countries    apijson.Field
	Domains      apijson.Field
	Hashes       apijson.Field
	IPs          apijson.Field
	LinkDomains  apijson.Field
	Servers      apijson.Field
	URLs         apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseLists) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseListsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseListsCertificate struct {
	Issuer      string                              `json:"issuer" api:"required"`
	SubjectName string                              `json:"subjectName" api:"required"`
	ValidFrom   float64                             `json:"validFrom" api:"required"`
	ValidTo     float64                             `json:"validTo" api:"required"`
	JSON        scanGetResponseListsCertificateJSON `json:"-"`
}

// scanGetResponseListsCertificateJSON contains the JSON metadata for the struct
// [ScanGetResponseListsCertificate]
type scanGetResponseListsCertificateJSON struct {
	Issuer      apijson.Field
	SubjectName apijson.Field
	ValidFrom   apijson.Field
	ValidTo     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseListsCertificate) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseListsCertificateJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMeta struct {
	Processors ScanGetResponseMetaProcessors `json:"processors" api:"required"`
	JSON       scanGetResponseMetaJSON       `json:"-"`
}

// scanGetResponseMetaJSON contains the JSON metadata for the struct
// [ScanGetResponseMeta]
type scanGetResponseMetaJSON struct {
	Processors  apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMeta) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessors struct {
	ASN              ScanGetResponseMetaProcessorsASN              `json:"asn" api:"required"`
	DNS              ScanGetResponseMetaProcessorsDNS              `json:"dns" api:"required"`
	DomainCategories ScanGetResponseMetaProcessorsDomainCategories `json:"domainCategories" api:"required"`
	Geoip            ScanGetResponseMetaProcessorsGeoip            `json:"geoip" api:"required"`
	Phishing         ScanGetResponseMetaProcessorsPhishing         `json:"phishing" api:"required"`
	RadarRank        ScanGetResponseMetaProcessorsRadarRank        `json:"radarRank" api:"required"`
	Wappa            ScanGetResponseMetaProcessorsWappa            `json:"wappa" api:"required"`
	AgentReadiness   ScanGetResponseMetaProcessorsAgentReadiness   `json:"agentReadiness"`
	PhishingV2       ScanGetResponseMetaProcessorsPhishingV2       `json:"phishing_v2"`
	RobotsTXT        ScanGetResponseMetaProcessorsRobotsTXT        `json:"robotsTxt"`
	URLCategories    ScanGetResponseMetaProcessorsURLCategories    `json:"urlCategories"`
	JSON             scanGetResponseMetaProcessorsJSON             `json:"-"`
}

// scanGetResponseMetaProcessorsJSON contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessors]
type scanGetResponseMetaProcessorsJSON struct {
	ASN              apijson.Field
	DNS              apijson.Field
	DomainCategories apijson.Field
	Geoip            apijson.Field
	Phishing         apijson.Field
	RadarRank        apijson.Field
	Wappa            apijson.Field
	AgentReadiness   apijson.Field
	PhishingV2       apijson.Field
	RobotsTXT        apijson.Field
	URLCategories    apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessors) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsASN struct {
	Data []ScanGetResponseMetaProcessorsASNData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsASNJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsASNJSON contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsASN]
type scanGetResponseMetaProcessorsASNJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsASN) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsASNJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsASNData struct {
	ASN         string                                   `json:"asn" api:"required"`
	Country     string                                   `json:"country" api:"required"`
	Description string                                   `json:"description" api:"required"`
	IP          string                                   `json:"ip" api:"required"`
	Name        string                                   `json:"name" api:"required"`
	JSON        scanGetResponseMetaProcessorsASNDataJSON `json:"-"`
}

// scanGetResponseMetaProcessorsASNDataJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsASNData]
type scanGetResponseMetaProcessorsASNDataJSON struct {
	ASN         apijson.Field
	Country     apijson.Field
	Description apijson.Field
	IP          apijson.Field
	Name        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsASNData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsASNDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsDNS struct {
	Data []ScanGetResponseMetaProcessorsDNSData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsDNSJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsDNSJSON contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsDNS]
type scanGetResponseMetaProcessorsDNSJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsDNS) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsDNSJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsDNSData struct {
	Address     string                                   `json:"address" api:"required"`
	DNSSECValid bool                                     `json:"dnssec_valid" api:"required"`
	Name        string                                   `json:"name" api:"required"`
	Type        string                                   `json:"type" api:"required"`
	JSON        scanGetResponseMetaProcessorsDNSDataJSON `json:"-"`
}

// scanGetResponseMetaProcessorsDNSDataJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsDNSData]
type scanGetResponseMetaProcessorsDNSDataJSON struct {
	Address     apijson.Field
	DNSSECValid apijson.Field
	Name        apijson.Field
	Type        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsDNSData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsDNSDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsDomainCategories struct {
	Data []ScanGetResponseMetaProcessorsDomainCategoriesData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsDomainCategoriesJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsDomainCategoriesJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsDomainCategories]
type scanGetResponseMetaProcessorsDomainCategoriesJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsDomainCategories) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsDomainCategoriesJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsDomainCategoriesData struct {
	Inherited interface{}                                           `json:"inherited" api:"required"`
	IsPrimary bool                                                  `json:"isPrimary" api:"required"`
	Name      string                                                `json:"name" api:"required"`
	JSON      scanGetResponseMetaProcessorsDomainCategoriesDataJSON `json:"-"`
}

// scanGetResponseMetaProcessorsDomainCategoriesDataJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsDomainCategoriesData]
type scanGetResponseMetaProcessorsDomainCategoriesDataJSON struct {
	Inherited   apijson.Field
	IsPrimary   apijson.Field
	Name        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsDomainCategoriesData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsDomainCategoriesDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsGeoip struct {
	Data []ScanGetResponseMetaProcessorsGeoipData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsGeoipJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsGeoipJSON contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsGeoip]
type scanGetResponseMetaProcessorsGeoipJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsGeoip) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsGeoipJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsGeoipData struct {
	Geoip ScanGetResponseMetaProcessorsGeoipDataGeoip `json:"geoip" api:"required"`
	IP    string                                      `json:"ip" api:"required"`
	JSON  scanGetResponseMetaProcessorsGeoipDataJSON  `json:"-"`
}

// scanGetResponseMetaProcessorsGeoipDataJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsGeoipData]
type scanGetResponseMetaProcessorsGeoipDataJSON struct {
	Geoip       apijson.Field
	IP          apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsGeoipData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsGeoipDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsGeoipDataGeoip struct {
	City        string                                          `json:"city" api:"required"`
	Country     string                                          `json:"country" api:"required"`
	CountryName string                                          `json:"country_name" api:"required"`
	Ll          []float64                                       `json:"ll" api:"required"`
	Region      string                                          `json:"region" api:"required"`
	JSON        scanGetResponseMetaProcessorsGeoipDataGeoipJSON `json:"-"`
}

// scanGetResponseMetaProcessorsGeoipDataGeoipJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsGeoipDataGeoip]
type scanGetResponseMetaProcessorsGeoipDataGeoipJSON struct {
	City        apijson.Field
	Country     apijson.Field
	CountryName apijson.Field
	Ll          apijson.Field
	Region      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsGeoipDataGeoip) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsGeoipDataGeoipJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsPhishing struct {
	Data []string                                  `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsPhishingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsPhishingJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsPhishing]
type scanGetResponseMetaProcessorsPhishingJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsPhishing) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsPhishingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsRadarRank struct {
	Data []ScanGetResponseMetaProcessorsRadarRankData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsRadarRankJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsRadarRankJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsRadarRank]
type scanGetResponseMetaProcessorsRadarRankJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsRadarRank) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsRadarRankJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsRadarRankData struct {
	Bucket   string                                         `json:"bucket" api:"required"`
	Hostname string                                         `json:"hostname" api:"required"`
	Rank     float64                                        `json:"rank"`
	JSON     scanGetResponseMetaProcessorsRadarRankDataJSON `json:"-"`
}

// scanGetResponseMetaProcessorsRadarRankDataJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsRadarRankData]
type scanGetResponseMetaProcessorsRadarRankDataJSON struct {
	Bucket      apijson.Field
	Hostname    apijson.Field
	Rank        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsRadarRankData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsRadarRankDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsWappa struct {
	Data []ScanGetResponseMetaProcessorsWappaData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsWappaJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsWappaJSON contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsWappa]
type scanGetResponseMetaProcessorsWappaJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsWappa) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsWappaJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsWappaData struct {
	App             string                                             `json:"app" api:"required"`
	Categories      []ScanGetResponseMetaProcessorsWappaDataCategory   `json:"categories" api:"required"`
	Confidence      []ScanGetResponseMetaProcessorsWappaDataConfidence `json:"confidence" api:"required"`
	ConfidenceTotal float64                                            `json:"confidenceTotal" api:"required"`
	Icon            string                                             `json:"icon" api:"required"`
	Website         string                                             `json:"website" api:"required"`
	JSON            scanGetResponseMetaProcessorsWappaDataJSON         `json:"-"`
}

// scanGetResponseMetaProcessorsWappaDataJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsWappaData]
type scanGetResponseMetaProcessorsWappaDataJSON struct {
	App             apijson.Field
	Categories      apijson.Field
	Confidence      apijson.Field
	ConfidenceTotal apijson.Field
	Icon            apijson.Field
	Website         apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsWappaData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsWappaDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsWappaDataCategory struct {
	Name     string                                             `json:"name" api:"required"`
	Priority float64                                            `json:"priority" api:"required"`
	JSON     scanGetResponseMetaProcessorsWappaDataCategoryJSON `json:"-"`
}

// scanGetResponseMetaProcessorsWappaDataCategoryJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsWappaDataCategory]
type scanGetResponseMetaProcessorsWappaDataCategoryJSON struct {
	Name        apijson.Field
	Priority    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsWappaDataCategory) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsWappaDataCategoryJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsWappaDataConfidence struct {
	Confidence  float64                                              `json:"confidence" api:"required"`
	Name        string                                               `json:"name" api:"required"`
	Pattern     string                                               `json:"pattern" api:"required"`
	PatternType string                                               `json:"patternType" api:"required"`
	JSON        scanGetResponseMetaProcessorsWappaDataConfidenceJSON `json:"-"`
}

// scanGetResponseMetaProcessorsWappaDataConfidenceJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsWappaDataConfidence]
type scanGetResponseMetaProcessorsWappaDataConfidenceJSON struct {
	Confidence  apijson.Field
	Name        apijson.Field
	Pattern     apijson.Field
	PatternType apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsWappaDataConfidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsWappaDataConfidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadiness struct {
	Checks          ScanGetResponseMetaProcessorsAgentReadinessChecks    `json:"checks" api:"required"`
	Level           int64                                                `json:"level" api:"required"`
	LevelName       string                                               `json:"levelName" api:"required"`
	CommerceSignals []string                                             `json:"commerceSignals"`
	IsCommerce      bool                                                 `json:"isCommerce"`
	NextLevel       ScanGetResponseMetaProcessorsAgentReadinessNextLevel `json:"nextLevel"`
	JSON            scanGetResponseMetaProcessorsAgentReadinessJSON      `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsAgentReadiness]
type scanGetResponseMetaProcessorsAgentReadinessJSON struct {
	Checks          apijson.Field
	Level           apijson.Field
	LevelName       apijson.Field
	CommerceSignals apijson.Field
	IsCommerce      apijson.Field
	NextLevel       apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadiness) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecks struct {
	BotAccessControl     ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControl     `json:"botAccessControl" api:"required"`
	Commerce             ScanGetResponseMetaProcessorsAgentReadinessChecksCommerce             `json:"commerce" api:"required"`
	ContentAccessibility ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibility `json:"contentAccessibility" api:"required"`
	Discoverability      ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverability      `json:"discoverability" api:"required"`
	Discovery            ScanGetResponseMetaProcessorsAgentReadinessChecksDiscovery            `json:"discovery" api:"required"`
	JSON                 scanGetResponseMetaProcessorsAgentReadinessChecksJSON                 `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsAgentReadinessChecks]
type scanGetResponseMetaProcessorsAgentReadinessChecksJSON struct {
	BotAccessControl     apijson.Field
	Commerce             apijson.Field
	ContentAccessibility apijson.Field
	Discoverability      apijson.Field
	Discovery            apijson.Field
	raw                  string
	ExtraFields          map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecks) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControl struct {
	ContentSignals   ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignals   `json:"contentSignals" api:"required"`
	RobotsTXTAIRules ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRules `json:"robotsTxtAiRules" api:"required"`
	WebBotAuth       ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuth       `json:"webBotAuth" api:"required"`
	JSON             scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlJSON             `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlJSON contains
// the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControl]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlJSON struct {
	ContentSignals   apijson.Field
	RobotsTXTAIRules apijson.Field
	WebBotAuth       apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControl) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignals struct {
	Status     string                                                                                    `json:"status" api:"required"`
	Details    interface{}                                                                               `json:"details"`
	DurationMs float64                                                                                   `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidence `json:"evidence"`
	Message    string                                                                                    `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignals]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignals) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidence struct {
	Action   string                                                                                          `json:"action" api:"required"`
	Label    string                                                                                          `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFinding struct {
	Outcome string                                                                                             `json:"outcome" api:"required"`
	Summary string                                                                                             `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequest struct {
	Method  string                                                                                             `json:"method" api:"required"`
	URL     string                                                                                             `json:"url" api:"required"`
	Headers interface{}                                                                                        `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponse struct {
	Status       int64                                                                                               `json:"status" api:"required"`
	StatusText   string                                                                                              `json:"statusText" api:"required"`
	BodyPreview  string                                                                                              `json:"bodyPreview"`
	BodySize     int64                                                                                               `json:"bodySize"`
	Headers      interface{}                                                                                         `json:"headers"`
	RedirectedTo string                                                                                              `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlContentSignalsEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRules struct {
	Status     string                                                                                      `json:"status" api:"required"`
	Details    interface{}                                                                                 `json:"details"`
	DurationMs float64                                                                                     `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidence `json:"evidence"`
	Message    string                                                                                      `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRules]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidence struct {
	Action   string                                                                                            `json:"action" api:"required"`
	Label    string                                                                                            `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceFinding struct {
	Outcome string                                                                                               `json:"outcome" api:"required"`
	Summary string                                                                                               `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceRequest struct {
	Method  string                                                                                               `json:"method" api:"required"`
	URL     string                                                                                               `json:"url" api:"required"`
	Headers interface{}                                                                                          `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceResponse struct {
	Status       int64                                                                                                 `json:"status" api:"required"`
	StatusText   string                                                                                                `json:"statusText" api:"required"`
	BodyPreview  string                                                                                                `json:"bodyPreview"`
	BodySize     int64                                                                                                 `json:"bodySize"`
	Headers      interface{}                                                                                           `json:"headers"`
	RedirectedTo string                                                                                                `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTXTAIRulesEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlRobotsTxtaiRulesEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuth struct {
	Status     string                                                                                `json:"status" api:"required"`
	Details    interface{}                                                                           `json:"details"`
	DurationMs float64                                                                               `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidence `json:"evidence"`
	Message    string                                                                                `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuth]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuth) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidence struct {
	Action   string                                                                                      `json:"action" api:"required"`
	Label    string                                                                                      `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFinding struct {
	Outcome string                                                                                         `json:"outcome" api:"required"`
	Summary string                                                                                         `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequest struct {
	Method  string                                                                                         `json:"method" api:"required"`
	URL     string                                                                                         `json:"url" api:"required"`
	Headers interface{}                                                                                    `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponse struct {
	Status       int64                                                                                           `json:"status" api:"required"`
	StatusText   string                                                                                          `json:"statusText" api:"required"`
	BodyPreview  string                                                                                          `json:"bodyPreview"`
	BodySize     int64                                                                                           `json:"bodySize"`
	Headers      interface{}                                                                                     `json:"headers"`
	RedirectedTo string                                                                                          `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksBotAccessControlWebBotAuthEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerce struct {
	Acp  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcp  `json:"acp" api:"required"`
	Ap2  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2  `json:"ap2" api:"required"`
	Ucp  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcp  `json:"ucp" api:"required"`
	X402 ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402 `json:"x402" api:"required"`
	JSON scanGetResponseMetaProcessorsAgentReadinessChecksCommerceJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceJSON contains the JSON
// metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerce]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceJSON struct {
	Acp         apijson.Field
	Ap2         apijson.Field
	Ucp         apijson.Field
	X402        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerce) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcp struct {
	Status     string                                                                 `json:"status" api:"required"`
	Details    interface{}                                                            `json:"details"`
	DurationMs float64                                                                `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidence `json:"evidence"`
	Message    string                                                                 `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpJSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcp]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcp) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidence struct {
	Action   string                                                                       `json:"action" api:"required"`
	Label    string                                                                       `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFinding struct {
	Outcome string                                                                          `json:"outcome" api:"required"`
	Summary string                                                                          `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequest struct {
	Method  string                                                                          `json:"method" api:"required"`
	URL     string                                                                          `json:"url" api:"required"`
	Headers interface{}                                                                     `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponse struct {
	Status       int64                                                                            `json:"status" api:"required"`
	StatusText   string                                                                           `json:"statusText" api:"required"`
	BodyPreview  string                                                                           `json:"bodyPreview"`
	BodySize     int64                                                                            `json:"bodySize"`
	Headers      interface{}                                                                      `json:"headers"`
	RedirectedTo string                                                                           `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAcpEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2 struct {
	Status     string                                                                 `json:"status" api:"required"`
	Details    interface{}                                                            `json:"details"`
	DurationMs float64                                                                `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2Evidence `json:"evidence"`
	Message    string                                                                 `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2JSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2JSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2JSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2JSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2Evidence struct {
	Action   string                                                                       `json:"action" api:"required"`
	Label    string                                                                       `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2Evidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2Evidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFinding struct {
	Outcome string                                                                          `json:"outcome" api:"required"`
	Summary string                                                                          `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequest struct {
	Method  string                                                                          `json:"method" api:"required"`
	URL     string                                                                          `json:"url" api:"required"`
	Headers interface{}                                                                     `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponse struct {
	Status       int64                                                                            `json:"status" api:"required"`
	StatusText   string                                                                           `json:"statusText" api:"required"`
	BodyPreview  string                                                                           `json:"bodyPreview"`
	BodySize     int64                                                                            `json:"bodySize"`
	Headers      interface{}                                                                      `json:"headers"`
	RedirectedTo string                                                                           `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceAp2EvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcp struct {
	Status     string                                                                 `json:"status" api:"required"`
	Details    interface{}                                                            `json:"details"`
	DurationMs float64                                                                `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidence `json:"evidence"`
	Message    string                                                                 `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpJSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcp]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcp) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidence struct {
	Action   string                                                                       `json:"action" api:"required"`
	Label    string                                                                       `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFinding struct {
	Outcome string                                                                          `json:"outcome" api:"required"`
	Summary string                                                                          `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequest struct {
	Method  string                                                                          `json:"method" api:"required"`
	URL     string                                                                          `json:"url" api:"required"`
	Headers interface{}                                                                     `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponse struct {
	Status       int64                                                                            `json:"status" api:"required"`
	StatusText   string                                                                           `json:"statusText" api:"required"`
	BodyPreview  string                                                                           `json:"bodyPreview"`
	BodySize     int64                                                                            `json:"bodySize"`
	Headers      interface{}                                                                      `json:"headers"`
	RedirectedTo string                                                                           `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceUcpEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402 struct {
	Status     string                                                                  `json:"status" api:"required"`
	Details    interface{}                                                             `json:"details"`
	DurationMs float64                                                                 `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402Evidence `json:"evidence"`
	Message    string                                                                  `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402JSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402JSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402JSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402JSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402Evidence struct {
	Action   string                                                                        `json:"action" api:"required"`
	Label    string                                                                        `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402Evidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402Evidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFinding struct {
	Outcome string                                                                           `json:"outcome" api:"required"`
	Summary string                                                                           `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequest struct {
	Method  string                                                                           `json:"method" api:"required"`
	URL     string                                                                           `json:"url" api:"required"`
	Headers interface{}                                                                      `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponse struct {
	Status       int64                                                                             `json:"status" api:"required"`
	StatusText   string                                                                            `json:"statusText" api:"required"`
	BodyPreview  string                                                                            `json:"bodyPreview"`
	BodySize     int64                                                                             `json:"bodySize"`
	Headers      interface{}                                                                       `json:"headers"`
	RedirectedTo string                                                                            `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksCommerceX402EvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibility struct {
	MarkdownNegotiation ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiation `json:"markdownNegotiation" api:"required"`
	JSON                scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityJSON                `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibility]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityJSON struct {
	MarkdownNegotiation apijson.Field
	raw                 string
	ExtraFields         map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibility) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiation struct {
	Status     string                                                                                             `json:"status" api:"required"`
	Details    interface{}                                                                                        `json:"details"`
	DurationMs float64                                                                                            `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidence `json:"evidence"`
	Message    string                                                                                             `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiation]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiation) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidence struct {
	Action   string                                                                                                   `json:"action" api:"required"`
	Label    string                                                                                                   `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFinding struct {
	Outcome string                                                                                                      `json:"outcome" api:"required"`
	Summary string                                                                                                      `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequest struct {
	Method  string                                                                                                      `json:"method" api:"required"`
	URL     string                                                                                                      `json:"url" api:"required"`
	Headers interface{}                                                                                                 `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponse struct {
	Status       int64                                                                                                        `json:"status" api:"required"`
	StatusText   string                                                                                                       `json:"statusText" api:"required"`
	BodyPreview  string                                                                                                       `json:"bodyPreview"`
	BodySize     int64                                                                                                        `json:"bodySize"`
	Headers      interface{}                                                                                                  `json:"headers"`
	RedirectedTo string                                                                                                       `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksContentAccessibilityMarkdownNegotiationEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverability struct {
	LinkHeaders ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeaders `json:"linkHeaders" api:"required"`
	RobotsTXT   ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXT   `json:"robotsTxt" api:"required"`
	Sitemap     ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemap     `json:"sitemap" api:"required"`
	JSON        scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityJSON        `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityJSON contains
// the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverability]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityJSON struct {
	LinkHeaders apijson.Field
	RobotsTXT   apijson.Field
	Sitemap     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverability) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeaders struct {
	Status     string                                                                                `json:"status" api:"required"`
	Details    interface{}                                                                           `json:"details"`
	DurationMs float64                                                                               `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidence `json:"evidence"`
	Message    string                                                                                `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeaders]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeaders) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidence struct {
	Action   string                                                                                      `json:"action" api:"required"`
	Label    string                                                                                      `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFinding struct {
	Outcome string                                                                                         `json:"outcome" api:"required"`
	Summary string                                                                                         `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequest struct {
	Method  string                                                                                         `json:"method" api:"required"`
	URL     string                                                                                         `json:"url" api:"required"`
	Headers interface{}                                                                                    `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponse struct {
	Status       int64                                                                                           `json:"status" api:"required"`
	StatusText   string                                                                                          `json:"statusText" api:"required"`
	BodyPreview  string                                                                                          `json:"bodyPreview"`
	BodySize     int64                                                                                           `json:"bodySize"`
	Headers      interface{}                                                                                     `json:"headers"`
	RedirectedTo string                                                                                          `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityLinkHeadersEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXT struct {
	Status     string                                                                              `json:"status" api:"required"`
	Details    interface{}                                                                         `json:"details"`
	DurationMs float64                                                                             `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidence `json:"evidence"`
	Message    string                                                                              `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXT]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXT) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidence struct {
	Action   string                                                                                    `json:"action" api:"required"`
	Label    string                                                                                    `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFinding struct {
	Outcome string                                                                                       `json:"outcome" api:"required"`
	Summary string                                                                                       `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequest struct {
	Method  string                                                                                       `json:"method" api:"required"`
	URL     string                                                                                       `json:"url" api:"required"`
	Headers interface{}                                                                                  `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponse struct {
	Status       int64                                                                                         `json:"status" api:"required"`
	StatusText   string                                                                                        `json:"statusText" api:"required"`
	BodyPreview  string                                                                                        `json:"bodyPreview"`
	BodySize     int64                                                                                         `json:"bodySize"`
	Headers      interface{}                                                                                   `json:"headers"`
	RedirectedTo string                                                                                        `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilityRobotsTXTEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemap struct {
	Status     string                                                                            `json:"status" api:"required"`
	Details    interface{}                                                                       `json:"details"`
	DurationMs float64                                                                           `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidence `json:"evidence"`
	Message    string                                                                            `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemap]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemap) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidence struct {
	Action   string                                                                                  `json:"action" api:"required"`
	Label    string                                                                                  `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFinding struct {
	Outcome string                                                                                     `json:"outcome" api:"required"`
	Summary string                                                                                     `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequest struct {
	Method  string                                                                                     `json:"method" api:"required"`
	URL     string                                                                                     `json:"url" api:"required"`
	Headers interface{}                                                                                `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponse struct {
	Status       int64                                                                                       `json:"status" api:"required"`
	StatusText   string                                                                                      `json:"statusText" api:"required"`
	BodyPreview  string                                                                                      `json:"bodyPreview"`
	BodySize     int64                                                                                       `json:"bodySize"`
	Headers      interface{}                                                                                 `json:"headers"`
	RedirectedTo string                                                                                      `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoverabilitySitemapEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscovery struct {
	A2aAgentCard           ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCard           `json:"a2aAgentCard" api:"required"`
	AgentSkills            ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkills            `json:"agentSkills" api:"required"`
	APICatalog             ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalog             `json:"apiCatalog" api:"required"`
	McpServerCard          ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCard          `json:"mcpServerCard" api:"required"`
	OAuthDiscovery         ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscovery         `json:"oauthDiscovery" api:"required"`
	OAuthProtectedResource ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResource `json:"oauthProtectedResource" api:"required"`
	WebMcp                 ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcp                 `json:"webMcp" api:"required"`
	JSON                   scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryJSON                   `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryJSON contains the JSON
// metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscovery]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryJSON struct {
	A2aAgentCard           apijson.Field
	AgentSkills            apijson.Field
	APICatalog             apijson.Field
	McpServerCard          apijson.Field
	OAuthDiscovery         apijson.Field
	OAuthProtectedResource apijson.Field
	WebMcp                 apijson.Field
	raw                    string
	ExtraFields            map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscovery) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCard struct {
	Status     string                                                                           `json:"status" api:"required"`
	Details    interface{}                                                                      `json:"details"`
	DurationMs float64                                                                          `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidence `json:"evidence"`
	Message    string                                                                           `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCard]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCard) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidence struct {
	Action   string                                                                                 `json:"action" api:"required"`
	Label    string                                                                                 `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFinding struct {
	Outcome string                                                                                    `json:"outcome" api:"required"`
	Summary string                                                                                    `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequest struct {
	Method  string                                                                                    `json:"method" api:"required"`
	URL     string                                                                                    `json:"url" api:"required"`
	Headers interface{}                                                                               `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponse struct {
	Status       int64                                                                                      `json:"status" api:"required"`
	StatusText   string                                                                                     `json:"statusText" api:"required"`
	BodyPreview  string                                                                                     `json:"bodyPreview"`
	BodySize     int64                                                                                      `json:"bodySize"`
	Headers      interface{}                                                                                `json:"headers"`
	RedirectedTo string                                                                                     `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryA2aAgentCardEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkills struct {
	Status     string                                                                          `json:"status" api:"required"`
	Details    interface{}                                                                     `json:"details"`
	DurationMs float64                                                                         `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidence `json:"evidence"`
	Message    string                                                                          `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkills]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkills) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidence struct {
	Action   string                                                                                `json:"action" api:"required"`
	Label    string                                                                                `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFinding struct {
	Outcome string                                                                                   `json:"outcome" api:"required"`
	Summary string                                                                                   `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequest struct {
	Method  string                                                                                   `json:"method" api:"required"`
	URL     string                                                                                   `json:"url" api:"required"`
	Headers interface{}                                                                              `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponse struct {
	Status       int64                                                                                     `json:"status" api:"required"`
	StatusText   string                                                                                    `json:"statusText" api:"required"`
	BodyPreview  string                                                                                    `json:"bodyPreview"`
	BodySize     int64                                                                                     `json:"bodySize"`
	Headers      interface{}                                                                               `json:"headers"`
	RedirectedTo string                                                                                    `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAgentSkillsEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalog struct {
	Status     string                                                                         `json:"status" api:"required"`
	Details    interface{}                                                                    `json:"details"`
	DurationMs float64                                                                        `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidence `json:"evidence"`
	Message    string                                                                         `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalog]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalog) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidence struct {
	Action   string                                                                               `json:"action" api:"required"`
	Label    string                                                                               `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFinding struct {
	Outcome string                                                                                  `json:"outcome" api:"required"`
	Summary string                                                                                  `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequest struct {
	Method  string                                                                                  `json:"method" api:"required"`
	URL     string                                                                                  `json:"url" api:"required"`
	Headers interface{}                                                                             `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponse struct {
	Status       int64                                                                                    `json:"status" api:"required"`
	StatusText   string                                                                                   `json:"statusText" api:"required"`
	BodyPreview  string                                                                                   `json:"bodyPreview"`
	BodySize     int64                                                                                    `json:"bodySize"`
	Headers      interface{}                                                                              `json:"headers"`
	RedirectedTo string                                                                                   `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryAPICatalogEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCard struct {
	Status     string                                                                            `json:"status" api:"required"`
	Details    interface{}                                                                       `json:"details"`
	DurationMs float64                                                                           `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidence `json:"evidence"`
	Message    string                                                                            `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCard]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCard) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidence struct {
	Action   string                                                                                  `json:"action" api:"required"`
	Label    string                                                                                  `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFinding struct {
	Outcome string                                                                                     `json:"outcome" api:"required"`
	Summary string                                                                                     `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequest struct {
	Method  string                                                                                     `json:"method" api:"required"`
	URL     string                                                                                     `json:"url" api:"required"`
	Headers interface{}                                                                                `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponse struct {
	Status       int64                                                                                       `json:"status" api:"required"`
	StatusText   string                                                                                      `json:"statusText" api:"required"`
	BodyPreview  string                                                                                      `json:"bodyPreview"`
	BodySize     int64                                                                                       `json:"bodySize"`
	Headers      interface{}                                                                                 `json:"headers"`
	RedirectedTo string                                                                                      `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryMcpServerCardEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscovery struct {
	Status     string                                                                             `json:"status" api:"required"`
	Details    interface{}                                                                        `json:"details"`
	DurationMs float64                                                                            `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidence `json:"evidence"`
	Message    string                                                                             `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscovery]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscovery) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidence struct {
	Action   string                                                                                   `json:"action" api:"required"`
	Label    string                                                                                   `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFinding struct {
	Outcome string                                                                                      `json:"outcome" api:"required"`
	Summary string                                                                                      `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequest struct {
	Method  string                                                                                      `json:"method" api:"required"`
	URL     string                                                                                      `json:"url" api:"required"`
	Headers interface{}                                                                                 `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponse struct {
	Status       int64                                                                                        `json:"status" api:"required"`
	StatusText   string                                                                                       `json:"statusText" api:"required"`
	BodyPreview  string                                                                                       `json:"bodyPreview"`
	BodySize     int64                                                                                        `json:"bodySize"`
	Headers      interface{}                                                                                  `json:"headers"`
	RedirectedTo string                                                                                       `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthDiscoveryEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResource struct {
	Status     string                                                                                     `json:"status" api:"required"`
	Details    interface{}                                                                                `json:"details"`
	DurationMs float64                                                                                    `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidence `json:"evidence"`
	Message    string                                                                                     `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResource]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResource) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidence struct {
	Action   string                                                                                           `json:"action" api:"required"`
	Label    string                                                                                           `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFinding struct {
	Outcome string                                                                                              `json:"outcome" api:"required"`
	Summary string                                                                                              `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequest struct {
	Method  string                                                                                              `json:"method" api:"required"`
	URL     string                                                                                              `json:"url" api:"required"`
	Headers interface{}                                                                                         `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponse struct {
	Status       int64                                                                                                `json:"status" api:"required"`
	StatusText   string                                                                                               `json:"statusText" api:"required"`
	BodyPreview  string                                                                                               `json:"bodyPreview"`
	BodySize     int64                                                                                                `json:"bodySize"`
	Headers      interface{}                                                                                          `json:"headers"`
	RedirectedTo string                                                                                               `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryOAuthProtectedResourceEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcp struct {
	Status     string                                                                     `json:"status" api:"required"`
	Details    interface{}                                                                `json:"details"`
	DurationMs float64                                                                    `json:"durationMs"`
	Evidence   []ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidence `json:"evidence"`
	Message    string                                                                     `json:"message"`
	JSON       scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpJSON       `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpJSON contains
// the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcp]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpJSON struct {
	Status      apijson.Field
	Details     apijson.Field
	DurationMs  apijson.Field
	Evidence    apijson.Field
	Message     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcp) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidence struct {
	Action   string                                                                           `json:"action" api:"required"`
	Label    string                                                                           `json:"label" api:"required"`
	Finding  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFinding  `json:"finding"`
	Request  ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequest  `json:"request"`
	Response ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponse `json:"response"`
	JSON     scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceJSON     `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidence]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceJSON struct {
	Action      apijson.Field
	Label       apijson.Field
	Finding     apijson.Field
	Request     apijson.Field
	Response    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidence) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFinding struct {
	Outcome string                                                                              `json:"outcome" api:"required"`
	Summary string                                                                              `json:"summary" api:"required"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFindingJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFindingJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFinding]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFindingJSON struct {
	Outcome     apijson.Field
	Summary     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFinding) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceFindingJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequest struct {
	Method  string                                                                              `json:"method" api:"required"`
	URL     string                                                                              `json:"url" api:"required"`
	Headers interface{}                                                                         `json:"headers"`
	JSON    scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequestJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequestJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequest]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequestJSON struct {
	Method      apijson.Field
	URL         apijson.Field
	Headers     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceRequestJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponse struct {
	Status       int64                                                                                `json:"status" api:"required"`
	StatusText   string                                                                               `json:"statusText" api:"required"`
	BodyPreview  string                                                                               `json:"bodyPreview"`
	BodySize     int64                                                                                `json:"bodySize"`
	Headers      interface{}                                                                          `json:"headers"`
	RedirectedTo string                                                                               `json:"redirectedTo"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponseJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponseJSON
// contains the JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponse]
type scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponseJSON struct {
	Status       apijson.Field
	StatusText   apijson.Field
	BodyPreview  apijson.Field
	BodySize     apijson.Field
	Headers      apijson.Field
	RedirectedTo apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessChecksDiscoveryWebMcpEvidenceResponseJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessNextLevel struct {
	Name         string                                                            `json:"name" api:"required"`
	Requirements []ScanGetResponseMetaProcessorsAgentReadinessNextLevelRequirement `json:"requirements" api:"required"`
	Target       int64                                                             `json:"target" api:"required"`
	JSON         scanGetResponseMetaProcessorsAgentReadinessNextLevelJSON          `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessNextLevelJSON contains the JSON
// metadata for the struct [ScanGetResponseMetaProcessorsAgentReadinessNextLevel]
type scanGetResponseMetaProcessorsAgentReadinessNextLevelJSON struct {
	Name         apijson.Field
	Requirements apijson.Field
	Target       apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessNextLevel) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessNextLevelJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsAgentReadinessNextLevelRequirement struct {
	Check       string                                                              `json:"check" api:"required"`
	Description string                                                              `json:"description" api:"required"`
	Prompt      string                                                              `json:"prompt" api:"required"`
	SkillURL    string                                                              `json:"skillUrl" api:"required"`
	SpecURLs    []string                                                            `json:"specUrls" api:"required"`
	JSON        scanGetResponseMetaProcessorsAgentReadinessNextLevelRequirementJSON `json:"-"`
}

// scanGetResponseMetaProcessorsAgentReadinessNextLevelRequirementJSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsAgentReadinessNextLevelRequirement]
type scanGetResponseMetaProcessorsAgentReadinessNextLevelRequirementJSON struct {
	Check       apijson.Field
	Description apijson.Field
	Prompt      apijson.Field
	SkillURL    apijson.Field
	SpecURLs    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsAgentReadinessNextLevelRequirement) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsAgentReadinessNextLevelRequirementJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsPhishingV2 struct {
	Data []string                                    `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsPhishingV2JSON `json:"-"`
}

// scanGetResponseMetaProcessorsPhishingV2JSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsPhishingV2]
type scanGetResponseMetaProcessorsPhishingV2JSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsPhishingV2) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsPhishingV2JSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsRobotsTXT struct {
	Data []ScanGetResponseMetaProcessorsRobotsTXTData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsRobotsTXTJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsRobotsTXTJSON contains the JSON metadata for the
// struct [ScanGetResponseMetaProcessorsRobotsTXT]
type scanGetResponseMetaProcessorsRobotsTXTJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsRobotsTXT) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsRobotsTXTJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsRobotsTXTData struct {
	Rules    ScanGetResponseMetaProcessorsRobotsTXTDataRules `json:"rules" api:"required"`
	Sitemaps []string                                        `json:"sitemaps" api:"required"`
	Hash     string                                          `json:"hash"`
	JSON     scanGetResponseMetaProcessorsRobotsTXTDataJSON  `json:"-"`
}

// scanGetResponseMetaProcessorsRobotsTXTDataJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsRobotsTXTData]
type scanGetResponseMetaProcessorsRobotsTXTDataJSON struct {
	Rules       apijson.Field
	Sitemaps    apijson.Field
	Hash        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsRobotsTXTData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsRobotsTXTDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsRobotsTXTDataRules struct {
	Star *ScanGetResponseMetaProcessorsRobotsTXTDataRules    `json:"*" api:"required"`
	JSON scanGetResponseMetaProcessorsRobotsTXTDataRulesJSON `json:"-"`
}

// scanGetResponseMetaProcessorsRobotsTXTDataRulesJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsRobotsTXTDataRules]
type scanGetResponseMetaProcessorsRobotsTXTDataRulesJSON struct {
	Star        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsRobotsTXTDataRules) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsRobotsTXTDataRulesJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategories struct {
	Data []ScanGetResponseMetaProcessorsURLCategoriesData `json:"data" api:"required"`
	JSON scanGetResponseMetaProcessorsURLCategoriesJSON   `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesJSON contains the JSON metadata for
// the struct [ScanGetResponseMetaProcessorsURLCategories]
type scanGetResponseMetaProcessorsURLCategoriesJSON struct {
	Data        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategories) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesData struct {
	Content   []ScanGetResponseMetaProcessorsURLCategoriesDataContent `json:"content" api:"required"`
	Inherited ScanGetResponseMetaProcessorsURLCategoriesDataInherited `json:"inherited" api:"required"`
	Name      string                                                  `json:"name" api:"required"`
	Risks     []ScanGetResponseMetaProcessorsURLCategoriesDataRisk    `json:"risks" api:"required"`
	JSON      scanGetResponseMetaProcessorsURLCategoriesDataJSON      `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataJSON contains the JSON metadata
// for the struct [ScanGetResponseMetaProcessorsURLCategoriesData]
type scanGetResponseMetaProcessorsURLCategoriesDataJSON struct {
	Content     apijson.Field
	Inherited   apijson.Field
	Name        apijson.Field
	Risks       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesData) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesDataContent struct {
	ID              float64                                                   `json:"id" api:"required"`
	Name            string                                                    `json:"name" api:"required"`
	SuperCategoryID float64                                                   `json:"super_category_id" api:"required"`
	JSON            scanGetResponseMetaProcessorsURLCategoriesDataContentJSON `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataContentJSON contains the JSON
// metadata for the struct [ScanGetResponseMetaProcessorsURLCategoriesDataContent]
type scanGetResponseMetaProcessorsURLCategoriesDataContentJSON struct {
	ID              apijson.Field
	Name            apijson.Field
	SuperCategoryID apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesDataContent) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataContentJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesDataInherited struct {
	Content []ScanGetResponseMetaProcessorsURLCategoriesDataInheritedContent `json:"content" api:"required"`
	From    string                                                           `json:"from" api:"required"`
	Risks   []ScanGetResponseMetaProcessorsURLCategoriesDataInheritedRisk    `json:"risks" api:"required"`
	JSON    scanGetResponseMetaProcessorsURLCategoriesDataInheritedJSON      `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataInheritedJSON contains the JSON
// metadata for the struct
// [ScanGetResponseMetaProcessorsURLCategoriesDataInherited]
type scanGetResponseMetaProcessorsURLCategoriesDataInheritedJSON struct {
	Content     apijson.Field
	From        apijson.Field
	Risks       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesDataInherited) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataInheritedJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesDataInheritedContent struct {
	ID              float64                                                            `json:"id" api:"required"`
	Name            string                                                             `json:"name" api:"required"`
	SuperCategoryID float64                                                            `json:"super_category_id" api:"required"`
	JSON            scanGetResponseMetaProcessorsURLCategoriesDataInheritedContentJSON `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataInheritedContentJSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsURLCategoriesDataInheritedContent]
type scanGetResponseMetaProcessorsURLCategoriesDataInheritedContentJSON struct {
	ID              apijson.Field
	Name            apijson.Field
	SuperCategoryID apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesDataInheritedContent) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataInheritedContentJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesDataInheritedRisk struct {
	ID              float64                                                         `json:"id" api:"required"`
	Name            string                                                          `json:"name" api:"required"`
	SuperCategoryID float64                                                         `json:"super_category_id" api:"required"`
	JSON            scanGetResponseMetaProcessorsURLCategoriesDataInheritedRiskJSON `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataInheritedRiskJSON contains the
// JSON metadata for the struct
// [ScanGetResponseMetaProcessorsURLCategoriesDataInheritedRisk]
type scanGetResponseMetaProcessorsURLCategoriesDataInheritedRiskJSON struct {
	ID              apijson.Field
	Name            apijson.Field
	SuperCategoryID apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesDataInheritedRisk) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataInheritedRiskJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseMetaProcessorsURLCategoriesDataRisk struct {
	ID              float64                                                `json:"id" api:"required"`
	Name            string                                                 `json:"name" api:"required"`
	SuperCategoryID float64                                                `json:"super_category_id" api:"required"`
	JSON            scanGetResponseMetaProcessorsURLCategoriesDataRiskJSON `json:"-"`
}

// scanGetResponseMetaProcessorsURLCategoriesDataRiskJSON contains the JSON
// metadata for the struct [ScanGetResponseMetaProcessorsURLCategoriesDataRisk]
type scanGetResponseMetaProcessorsURLCategoriesDataRiskJSON struct {
	ID              apijson.Field
	Name            apijson.Field
	SuperCategoryID apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseMetaProcessorsURLCategoriesDataRisk) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseMetaProcessorsURLCategoriesDataRiskJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponsePage struct {
	ApexDomain   string                        `json:"apexDomain" api:"required"`
	ASN          string                        `json:"asn" api:"required"`
	Asnname      string                        `json:"asnname" api:"required"`
	City         string                        `json:"city" api:"required"`
	Country      string                        `json:"country" api:"required"`
	Domain       string                        `json:"domain" api:"required"`
	IP           string                        `json:"ip" api:"required"`
	MimeType     string                        `json:"mimeType" api:"required"`
	Server       string                        `json:"server" api:"required"`
	Status       string                        `json:"status" api:"required"`
	Title        string                        `json:"title" api:"required"`
	TLSAgeDays   float64                       `json:"tlsAgeDays" api:"required"`
	TLSIssuer    string                        `json:"tlsIssuer" api:"required"`
	TLSValidDays float64                       `json:"tlsValidDays" api:"required"`
	TLSValidFrom string                        `json:"tlsValidFrom" api:"required"`
	URL          string                        `json:"url" api:"required"`
	Screenshot   ScanGetResponsePageScreenshot `json:"screenshot"`
	JSON         scanGetResponsePageJSON       `json:"-"`
}

// scanGetResponsePageJSON contains the JSON metadata for the struct
// [ScanGetResponsePage]
type scanGetResponsePageJSON struct {
	ApexDomain   apijson.Field
	ASN          apijson.Field
	Asnname      apijson.Field
	City         apijson.Field
	Country      apijson.Field
	Domain       apijson.Field
	IP           apijson.Field
	MimeType     apijson.Field
	Server       apijson.Field
	Status       apijson.Field
	Title        apijson.Field
	TLSAgeDays   apijson.Field
	TLSIssuer    apijson.Field
	TLSValidDays apijson.Field
	TLSValidFrom apijson.Field
	URL          apijson.Field
	Screenshot   apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanGetResponsePage) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponsePageJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponsePageScreenshot struct {
	Dhash   string                            `json:"dhash" api:"required"`
	Mm3Hash float64                           `json:"mm3Hash" api:"required"`
	Name    string                            `json:"name" api:"required"`
	Phash   string                            `json:"phash" api:"required"`
	JSON    scanGetResponsePageScreenshotJSON `json:"-"`
}

// scanGetResponsePageScreenshotJSON contains the JSON metadata for the struct
// [ScanGetResponsePageScreenshot]
type scanGetResponsePageScreenshotJSON struct {
	Dhash       apijson.Field
	Mm3Hash     apijson.Field
	Name        apijson.Field
	Phash       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponsePageScreenshot) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponsePageScreenshotJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseScanner struct {
	Colo    string                     `json:"colo" api:"required"`
	Country string                     `json:"country" api:"required"`
	JSON    scanGetResponseScannerJSON `json:"-"`
}

// scanGetResponseScannerJSON contains the JSON metadata for the struct
// [ScanGetResponseScanner]
type scanGetResponseScannerJSON struct {
	Colo        apijson.Field
	Country     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseScanner) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseScannerJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStats struct {
	DomainStats      []ScanGetResponseStatsDomainStat   `json:"domainStats" api:"required"`
	IPStats          []ScanGetResponseStatsIPStat       `json:"ipStats" api:"required"`
	IPv6Percentage   float64                            `json:"IPv6Percentage" api:"required"`
	Malicious        float64                            `json:"malicious" api:"required"`
	ProtocolStats    []ScanGetResponseStatsProtocolStat `json:"protocolStats" api:"required"`
	ResourceStats    []ScanGetResponseStatsResourceStat `json:"resourceStats" api:"required"`
	SecurePercentage float64                            `json:"securePercentage" api:"required"`
	SecureRequests   float64                            `json:"secureRequests" api:"required"`
	ServerStats      []ScanGetResponseStatsServerStat   `json:"serverStats" api:"required"`
	TLSStats         []ScanGetResponseStatsTLSStat      `json:"tlsStats" api:"required"`
	TotalLinks       float64                            `json:"totalLinks" api:"required"`
	UniqASNs         float64                            `json:"uniqASNs" api:"required"`
	UniqCountries    float64                            `json:"uniqCountries" api:"required"`
	JSON             scanGetResponseStatsJSON           `json:"-"`
}

// scanGetResponseStatsJSON contains the JSON metadata for the struct
// [ScanGetResponseStats]
type scanGetResponseStatsJSON struct {
	DomainStats      apijson.Field
	IPStats          apijson.Field
	IPv6Percentage   apijson.Field
	Malicious        apijson.Field
	ProtocolStats    apijson.Field
	ResourceStats    apijson.Field
	SecurePercentage apijson.Field
	SecureRequests   apijson.Field
	ServerStats      apijson.Field
	TLSStats         apijson.Field
	TotalLinks       apijson.Field
	UniqASNs         apijson.Field
	UniqCountries    apijson.Field
	raw              string
	ExtraFields      map[string]apijson.Field
}

func (r *ScanGetResponseStats) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsDomainStat struct {
	Count       float64                            `json:"count" api:"required"`
	Countries   []string                           `json:"countries" api:"required"`
	Domain      string                             `json:"domain" api:"required"`
	EncodedSize float64                            `json:"encodedSize" api:"required"`
	Index       float64                            `json:"index" api:"required"`
	Initiators  []string                           `json:"initiators" api:"required"`
	IPs         []string                           `json:"ips" api:"required"`
	Redirects   float64                            `json:"redirects" api:"required"`
	Size        float64                            `json:"size" api:"required"`
	JSON        scanGetResponseStatsDomainStatJSON `json:"-"`
}

// scanGetResponseStatsDomainStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsDomainStat]
type scanGetResponseStatsDomainStatJSON struct {
	Count       apijson.Field
	Countries   apijson.Field
	Domain      apijson.Field
	EncodedSize apijson.Field
	Index       apijson.Field
	Initiators  apijson.Field
	IPs         apijson.Field
	Redirects   apijson.Field
	Size        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsDomainStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsDomainStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsIPStat struct {
	ASN         ScanGetResponseStatsIPStatsASN   `json:"asn" api:"required"`
	Countries   []string                         `json:"countries" api:"required"`
	Domains     []string                         `json:"domains" api:"required"`
	EncodedSize float64                          `json:"encodedSize" api:"required"`
	Geoip       ScanGetResponseStatsIPStatsGeoip `json:"geoip" api:"required"`
	Index       float64                          `json:"index" api:"required"`
	IP          string                           `json:"ip" api:"required"`
	IPV6        bool                             `json:"ipv6" api:"required"`
	Redirects   float64                          `json:"redirects" api:"required"`
	Requests    float64                          `json:"requests" api:"required"`
	Size        float64                          `json:"size" api:"required"`
	Count       float64                          `json:"count"`
	JSON        scanGetResponseStatsIPStatJSON   `json:"-"`
}

// scanGetResponseStatsIPStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsIPStat]
type scanGetResponseStatsIPStatJSON struct {
	ASN         apijson.Field
	Countries   apijson.Field
	Domains     apijson.Field
	EncodedSize apijson.Field
	Geoip       apijson.Field
	Index       apijson.Field
	IP          apijson.Field
	IPV6        apijson.Field
	Redirects   apijson.Field
	Requests    apijson.Field
	Size        apijson.Field
	Count       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsIPStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsIPStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsIPStatsASN struct {
	ASN         string                             `json:"asn" api:"required"`
	Country     string                             `json:"country" api:"required"`
	Description string                             `json:"description" api:"required"`
	IP          string                             `json:"ip" api:"required"`
	Name        string                             `json:"name" api:"required"`
	Org         string                             `json:"org" api:"required"`
	JSON        scanGetResponseStatsIPStatsASNJSON `json:"-"`
}

// scanGetResponseStatsIPStatsASNJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsIPStatsASN]
type scanGetResponseStatsIPStatsASNJSON struct {
	ASN         apijson.Field
	Country     apijson.Field
	Description apijson.Field
	IP          apijson.Field
	Name        apijson.Field
	Org         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsIPStatsASN) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsIPStatsASNJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsIPStatsGeoip struct {
	City        string                               `json:"city" api:"required"`
	Country     string                               `json:"country" api:"required"`
	CountryName string                               `json:"country_name" api:"required"`
	Ll          []float64                            `json:"ll" api:"required"`
	Region      string                               `json:"region" api:"required"`
	JSON        scanGetResponseStatsIPStatsGeoipJSON `json:"-"`
}

// scanGetResponseStatsIPStatsGeoipJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsIPStatsGeoip]
type scanGetResponseStatsIPStatsGeoipJSON struct {
	City        apijson.Field
	Country     apijson.Field
	CountryName apijson.Field
	Ll          apijson.Field
	Region      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsIPStatsGeoip) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsIPStatsGeoipJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsProtocolStat struct {
	Count       float64                              `json:"count" api:"required"`
	Countries   []string                             `json:"countries" api:"required"`
	EncodedSize float64                              `json:"encodedSize" api:"required"`
	IPs         []string                             `json:"ips" api:"required"`
	Protocol    string                               `json:"protocol" api:"required"`
	Size        float64                              `json:"size" api:"required"`
	JSON        scanGetResponseStatsProtocolStatJSON `json:"-"`
}

// scanGetResponseStatsProtocolStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsProtocolStat]
type scanGetResponseStatsProtocolStatJSON struct {
	Count       apijson.Field
	Countries   apijson.Field
	EncodedSize apijson.Field
	IPs         apijson.Field
	Protocol    apijson.Field
	Size        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsProtocolStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsProtocolStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsResourceStat struct {
	Compression float64                              `json:"compression" api:"required"`
	Count       float64                              `json:"count" api:"required"`
	Countries   []string                             `json:"countries" api:"required"`
	EncodedSize float64                              `json:"encodedSize" api:"required"`
	IPs         []string                             `json:"ips" api:"required"`
	Percentage  float64                              `json:"percentage" api:"required"`
	Size        float64                              `json:"size" api:"required"`
	Type        string                               `json:"type" api:"required"`
	JSON        scanGetResponseStatsResourceStatJSON `json:"-"`
}

// scanGetResponseStatsResourceStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsResourceStat]
type scanGetResponseStatsResourceStatJSON struct {
	Compression apijson.Field
	Count       apijson.Field
	Countries   apijson.Field
	EncodedSize apijson.Field
	IPs         apijson.Field
	Percentage  apijson.Field
	Size        apijson.Field
	Type        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsResourceStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsResourceStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsServerStat struct {
	Count       float64                            `json:"count" api:"required"`
	Countries   []string                           `json:"countries" api:"required"`
	EncodedSize float64                            `json:"encodedSize" api:"required"`
	IPs         []string                           `json:"ips" api:"required"`
	Server      string                             `json:"server" api:"required"`
	Size        float64                            `json:"size" api:"required"`
	JSON        scanGetResponseStatsServerStatJSON `json:"-"`
}

// scanGetResponseStatsServerStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsServerStat]
type scanGetResponseStatsServerStatJSON struct {
	Count       apijson.Field
	Countries   apijson.Field
	EncodedSize apijson.Field
	IPs         apijson.Field
	Server      apijson.Field
	Size        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseStatsServerStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsServerStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsTLSStat struct {
	Count         float64                               `json:"count" api:"required"`
	Countries     []string                              `json:"countries" api:"required"`
	EncodedSize   float64                               `json:"encodedSize" api:"required"`
	IPs           []string                              `json:"ips" api:"required"`
	Protocols     ScanGetResponseStatsTLSStatsProtocols `json:"protocols" api:"required"`
	SecurityState string                                `json:"securityState" api:"required"`
	Size          float64                               `json:"size" api:"required"`
	JSON          scanGetResponseStatsTLSStatJSON       `json:"-"`
}

// scanGetResponseStatsTLSStatJSON contains the JSON metadata for the struct
// [ScanGetResponseStatsTLSStat]
type scanGetResponseStatsTLSStatJSON struct {
	Count         apijson.Field
	Countries     apijson.Field
	EncodedSize   apijson.Field
	IPs           apijson.Field
	Protocols     apijson.Field
	SecurityState apijson.Field
	Size          apijson.Field
	raw           string
	ExtraFields   map[string]apijson.Field
}

func (r *ScanGetResponseStatsTLSStat) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsTLSStatJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseStatsTLSStatsProtocols struct {
	TLS1_3Aes128Gcm float64                                   `json:"TLS 1.3 / AES_128_GCM" api:"required"`
	JSON            scanGetResponseStatsTLSStatsProtocolsJSON `json:"-"`
}

// scanGetResponseStatsTLSStatsProtocolsJSON contains the JSON metadata for the
// struct [ScanGetResponseStatsTLSStatsProtocols]
type scanGetResponseStatsTLSStatsProtocolsJSON struct {
	TLS1_3Aes128Gcm apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanGetResponseStatsTLSStatsProtocols) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseStatsTLSStatsProtocolsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseTask struct {
	ApexDomain    string                     `json:"apexDomain" api:"required"`
	Domain        string                     `json:"domain" api:"required"`
	DOMURL        string                     `json:"domURL" api:"required"`
	Method        string                     `json:"method" api:"required"`
	Options       ScanGetResponseTaskOptions `json:"options" api:"required"`
	ReportURL     string                     `json:"reportURL" api:"required"`
	ScreenshotURL string                     `json:"screenshotURL" api:"required"`
	Source        string                     `json:"source" api:"required"`
	Success       bool                       `json:"success" api:"required"`
	Time          string                     `json:"time" api:"required"`
	URL           string                     `json:"url" api:"required"`
	UUID          string                     `json:"uuid" api:"required"`
	Visibility    string                     `json:"visibility" api:"required"`
	JSON          scanGetResponseTaskJSON    `json:"-"`
}

// scanGetResponseTaskJSON contains the JSON metadata for the struct
// [ScanGetResponseTask]
type scanGetResponseTaskJSON struct {
	ApexDomain    apijson.Field
	Domain        apijson.Field
	DOMURL        apijson.Field
	Method        apijson.Field
	Options       apijson.Field
	ReportURL     apijson.Field
	ScreenshotURL apijson.Field
	Source        apijson.Field
	Success       apijson.Field
	Time          apijson.Field
	URL           apijson.Field
	UUID          apijson.Field
	Visibility    apijson.Field
	raw           string
	ExtraFields   map[string]apijson.Field
}

func (r *ScanGetResponseTask) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseTaskJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseTaskOptions struct {
	// Custom headers set.
	CustomHeaders          interface{}                    `json:"customHeaders"`
	ScreenshotsResolutions []string                       `json:"screenshotsResolutions"`
	JSON                   scanGetResponseTaskOptionsJSON `json:"-"`
}

// scanGetResponseTaskOptionsJSON contains the JSON metadata for the struct
// [ScanGetResponseTaskOptions]
type scanGetResponseTaskOptionsJSON struct {
	CustomHeaders          apijson.Field
	ScreenshotsResolutions apijson.Field
	raw                    string
	ExtraFields            map[string]apijson.Field
}

func (r *ScanGetResponseTaskOptions) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseTaskOptionsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseVerdicts struct {
	Overall ScanGetResponseVerdictsOverall `json:"overall" api:"required"`
	JSON    scanGetResponseVerdictsJSON    `json:"-"`
}

// scanGetResponseVerdictsJSON contains the JSON metadata for the struct
// [ScanGetResponseVerdicts]
type scanGetResponseVerdictsJSON struct {
	Overall     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseVerdicts) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseVerdictsJSON) RawJSON() string {
	return r.raw
}

type ScanGetResponseVerdictsOverall struct {
	Categories  []string                           `json:"categories" api:"required"`
	HasVerdicts bool                               `json:"hasVerdicts" api:"required"`
	Malicious   bool                               `json:"malicious" api:"required"`
	Tags        []string                           `json:"tags" api:"required"`
	JSON        scanGetResponseVerdictsOverallJSON `json:"-"`
}

// scanGetResponseVerdictsOverallJSON contains the JSON metadata for the struct
// [ScanGetResponseVerdictsOverall]
type scanGetResponseVerdictsOverallJSON struct {
	Categories  apijson.Field
	HasVerdicts apijson.Field
	Malicious   apijson.Field
	Tags        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanGetResponseVerdictsOverall) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanGetResponseVerdictsOverallJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponse struct {
	Log  ScanHARResponseLog  `json:"log" api:"required"`
	JSON scanHARResponseJSON `json:"-"`
}

// scanHARResponseJSON contains the JSON metadata for the struct [ScanHARResponse]
type scanHARResponseJSON struct {
	Log         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLog struct {
	Creator ScanHARResponseLogCreator `json:"creator" api:"required"`
	Entries []ScanHARResponseLogEntry `json:"entries" api:"required"`
	Pages   []ScanHARResponseLogPage  `json:"pages" api:"required"`
	Version string                    `json:"version" api:"required"`
	JSON    scanHARResponseLogJSON    `json:"-"`
}

// scanHARResponseLogJSON contains the JSON metadata for the struct
// [ScanHARResponseLog]
type scanHARResponseLogJSON struct {
	Creator     apijson.Field
	Entries     apijson.Field
	Pages       apijson.Field
	Version     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLog) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogCreator struct {
	Comment string                        `json:"comment" api:"required"`
	Name    string                        `json:"name" api:"required"`
	Version string                        `json:"version" api:"required"`
	JSON    scanHARResponseLogCreatorJSON `json:"-"`
}

// scanHARResponseLogCreatorJSON contains the JSON metadata for the struct
// [ScanHARResponseLogCreator]
type scanHARResponseLogCreatorJSON struct {
	Comment     apijson.Field
	Name        apijson.Field
	Version     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLogCreator) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogCreatorJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntry struct {
	InitialPriority string                            `json:"_initialPriority" api:"required"`
	InitiatorType   string                            `json:"_initiator_type" api:"required"`
	Priority        string                            `json:"_priority" api:"required"`
	RequestID       string                            `json:"_requestId" api:"required"`
	RequestTime     float64                           `json:"_requestTime" api:"required"`
	ResourceType    string                            `json:"_resourceType" api:"required"`
	Cache           interface{}                       `json:"cache" api:"required"`
	Connection      string                            `json:"connection" api:"required"`
	Pageref         string                            `json:"pageref" api:"required"`
	Request         ScanHARResponseLogEntriesRequest  `json:"request" api:"required"`
	Response        ScanHARResponseLogEntriesResponse `json:"response" api:"required"`
	ServerIPAddress string                            `json:"serverIPAddress" api:"required"`
	StartedDateTime string                            `json:"startedDateTime" api:"required"`
	Time            float64                           `json:"time" api:"required"`
	JSON            scanHARResponseLogEntryJSON       `json:"-"`
}

// scanHARResponseLogEntryJSON contains the JSON metadata for the struct
// [ScanHARResponseLogEntry]
type scanHARResponseLogEntryJSON struct {
	InitialPriority apijson.Field
	InitiatorType   apijson.Field
	Priority        apijson.Field
	RequestID       apijson.Field
	RequestTime     apijson.Field
	ResourceType    apijson.Field
	Cache           apijson.Field
	Connection      apijson.Field
	Pageref         apijson.Field
	Request         apijson.Field
	Response        apijson.Field
	ServerIPAddress apijson.Field
	StartedDateTime apijson.Field
	Time            apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanHARResponseLogEntry) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntryJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntriesRequest struct {
	BodySize    float64                                  `json:"bodySize" api:"required"`
	Headers     []ScanHARResponseLogEntriesRequestHeader `json:"headers" api:"required"`
	HeadersSize float64                                  `json:"headersSize" api:"required"`
	HTTPVersion string                                   `json:"httpVersion" api:"required"`
	Method      string                                   `json:"method" api:"required"`
	URL         string                                   `json:"url" api:"required"`
	JSON        scanHARResponseLogEntriesRequestJSON     `json:"-"`
}

// scanHARResponseLogEntriesRequestJSON contains the JSON metadata for the struct
// [ScanHARResponseLogEntriesRequest]
type scanHARResponseLogEntriesRequestJSON struct {
	BodySize    apijson.Field
	Headers     apijson.Field
	HeadersSize apijson.Field
	HTTPVersion apijson.Field
	Method      apijson.Field
	URL         apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLogEntriesRequest) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntriesRequestJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntriesRequestHeader struct {
	Name  string                                     `json:"name" api:"required"`
	Value string                                     `json:"value" api:"required"`
	JSON  scanHARResponseLogEntriesRequestHeaderJSON `json:"-"`
}

// scanHARResponseLogEntriesRequestHeaderJSON contains the JSON metadata for the
// struct [ScanHARResponseLogEntriesRequestHeader]
type scanHARResponseLogEntriesRequestHeaderJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLogEntriesRequestHeader) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntriesRequestHeaderJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntriesResponse struct {
	TransferSize float64                                   `json:"_transferSize" api:"required"`
	BodySize     float64                                   `json:"bodySize" api:"required"`
	Content      ScanHARResponseLogEntriesResponseContent  `json:"content" api:"required"`
	Headers      []ScanHARResponseLogEntriesResponseHeader `json:"headers" api:"required"`
	HeadersSize  float64                                   `json:"headersSize" api:"required"`
	HTTPVersion  string                                    `json:"httpVersion" api:"required"`
	RedirectURL  string                                    `json:"redirectURL" api:"required"`
	Status       float64                                   `json:"status" api:"required"`
	StatusText   string                                    `json:"statusText" api:"required"`
	JSON         scanHARResponseLogEntriesResponseJSON     `json:"-"`
}

// scanHARResponseLogEntriesResponseJSON contains the JSON metadata for the struct
// [ScanHARResponseLogEntriesResponse]
type scanHARResponseLogEntriesResponseJSON struct {
	TransferSize apijson.Field
	BodySize     apijson.Field
	Content      apijson.Field
	Headers      apijson.Field
	HeadersSize  apijson.Field
	HTTPVersion  apijson.Field
	RedirectURL  apijson.Field
	Status       apijson.Field
	StatusText   apijson.Field
	raw          string
	ExtraFields  map[string]apijson.Field
}

func (r *ScanHARResponseLogEntriesResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntriesResponseJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntriesResponseContent struct {
	MimeType    string                                       `json:"mimeType" api:"required"`
	Size        float64                                      `json:"size" api:"required"`
	Compression int64                                        `json:"compression"`
	JSON        scanHARResponseLogEntriesResponseContentJSON `json:"-"`
}

// scanHARResponseLogEntriesResponseContentJSON contains the JSON metadata for the
// struct [ScanHARResponseLogEntriesResponseContent]
type scanHARResponseLogEntriesResponseContentJSON struct {
	MimeType    apijson.Field
	Size        apijson.Field
	Compression apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLogEntriesResponseContent) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntriesResponseContentJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogEntriesResponseHeader struct {
	Name  string                                      `json:"name" api:"required"`
	Value string                                      `json:"value" api:"required"`
	JSON  scanHARResponseLogEntriesResponseHeaderJSON `json:"-"`
}

// scanHARResponseLogEntriesResponseHeaderJSON contains the JSON metadata for the
// struct [ScanHARResponseLogEntriesResponseHeader]
type scanHARResponseLogEntriesResponseHeaderJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *ScanHARResponseLogEntriesResponseHeader) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogEntriesResponseHeaderJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogPage struct {
	ID              string                             `json:"id" api:"required"`
	PageTimings     ScanHARResponseLogPagesPageTimings `json:"pageTimings" api:"required"`
	StartedDateTime string                             `json:"startedDateTime" api:"required"`
	Title           string                             `json:"title" api:"required"`
	JSON            scanHARResponseLogPageJSON         `json:"-"`
}

// scanHARResponseLogPageJSON contains the JSON metadata for the struct
// [ScanHARResponseLogPage]
type scanHARResponseLogPageJSON struct {
	ID              apijson.Field
	PageTimings     apijson.Field
	StartedDateTime apijson.Field
	Title           apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *ScanHARResponseLogPage) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogPageJSON) RawJSON() string {
	return r.raw
}

type ScanHARResponseLogPagesPageTimings struct {
	OnContentLoad float64                                `json:"onContentLoad" api:"required"`
	OnLoad        float64                                `json:"onLoad" api:"required"`
	JSON          scanHARResponseLogPagesPageTimingsJSON `json:"-"`
}

// scanHARResponseLogPagesPageTimingsJSON contains the JSON metadata for the struct
// [ScanHARResponseLogPagesPageTimings]
type scanHARResponseLogPagesPageTimingsJSON struct {
	OnContentLoad apijson.Field
	OnLoad        apijson.Field
	raw           string
	ExtraFields   map[string]apijson.Field
}

func (r *ScanHARResponseLogPagesPageTimings) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r scanHARResponseLogPagesPageTimingsJSON) RawJSON() string {
	return r.raw
}

type ScanNewParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	URL       param.Field[string] `json:"url" api:"required"`
	// Enable agent readiness checks.
	AgentReadiness param.Field[bool] `json:"agentReadiness"`
	// Country to geo egress from
	Country     param.Field[ScanNewParamsCountry] `json:"country"`
	Customagent param.Field[string]               `json:"customagent"`
	// Set custom headers.
	CustomHeaders param.Field[map[string]string] `json:"customHeaders"`
	Referer       param.Field[string]            `json:"referer"`
	// Take multiple screenshots targeting different device types.
	ScreenshotsResolutions param.Field[[]ScanNewParamsScreenshotsResolution] `json:"screenshotsResolutions"`
	// The option `Public` means it will be included in listings like recent scans and
	// search results. `Unlisted` means it will not be included in the aforementioned
	// listings, users will need to have the scan's ID to access it. A a scan will be
	// automatically marked as unlisted if it fails, if it contains potential PII or
	// other sensitive material.
	Visibility param.Field[ScanNewParamsVisibility] `json:"visibility"`
}

func (r ScanNewParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// Country to geo egress from
type ScanNewParamsCountry string

const (
	ScanNewParamsCountryAf ScanNewParamsCountry = "AF"
	ScanNewParamsCountryAl ScanNewParamsCountry = "AL"
	ScanNewParamsCountryDz ScanNewParamsCountry = "DZ"
	ScanNewParamsCountryAD ScanNewParamsCountry = "AD"
	ScanNewParamsCountryAo ScanNewParamsCountry = "AO"
	ScanNewParamsCountryAg ScanNewParamsCountry = "AG"
	ScanNewParamsCountryAr ScanNewParamsCountry = "AR"
	ScanNewParamsCountryAm ScanNewParamsCountry = "AM"
	ScanNewParamsCountryAu ScanNewParamsCountry = "AU"
	ScanNewParamsCountryAt ScanNewParamsCountry = "AT"
	ScanNewParamsCountryAz ScanNewParamsCountry = "AZ"
	ScanNewParamsCountryBh ScanNewParamsCountry = "BH"
	ScanNewParamsCountryBd ScanNewParamsCountry = "BD"
	ScanNewParamsCountryBb ScanNewParamsCountry = "BB"
	ScanNewParamsCountryBy ScanNewParamsCountry = "BY"
	ScanNewParamsCountryBe ScanNewParamsCountry = "BE"
	ScanNewParamsCountryBz ScanNewParamsCountry = "BZ"
	ScanNewParamsCountryBj ScanNewParamsCountry = "BJ"
	ScanNewParamsCountryBm ScanNewParamsCountry = "BM"
	ScanNewParamsCountryBt ScanNewParamsCountry = "BT"
	ScanNewParamsCountryBo ScanNewParamsCountry = "BO"
	ScanNewParamsCountryBa ScanNewParamsCountry = "BA"
	ScanNewParamsCountryBw ScanNewParamsCountry = "BW"
	ScanNewParamsCountryBr ScanNewParamsCountry = "BR"
	ScanNewParamsCountryBn ScanNewParamsCountry = "BN"
	ScanNewParamsCountryBg ScanNewParamsCountry = "BG"
	ScanNewParamsCountryBf ScanNewParamsCountry = "BF"
	ScanNewParamsCountryBi ScanNewParamsCountry = "BI"
	ScanNewParamsCountryKh ScanNewParamsCountry = "KH"
	ScanNewParamsCountryCm ScanNewParamsCountry = "CM"
	ScanNewParamsCountryCA ScanNewParamsCountry = "CA"
	ScanNewParamsCountryCv ScanNewParamsCountry = "CV"
	ScanNewParamsCountryKy ScanNewParamsCountry = "KY"
	ScanNewParamsCountryCf ScanNewParamsCountry = "CF"
	ScanNewParamsCountryTd ScanNewParamsCountry = "TD"
	ScanNewParamsCountryCl ScanNewParamsCountry = "CL"
	ScanNewParamsCountryCn ScanNewParamsCountry = "CN"
	ScanNewParamsCountryCo ScanNewParamsCountry = "CO"
	ScanNewParamsCountryKm ScanNewParamsCountry = "KM"
	ScanNewParamsCountryCg ScanNewParamsCountry = "CG"
	ScanNewParamsCountryCr ScanNewParamsCountry = "CR"
	ScanNewParamsCountryCi ScanNewParamsCountry = "CI"
	ScanNewParamsCountryHr ScanNewParamsCountry = "HR"
	ScanNewParamsCountryCu ScanNewParamsCountry = "CU"
	ScanNewParamsCountryCy ScanNewParamsCountry = "CY"
	ScanNewParamsCountryCz ScanNewParamsCountry = "CZ"
	ScanNewParamsCountryCd ScanNewParamsCountry = "CD"
	ScanNewParamsCountryDK ScanNewParamsCountry = "DK"
	ScanNewParamsCountryDj ScanNewParamsCountry = "DJ"
	ScanNewParamsCountryDm ScanNewParamsCountry = "DM"
	ScanNewParamsCountryDo ScanNewParamsCountry = "DO"
	ScanNewParamsCountryEc ScanNewParamsCountry = "EC"
	ScanNewParamsCountryEg ScanNewParamsCountry = "EG"
	ScanNewParamsCountrySv ScanNewParamsCountry = "SV"
	ScanNewParamsCountryGq ScanNewParamsCountry = "GQ"
	ScanNewParamsCountryEr ScanNewParamsCountry = "ER"
	ScanNewParamsCountryEe ScanNewParamsCountry = "EE"
	ScanNewParamsCountrySz ScanNewParamsCountry = "SZ"
	ScanNewParamsCountryEt ScanNewParamsCountry = "ET"
	ScanNewParamsCountryFj ScanNewParamsCountry = "FJ"
	ScanNewParamsCountryFi ScanNewParamsCountry = "FI"
	ScanNewParamsCountryFr ScanNewParamsCountry = "FR"
	ScanNewParamsCountryGa ScanNewParamsCountry = "GA"
	ScanNewParamsCountryGe ScanNewParamsCountry = "GE"
	ScanNewParamsCountryDe ScanNewParamsCountry = "DE"
	ScanNewParamsCountryGh ScanNewParamsCountry = "GH"
	ScanNewParamsCountryGr ScanNewParamsCountry = "GR"
	ScanNewParamsCountryGl ScanNewParamsCountry = "GL"
	ScanNewParamsCountryGd ScanNewParamsCountry = "GD"
	ScanNewParamsCountryGt ScanNewParamsCountry = "GT"
	ScanNewParamsCountryGn ScanNewParamsCountry = "GN"
	ScanNewParamsCountryGw ScanNewParamsCountry = "GW"
	ScanNewParamsCountryGy ScanNewParamsCountry = "GY"
	ScanNewParamsCountryHt ScanNewParamsCountry = "HT"
	ScanNewParamsCountryHn ScanNewParamsCountry = "HN"
	ScanNewParamsCountryHu ScanNewParamsCountry = "HU"
	ScanNewParamsCountryIs ScanNewParamsCountry = "IS"
	ScanNewParamsCountryIn ScanNewParamsCountry = "IN"
	ScanNewParamsCountryID ScanNewParamsCountry = "ID"
	ScanNewParamsCountryIr ScanNewParamsCountry = "IR"
	ScanNewParamsCountryIq ScanNewParamsCountry = "IQ"
	ScanNewParamsCountryIe ScanNewParamsCountry = "IE"
	ScanNewParamsCountryIl ScanNewParamsCountry = "IL"
	ScanNewParamsCountryIt ScanNewParamsCountry = "IT"
	ScanNewParamsCountryJm ScanNewParamsCountry = "JM"
	ScanNewParamsCountryJp ScanNewParamsCountry = "JP"
	ScanNewParamsCountryJo ScanNewParamsCountry = "JO"
	ScanNewParamsCountryKz ScanNewParamsCountry = "KZ"
	ScanNewParamsCountryKe ScanNewParamsCountry = "KE"
	ScanNewParamsCountryKi ScanNewParamsCountry = "KI"
	ScanNewParamsCountryKw ScanNewParamsCountry = "KW"
	ScanNewParamsCountryKg ScanNewParamsCountry = "KG"
	ScanNewParamsCountryLa ScanNewParamsCountry = "LA"
	ScanNewParamsCountryLv ScanNewParamsCountry = "LV"
	ScanNewParamsCountryLB ScanNewParamsCountry = "LB"
	ScanNewParamsCountryLs ScanNewParamsCountry = "LS"
	ScanNewParamsCountryLr ScanNewParamsCountry = "LR"
	ScanNewParamsCountryLy ScanNewParamsCountry = "LY"
	ScanNewParamsCountryLi ScanNewParamsCountry = "LI"
	ScanNewParamsCountryLt ScanNewParamsCountry = "LT"
	ScanNewParamsCountryLu ScanNewParamsCountry = "LU"
	ScanNewParamsCountryMo ScanNewParamsCountry = "MO"
	ScanNewParamsCountryMg ScanNewParamsCountry = "MG"
	ScanNewParamsCountryMw ScanNewParamsCountry = "MW"
	ScanNewParamsCountryMy ScanNewParamsCountry = "MY"
	ScanNewParamsCountryMv ScanNewParamsCountry = "MV"
	ScanNewParamsCountryMl ScanNewParamsCountry = "ML"
	ScanNewParamsCountryMr ScanNewParamsCountry = "MR"
	ScanNewParamsCountryMu ScanNewParamsCountry = "MU"
	ScanNewParamsCountryMX ScanNewParamsCountry = "MX"
	ScanNewParamsCountryFm ScanNewParamsCountry = "FM"
	ScanNewParamsCountryMd ScanNewParamsCountry = "MD"
	ScanNewParamsCountryMc ScanNewParamsCountry = "MC"
	ScanNewParamsCountryMn ScanNewParamsCountry = "MN"
	ScanNewParamsCountryMs ScanNewParamsCountry = "MS"
	ScanNewParamsCountryMa ScanNewParamsCountry = "MA"
	ScanNewParamsCountryMz ScanNewParamsCountry = "MZ"
	ScanNewParamsCountryMm ScanNewParamsCountry = "MM"
	ScanNewParamsCountryNa ScanNewParamsCountry = "NA"
	ScanNewParamsCountryNr ScanNewParamsCountry = "NR"
	ScanNewParamsCountryNp ScanNewParamsCountry = "NP"
	ScanNewParamsCountryNl ScanNewParamsCountry = "NL"
	ScanNewParamsCountryNz ScanNewParamsCountry = "NZ"
	ScanNewParamsCountryNi ScanNewParamsCountry = "NI"
	ScanNewParamsCountryNe ScanNewParamsCountry = "NE"
	ScanNewParamsCountryNg ScanNewParamsCountry = "NG"
	ScanNewParamsCountryKp ScanNewParamsCountry = "KP"
	ScanNewParamsCountryMk ScanNewParamsCountry = "MK"
	ScanNewParamsCountryNo ScanNewParamsCountry = "NO"
	ScanNewParamsCountryOm ScanNewParamsCountry = "OM"
	ScanNewParamsCountryPk ScanNewParamsCountry = "PK"
	ScanNewParamsCountryPs ScanNewParamsCountry = "PS"
	ScanNewParamsCountryPa ScanNewParamsCountry = "PA"
	ScanNewParamsCountryPg ScanNewParamsCountry = "PG"
	ScanNewParamsCountryPy ScanNewParamsCountry = "PY"
	ScanNewParamsCountryPe ScanNewParamsCountry = "PE"
	ScanNewParamsCountryPh ScanNewParamsCountry = "PH"
	ScanNewParamsCountryPl ScanNewParamsCountry = "PL"
	ScanNewParamsCountryPt ScanNewParamsCountry = "PT"
	ScanNewParamsCountryQa ScanNewParamsCountry = "QA"
	ScanNewParamsCountryRo ScanNewParamsCountry = "RO"
	ScanNewParamsCountryRu ScanNewParamsCountry = "RU"
	ScanNewParamsCountryRw ScanNewParamsCountry = "RW"
	ScanNewParamsCountrySh ScanNewParamsCountry = "SH"
	ScanNewParamsCountryKn ScanNewParamsCountry = "KN"
	ScanNewParamsCountryLc ScanNewParamsCountry = "LC"
	ScanNewParamsCountryVc ScanNewParamsCountry = "VC"
	ScanNewParamsCountryWs ScanNewParamsCountry = "WS"
	ScanNewParamsCountrySm ScanNewParamsCountry = "SM"
	ScanNewParamsCountrySt ScanNewParamsCountry = "ST"
	ScanNewParamsCountrySa ScanNewParamsCountry = "SA"
	ScanNewParamsCountrySn ScanNewParamsCountry = "SN"
	ScanNewParamsCountryRs ScanNewParamsCountry = "RS"
	ScanNewParamsCountrySc ScanNewParamsCountry = "SC"
	ScanNewParamsCountrySl ScanNewParamsCountry = "SL"
	ScanNewParamsCountrySk ScanNewParamsCountry = "SK"
	ScanNewParamsCountrySi ScanNewParamsCountry = "SI"
	ScanNewParamsCountrySb ScanNewParamsCountry = "SB"
	ScanNewParamsCountrySo ScanNewParamsCountry = "SO"
	ScanNewParamsCountryZa ScanNewParamsCountry = "ZA"
	ScanNewParamsCountryKr ScanNewParamsCountry = "KR"
	ScanNewParamsCountrySS ScanNewParamsCountry = "SS"
	ScanNewParamsCountryEs ScanNewParamsCountry = "ES"
	ScanNewParamsCountryLk ScanNewParamsCountry = "LK"
	ScanNewParamsCountrySd ScanNewParamsCountry = "SD"
	ScanNewParamsCountrySr ScanNewParamsCountry = "SR"
	ScanNewParamsCountrySe ScanNewParamsCountry = "SE"
	ScanNewParamsCountryCh ScanNewParamsCountry = "CH"
	ScanNewParamsCountrySy ScanNewParamsCountry = "SY"
	ScanNewParamsCountryTw ScanNewParamsCountry = "TW"
	ScanNewParamsCountryTj ScanNewParamsCountry = "TJ"
	ScanNewParamsCountryTz ScanNewParamsCountry = "TZ"
	ScanNewParamsCountryTh ScanNewParamsCountry = "TH"
	ScanNewParamsCountryBs ScanNewParamsCountry = "BS"
	ScanNewParamsCountryGm ScanNewParamsCountry = "GM"
	ScanNewParamsCountryTl ScanNewParamsCountry = "TL"
	ScanNewParamsCountryTg ScanNewParamsCountry = "TG"
	ScanNewParamsCountryTo ScanNewParamsCountry = "TO"
	ScanNewParamsCountryTt ScanNewParamsCountry = "TT"
	ScanNewParamsCountryTn ScanNewParamsCountry = "TN"
	ScanNewParamsCountryTr ScanNewParamsCountry = "TR"
	ScanNewParamsCountryTm ScanNewParamsCountry = "TM"
	ScanNewParamsCountryUg ScanNewParamsCountry = "UG"
	ScanNewParamsCountryUA ScanNewParamsCountry = "UA"
	ScanNewParamsCountryAe ScanNewParamsCountry = "AE"
	ScanNewParamsCountryGB ScanNewParamsCountry = "GB"
	ScanNewParamsCountryUs ScanNewParamsCountry = "US"
	ScanNewParamsCountryUy ScanNewParamsCountry = "UY"
	ScanNewParamsCountryUz ScanNewParamsCountry = "UZ"
	ScanNewParamsCountryVu ScanNewParamsCountry = "VU"
	ScanNewParamsCountryVe ScanNewParamsCountry = "VE"
	ScanNewParamsCountryVn ScanNewParamsCountry = "VN"
	ScanNewParamsCountryYe ScanNewParamsCountry = "YE"
	ScanNewParamsCountryZm ScanNewParamsCountry = "ZM"
	ScanNewParamsCountryZw ScanNewParamsCountry = "ZW"
)

func (r ScanNewParamsCountry) IsKnown() bool {
	switch r {
	case ScanNewParamsCountryAf, ScanNewParamsCountryAl, ScanNewParamsCountryDz, ScanNewParamsCountryAD, ScanNewParamsCountryAo, ScanNewParamsCountryAg, ScanNewParamsCountryAr, ScanNewParamsCountryAm, ScanNewParamsCountryAu, ScanNewParamsCountryAt, ScanNewParamsCountryAz, ScanNewParamsCountryBh, ScanNewParamsCountryBd, ScanNewParamsCountryBb, ScanNewParamsCountryBy, ScanNewParamsCountryBe, ScanNewParamsCountryBz, ScanNewParamsCountryBj, ScanNewParamsCountryBm, ScanNewParamsCountryBt, ScanNewParamsCountryBo, ScanNewParamsCountryBa, ScanNewParamsCountryBw, ScanNewParamsCountryBr, ScanNewParamsCountryBn, ScanNewParamsCountryBg, ScanNewParamsCountryBf, ScanNewParamsCountryBi, ScanNewParamsCountryKh, ScanNewParamsCountryCm, ScanNewParamsCountryCA, ScanNewParamsCountryCv, ScanNewParamsCountryKy, ScanNewParamsCountryCf, ScanNewParamsCountryTd, ScanNewParamsCountryCl, ScanNewParamsCountryCn, ScanNewParamsCountryCo, ScanNewParamsCountryKm, ScanNewParamsCountryCg, ScanNewParamsCountryCr, ScanNewParamsCountryCi, ScanNewParamsCountryHr, ScanNewParamsCountryCu, ScanNewParamsCountryCy, ScanNewParamsCountryCz, ScanNewParamsCountryCd, ScanNewParamsCountryDK, ScanNewParamsCountryDj, ScanNewParamsCountryDm, ScanNewParamsCountryDo, ScanNewParamsCountryEc, ScanNewParamsCountryEg, ScanNewParamsCountrySv, ScanNewParamsCountryGq, ScanNewParamsCountryEr, ScanNewParamsCountryEe, ScanNewParamsCountrySz, ScanNewParamsCountryEt, ScanNewParamsCountryFj, ScanNewParamsCountryFi, ScanNewParamsCountryFr, ScanNewParamsCountryGa, ScanNewParamsCountryGe, ScanNewParamsCountryDe, ScanNewParamsCountryGh, ScanNewParamsCountryGr, ScanNewParamsCountryGl, ScanNewParamsCountryGd, ScanNewParamsCountryGt, ScanNewParamsCountryGn, ScanNewParamsCountryGw, ScanNewParamsCountryGy, ScanNewParamsCountryHt, ScanNewParamsCountryHn, ScanNewParamsCountryHu, ScanNewParamsCountryIs, ScanNewParamsCountryIn, ScanNewParamsCountryID, ScanNewParamsCountryIr, ScanNewParamsCountryIq, ScanNewParamsCountryIe, ScanNewParamsCountryIl, ScanNewParamsCountryIt, ScanNewParamsCountryJm, ScanNewParamsCountryJp, ScanNewParamsCountryJo, ScanNewParamsCountryKz, ScanNewParamsCountryKe, ScanNewParamsCountryKi, ScanNewParamsCountryKw, ScanNewParamsCountryKg, ScanNewParamsCountryLa, ScanNewParamsCountryLv, ScanNewParamsCountryLB, ScanNewParamsCountryLs, ScanNewParamsCountryLr, ScanNewParamsCountryLy, ScanNewParamsCountryLi, ScanNewParamsCountryLt, ScanNewParamsCountryLu, ScanNewParamsCountryMo, ScanNewParamsCountryMg, ScanNewParamsCountryMw, ScanNewParamsCountryMy, ScanNewParamsCountryMv, ScanNewParamsCountryMl, ScanNewParamsCountryMr, ScanNewParamsCountryMu, ScanNewParamsCountryMX, ScanNewParamsCountryFm, ScanNewParamsCountryMd, ScanNewParamsCountryMc, ScanNewParamsCountryMn, ScanNewParamsCountryMs, ScanNewParamsCountryMa, ScanNewParamsCountryMz, ScanNewParamsCountryMm, ScanNewParamsCountryNa, ScanNewParamsCountryNr, ScanNewParamsCountryNp, ScanNewParamsCountryNl, ScanNewParamsCountryNz, ScanNewParamsCountryNi, ScanNewParamsCountryNe, ScanNewParamsCountryNg, ScanNewParamsCountryKp, ScanNewParamsCountryMk, ScanNewParamsCountryNo, ScanNewParamsCountryOm, ScanNewParamsCountryPk, ScanNewParamsCountryPs, ScanNewParamsCountryPa, ScanNewParamsCountryPg, ScanNewParamsCountryPy, ScanNewParamsCountryPe, ScanNewParamsCountryPh, ScanNewParamsCountryPl, ScanNewParamsCountryPt, ScanNewParamsCountryQa, ScanNewParamsCountryRo, ScanNewParamsCountryRu, ScanNewParamsCountryRw, ScanNewParamsCountrySh, ScanNewParamsCountryKn, ScanNewParamsCountryLc, ScanNewParamsCountryVc, ScanNewParamsCountryWs, ScanNewParamsCountrySm, ScanNewParamsCountrySt, ScanNewParamsCountrySa, ScanNewParamsCountrySn, ScanNewParamsCountryRs, ScanNewParamsCountrySc, ScanNewParamsCountrySl, ScanNewParamsCountrySk, ScanNewParamsCountrySi, ScanNewParamsCountrySb, ScanNewParamsCountrySo, ScanNewParamsCountryZa, ScanNewParamsCountryKr, ScanNewParamsCountrySS, ScanNewParamsCountryEs, ScanNewParamsCountryLk, ScanNewParamsCountrySd, ScanNewParamsCountrySr, ScanNewParamsCountrySe, ScanNewParamsCountryCh, ScanNewParamsCountrySy, ScanNewParamsCountryTw, ScanNewParamsCountryTj, ScanNewParamsCountryTz, ScanNewParamsCountryTh, ScanNewParamsCountryBs, ScanNewParamsCountryGm, ScanNewParamsCountryTl, ScanNewParamsCountryTg, ScanNewParamsCountryTo, ScanNewParamsCountryTt, ScanNewParamsCountryTn, ScanNewParamsCountryTr, ScanNewParamsCountryTm, ScanNewParamsCountryUg, ScanNewParamsCountryUA, ScanNewParamsCountryAe, ScanNewParamsCountryGB, ScanNewParamsCountryUs, ScanNewParamsCountryUy, ScanNewParamsCountryUz, ScanNewParamsCountryVu, ScanNewParamsCountryVe, ScanNewParamsCountryVn, ScanNewParamsCountryYe, ScanNewParamsCountryZm, ScanNewParamsCountryZw:
		return true
	}
	return false
}

// Device resolutions.
type ScanNewParamsScreenshotsResolution string

const (
	ScanNewParamsScreenshotsResolutionDesktop ScanNewParamsScreenshotsResolution = "desktop"
	ScanNewParamsScreenshotsResolutionMobile  ScanNewParamsScreenshotsResolution = "mobile"
	ScanNewParamsScreenshotsResolutionTablet  ScanNewParamsScreenshotsResolution = "tablet"
)

func (r ScanNewParamsScreenshotsResolution) IsKnown() bool {
	switch r {
	case ScanNewParamsScreenshotsResolutionDesktop, ScanNewParamsScreenshotsResolutionMobile, ScanNewParamsScreenshotsResolutionTablet:
		return true
	}
	return false
}

// The option `Public` means it will be included in listings like recent scans and
// search results. `Unlisted` means it will not be included in the aforementioned
// listings, users will need to have the scan's ID to access it. A a scan will be
// automatically marked as unlisted if it fails, if it contains potential PII or
// other sensitive material.
type ScanNewParamsVisibility string

const (
	ScanNewParamsVisibilityPublic   ScanNewParamsVisibility = "Public"
	ScanNewParamsVisibilityUnlisted ScanNewParamsVisibility = "Unlisted"
)

func (r ScanNewParamsVisibility) IsKnown() bool {
	switch r {
	case ScanNewParamsVisibilityPublic, ScanNewParamsVisibilityUnlisted:
		return true
	}
	return false
}

type ScanListParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Filter scans
	Q param.Field[string] `query:"q"`
	// Limit the number of objects in the response.
	Size param.Field[int64] `query:"size"`
}

// URLQuery serializes [ScanListParams]'s query parameters as `url.Values`.
func (r ScanListParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

type ScanBulkNewParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// List of urls to scan (up to a 100).
	Body []ScanBulkNewParamsBody `json:"body"`
}

func (r ScanBulkNewParams) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r.Body)
}

type ScanBulkNewParamsBody struct {
	URL param.Field[string] `json:"url" api:"required"`
	// Enable agent readiness checks.
	AgentReadiness param.Field[bool]   `json:"agentReadiness"`
	Customagent    param.Field[string] `json:"customagent"`
	// Set custom headers.
	CustomHeaders param.Field[map[string]string] `json:"customHeaders"`
	Referer       param.Field[string]            `json:"referer"`
	// Take multiple screenshots targeting different device types.
	ScreenshotsResolutions param.Field[[]ScanBulkNewParamsBodyScreenshotsResolution] `json:"screenshotsResolutions"`
	// The option `Public` means it will be included in listings like recent scans and
	// search results. `Unlisted` means it will not be included in the aforementioned
	// listings, users will need to have the scan's ID to access it. A a scan will be
	// automatically marked as unlisted if it fails, if it contains potential PII or
	// other sensitive material.
	Visibility param.Field[ScanBulkNewParamsBodyVisibility] `json:"visibility"`
}

func (r ScanBulkNewParamsBody) MarshalJSON() (data []byte, err error) {
	return apijson.MarshalRoot(r)
}

// Device resolutions.
type ScanBulkNewParamsBodyScreenshotsResolution string

const (
	ScanBulkNewParamsBodyScreenshotsResolutionDesktop ScanBulkNewParamsBodyScreenshotsResolution = "desktop"
	ScanBulkNewParamsBodyScreenshotsResolutionMobile  ScanBulkNewParamsBodyScreenshotsResolution = "mobile"
	ScanBulkNewParamsBodyScreenshotsResolutionTablet  ScanBulkNewParamsBodyScreenshotsResolution = "tablet"
)

func (r ScanBulkNewParamsBodyScreenshotsResolution) IsKnown() bool {
	switch r {
	case ScanBulkNewParamsBodyScreenshotsResolutionDesktop, ScanBulkNewParamsBodyScreenshotsResolutionMobile, ScanBulkNewParamsBodyScreenshotsResolutionTablet:
		return true
	}
	return false
}

// The option `Public` means it will be included in listings like recent scans and
// search results. `Unlisted` means it will not be included in the aforementioned
// listings, users will need to have the scan's ID to access it. A a scan will be
// automatically marked as unlisted if it fails, if it contains potential PII or
// other sensitive material.
type ScanBulkNewParamsBodyVisibility string

const (
	ScanBulkNewParamsBodyVisibilityPublic   ScanBulkNewParamsBodyVisibility = "Public"
	ScanBulkNewParamsBodyVisibilityUnlisted ScanBulkNewParamsBodyVisibility = "Unlisted"
)

func (r ScanBulkNewParamsBodyVisibility) IsKnown() bool {
	switch r {
	case ScanBulkNewParamsBodyVisibilityPublic, ScanBulkNewParamsBodyVisibilityUnlisted:
		return true
	}
	return false
}

type ScanDOMParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type ScanGetParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type ScanHARParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
}

type ScanScreenshotParams struct {
	// Account ID.
	AccountID param.Field[string] `path:"account_id" api:"required"`
	// Target device type.
	Resolution param.Field[ScanScreenshotParamsResolution] `query:"resolution"`
}

// URLQuery serializes [ScanScreenshotParams]'s query parameters as `url.Values`.
func (r ScanScreenshotParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Target device type.
type ScanScreenshotParamsResolution string

const (
	ScanScreenshotParamsResolutionDesktop ScanScreenshotParamsResolution = "desktop"
	ScanScreenshotParamsResolutionMobile  ScanScreenshotParamsResolution = "mobile"
	ScanScreenshotParamsResolutionTablet  ScanScreenshotParamsResolution = "tablet"
)

func (r ScanScreenshotParamsResolution) IsKnown() bool {
	switch r {
	case ScanScreenshotParamsResolutionDesktop, ScanScreenshotParamsResolutionMobile, ScanScreenshotParamsResolutionTablet:
		return true
	}
	return false
}
