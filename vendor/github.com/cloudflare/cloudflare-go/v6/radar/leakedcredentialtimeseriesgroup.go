// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package radar

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/cloudflare/cloudflare-go/v6/internal/apijson"
	"github.com/cloudflare/cloudflare-go/v6/internal/apiquery"
	"github.com/cloudflare/cloudflare-go/v6/internal/param"
	"github.com/cloudflare/cloudflare-go/v6/internal/requestconfig"
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// LeakedCredentialTimeseriesGroupService contains methods and other services that
// help with interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewLeakedCredentialTimeseriesGroupService] method instead.
type LeakedCredentialTimeseriesGroupService struct {
	Options []option.RequestOption
}

// NewLeakedCredentialTimeseriesGroupService generates a new service that applies
// the given options to each request. These options are applied after the parent
// client's options (if there is one), and before any request-specific options.
func NewLeakedCredentialTimeseriesGroupService(opts ...option.RequestOption) (r *LeakedCredentialTimeseriesGroupService) {
	r = &LeakedCredentialTimeseriesGroupService{}
	r.Options = opts
	return
}

// Retrieves the distribution of HTTP authentication requests by bot class over
// time.
//
// Deprecated: Use
// [Radar Leaked Credentials Timeseries Groups By Dimension](https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/timeseries_groups_v2/)
// instead.
func (r *LeakedCredentialTimeseriesGroupService) BotClass(ctx context.Context, query LeakedCredentialTimeseriesGroupBotClassParams, opts ...option.RequestOption) (res *LeakedCredentialTimeseriesGroupBotClassResponse, err error) {
	var env LeakedCredentialTimeseriesGroupBotClassResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	path := "radar/leaked_credential_checks/timeseries_groups/bot_class"
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, query, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Retrieves the distribution of HTTP authentication requests by compromised
// credential status over time.
//
// Deprecated: Use
// [Radar Leaked Credentials Timeseries Groups By Dimension](https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/timeseries_groups_v2/)
// instead.
func (r *LeakedCredentialTimeseriesGroupService) Compromised(ctx context.Context, query LeakedCredentialTimeseriesGroupCompromisedParams, opts ...option.RequestOption) (res *LeakedCredentialTimeseriesGroupCompromisedResponse, err error) {
	var env LeakedCredentialTimeseriesGroupCompromisedResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	path := "radar/leaked_credential_checks/timeseries_groups/compromised"
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, query, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

type LeakedCredentialTimeseriesGroupBotClassResponse struct {
	// Metadata for the results.
	Meta   LeakedCredentialTimeseriesGroupBotClassResponseMeta   `json:"meta" api:"required"`
	Serie0 LeakedCredentialTimeseriesGroupBotClassResponseSerie0 `json:"serie_0" api:"required"`
	JSON   leakedCredentialTimeseriesGroupBotClassResponseJSON   `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseJSON contains the JSON metadata
// for the struct [LeakedCredentialTimeseriesGroupBotClassResponse]
type leakedCredentialTimeseriesGroupBotClassResponseJSON struct {
	Meta        apijson.Field
	Serie0      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseJSON) RawJSON() string {
	return r.raw
}

// Metadata for the results.
type LeakedCredentialTimeseriesGroupBotClassResponseMeta struct {
	// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
	// Refer to
	// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
	AggInterval    LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval    `json:"aggInterval" api:"required"`
	ConfidenceInfo LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfo `json:"confidenceInfo" api:"required"`
	DateRange      []LeakedCredentialTimeseriesGroupBotClassResponseMetaDateRange    `json:"dateRange" api:"required"`
	// Timestamp of the last dataset update.
	LastUpdated time.Time `json:"lastUpdated" api:"required" format:"date-time"`
	// Normalization method applied to the results. Refer to
	// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
	Normalization LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization `json:"normalization" api:"required"`
	// Measurement units for the results.
	Units []LeakedCredentialTimeseriesGroupBotClassResponseMetaUnit `json:"units" api:"required"`
	JSON  leakedCredentialTimeseriesGroupBotClassResponseMetaJSON   `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseMetaJSON contains the JSON
// metadata for the struct [LeakedCredentialTimeseriesGroupBotClassResponseMeta]
type leakedCredentialTimeseriesGroupBotClassResponseMetaJSON struct {
	AggInterval    apijson.Field
	ConfidenceInfo apijson.Field
	DateRange      apijson.Field
	LastUpdated    apijson.Field
	Normalization  apijson.Field
	Units          apijson.Field
	raw            string
	ExtraFields    map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseMeta) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseMetaJSON) RawJSON() string {
	return r.raw
}

// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
// Refer to
// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
type LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval string

const (
	LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalFifteenMinutes LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval = "FIFTEEN_MINUTES"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneHour        LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval = "ONE_HOUR"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneDay         LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval = "ONE_DAY"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneWeek        LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval = "ONE_WEEK"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneMonth       LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval = "ONE_MONTH"
)

func (r LeakedCredentialTimeseriesGroupBotClassResponseMetaAggInterval) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalFifteenMinutes, LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneHour, LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneDay, LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneWeek, LeakedCredentialTimeseriesGroupBotClassResponseMetaAggIntervalOneMonth:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfo struct {
	Annotations []LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotation `json:"annotations" api:"required"`
	// Provides an indication of how much confidence Cloudflare has in the data.
	Level int64                                                                 `json:"level" api:"required"`
	JSON  leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoJSON contains
// the JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfo]
type leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoJSON struct {
	Annotations apijson.Field
	Level       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfo) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoJSON) RawJSON() string {
	return r.raw
}

// Annotation associated with the result (e.g. outage or other type of event).
type LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotation struct {
	// Data source for annotations.
	DataSource  LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource `json:"dataSource" api:"required"`
	Description string                                                                                 `json:"description" api:"required"`
	EndDate     time.Time                                                                              `json:"endDate" api:"required" format:"date-time"`
	// Event type for annotations.
	EventType LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType `json:"eventType" api:"required"`
	// Whether event is a single point in time or a time range.
	IsInstantaneous bool                                                                            `json:"isInstantaneous" api:"required"`
	LinkedURL       string                                                                          `json:"linkedUrl" api:"required" format:"uri"`
	StartDate       time.Time                                                                       `json:"startDate" api:"required" format:"date-time"`
	JSON            leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationJSON
// contains the JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotation]
type leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationJSON struct {
	DataSource      apijson.Field
	Description     apijson.Field
	EndDate         apijson.Field
	EventType       apijson.Field
	IsInstantaneous apijson.Field
	LinkedURL       apijson.Field
	StartDate       apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotation) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationJSON) RawJSON() string {
	return r.raw
}

// Data source for annotations.
type LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource string

const (
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAll                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "ALL"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAIBots             LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "AI_BOTS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway          LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "AI_GATEWAY"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceBGP                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "BGP"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceBots               LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "BOTS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly  LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "CONNECTION_ANOMALY"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceCT                 LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "CT"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNS                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "DNS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude       LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_MAGNITUDE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112           LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_AS112"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDos                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "DOS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting       LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_ROUTING"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity      LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_SECURITY"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceFw                 LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "FW"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceFwPg               LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "FW_PG"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTP               LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl        LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CONTROL"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CRAWLER_REFERER"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins        LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_ORIGINS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceIQI                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "IQI"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials  LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "LEAKED_CREDENTIALS"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceNet                LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "NET"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT          LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "ROBOTS_TXT"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceSpeed              LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "SPEED"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI          LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource = "WORKERS_AI"
)

func (r LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSource) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAll, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAIBots, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceBGP, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceBots, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceCT, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNS, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceDos, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceFw, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceFwPg, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTP, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceIQI, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceNet, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceSpeed, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI:
		return true
	}
	return false
}

