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

// QualitySpeedService contains methods and other services that help with
// interacting with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewQualitySpeedService] method instead.
type QualitySpeedService struct {
	Options []option.RequestOption
	Top     *QualitySpeedTopService
}

// NewQualitySpeedService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewQualitySpeedService(opts ...option.RequestOption) (r *QualitySpeedService) {
	r = &QualitySpeedService{}
	r.Options = opts
	r.Top = NewQualitySpeedTopService(opts...)
	return
}

// Retrieves a histogram from the previous 90 days of Cloudflare Speed Test data,
// split into fixed bandwidth (Mbps), latency (ms), or jitter (ms) buckets.
func (r *QualitySpeedService) Histogram(ctx context.Context, query QualitySpeedHistogramParams, opts ...option.RequestOption) (res *QualitySpeedHistogramResponse, err error) {
	var env QualitySpeedHistogramResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	path := "radar/quality/speed/histogram"
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, query, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

// Retrieves a summary of bandwidth, latency, jitter, and packet loss, from the
// previous 90 days of Cloudflare Speed Test data.
func (r *QualitySpeedService) Summary(ctx context.Context, query QualitySpeedSummaryParams, opts ...option.RequestOption) (res *QualitySpeedSummaryResponse, err error) {
	var env QualitySpeedSummaryResponseEnvelope
	opts = slices.Concat(r.Options, opts)
	path := "radar/quality/speed/summary"
	err = requestconfig.ExecuteNewRequest(ctx, http.MethodGet, path, query, &env, opts...)
	if err != nil {
		return nil, err
	}
	res = &env.Result
	return res, nil
}

type QualitySpeedHistogramResponse struct {
	Histogram0 QualitySpeedHistogramResponseHistogram0 `json:"histogram_0" api:"required"`
	// Metadata for the results.
	Meta QualitySpeedHistogramResponseMeta `json:"meta" api:"required"`
	JSON qualitySpeedHistogramResponseJSON `json:"-"`
}

// qualitySpeedHistogramResponseJSON contains the JSON metadata for the struct
// [QualitySpeedHistogramResponse]
type qualitySpeedHistogramResponseJSON struct {
	Histogram0  apijson.Field
	Meta        apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedHistogramResponseHistogram0 struct {
	BandwidthDownload []string                                    `json:"bandwidthDownload" api:"required"`
	BandwidthUpload   []string                                    `json:"bandwidthUpload" api:"required"`
	BucketMin         []string                                    `json:"bucketMin" api:"required"`
	JSON              qualitySpeedHistogramResponseHistogram0JSON `json:"-"`
}

// qualitySpeedHistogramResponseHistogram0JSON contains the JSON metadata for the
// struct [QualitySpeedHistogramResponseHistogram0]
type qualitySpeedHistogramResponseHistogram0JSON struct {
	BandwidthDownload apijson.Field
	BandwidthUpload   apijson.Field
	BucketMin         apijson.Field
	raw               string
	ExtraFields       map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseHistogram0) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseHistogram0JSON) RawJSON() string {
	return r.raw
}

// Metadata for the results.
type QualitySpeedHistogramResponseMeta struct {
	// The width for every bucket in the histogram.
	BucketSize     int64                                           `json:"bucketSize" api:"required"`
	ConfidenceInfo QualitySpeedHistogramResponseMetaConfidenceInfo `json:"confidenceInfo" api:"required"`
	DateRange      []QualitySpeedHistogramResponseMetaDateRange    `json:"dateRange" api:"required"`
	// Timestamp of the last dataset update.
	LastUpdated time.Time `json:"lastUpdated" api:"required" format:"date-time"`
	// Normalization method applied to the results. Refer to
	// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
	Normalization QualitySpeedHistogramResponseMetaNormalization `json:"normalization" api:"required"`
	TotalTests    []int64                                        `json:"totalTests" api:"required"`
	// Measurement units for the results.
	Units []QualitySpeedHistogramResponseMetaUnit `json:"units" api:"required"`
	JSON  qualitySpeedHistogramResponseMetaJSON   `json:"-"`
}

// qualitySpeedHistogramResponseMetaJSON contains the JSON metadata for the struct
// [QualitySpeedHistogramResponseMeta]
type qualitySpeedHistogramResponseMetaJSON struct {
	BucketSize     apijson.Field
	ConfidenceInfo apijson.Field
	DateRange      apijson.Field
	LastUpdated    apijson.Field
	Normalization  apijson.Field
	TotalTests     apijson.Field
	Units          apijson.Field
	raw            string
	ExtraFields    map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseMeta) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseMetaJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedHistogramResponseMetaConfidenceInfo struct {
	Annotations []QualitySpeedHistogramResponseMetaConfidenceInfoAnnotation `json:"annotations" api:"required"`
	// Provides an indication of how much confidence Cloudflare has in the data.
	Level int64                                               `json:"level" api:"required"`
	JSON  qualitySpeedHistogramResponseMetaConfidenceInfoJSON `json:"-"`
}

// qualitySpeedHistogramResponseMetaConfidenceInfoJSON contains the JSON metadata
// for the struct [QualitySpeedHistogramResponseMetaConfidenceInfo]
type qualitySpeedHistogramResponseMetaConfidenceInfoJSON struct {
	Annotations apijson.Field
	Level       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseMetaConfidenceInfo) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseMetaConfidenceInfoJSON) RawJSON() string {
	return r.raw
}

