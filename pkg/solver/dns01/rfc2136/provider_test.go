// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"encoding/base64"
	"errors"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
	"github.com/countersign-project/countersign/pkg/solver/dns01/dns01test"
)

const (
	theName  = "_acme-challenge.example.test."
	theZone  = "example.test."
	theKey   = "the secret that the server has"
	stranger = "strangers-value"
)

func withKey(address, algorithm string) *acmev1.RFC2136Provider {
	return &acmev1.RFC2136Provider{
		Nameserver: address, TSIGKeyName: "Update-Key", TSIGAlgorithm: algorithm,
		TSIGSecret: acmev1.SecretKeySelector{Name: "key", Key: "tsig"},
	}
}

func buildWith(t *testing.T, config *acmev1.RFC2136Provider, secret string) (dns01.Provider, error) {
	t.Helper()
	secrets := dns01test.Secrets{"ns/key": {"tsig": []byte(secret)}}
	return build(t.Context(), &acmev1.DNS01Solver{RFC2136: config}, dns01.Access{
		Credentials: dns01.Credentials{Secrets: secrets, Namespace: "ns"},
	})
}

func mustBuild(t *testing.T, config *acmev1.RFC2136Provider, secret string) dns01.Provider {
	t.Helper()
	provider, err := buildWith(t, config, base64.StdEncoding.EncodeToString([]byte(secret))+"\n")
	if err != nil {
		t.Fatal(err)
	}
	return provider
}

func add(value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: theName, Value: value, TTL: dns01.TTL}}
}

func remove(value string) dns01.Change {
	change := add(value)
	change.Remove = true
	return change
}

// apply makes changes in the zone of the tests.
func apply(ctx context.Context, provider dns01.Provider, changes ...dns01.Change) error {
	_, err := provider.Apply(ctx, dns01.Zone{Name: theZone}, changes)
	return err
}

func TestAddAndRemove(t *testing.T) {
	for algorithm, wireName := range map[string]string{
		"": "hmac-md5.sig-alg.reg.int.", "HMACMD5": "hmac-md5.sig-alg.reg.int.",
		"hmacsha1": "hmac-sha1.", "HmacSha256": "hmac-sha256.", "HMACSHA512": "hmac-sha512.",
	} {
		for _, protocol := range []string{"", "UDP", "TCP"} {
			t.Run(algorithm+protocol, func(t *testing.T) {
				s := &server{Zone: newZone(t)}
				config := withKey(s.listen(t, newKeyring(wireName, theKey)), algorithm)
				config.Protocol = protocol
				provider := mustBuild(t, config, theKey)
				long := strings.Repeat("long", 100)
				for _, step := range []struct {
					do    func(value string) dns01.Change
					value string
					want  []string
				}{
					{remove, "unseen", []string{stranger}},
					{add, "one", []string{"one", stranger}},
					{add, "one", []string{"one", stranger}},
					{add, "two", []string{"one", stranger, "two"}},
					{remove, "one", []string{stranger, "two"}},
					{remove, "one", []string{stranger, "two"}},
					{add, long, []string{long, stranger, "two"}},
					{remove, long, []string{stranger, "two"}},
					{add, `back\slash "quoted"`, []string{`back\\slash \"quoted\"`, stranger, "two"}},
					{remove, `back\slash "quoted"`, []string{stranger, "two"}},
				} {
					if err := apply(t.Context(), provider, step.do(step.value)); err != nil {
						t.Fatalf("%.20s: %v", step.value, err)
					}
					if got := s.Values(theName); !slices.Equal(got, step.want) {
						t.Fatalf("%.20s: got %q, want %q", step.value, got, step.want)
					}
				}
				network := strings.ToLower(protocol)
				if network == "" {
					network = "udp"
				}
				if _, networks := s.received(); slices.ContainsFunc(networks, func(n string) bool { return n != network }) {
					t.Errorf("updates went over %v, want %s", networks, network)
				}
			})
		}
	}
}

func TestMessage(t *testing.T) {
	s := &server{Zone: newZone(t), open: true}
	provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: s.listen(t, nil)}, "")
	for _, change := range []dns01.Change{add("v"), remove("v")} {
		if err := apply(t.Context(), provider, change); err != nil {
			t.Fatal(err)
		}
	}
	updates, _ := s.received()
	for i, want := range []string{
		"_acme-challenge.example.test.\t60\tIN\tTXT\t\"v\"",
		"_acme-challenge.example.test.\t0\tNONE\tTXT\t\"v\"",
	} {
		m := updates[i]
		if zone := m.Question[0]; zone.Name != theZone || zone.Qtype != dns.TypeSOA || zone.Qclass != dns.ClassINET {
			t.Errorf("zone section: %v", zone)
		}
		if len(m.Answer) != 0 || len(m.Ns) != 1 || m.Ns[0].String() != want {
			t.Errorf("prerequisites %v, updates %v; want none, %s", m.Answer, m.Ns, want)
		}
	}
}