// Event type for annotations.
type LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType string

const (
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeEvent             LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "EVENT"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeGeneral           LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "GENERAL"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeOutage            LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "OUTAGE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "PARTIAL_PROJECTION"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypePipeline          LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "PIPELINE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly    LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType = "TRAFFIC_ANOMALY"
)

func (r LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventType) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeEvent, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeGeneral, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeOutage, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypePipeline, LeakedCredentialTimeseriesGroupBotClassResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupBotClassResponseMetaDateRange struct {
	// Adjusted end of date range.
	EndTime time.Time `json:"endTime" api:"required" format:"date-time"`
	// Adjusted start of date range.
	StartTime time.Time                                                        `json:"startTime" api:"required" format:"date-time"`
	JSON      leakedCredentialTimeseriesGroupBotClassResponseMetaDateRangeJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseMetaDateRangeJSON contains the
// JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupBotClassResponseMetaDateRange]
type leakedCredentialTimeseriesGroupBotClassResponseMetaDateRangeJSON struct {
	EndTime     apijson.Field
	StartTime   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseMetaDateRange) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseMetaDateRangeJSON) RawJSON() string {
	return r.raw
}

// Normalization method applied to the results. Refer to
// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
type LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization string

const (
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationPercentage           LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "PERCENTAGE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationMin0Max              LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "MIN0_MAX"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationMinMax               LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "MIN_MAX"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRawValues            LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "RAW_VALUES"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationPercentageChange     LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "PERCENTAGE_CHANGE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRollingAverage       LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "ROLLING_AVERAGE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationOverlappedPercentage LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "OVERLAPPED_PERCENTAGE"
	LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRatio                LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization = "RATIO"
)

