// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// maxRedirects is how many redirects are followed, as CAs commonly do.
const maxRedirects = 10

// redirectError says why a redirect is not followed. Its text is fit for a finding.
type redirectError struct {
	class Class
	text  string
}

func (e redirectError) Error() string { return e.text }

// trail follows the redirects of one request.
type trail struct {
	// ports may be redirected to.
	ports []string
	// last is where the last redirect led to that was followed; nil if there was none.
	last *url.URL
}

// check allows what CAs follow; it is an http.Client's CheckRedirect.
func (t *trail) check(next *http.Request, before []*http.Request) error {
	visited := make([]string, 0, len(before))
	for _, request := range before {
		visited = append(visited, request.URL.String())
	}
	if err := objectionTo(next.URL, visited, t.ports); err != nil {
		return err
	}
	t.last = next.URL
	return nil
}

// objectionTo says why a redirect is not followed, or is nil.
func objectionTo(next *url.URL, visited, ports []string) error {
	switch {
	case next.Scheme != "http" && next.Scheme != "https":
		return redirectError{ClassBadRedirect, "redirected to something that is neither http nor https"}
	case next.Hostname() == "":
		return redirectError{ClassBadRedirect, "redirected to a URL without a host"}
	case !slices.Contains(ports, effectivePort(next)):
		return redirectError{ClassBadRedirect, fmt.Sprintf("redirected to %s, and CAs follow redirects to ports 80 and 443 only", siteOf(next))}
	case slices.Contains(visited, next.String()):
		return redirectError{ClassRedirectLoop, "redirected in a circle, back to " + siteOf(next)}
	case len(visited) > maxRedirects:
		return redirectError{ClassRedirectLoop, fmt.Sprintf("stopped after %d redirects, the next leads to %s", maxRedirects, siteOf(next))}
	default:
		return nil
	}
}

// effectivePort is the port that a URL means.
func effectivePort(u *url.URL) string {
	switch {
	case u.Port() != "":
		return u.Port()
	case u.Scheme == "https":
		return "443"
	default:
		return "80"
	}
}

// shownSite bounds what is shown of where a redirect leads to, in bytes.
const shownSite = 128

// siteOf is a harmless part of a URL from outside. The path is left out: what is in
// it may be another every time.
func siteOf(u *url.URL) string { return harmless(u.Scheme+"://"+strings.ToLower(u.Host), shownSite) }

// isSameHost reports whether two URLs are of one host.
func isSameHost(a, b *url.URL) bool { return hostname(a.Hostname()) == hostname(b.Hostname()) }

// hostname is a host in the one spelling that compares.
func hostname(host string) string { return strings.ToLower(strings.TrimSuffix(host, ".")) }
