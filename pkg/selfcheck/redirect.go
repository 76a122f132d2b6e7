// SPDX-License-Identifier: Apache-2.0

package selfcheck

import (
	"fmt"
	"net/http"
	"net/netip"
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
	// host is that of the challenge, which may be an IP address.
	host string
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
	if err := objectionToStatus(next.Response); err != nil {
		return err
	}
	if err := t.objectionTo(next.URL, visited); err != nil {
		return err
	}
	t.last = next.URL
	return nil
}

// objectionToStatus says why a redirect by that answer is not followed, or is nil. CAs take
// the four statuses that mean the same for a GET, and no others.
func objectionToStatus(by *http.Response) error {
	if by == nil {
		return nil
	}
	switch by.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return nil
	default:
		return redirectError{ClassBadRedirect, fmt.Sprintf("redirected with status '%d', and CAs follow 301, 302, 307 and 308 only", by.StatusCode)}
	}
}

// objectionTo says why a redirect to there is not followed, or is nil. What is in front
// of the host is never shown: it may be a password.
func (t *trail) objectionTo(next *url.URL, visited []string) error {
	switch {
	case next.Scheme != "http" && next.Scheme != "https":
		return redirectError{ClassBadRedirect, "redirected to something that is neither http nor https"}
	case next.Hostname() == "":
		return redirectError{ClassBadRedirect, "redirected to a URL without a host"}
	case next.User != nil:
		return redirectError{ClassBadRedirect, fmt.Sprintf("redirected to %s with a user name in front of the host, and CAs do not log in", siteOf(next))}
	case isAddress(next.Hostname()) && !isSameAddress(next.Hostname(), t.host):
		return redirectError{ClassBadRedirect, fmt.Sprintf("redirected to %s, and CAs follow redirects to names only, not to IP addresses", siteOf(next))}
	case !slices.Contains(t.ports, effectivePort(next)):
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

// isSameAddress reports whether two texts are one IP address.
func isSameAddress(a, b string) bool {
	first, err := netip.ParseAddr(a)
	if err != nil {
		return false
	}
	second, err := netip.ParseAddr(b)
	return err == nil && first == second
}