// Annotation associated with the result (e.g. outage or other type of event).
type QualitySpeedHistogramResponseMetaConfidenceInfoAnnotation struct {
	// Data source for annotations.
	DataSource  QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource `json:"dataSource" api:"required"`
	Description string                                                               `json:"description" api:"required"`
	EndDate     time.Time                                                            `json:"endDate" api:"required" format:"date-time"`
	// Event type for annotations.
	EventType QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType `json:"eventType" api:"required"`
	// Whether event is a single point in time or a time range.
	IsInstantaneous bool                                                          `json:"isInstantaneous" api:"required"`
	LinkedURL       string                                                        `json:"linkedUrl" api:"required" format:"uri"`
	StartDate       time.Time                                                     `json:"startDate" api:"required" format:"date-time"`
	JSON            qualitySpeedHistogramResponseMetaConfidenceInfoAnnotationJSON `json:"-"`
}

// qualitySpeedHistogramResponseMetaConfidenceInfoAnnotationJSON contains the JSON
// metadata for the struct
// [QualitySpeedHistogramResponseMetaConfidenceInfoAnnotation]
type qualitySpeedHistogramResponseMetaConfidenceInfoAnnotationJSON struct {
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

func (r *QualitySpeedHistogramResponseMetaConfidenceInfoAnnotation) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseMetaConfidenceInfoAnnotationJSON) RawJSON() string {
	return r.raw
}

// Data source for annotations.
type QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource string

const (
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAll                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "ALL"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAIBots             QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "AI_BOTS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway          QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "AI_GATEWAY"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceBGP                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "BGP"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceBots               QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "BOTS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly  QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "CONNECTION_ANOMALY"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceCT                 QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "CT"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNS                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "DNS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude       QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_MAGNITUDE"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112           QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_AS112"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDos                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "DOS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting       QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_ROUTING"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity      QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_SECURITY"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceFw                 QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "FW"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceFwPg               QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "FW_PG"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTP               QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl        QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CONTROL"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CRAWLER_REFERER"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins        QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_ORIGINS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceIQI                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "IQI"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials  QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "LEAKED_CREDENTIALS"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceNet                QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "NET"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT          QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "ROBOTS_TXT"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceSpeed              QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "SPEED"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI          QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource = "WORKERS_AI"
)

func (r QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSource) IsKnown() bool {
	switch r {
	case QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAll, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAIBots, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceBGP, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceBots, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceCT, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNS, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceDos, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceFw, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceFwPg, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTP, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceIQI, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceNet, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceSpeed, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI:
		return true
	}
	return false
}

// Event type for annotations.
type QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType string

const (
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeEvent             QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "EVENT"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeGeneral           QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "GENERAL"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeOutage            QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "OUTAGE"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "PARTIAL_PROJECTION"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypePipeline          QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "PIPELINE"
	QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly    QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType = "TRAFFIC_ANOMALY"
)

func (r QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventType) IsKnown() bool {
	switch r {
	case QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeEvent, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeGeneral, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeOutage, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypePipeline, QualitySpeedHistogramResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly:
		return true
	}
	return false
}

