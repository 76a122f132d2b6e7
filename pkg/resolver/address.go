// SPDX-License-Identifier: Apache-2.0

package resolver

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"github.com/miekg/dns"
)

const defaultPort = "53"

// Address reads the address of a name server, "host[:port]" with IPv6 in
// brackets, and returns it as "host:port". The port is 53 if there is none.
func Address(text string) (string, error) {
	host, port, err := splitAddress(text)
	if err != nil {
		return "", fmt.Errorf("%q is not host[:port]: %w", text, err)
	}
	return net.JoinHostPort(host, port), nil
}

func splitAddress(text string) (host, port string, err error) {
	switch {
	case strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]"):
		host, port = text[1:len(text)-1], defaultPort
	case !strings.Contains(text, ":"):
		host, port = text, defaultPort
	case strings.Count(text, ":") > 1 && !strings.HasPrefix(text, "["):
		return "", "", fmt.Errorf("an IPv6 address needs brackets, as in [2001:db8::1]:53")
	default:
		if host, port, err = net.SplitHostPort(text); err != nil {
			return "", "", fmt.Errorf("brackets and port do not fit together")
		}
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return "", "", fmt.Errorf("%q is not a port", port)
	}
	return host, port, checkHost(host, strings.HasPrefix(text, "["))
}

func checkHost(host string, bracketed bool) error {
	address, err := netip.ParseAddr(host)
	switch {
	case bracketed && (err != nil || !address.Is6()):
		return fmt.Errorf("%q in brackets is not an IPv6 address", host)
	case err != nil && !isHostname(host):
		return fmt.Errorf("%q is neither an IP address nor a host name", host)
	default:
		return nil
	}
}

func isHostname(host string) bool {
	notInName := func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.'
	}
	_, isName := dns.IsDomainName(host)
	return isName && host != "" && !strings.ContainsFunc(host, notInName)
}

// parseNameserver reads "host:port" or an https URL.
func parseNameserver(text string) (string, error) {
	if !strings.Contains(text, "://") {
		return Address(text)
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" || u.Hostname() == "" {
		return "", fmt.Errorf("%q is neither host:port nor an https URL", text)
	}
	return u.String(), nil
}

func isHTTPS(server string) bool {
	return strings.HasPrefix(server, "https://")
}

// SystemNameservers returns the name servers of a resolv.conf file as
// "host:port", in its order. It errs if there is none.
func SystemNameservers(file string) ([]string, error) {
	system, err := dns.ClientConfigFromFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the system's name servers: %w", err)
	}
	servers := make([]string, 0, len(system.Servers))
	for _, server := range system.Servers {
		servers = append(servers, net.JoinHostPort(server, system.Port))
	}
	if len(servers) == 0 {
		return nil, fmt.Errorf("%s names no name server", file)
	}
	return servers, nil
}