func (r LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalization) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationPercentage, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationMin0Max, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationMinMax, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRawValues, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationPercentageChange, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRollingAverage, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationOverlappedPercentage, LeakedCredentialTimeseriesGroupBotClassResponseMetaNormalizationRatio:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupBotClassResponseMetaUnit struct {
	Name  string                                                      `json:"name" api:"required"`
	Value string                                                      `json:"value" api:"required"`
	JSON  leakedCredentialTimeseriesGroupBotClassResponseMetaUnitJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseMetaUnitJSON contains the JSON
// metadata for the struct
// [LeakedCredentialTimeseriesGroupBotClassResponseMetaUnit]
type leakedCredentialTimeseriesGroupBotClassResponseMetaUnitJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseMetaUnit) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseMetaUnitJSON) RawJSON() string {
	return r.raw
}

type LeakedCredentialTimeseriesGroupBotClassResponseSerie0 struct {
	Bot        []string                                                  `json:"bot" api:"required"`
	Human      []string                                                  `json:"human" api:"required"`
	Timestamps []time.Time                                               `json:"timestamps" api:"required" format:"date-time"`
	JSON       leakedCredentialTimeseriesGroupBotClassResponseSerie0JSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseSerie0JSON contains the JSON
// metadata for the struct [LeakedCredentialTimeseriesGroupBotClassResponseSerie0]
type leakedCredentialTimeseriesGroupBotClassResponseSerie0JSON struct {
	Bot         apijson.Field
	Human       apijson.Field
	Timestamps  apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseSerie0) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseSerie0JSON) RawJSON() string {
	return r.raw
}

