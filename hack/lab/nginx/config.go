// SPDX-License-Identifier: Apache-2.0

package nginx

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	networkingv1 "k8s.io/api/networking/v1"
	"k8s.io/utils/ptr"
)

// location is a path of a server, and who answers there.
type location struct {
	host, path string
	isExact    bool
	servers    []string
}

// find returns the servers behind a Service's port of a namespace.
type find func(namespace, service string, port networkingv1.ServiceBackendPort) ([]string, error)

// locationsOf are all paths of all Ingresses that have a server, sorted. Of two with
// the same host and path the first counts, as in nginx itself.
func locationsOf(ingresses []*networkingv1.Ingress, servers find) []location {
	var all []location
	for _, ingress := range ingresses {
		for _, rule := range ingress.Spec.Rules {
			if rule.HTTP == nil {
				continue
			}
			for _, path := range rule.HTTP.Paths {
				if l, ok := locationOf(ingress.Namespace, rule.Host, path, servers); ok {
					all = append(all, l)
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b location) int {
		return cmp.Or(strings.Compare(a.host, b.host), strings.Compare(a.place(), b.place()))
	})
	return slices.CompactFunc(all, func(a, b location) bool { return a.host == b.host && a.place() == b.place() })
}

func locationOf(namespace, host string, path networkingv1.HTTPIngressPath, servers find) (location, bool) {
	if path.Backend.Service == nil || !isPlain(path.Path) || host != "" && !isPlain(host) {
		return location{}, false
	}
	found, err := servers(namespace, path.Backend.Service.Name, path.Backend.Service.Port)
	return location{
		host: host, path: path.Path, servers: found,
		isExact: ptr.Deref(path.PathType, networkingv1.PathTypeImplementationSpecific) == networkingv1.PathTypeExact,
	}, err == nil
}

// isPlain reports whether a text means itself in nginx's configuration.
func isPlain(text string) bool {
	return regexp.MustCompile(`^[A-Za-z0-9/._*-]+$`).MatchString(text)
}

// place is what follows the word location.
func (l location) place() string {
	if l.isExact {
		return "= " + l.path
	}
	return l.path
}

// configOf is a whole nginx.conf, with everything that nginx writes in its prefix.
func configOf(port int, locations []location) string {
	var b strings.Builder
	fmt.Fprintf(&b, "daemon off;\nuser root;\nworker_processes 1;\npid nginx.pid;\nerror_log stderr warn;\nevents { worker_connections 1024; }\nhttp {\n")
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		fmt.Fprintf(&b, "  %s_temp_path %s_temp;\n", kind, kind)
	}
	fmt.Fprintf(&b, "  access_log off;\n  server_names_hash_bucket_size 256;\n  proxy_connect_timeout 2s;\n")
	for i, l := range locations {
		fmt.Fprintf(&b, "  upstream u%d { server %s; }\n", i, strings.Join(l.servers, "; server "))
	}
	fmt.Fprintf(&b, "  server { listen 127.0.0.1:%d default_server;\n", port)
	writeLocations(&b, locations, "")
	b.WriteString("    location / { return 404; }\n  }\n")
	for _, host := range hostsOf(locations) {
		fmt.Fprintf(&b, "  server { listen 127.0.0.1:%d; server_name %s;\n", port, host)
		writeLocations(&b, locations, host)
		b.WriteString("  }\n")
	}
	b.WriteString("}\n")
	return b.String()
}

func writeLocations(b *strings.Builder, locations []location, host string) {
	for i, l := range locations {
		if l.host == host {
			fmt.Fprintf(b, "    location %s { proxy_pass http://u%d; proxy_set_header Host $http_host; }\n", l.place(), i)
		}
	}
}

func hostsOf(locations []location) []string {
	var hosts []string
	for _, l := range locations {
		if l.host != "" {
			hosts = append(hosts, l.host)
		}
	}
	return slices.Compact(hosts)
}
