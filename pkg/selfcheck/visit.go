// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"context"
	"io"
	"net/http"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// sight is what one request, and the redirects that it has led to, has come to.
type sight struct {
	// by is the way that was taken.
	by way
	// class is empty if the proof is there.
	class Class
	// text says what came back; it stays the same while that does.
	text string
	// unconnected is true if the host of the challenge could not be connected to.
	unconnected bool
	// status is that of the last answer; 0 if there was none.
	status int
	// port was asked last, as the CA will: "80", or "443" after a redirect to https.
	port string
}

// leastRead is enough of a body to tell what kind of page it is, and more than the white
// space that anybody puts after a key, in bytes.
const leastRead = 512

// visit asks once, over a new connection, and says what came back.
func (h *HTTP) visit(ctx context.Context, ch *acmev1.Challenge, target string, w way) sight {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil { // waysTo has made the same
		return sight{by: w, class: ClassInvalidHTTP, text: err.Error()}
	}
	request.Header.Set("User-Agent", h.config.UserAgent)
	followed := &trail{host: ch.Spec.DNSName, ports: h.ports()}
	client := http.Client{Transport: h.transport(w), CheckRedirect: followed.check}
	response, err := client.Do(request)
	if err != nil {
		return failureOf(w, request.URL, followed.last, err)
	}
	defer func() { _ = response.Body.Close() }() // was only read
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(len(ch.Spec.Key))+leastRead))
	if err != nil && response.StatusCode == http.StatusOK {
		return failureOf(w, request.URL, followed.last, err)
	}
	return replyOf(w, ch, request.URL, response, string(body))
}
