// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

package url_scanner

import (
	"github.com/cloudflare/cloudflare-go/v6/option"
)

// URLScannerService contains methods and other services that help with interacting
// with the cloudflare API.
//
// Note, unlike clients, this service does not read variables from the environment
// automatically. You should not instantiate this service directly, and instead use
// the [NewURLScannerService] method instead.
type URLScannerService struct {
	Options   []option.RequestOption
	Responses *ResponseService
	Scans     *ScanService
}

// NewURLScannerService generates a new service that applies the given options to
// each request. These options are applied after the parent client's options (if
// there is one), and before any request-specific options.
func NewURLScannerService(opts ...option.RequestOption) (r *URLScannerService) {
	r = &URLScannerService{}
	r.Options = opts
	r.Responses = NewResponseService(opts...)
	r.Scans = NewScanService(opts...)
	return
}
