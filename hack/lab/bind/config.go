// SPDX-License-Identifier: Apache-2.0

package bind

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// The zones. Delegated is a part of Zone with servers of its own; Elsewhere is where
// CNAMEs lead to.
const (
	Zone      = "bind.test."
	Delegated = "sub.bind.test."
	Elsewhere = "elsewhere.test."
)

// Shared is the record in Elsewhere that the two names of Zone in SharedBy lead to.
const Shared = "shared." + Elsewhere

// SharedBy are two names whose challenge records are one and the same.
func SharedBy() []string { return []string{"one." + Zone, "two." + Zone} }

// Chained is a name whose challenge record is three CNAMEs away.
const Chained = "chained." + Zone

// KeyName is that of the TSIG key, HMAC-SHA256, that may update all zones.
const KeyName = "lab."

const soa = "$TTL 1\n@ SOA ns1.bind.test. admin.bind.test. 1 3600 600 86400 1\n"

// records of each zone. One of the servers of Zone is dead, and one has an IPv6
// address only.
func records() map[string]string {
	return map[string]string{
		"test.": soa + `
@ NS ns1.bind
bind NS ns1.bind
elsewhere NS ns1.bind
ns1.bind A ` + first4 + `
`,
		Zone: soa + `
@ NS ns1
@ NS ns6
@ NS dead
ns1 A ` + first4 + `
ns1 AAAA ` + first6 + `
ns6 AAAA ` + only6 + `
dead A ` + nobody4 + `
sub NS ns1.sub
ns1.sub A ` + first4 + `
_acme-challenge.chained CNAME hop.bind.test.
hop CNAME hop.elsewhere.test.
_acme-challenge.one CNAME ` + Shared + `
_acme-challenge.two CNAME ` + Shared + `
`,
		Delegated: soa + "@ NS ns1\nns1 A " + first4 + "\n",
		Elsewhere: soa + "@ NS ns1.bind.test.\nhop CNAME end.elsewhere.test.\n",
	}
}

// authority writes the configuration of the server that has the zones.
func authority(dir, secret string) (string, error) {
	var zones strings.Builder
	for zone, text := range records() {
		file := filepath.Join(dir, zone+"zone")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return "", err
		}
		fmt.Fprintf(&zones, "zone %q { type primary; file %q; update-policy { grant %s zonesub TXT; }; };\n", zone, file, KeyName)
	}
	return write(dir, fmt.Sprintf(`
key %q { algorithm hmac-sha256; secret %q; };
options {
  directory %q; pid-file none; session-keyfile none; recursion no; minimal-responses yes;
  listen-on { %s; }; listen-on-v6 { %s; %s; }; allow-transfer { none; }; querylog yes;
};
controls { };
%s`, KeyName, secret, dir, first4, first6, only6, zones.String()))
}

// recursor writes the configuration of the server that resolves names. It forgets soon
// what it was told: tests go on where people would wait.
func recursor(dir string) (string, error) {
	return write(dir, fmt.Sprintf(`
options {
  directory %q; pid-file none; session-keyfile none; recursion yes; dnssec-validation no;
  listen-on { %s; }; listen-on-v6 { none; }; allow-query { any; }; allow-recursion { any; };
  max-cache-ttl 1; max-ncache-ttl 0;
};
controls { };
zone "test." { type static-stub; server-addresses { %s; }; };
`, dir, recursor4, first4))
}

func write(dir, text string) (string, error) {
	path := filepath.Join(dir, "named.conf")
	return path, os.WriteFile(path, []byte(text), 0o600)
}