type QualitySpeedHistogramResponseMetaDateRange struct {
	// Adjusted end of date range.
	EndTime time.Time `json:"endTime" api:"required" format:"date-time"`
	// Adjusted start of date range.
	StartTime time.Time                                      `json:"startTime" api:"required" format:"date-time"`
	JSON      qualitySpeedHistogramResponseMetaDateRangeJSON `json:"-"`
}

// qualitySpeedHistogramResponseMetaDateRangeJSON contains the JSON metadata for
// the struct [QualitySpeedHistogramResponseMetaDateRange]
type qualitySpeedHistogramResponseMetaDateRangeJSON struct {
	EndTime     apijson.Field
	StartTime   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseMetaDateRange) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseMetaDateRangeJSON) RawJSON() string {
	return r.raw
}

// Normalization method applied to the results. Refer to
// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
type QualitySpeedHistogramResponseMetaNormalization string

const (
	QualitySpeedHistogramResponseMetaNormalizationPercentage           QualitySpeedHistogramResponseMetaNormalization = "PERCENTAGE"
	QualitySpeedHistogramResponseMetaNormalizationMin0Max              QualitySpeedHistogramResponseMetaNormalization = "MIN0_MAX"
	QualitySpeedHistogramResponseMetaNormalizationMinMax               QualitySpeedHistogramResponseMetaNormalization = "MIN_MAX"
	QualitySpeedHistogramResponseMetaNormalizationRawValues            QualitySpeedHistogramResponseMetaNormalization = "RAW_VALUES"
	QualitySpeedHistogramResponseMetaNormalizationPercentageChange     QualitySpeedHistogramResponseMetaNormalization = "PERCENTAGE_CHANGE"
	QualitySpeedHistogramResponseMetaNormalizationRollingAverage       QualitySpeedHistogramResponseMetaNormalization = "ROLLING_AVERAGE"
	QualitySpeedHistogramResponseMetaNormalizationOverlappedPercentage QualitySpeedHistogramResponseMetaNormalization = "OVERLAPPED_PERCENTAGE"
	QualitySpeedHistogramResponseMetaNormalizationRatio                QualitySpeedHistogramResponseMetaNormalization = "RATIO"
)

func (r QualitySpeedHistogramResponseMetaNormalization) IsKnown() bool {
	switch r {
	case QualitySpeedHistogramResponseMetaNormalizationPercentage, QualitySpeedHistogramResponseMetaNormalizationMin0Max, QualitySpeedHistogramResponseMetaNormalizationMinMax, QualitySpeedHistogramResponseMetaNormalizationRawValues, QualitySpeedHistogramResponseMetaNormalizationPercentageChange, QualitySpeedHistogramResponseMetaNormalizationRollingAverage, QualitySpeedHistogramResponseMetaNormalizationOverlappedPercentage, QualitySpeedHistogramResponseMetaNormalizationRatio:
		return true
	}
	return false
}

type QualitySpeedHistogramResponseMetaUnit struct {
	Name  string                                    `json:"name" api:"required"`
	Value string                                    `json:"value" api:"required"`
	JSON  qualitySpeedHistogramResponseMetaUnitJSON `json:"-"`
}

// qualitySpeedHistogramResponseMetaUnitJSON contains the JSON metadata for the
// struct [QualitySpeedHistogramResponseMetaUnit]
type qualitySpeedHistogramResponseMetaUnitJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseMetaUnit) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseMetaUnitJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedSummaryResponse struct {
	// Metadata for the results.
	Meta     QualitySpeedSummaryResponseMeta     `json:"meta" api:"required"`
	Summary0 QualitySpeedSummaryResponseSummary0 `json:"summary_0" api:"required"`
	JSON     qualitySpeedSummaryResponseJSON     `json:"-"`
}

// qualitySpeedSummaryResponseJSON contains the JSON metadata for the struct
// [QualitySpeedSummaryResponse]
type qualitySpeedSummaryResponseJSON struct {
	Meta        apijson.Field
	Summary0    apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponse) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseJSON) RawJSON() string {
	return r.raw
}