func TestRefusals(t *testing.T) {
	for name, row := range map[string]struct {
		server    *server
		algorithm string
		secret    string
		unsigned  bool
		forged    bool
		err       string
		refusal   dns01.Refusal
	}{
		"BADKEY":           {algorithm: "HMACSHA1", err: `BADKEY: the name server does not know key "update-key." with algorithm "hmac-sha1."`, refusal: dns01.Forbidden},
		"BADSIG":           {secret: "another", err: "BADSIG: the name server has another key", refusal: dns01.Unauthenticated},
		"BADTIME":          {server: &server{skew: time.Hour}, err: "BADTIME: the clocks", refusal: dns01.Unauthenticated},
		"REFUSED":          {server: &server{rcode: dns.RcodeRefused}, err: `REFUSED: the name server does not allow this update with key "update-key."`, refusal: dns01.Forbidden},
		"unsigned":         {unsigned: true, err: "REFUSED: the name server does not allow unsigned updates; set tsigKeyName", refusal: dns01.Forbidden},
		"NOTZONE":          {server: &server{rcode: dns.RcodeNotZone}, err: "NOTZONE: the name is not within the zone"},
		"NOTAUTH":          {server: &server{rcode: dns.RcodeNotAuth}, err: "NOTAUTH: the name server is not the authority", refusal: dns01.Forbidden},
		"SERVFAIL":         {server: &server{rcode: dns.RcodeServerFailure}, err: "SERVFAIL: the name server could not do the update"},
		"FORMERR":          {server: &server{rcode: dns.RcodeFormatError}, err: "FORMERR: the name server does not understand"},
		"NOTIMP":           {server: &server{rcode: dns.RcodeNotImplemented}, err: "NOTIMP: the name server does not do updates"},
		"YXRRSET":          {server: &server{rcode: dns.RcodeYXRrset}, err: "YXRRSET: the name server could not do the update"},
		"unsigned refusal": {server: &server{rcode: dns.RcodeRefused, unsigned: true}, err: "REFUSED", refusal: dns01.Forbidden},
		"unsigned answer":  {server: &server{unsigned: true}, err: "the answer is not signed and cannot be trusted"},
		"forged answer":    {forged: true, err: "the signature of the answer is wrong"},
	} {
		t.Run(name, func(t *testing.T) {
			s := row.server
			if s == nil {
				s = &server{}
			}
			s.Zone = newZone(t)
			var keys dns.TsigProvider = newKeyring("hmac-sha256.", theKey)
			if row.forged {
				keys = forger{newKeyring("hmac-sha256.", theKey)}
			}
			config := withKey(s.listen(t, keys), "HMACSHA256")
			if row.algorithm != "" {
				config.TSIGAlgorithm = row.algorithm
			}
			if row.unsigned {
				config.TSIGKeyName, config.TSIGSecret = "", acmev1.SecretKeySelector{}
			}
			secret := theKey
			if row.secret != "" {
				secret = row.secret
			}
			provider := mustBuild(t, config, secret)
			err := apply(t.Context(), provider, add("v"))
			prefix := `updating zone "example.test." at ` + config.Nameserver + ": "
			if err == nil || !strings.HasPrefix(err.Error(), prefix+row.err) {
				t.Errorf("got  %v\nwant %s%s…", err, prefix, row.err)
			}
			if refusal := refusalOf(err); refusal != row.refusal {
				t.Errorf("the refusal is %q, want %q", refusal, row.refusal)
			}
			if again := apply(t.Context(), provider, add("v")); again == nil || again.Error() != err.Error() {
				t.Errorf("the second error differs:\n%v\n%v", err, again)
			}
		})
	}
}

// refusalOf returns the refusal that an error is, or "".
func refusalOf(err error) dns01.Refusal {
	var refusal *dns01.RefusalError
	if !errors.As(err, &refusal) {
		return ""
	}
	return refusal.Refusal
}

func TestRemoveWhereNothingCouldBeWritten(t *testing.T) {
	s := &server{Zone: newZone(t), rcode: dns.RcodeRefused, open: true}
	provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: s.listen(t, nil)}, "")
	if err := apply(t.Context(), provider, remove("never there")); err != nil {
		t.Errorf("nothing to remove: %v", err)
	}
	if err := apply(t.Context(), provider, remove(stranger)); refusalOf(err) != dns01.Forbidden {
		t.Errorf("the value is still there: %v", err)
	}
	s.Fail(theName, dns.RcodeServerFailure)
	if err := apply(t.Context(), provider, remove("never there")); refusalOf(err) != dns01.Forbidden {
		t.Errorf("the server does not say whether it is there: %v", err)
	}
}

func TestNoAnswer(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_ = listener.Close()
	provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: address, Protocol: "TCP"}, "")
	want := `updating zone "example.test." at ` + address + ": connection refused"
	if err := apply(t.Context(), provider, add("v")); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestCancelledWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	silent := dnsSilence(t, cancel)
	provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: silent}, "")
	begin := time.Now()
	err := apply(ctx, provider, add("v"))
	if err == nil || !strings.HasSuffix(err.Error(), "interrupted") {
		t.Errorf("got %v", err)
	}
	if time.Since(begin) >= timeout {
		t.Error("it waited for its own time-out")
	}
}

