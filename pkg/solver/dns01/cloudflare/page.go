// SPDX-License-Identifier: Apache-2.0

package cloudflare

import (
	"strconv"

	"github.com/cloudflare/cloudflare-go/v6/option"
	"github.com/cloudflare/cloudflare-go/v6/packages/pagination"
)

// readPages reads all pages of a list. The package's own pager goes on when the context
// is done.
func readPages[T any](list func(page option.RequestOption) (*pagination.V4PagePaginationArray[T], error)) ([]T, error) {
	var all []T
	for number := 1; ; number++ {
		page, err := list(option.WithQuery("page", strconv.Itoa(number)))
		switch {
		case err != nil:
			return nil, err
		case page == nil:
			return nil, errEmpty
		}
		all = append(all, page.Result...)
		// The size of a page is what Cloudflare says, which may be less than was asked for.
		if len(page.Result) == 0 || int64(len(page.Result)) < page.ResultInfo.PerPage {
			return all, nil
		}
	}
}