// Metadata for the results.
type QualitySpeedSummaryResponseMeta struct {
	ConfidenceInfo QualitySpeedSummaryResponseMetaConfidenceInfo `json:"confidenceInfo" api:"required"`
	DateRange      []QualitySpeedSummaryResponseMetaDateRange    `json:"dateRange" api:"required"`
	// Timestamp of the last dataset update.
	LastUpdated time.Time `json:"lastUpdated" api:"required" format:"date-time"`
	// Normalization method applied to the results. Refer to
	// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
	Normalization QualitySpeedSummaryResponseMetaNormalization `json:"normalization" api:"required"`
	// Measurement units for the results.
	Units []QualitySpeedSummaryResponseMetaUnit `json:"units" api:"required"`
	JSON  qualitySpeedSummaryResponseMetaJSON   `json:"-"`
}

// qualitySpeedSummaryResponseMetaJSON contains the JSON metadata for the struct
// [QualitySpeedSummaryResponseMeta]
type qualitySpeedSummaryResponseMetaJSON struct {
	ConfidenceInfo apijson.Field
	DateRange      apijson.Field
	LastUpdated    apijson.Field
	Normalization  apijson.Field
	Units          apijson.Field
	raw            string
	ExtraFields    map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseMeta) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseMetaJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedSummaryResponseMetaConfidenceInfo struct {
	Annotations []QualitySpeedSummaryResponseMetaConfidenceInfoAnnotation `json:"annotations" api:"required"`
	// Provides an indication of how much confidence Cloudflare has in the data.
	Level int64                                             `json:"level" api:"required"`
	JSON  qualitySpeedSummaryResponseMetaConfidenceInfoJSON `json:"-"`
}

// qualitySpeedSummaryResponseMetaConfidenceInfoJSON contains the JSON metadata for
// the struct [QualitySpeedSummaryResponseMetaConfidenceInfo]
type qualitySpeedSummaryResponseMetaConfidenceInfoJSON struct {
	Annotations apijson.Field
	Level       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseMetaConfidenceInfo) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseMetaConfidenceInfoJSON) RawJSON() string {
	return r.raw
}

// Annotation associated with the result (e.g. outage or other type of event).
type QualitySpeedSummaryResponseMetaConfidenceInfoAnnotation struct {
	// Data source for annotations.
	DataSource  QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource `json:"dataSource" api:"required"`
	Description string                                                             `json:"description" api:"required"`
	EndDate     time.Time                                                          `json:"endDate" api:"required" format:"date-time"`
	// Event type for annotations.
	EventType QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType `json:"eventType" api:"required"`
	// Whether event is a single point in time or a time range.
	IsInstantaneous bool                                                        `json:"isInstantaneous" api:"required"`
	LinkedURL       string                                                      `json:"linkedUrl" api:"required" format:"uri"`
	StartDate       time.Time                                                   `json:"startDate" api:"required" format:"date-time"`
	JSON            qualitySpeedSummaryResponseMetaConfidenceInfoAnnotationJSON `json:"-"`
}

// qualitySpeedSummaryResponseMetaConfidenceInfoAnnotationJSON contains the JSON
// metadata for the struct
// [QualitySpeedSummaryResponseMetaConfidenceInfoAnnotation]
type qualitySpeedSummaryResponseMetaConfidenceInfoAnnotationJSON struct {
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

func (r *QualitySpeedSummaryResponseMetaConfidenceInfoAnnotation) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseMetaConfidenceInfoAnnotationJSON) RawJSON() string {
	return r.raw
}

// Data source for annotations.
type QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource string

const (
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAll                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "ALL"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAIBots             QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "AI_BOTS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway          QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "AI_GATEWAY"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceBGP                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "BGP"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceBots               QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "BOTS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly  QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "CONNECTION_ANOMALY"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceCT                 QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "CT"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNS                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "DNS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude       QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_MAGNITUDE"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112           QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "DNS_AS112"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDos                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "DOS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting       QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_ROUTING"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity      QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "EMAIL_SECURITY"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceFw                 QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "FW"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceFwPg               QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "FW_PG"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTP               QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl        QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CONTROL"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_CRAWLER_REFERER"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins        QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "HTTP_ORIGINS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceIQI                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "IQI"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials  QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "LEAKED_CREDENTIALS"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceNet                QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "NET"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT          QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "ROBOTS_TXT"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceSpeed              QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "SPEED"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI          QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource = "WORKERS_AI"
)