// A zone or name that no message can hold is an error, not a panic.
func TestBadRecord(t *testing.T) {
	provider := mustBuild(t, &acmev1.RFC2136Provider{Nameserver: "127.0.0.1:1"}, "")
	for name, zone := range map[string]string{"": "", "a..b.": "test.", "a.test.": strings.Repeat("x", 64) + "."} {
		change := dns01.Change{Record: dns01.Record{Name: name, Value: "v"}}
		if _, err := provider.Apply(t.Context(), dns01.Zone{Name: zone}, []dns01.Change{change}); err == nil {
			t.Errorf("%q in %q: no error", name, zone)
		}
	}
}

func TestSettings(t *testing.T) {
	base := func(change func(*acmev1.RFC2136Provider)) *acmev1.RFC2136Provider {
		config := withKey("192.0.2.1", "HMACSHA256")
		change(config)
		return config
	}
	const secretText = "c2VjcmV0LWNvbnRlbnQ=" // "secret-content"
	for name, row := range map[string]struct {
		config *acmev1.RFC2136Provider
		secret string
		err    string
	}{
		"good":              {config: base(func(*acmev1.RFC2136Provider) {})},
		"no name server":    {config: base(func(c *acmev1.RFC2136Provider) { c.Nameserver = "" }), err: `rfc2136.nameserver: "" is not host[:port]`},
		"bare IPv6":         {config: base(func(c *acmev1.RFC2136Provider) { c.Nameserver = "2001:db8::1" }), err: "needs brackets"},
		"protocol":          {config: base(func(c *acmev1.RFC2136Provider) { c.Protocol = "QUIC" }), err: `rfc2136.protocol: "QUIC" is neither UDP nor TCP`},
		"no key name":       {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGKeyName = "" }), err: "rfc2136.tsigKeyName: is not set, but tsigSecretSecretRef is"},
		"no Secret":         {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGSecret.Name = "" }), err: "rfc2136.tsigSecretSecretRef: is not set, but tsigKeyName is"},
		"no key in it":      {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGSecret.Key = "" }), err: `rfc2136.tsigSecretSecretRef.key: name the key in Secret "ns/key"`},
		"missing Secret":    {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGSecret.Name = "lost" }), err: `rfc2136.tsigSecretSecretRef: Secret "ns/lost" with key "tsig" does not exist`},
		"missing key":       {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGSecret.Key = "lost" }), err: `Secret "ns/key" has nothing under key "lost"`},
		"algorithm":         {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGAlgorithm = "HMACSHA3" }), err: `rfc2136.tsigAlgorithm: "HMACSHA3" is not one of HMACMD5`},
		"key name":          {config: base(func(c *acmev1.RFC2136Provider) { c.TSIGKeyName = "a..b" }), err: `rfc2136.tsigKeyName: "a..b" is not a domain name`},
		"secret not base64": {config: base(func(*acmev1.RFC2136Provider) {}), secret: "secret-content!", err: `key "tsig" of Secret "ns/key" is not base64`},
		"only white space":  {config: base(func(*acmev1.RFC2136Provider) {}), secret: " \n", err: "is not base64"},
	} {
		t.Run(name, func(t *testing.T) {
			if row.secret == "" {
				row.secret = secretText
			}
			_, err := buildWith(t, row.config, row.secret)
			if row.err == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.HasPrefix(err.Error(), "spec.solver.dns01.rfc2136.") || !strings.Contains(err.Error(), row.err) {
				t.Fatalf("got %v, want %s", err, row.err)
			}
			if strings.Contains(err.Error(), "secret-content") {
				t.Errorf("the secret is in the error: %v", err)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"", "v", `\`, `\300"`, strings.Repeat(`\`, 300), strings.Repeat("é", 200)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if len(value) > 4096 {
			return
		}
		packed, err := message(dns01.Zone{Name: theZone}, []dns01.Change{add(value)}).Pack()
		if err != nil {
			t.Fatal(err)
		}
		// The strings lie at the end of the message, each behind its length.
		var got []byte
		for rest := packed[len(packed)-len(value)-len(dns01.Split(value)):]; len(rest) > 0; rest = rest[1+int(rest[0]):] {
			got = append(got, rest[1:1+int(rest[0])]...)
		}
		if string(got) != value {
			t.Fatalf("sent %q, want %q", got, value)
		}
	})
}

// FuzzJudge: whatever comes back, there is a verdict.
func FuzzJudge(f *testing.F) {
	answer := new(dns.Msg).SetUpdate(theZone)
	answer.Response = true
	for _, rcode := range []int{dns.RcodeSuccess, dns.RcodeRefused} {
		answer.Rcode = rcode
		packed, err := answer.Pack()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(packed)
	}
	f.Fuzz(func(t *testing.T, packed []byte) {
		m := new(dns.Msg)
		if m.Unpack(packed) != nil {
			return
		}
		signing := &Provider{key: &key{name: keyName}}
		if signing.judge(m, nil) == nil && m.IsTsig() == nil {
			t.Fatal("an unsigned answer was trusted")
		}
		_ = (&Provider{}).judge(m, nil)
	})
}