type LeakedCredentialTimeseriesGroupCompromisedResponse struct {
	// Metadata for the results.
	Meta   LeakedCredentialTimeseriesGroupCompromisedResponseMeta   `json:"meta" api:"required"`
	Serie0 LeakedCredentialTimeseriesGroupCompromisedResponseSerie0 `json:"serie_0" api:"required"`
	JSON   leakedCredentialTimeseriesGroupCompromisedResponseJSON   `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseJSON contains the JSON
// metadata for the struct [LeakedCredentialTimeseriesGroupCompromisedResponse]
type leakedCredentialTimeseriesGroupCompromisedResponseJSON struct {
	Meta        apijson.Field
	Serie0      apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseJSON) RawJSON() string {
	return r.raw
}

// Metadata for the results.
type LeakedCredentialTimeseriesGroupCompromisedResponseMeta struct {
	// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
	// Refer to
	// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
	AggInterval    LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval    `json:"aggInterval" api:"required"`
	ConfidenceInfo LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfo `json:"confidenceInfo" api:"required"`
	DateRange      []LeakedCredentialTimeseriesGroupCompromisedResponseMetaDateRange    `json:"dateRange" api:"required"`
	// Timestamp of the last dataset update.
	LastUpdated time.Time `json:"lastUpdated" api:"required" format:"date-time"`
	// Normalization method applied to the results. Refer to
	// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
	Normalization LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization `json:"normalization" api:"required"`
	// Measurement units for the results.
	Units []LeakedCredentialTimeseriesGroupCompromisedResponseMetaUnit `json:"units" api:"required"`
	JSON  leakedCredentialTimeseriesGroupCompromisedResponseMetaJSON   `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseMetaJSON contains the JSON
// metadata for the struct [LeakedCredentialTimeseriesGroupCompromisedResponseMeta]
type leakedCredentialTimeseriesGroupCompromisedResponseMetaJSON struct {
	AggInterval    apijson.Field
	ConfidenceInfo apijson.Field
	DateRange      apijson.Field
	LastUpdated    apijson.Field
	Normalization  apijson.Field
	Units          apijson.Field
	raw            string
	ExtraFields    map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseMeta) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseMetaJSON) RawJSON() string {
	return r.raw
}

// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
// Refer to
// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
type LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval string

const (
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalFifteenMinutes LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval = "FIFTEEN_MINUTES"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneHour        LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval = "ONE_HOUR"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneDay         LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval = "ONE_DAY"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneWeek        LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval = "ONE_WEEK"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneMonth       LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval = "ONE_MONTH"
)

func (r LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggInterval) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalFifteenMinutes, LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneHour, LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneDay, LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneWeek, LeakedCredentialTimeseriesGroupCompromisedResponseMetaAggIntervalOneMonth:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfo struct {
	Annotations []LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotation `json:"annotations" api:"required"`
	// Provides an indication of how much confidence Cloudflare has in the data.
	Level int64                                                                    `json:"level" api:"required"`
	JSON  leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoJSON
// contains the JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfo]
type leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoJSON struct {
	Annotations apijson.Field
	Level       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfo) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoJSON) RawJSON() string {
	return r.raw
}

// Annotation associated with the result (e.g. outage or other type of event).
type LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotation struct {
	// Data source for annotations.
	DataSource  LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource `json:"dataSource" api:"required"`
	Description string                                                                                    `json:"description" api:"required"`
	EndDate     time.Time                                                                                 `json:"endDate" api:"required" format:"date-time"`
	// Event type for annotations.
	EventType LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType `json:"eventType" api:"required"`
	// Whether event is a single point in time or a time range.
	IsInstantaneous bool                                                                               `json:"isInstantaneous" api:"required"`
	LinkedURL       string                                                                             `json:"linkedUrl" api:"required" format:"uri"`
	StartDate       time.Time                                                                          `json:"startDate" api:"required" format:"date-time"`
	JSON            leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationJSON
// contains the JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotation]
type leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationJSON struct {
	DataSource      apijson.Field
	Description     apijson.Field
	EndDate         apijson.Field
	EventType       apijson.Field
	IsInstantaneous apijson.Field
	LinkedURL       apijson.Field
	StartDate       apijson.Field
	raw             string
	ExtraFields     map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotation) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationJSON) RawJSON() string {
	return r.raw
}

// Data source for annotations.
type LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource string

const (
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAll                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "ALL"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAIBots             LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "AI_BOTS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway          LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "AI_GATEWAY"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceBGP                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "BGP"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceBots               LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "BOTS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly  LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "CONNECTION_ANOMALY"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceCT                 LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "CT"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNS                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "DNS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude       LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_MAGNITUDE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112           LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_AS112"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDos                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "DOS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting       LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_ROUTING"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity      LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_SECURITY"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceFw                 LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "FW"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceFwPg               LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "FW_PG"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTP               LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl        LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CONTROL"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CRAWLER_REFERER"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins        LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_ORIGINS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceIQI                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "IQI"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials  LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "LEAKED_CREDENTIALS"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceNet                LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "NET"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT          LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "ROBOTS_TXT"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceSpeed              LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "SPEED"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI          LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource = "WORKERS_AI"
)