func (r QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSource) IsKnown() bool {
	switch r {
	case QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAll, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAIBots, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceAIGateway, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceBGP, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceBots, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceConnectionAnomaly, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceCT, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNS, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNSMagnitude, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDNSAS112, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceDos, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceEmailRouting, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceEmailSecurity, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceFw, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceFwPg, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTP, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPControl, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPCrawlerReferer, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceHTTPOrigins, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceIQI, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceLeakedCredentials, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceNet, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceRobotsTXT, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceSpeed, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsDataSourceWorkersAI:
		return true
	}
	return false
}

// Event type for annotations.
type QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType string

const (
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeEvent             QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "EVENT"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeGeneral           QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "GENERAL"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeOutage            QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "OUTAGE"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "PARTIAL_PROJECTION"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypePipeline          QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "PIPELINE"
	QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly    QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType = "TRAFFIC_ANOMALY"
)

func (r QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventType) IsKnown() bool {
	switch r {
	case QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeEvent, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeGeneral, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeOutage, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypePartialProjection, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypePipeline, QualitySpeedSummaryResponseMetaConfidenceInfoAnnotationsEventTypeTrafficAnomaly:
		return true
	}
	return false
}

type QualitySpeedSummaryResponseMetaDateRange struct {
	// Adjusted end of date range.
	EndTime time.Time `json:"endTime" api:"required" format:"date-time"`
	// Adjusted start of date range.
	StartTime time.Time                                    `json:"startTime" api:"required" format:"date-time"`
	JSON      qualitySpeedSummaryResponseMetaDateRangeJSON `json:"-"`
}

// qualitySpeedSummaryResponseMetaDateRangeJSON contains the JSON metadata for the
// struct [QualitySpeedSummaryResponseMetaDateRange]
type qualitySpeedSummaryResponseMetaDateRangeJSON struct {
	EndTime     apijson.Field
	StartTime   apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseMetaDateRange) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseMetaDateRangeJSON) RawJSON() string {
	return r.raw
}

// Normalization method applied to the results. Refer to
// [Normalization methods](https://developers.cloudflare.com/radar/concepts/normalization/).
type QualitySpeedSummaryResponseMetaNormalization string

const (
	QualitySpeedSummaryResponseMetaNormalizationPercentage           QualitySpeedSummaryResponseMetaNormalization = "PERCENTAGE"
	QualitySpeedSummaryResponseMetaNormalizationMin0Max              QualitySpeedSummaryResponseMetaNormalization = "MIN0_MAX"
	QualitySpeedSummaryResponseMetaNormalizationMinMax               QualitySpeedSummaryResponseMetaNormalization = "MIN_MAX"
	QualitySpeedSummaryResponseMetaNormalizationRawValues            QualitySpeedSummaryResponseMetaNormalization = "RAW_VALUES"
	QualitySpeedSummaryResponseMetaNormalizationPercentageChange     QualitySpeedSummaryResponseMetaNormalization = "PERCENTAGE_CHANGE"
	QualitySpeedSummaryResponseMetaNormalizationRollingAverage       QualitySpeedSummaryResponseMetaNormalization = "ROLLING_AVERAGE"
	QualitySpeedSummaryResponseMetaNormalizationOverlappedPercentage QualitySpeedSummaryResponseMetaNormalization = "OVERLAPPED_PERCENTAGE"
	QualitySpeedSummaryResponseMetaNormalizationRatio                QualitySpeedSummaryResponseMetaNormalization = "RATIO"
)

func (r QualitySpeedSummaryResponseMetaNormalization) IsKnown() bool {
	switch r {
	case QualitySpeedSummaryResponseMetaNormalizationPercentage, QualitySpeedSummaryResponseMetaNormalizationMin0Max, QualitySpeedSummaryResponseMetaNormalizationMinMax, QualitySpeedSummaryResponseMetaNormalizationRawValues, QualitySpeedSummaryResponseMetaNormalizationPercentageChange, QualitySpeedSummaryResponseMetaNormalizationRollingAverage, QualitySpeedSummaryResponseMetaNormalizationOverlappedPercentage, QualitySpeedSummaryResponseMetaNormalizationRatio:
		return true
	}
	return false
}

