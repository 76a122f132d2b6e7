// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"
)

// oneByOneParallel is how many values are under way at a time: as many as Countersign
// has slots by default.
const oneByOneParallel = 60

// oneByOne is a client of Route 53 that makes a call for each value. When it is
// throttled it tries again after the pauses that Amazon's SDKs make, until it is not.
type oneByOne struct{ url, zone string }

// live adds a value at a name, and removes it.
func (c oneByOne) live(ctx context.Context, name string) error {
	for _, action := range []string{"CREATE", "DELETE"} {
		if err := c.change(ctx, action, name); err != nil {
			return fmt.Errorf("%s %s: %w", action, name, err)
		}
	}
	return nil
}

func (c oneByOne) change(ctx context.Context, action, name string) error {
	for attempt := 0; ; attempt++ {
		isThrottled, err := c.post(ctx, changeBatch(action, name))
		if err != nil || !isThrottled {
			return err
		}
		if err := pause(ctx, sdkPause(attempt, rand.Float64())); err != nil {
			return err
		}
	}
}

// longestSDKPause is the longest pause that Amazon's SDKs make.
const longestSDKPause = 20 * time.Second

// sdkPause before another attempt is up to a second, and up to twice as long each time;
// chance is from 0 to 1.
func sdkPause(attempt int, chance float64) time.Duration {
	if attempt > 10 {
		return longestSDKPause
	}
	return min(longestSDKPause, time.Duration(chance*float64(time.Second<<attempt)))
}

// changeBatch has one change (API version 2013-04-01).
func changeBatch(action, name string) []byte {
	return fmt.Appendf(nil, `<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes><Change>`+
		`<Action>%s</Action><ResourceRecordSet><Name>%s</Name><Type>TXT</Type><TTL>10</TTL><ResourceRecords><ResourceRecord><Value>"%s"</Value></ResourceRecord></ResourceRecords>`+
		`</ResourceRecordSet></Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>`, action, name, strings.Repeat("v", 43))
}

func (c oneByOne) post(ctx context.Context, body []byte) (isThrottled bool, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url+"/2013-04-01/hostedzone/"+c.zone+"/rrset/", bytes.NewReader(body))
	if err != nil {
		return false, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false, err
	}
	defer func() { _ = response.Body.Close() }() // was only read
	text, err := io.ReadAll(response.Body)
	switch {
	case err != nil:
		return false, err
	case response.StatusCode == http.StatusOK:
		return false, nil
	case bytes.Contains(text, []byte("<Code>Throttling</Code>")):
		return true, nil
	default:
		return false, fmt.Errorf("the answer is %s: %s", response.Status, text)
	}
}
