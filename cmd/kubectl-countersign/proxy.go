// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// proxies are those that can answer by themselves, and what makes them do so, with
// THUMBPRINT in its place. Tokens are base64url (RFC 8555 section 8.3), and nothing
// else is sent back.
func proxies() map[string]string {
	return map[string]string{
		// In the server {} of port 80.
		"nginx": `location ~ "^/\.well-known/acme-challenge/([-_a-zA-Z0-9]+)$" {
    default_type text/plain;
    return 200 "$1.THUMBPRINT";
}
`,
		// In the frontend of port 80; HAProxy 2.2 or newer.
		"haproxy": `http-request return status 200 content-type text/plain lf-string "%[path,field(-1,/)].THUMBPRINT" ` +
			`if { path -m reg '^/\.well-known/acme-challenge/[-_a-zA-Z0-9]+$' }
`,
		// In the http_filters of port 80's connection manager, before the router; Envoy with Lua.
		"envoy": `- name: envoy.filters.http.lua
  typed_config:
    "@type": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
    default_source_code:
      inline_string: |
        function envoy_on_request(handle)
          local token = (handle:headers():get(":path") or ""):match("^/%.well%-known/acme%-challenge/([%w_-]+)$")
          if token then
            handle:respond({[":status"] = "200", ["content-type"] = "text/plain"}, token .. ".THUMBPRINT")
          end
        end
`,
	}
}

// places is where the lines of a proxy belong.
func places() map[string]string {
	return map[string]string{
		"nginx":   "the server block of port 80",
		"haproxy": "the frontend of port 80 (HAProxy 2.2 or newer)",
		"envoy":   "http_filters of the listener of port 80, before the router",
	}
}

// redirects is what a proxy needs so that a redirect does not come before the answer.
func redirects() map[string]string {
	return map[string]string{
		"nginx":   `a "return" or "rewrite" in the server block itself comes before every location; put it into "location / {}"`,
		"haproxy": `rules are taken in their order; put this line before any "http-request redirect"`,
		"envoy":   "redirects of routes come after this filter; put it before filters that redirect or ask for a login",
	}
}

func proxyNames() string { return strings.Join(slices.Sorted(maps.Keys(proxies())), ", ") }

func checkProxy(name string) error {
	if _, ok := proxies()[name]; !ok && name != "" {
		return fmt.Errorf("--for %q is not one of %s", name, proxyNames())
	}
	return nil
}

// configuration is what makes a proxy answer for an issuer, after comments that say
// where it belongs and how the issuer's solver has to look. All three proxies have
// the same comments.
func configuration(proxy, issuer, thumbprint string) string {
	return fmt.Sprintf(`# Answers every HTTP-01 challenge of the account of %s. It belongs into
# %s.
# If all is redirected to https there: %s.
# The solver of the issuer, so that Countersign makes no routes for it:
#   http01:
#     ingress:
#       ingressTemplate:
#         metadata:
#           annotations:
#             %s: %q
%s`, issuer, places()[proxy], redirects()[proxy], http01.RouteAnnotation, http01.RouteNone, strings.ReplaceAll(proxies()[proxy], "THUMBPRINT", thumbprint))
}