type QualitySpeedSummaryResponseMetaUnit struct {
	Name  string                                  `json:"name" api:"required"`
	Value string                                  `json:"value" api:"required"`
	JSON  qualitySpeedSummaryResponseMetaUnitJSON `json:"-"`
}

// qualitySpeedSummaryResponseMetaUnitJSON contains the JSON metadata for the
// struct [QualitySpeedSummaryResponseMetaUnit]
type qualitySpeedSummaryResponseMetaUnitJSON struct {
	Name        apijson.Field
	Value       apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseMetaUnit) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseMetaUnitJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedSummaryResponseSummary0 struct {
	BandwidthDownload string                                  `json:"bandwidthDownload" api:"required"`
	BandwidthUpload   string                                  `json:"bandwidthUpload" api:"required"`
	JitterIdle        string                                  `json:"jitterIdle" api:"required"`
	JitterLoaded      string                                  `json:"jitterLoaded" api:"required"`
	LatencyIdle       string                                  `json:"latencyIdle" api:"required"`
	LatencyLoaded     string                                  `json:"latencyLoaded" api:"required"`
	PacketLoss        string                                  `json:"packetLoss" api:"required"`
	JSON              qualitySpeedSummaryResponseSummary0JSON `json:"-"`
}

// qualitySpeedSummaryResponseSummary0JSON contains the JSON metadata for the
// struct [QualitySpeedSummaryResponseSummary0]
type qualitySpeedSummaryResponseSummary0JSON struct {
	BandwidthDownload apijson.Field
	BandwidthUpload   apijson.Field
	JitterIdle        apijson.Field
	JitterLoaded      apijson.Field
	LatencyIdle       apijson.Field
	LatencyLoaded     apijson.Field
	PacketLoss        apijson.Field
	raw               string
	ExtraFields       map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseSummary0) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseSummary0JSON) RawJSON() string {
	return r.raw
}

type QualitySpeedHistogramParams struct {
	// Filters results by Autonomous System. Specify one or more Autonomous System
	// Numbers (ASNs) as a comma-separated list. Prefix with `-` to exclude ASNs from
	// results. For example, `-174, 3356` excludes results from AS174, but includes
	// results from AS3356.
	ASN param.Field[[]string] `query:"asn"`
	// Specifies the width for every bucket in the histogram.
	BucketSize param.Field[int64] `query:"bucketSize"`
	// Filters results by continent. Specify a comma-separated list of alpha-2 codes.
	// Prefix with `-` to exclude continents from results. For example, `-EU,NA`
	// excludes results from EU, but includes results from NA.
	Continent param.Field[[]string] `query:"continent"`
	// End of the date range (inclusive).
	DateEnd param.Field[[]time.Time] `query:"dateEnd" format:"date-time"`
	// Format in which results will be returned.
	Format param.Field[QualitySpeedHistogramParamsFormat] `query:"format"`
	// Filters results by location. Specify a comma-separated list of alpha-2 codes.
	// Prefix with `-` to exclude locations from results. For example, `-US,PT`
	// excludes results from the US, but includes results from PT.
	Location param.Field[[]string] `query:"location"`
	// Metrics to be returned.
	MetricGroup param.Field[QualitySpeedHistogramParamsMetricGroup] `query:"metricGroup"`
	// Array of names used to label the series in the response.
	Name param.Field[[]string] `query:"name"`
}