func (r LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSource) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAll, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAIBots, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceBGP, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceBots, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceCT, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNS, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceDos, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceFw, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceFwPg, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTP, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceIQI, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceNet, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceSpeed, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI:
		return true
	}
	return false
}

// Event type for annotations.
type LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType string

const (
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeEvent             LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "EVENT"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeGeneral           LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "GENERAL"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeOutage            LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "OUTAGE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "PARTIAL_PROJECTION"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypePipeline          LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "PIPELINE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly    LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType = "TRAFFIC_ANOMALY"
)

func (r LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventType) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeEvent, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeGeneral, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeOutage, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypePipeline, LeakedCredentialTimeseriesGroupCompromisedResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupCompromisedResponseMetaDateRange struct {
	// Adjusted end of date range.
	EndTime time.Time `json:"endTime" api:"required" format:"date-time"`
	// Adjusted start of date range.
	StartTime time.Time                                                           `json:"startTime" api:"required" format:"date-time"`
	JSON      leakedCredentialTimeseriesGroupCompromisedResponseMetaDateRangeJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseMetaDateRangeJSON contains the
// JSON metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseMetaDateRange]
type leakedCredentialTimeseriesGroupCompromisedResponseMetaDateRangeJSON struct {
	EndTime     apijson.Field
	StartTime   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseMetaDateRange) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseMetaDateRangeJSON) RawJSON() string {
	return r.raw
}

// Normalization method applied to the results. Refer to
// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
type LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization string

const (
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationPercentage           LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "PERCENTAGE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationMin0Max              LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "MIN0_MAX"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationMinMax               LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "MIN_MAX"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRawValues            LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "RAW_VALUES"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationPercentageChange     LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "PERCENTAGE_CHANGE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRollingAverage       LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "ROLLING_AVERAGE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationOverlappedPercentage LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "OVERLAPPED_PERCENTAGE"
	LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRatio                LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization = "RATIO"
)

func (r LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalization) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationPercentage, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationMin0Max, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationMinMax, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRawValues, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationPercentageChange, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRollingAverage, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationOverlappedPercentage, LeakedCredentialTimeseriesGroupCompromisedResponseMetaNormalizationRatio:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupCompromisedResponseMetaUnit struct {
	Name  string                                                         `json:"name" api:"required"`
	Value string                                                         `json:"value" api:"required"`
	JSON  leakedCredentialTimeseriesGroupCompromisedResponseMetaUnitJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseMetaUnitJSON contains the JSON
// metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseMetaUnit]
type leakedCredentialTimeseriesGroupCompromisedResponseMetaUnitJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseMetaUnit) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseMetaUnitJSON) RawJSON() string {
	return r.raw
}

type LeakedCredentialTimeseriesGroupCompromisedResponseSerie0 struct {
	Clean       []string                                                     `json:"CLEAN" api:"required"`
	Compromised []string                                                     `json:"COMPROMISED" api:"required"`
	Timestamps  []time.Time                                                  `json:"timestamps" api:"required" format:"date-time"`
	JSON        leakedCredentialTimeseriesGroupCompromisedResponseSerie0JSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseSerie0JSON contains the JSON
// metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseSerie0]
type leakedCredentialTimeseriesGroupCompromisedResponseSerie0JSON struct {
	Clean       apijson.Field
	Compromised apijson.Field
	Timestamps  apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseSerie0) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseSerie0JSON) RawJSON() string {
	return r.raw
}