// URLQuery serializes [QualitySpeedHistogramParams]'s query parameters as
// `url.Values`.
func (r QualitySpeedHistogramParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Format in which results will be returned.
type QualitySpeedHistogramParamsFormat string

const (
	QualitySpeedHistogramParamsFormatJson QualitySpeedHistogramParamsFormat = "JSON"
	QualitySpeedHistogramParamsFormatCsv  QualitySpeedHistogramParamsFormat = "CSV"
)

func (r QualitySpeedHistogramParamsFormat) IsKnown() bool {
	switch r {
	case QualitySpeedHistogramParamsFormatJson, QualitySpeedHistogramParamsFormatCsv:
		return true
	}
	return false
}

// Metrics to be returned.
type QualitySpeedHistogramParamsMetricGroup string

const (
	QualitySpeedHistogramParamsMetricGroupBandwidth QualitySpeedHistogramParamsMetricGroup = "BANDWIDTH"
	QualitySpeedHistogramParamsMetricGroupLatency   QualitySpeedHistogramParamsMetricGroup = "LATENCY"
	QualitySpeedHistogramParamsMetricGroupJitter    QualitySpeedHistogramParamsMetricGroup = "JITTER"
)

func (r QualitySpeedHistogramParamsMetricGroup) IsKnown() bool {
	switch r {
	case QualitySpeedHistogramParamsMetricGroupBandwidth, QualitySpeedHistogramParamsMetricGroupLatency, QualitySpeedHistogramParamsMetricGroupJitter:
		return true
	}
	return false
}

type QualitySpeedHistogramResponseEnvelope struct {
	Result  QualitySpeedHistogramResponse             `json:"result" api:"required"`
	Success bool                                      `json:"success" api:"required"`
	JSON    qualitySpeedHistogramResponseEnvelopeJSON `json:"-"`
}

// qualitySpeedHistogramResponseEnvelopeJSON contains the JSON metadata for the
// struct [QualitySpeedHistogramResponseEnvelope]
type qualitySpeedHistogramResponseEnvelopeJSON struct {
	Result      apijson.Field
	Success     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedHistogramResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedHistogramResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}

type QualitySpeedSummaryParams struct {
	// Filters results by Autonomous System. Specify one or more Autonomous System
	// Numbers (ASNs) as a comma-separated list. Prefix with `-` to exclude ASNs from
	// results. For example, `-174, 3356` excludes results from AS174, but includes
	// results from AS3356.
	ASN param.Field[[]string] `query:"asn"`
	// Filters results by continent. Specify a comma-separated list of alpha-2 codes.
	// Prefix with `-` to exclude continents from results. For example, `-EU,NA`
	// excludes results from EU, but includes results from NA.
	Continent param.Field[[]string] `query:"continent"`
	// End of the date range (inclusive).
	DateEnd param.Field[[]time.Time] `query:"dateEnd" format:"date-time"`
	// Format in which results will be returned.
	Format param.Field[QualitySpeedSummaryParamsFormat] `query:"format"`
	// Filters results by location. Specify a comma-separated list of alpha-2 codes.
	// Prefix with `-` to exclude locations from results. For example, `-US,PT`
	// excludes results from the US, but includes results from PT.
	Location param.Field[[]string] `query:"location"`
	// Array of names used to label the series in the response.
	Name param.Field[[]string] `query:"name"`
}

// URLQuery serializes [QualitySpeedSummaryParams]'s query parameters as
// `url.Values`.
func (r QualitySpeedSummaryParams) URLQuery() (v url.Values) {
	return apiquery.MarshalWithSettings(r, apiquery.QuerySettings{
		ArrayFormat:  apiquery.ArrayQueryFormatRepeat,
		NestedFormat: apiquery.NestedQueryFormatDots,
	})
}

// Format in which results will be returned.
type QualitySpeedSummaryParamsFormat string

const (
	QualitySpeedSummaryParamsFormatJson QualitySpeedSummaryParamsFormat = "JSON"
	QualitySpeedSummaryParamsFormatCsv  QualitySpeedSummaryParamsFormat = "CSV"
)

func (r QualitySpeedSummaryParamsFormat) IsKnown() bool {
	switch r {
	case QualitySpeedSummaryParamsFormatJson, QualitySpeedSummaryParamsFormatCsv:
		return true
	}
	return false
}

type QualitySpeedSummaryResponseEnvelope struct {
	Result  QualitySpeedSummaryResponse             `json:"result" api:"required"`
	Success bool                                    `json:"success" api:"required"`
	JSON    qualitySpeedSummaryResponseEnvelopeJSON `json:"-"`
}

// qualitySpeedSummaryResponseEnvelopeJSON contains the JSON metadata for the
// struct [QualitySpeedSummaryResponseEnvelope]
type qualitySpeedSummaryResponseEnvelopeJSON struct {
	Result      apijson.Field
	Success     apijson.Field
	raw         string
	ExtraFields map[string]apijson.Field
}

func (r *QualitySpeedSummaryResponseEnvelope) UnmarshalJSON(data []byte) (err error) {
	return apijson.UnmarshalRoot(data, r)
}

func (r qualitySpeedSummaryResponseEnvelopeJSON) RawJSON() string {
	return r.raw
}