type LeakedCredentialTimeseriesGroupBotClassParams struct {
	// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
	// Refer to
	// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
	AggInterval param.Field[LeakedCredentialTimeseriesGroupBotClassParamsAggInterval] `query:"aggInterval"`
	// Filters results by compromised credential status (clean vs. compromised).
	Compromised param.Field[[]LeakedCredentialTimeseriesGroupBotClassParamsCompromised] `query:"compromised"`
	// End of the date range (inclusive).
	DateEnd param.Field[[]time.Time] `query:"dateEnd" format:"date-time"`
	// Filters results by date range. For example, use `7d` and `7dcontrol` to compare
	// this week with the previous week. Use this parameter or set specific start and
	// end dates (`dateStart` and `dateEnd` parameters).
	DateRange param.Field[[]string] `query:"dateRange"`
	// Start of the date range.
	DateStart param.Field[[]time.Time] `query:"dateStart" format:"date-time"`
	// Format in which results will be returned.
	Format param.Field[LeakedCredentialTimeseriesGroupBotClassParamsFormat] `query:"format"`
	// Array of names used to label the series in the response.
	Name param.Field[[]string] `query:"name"`
}

// URLQuery serializes [LeakedCredentialTimeseriesGroupBotClassParams]'s query
// parameters as `url.Values`.
func (r LeakedCredentialTimeseriesGroupBotClassParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
// Refer to
// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
type LeakedCredentialTimeseriesGroupBotClassParamsAggInterval string

const (
	LeakedCredentialTimeseriesGroupBotClassParamsAggInterval15m LeakedCredentialTimeseriesGroupBotClassParamsAggInterval = "15m"
	LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1h  LeakedCredentialTimeseriesGroupBotClassParamsAggInterval = "1h"
	LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1d  LeakedCredentialTimeseriesGroupBotClassParamsAggInterval = "1d"
	LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1w  LeakedCredentialTimeseriesGroupBotClassParamsAggInterval = "1w"
)

func (r LeakedCredentialTimeseriesGroupBotClassParamsAggInterval) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassParamsAggInterval15m, LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1h, LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1d, LeakedCredentialTimeseriesGroupBotClassParamsAggInterval1w:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupBotClassParamsCompromised string

const (
	LeakedCredentialTimeseriesGroupBotClassParamsCompromisedClean       LeakedCredentialTimeseriesGroupBotClassParamsCompromised = "CLEAN"
	LeakedCredentialTimeseriesGroupBotClassParamsCompromisedCompromised LeakedCredentialTimeseriesGroupBotClassParamsCompromised = "COMPROMISED"
)

func (r LeakedCredentialTimeseriesGroupBotClassParamsCompromised) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassParamsCompromisedClean, LeakedCredentialTimeseriesGroupBotClassParamsCompromisedCompromised:
		return true
	}
	return false
}

// Format in which results will be returned.
type LeakedCredentialTimeseriesGroupBotClassParamsFormat string

const (
	LeakedCredentialTimeseriesGroupBotClassParamsFormatJson LeakedCredentialTimeseriesGroupBotClassParamsFormat = "JSON"
	LeakedCredentialTimeseriesGroupBotClassParamsFormatCsv  LeakedCredentialTimeseriesGroupBotClassParamsFormat = "CSV"
)

func (r LeakedCredentialTimeseriesGroupBotClassParamsFormat) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupBotClassParamsFormatJson, LeakedCredentialTimeseriesGroupBotClassParamsFormatCsv:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupBotClassResponseEnvelope struct {
	Result  LeakedCredentialTimeseriesGroupBotClassResponse             `json:"result" api:"required"`
	Success bool                                                        `json:"success" api:"required"`
	JSON    leakedCredentialTimeseriesGroupBotClassResponseEnvelopeJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupBotClassResponseEnvelopeJSON contains the JSON
// metadata for the struct
// [LeakedCredentialTimeseriesGroupBotClassResponseEnvelope]
type leakedCredentialTimeseriesGroupBotClassResponseEnvelopeJSON struct {
	Result      apijson.Field
	Success     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupBotClassResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupBotClassResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type LeakedCredentialTimeseriesGroupCompromisedParams struct {
	// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
	// Refer to
	// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
	AggInterval param.Field[LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval] `query:"aggInterval"`
	// Filters results by bot class. Refer to
	// [Bot classes](https://developers.cloudflare.com/radar/concepts/bot-classes/).
	BotClass param.Field[[]LeakedCredentialTimeseriesGroupCompromisedParamsBotClass] `query:"botClass"`
	// End of the date range (inclusive).
	DateEnd param.Field[[]time.Time] `query:"dateEnd" format:"date-time"`
	// Filters results by date range. For example, use `7d` and `7dcontrol` to compare
	// this week with the previous week. Use this parameter or set specific start and
	// end dates (`dateStart` and `dateEnd` parameters).
	DateRange param.Field[[]string] `query:"dateRange"`
	// Start of the date range.
	DateStart param.Field[[]time.Time] `query:"dateStart" format:"date-time"`
	// Format in which results will be returned.
	Format param.Field[LeakedCredentialTimeseriesGroupCompromisedParamsFormat] `query:"format"`
	// Array of names used to label the series in the response.
	Name param.Field[[]string] `query:"name"`
}

// URLQuery serializes [LeakedCredentialTimeseriesGroupCompromisedParams]'s query
// parameters as `url.Values`.
func (r LeakedCredentialTimeseriesGroupCompromisedParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Aggregation interval of the results (e.g., in 15 minutes or 1 hour intervals).
// Refer to
// [Aggregation intervals](https://developers.cloudflare.com/radar/concepts/aggregation-intervals/).
type LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval string

const (
	LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval15m LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval = "15m"
	LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1h  LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval = "1h"
	LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1d  LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval = "1d"
	LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1w  LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval = "1w"
)

func (r LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval15m, LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1h, LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1d, LeakedCredentialTimeseriesGroupCompromisedParamsAggInterval1w:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupCompromisedParamsBotClass string

const (
	LeakedCredentialTimeseriesGroupCompromisedParamsBotClassLikelyAutomated LeakedCredentialTimeseriesGroupCompromisedParamsBotClass = "LIKELY_AUTOMATED"
	LeakedCredentialTimeseriesGroupCompromisedParamsBotClassLikelyHuman     LeakedCredentialTimeseriesGroupCompromisedParamsBotClass = "LIKELY_HUMAN"
)

func (r LeakedCredentialTimeseriesGroupCompromisedParamsBotClass) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedParamsBotClassLikelyAutomated, LeakedCredentialTimeseriesGroupCompromisedParamsBotClassLikelyHuman:
		return true
	}
	return false
}

// Format in which results will be returned.
type LeakedCredentialTimeseriesGroupCompromisedParamsFormat string

const (
	LeakedCredentialTimeseriesGroupCompromisedParamsFormatJson LeakedCredentialTimeseriesGroupCompromisedParamsFormat = "JSON"
	LeakedCredentialTimeseriesGroupCompromisedParamsFormatCsv  LeakedCredentialTimeseriesGroupCompromisedParamsFormat = "CSV"
)

func (r LeakedCredentialTimeseriesGroupCompromisedParamsFormat) IsKnown() bool {
	switch r {
	case LeakedCredentialTimeseriesGroupCompromisedParamsFormatJson, LeakedCredentialTimeseriesGroupCompromisedParamsFormatCsv:
		return true
	}
	return false
}

type LeakedCredentialTimeseriesGroupCompromisedResponseEnvelope struct {
	Result  LeakedCredentialTimeseriesGroupCompromisedResponse             `json:"result" api:"required"`
	Success bool                                                           `json:"success" api:"required"`
	JSON    leakedCredentialTimeseriesGroupCompromisedResponseEnvelopeJSON `json:"-"`
}

// leakedCredentialTimeseriesGroupCompromisedResponseEnvelopeJSON contains the JSON
// metadata for the struct
// [LeakedCredentialTimeseriesGroupCompromisedResponseEnvelope]
type leakedCredentialTimeseriesGroupCompromisedResponseEnvelopeJSON struct {
	Result      apijson.Field
	Success     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *LeakedCredentialTimeseriesGroupCompromisedResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r leakedCredentialTimeseriesGroupCompromisedResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}
