// SPDX-License-Identifier: Apache-2.0

package rfc2136

import (
	"context"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"text/template"
	"time"

	"github.com/miekg/dns"
)

// readyWithin is how long a name server may take to do what it is configured to.
const readyWithin = 30 * time.Second

// software is a name server of the distribution.
type software struct {
	name    string
	program string
	// flags run it in the foreground with a configuration.
	flags func(config string) []string
	// template is its configuration, of settings.
	template string
}

func bind() software {
	return software{
		name: "BIND", program: "named", template: "named.conf",
		flags: func(config string) []string { return []string{"-g", "-n", "1", "-c", config} },
	}
}

func knot() software {
	return software{
		name: "Knot", program: "knotd", template: "knot.conf",
		flags: func(config string) []string { return []string{"-c", config} },
	}
}

// find returns the path of the program, or skips the test if it may.
func (s software) find(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath(s.program)
	for _, dir := range []string{"/usr/sbin", "/usr/local/sbin"} { // not in the PATH of users
		if err != nil {
			path, err = exec.LookPath(filepath.Join(dir, s.program))
		}
	}
	switch {
	case err == nil:
	case os.Getenv("COUNTERSIGN_REQUIRE_NAMESERVERS") == "1":
		t.Fatalf("%s is not installed: %v", s.name, err)
	default:
		t.Skipf("%s is not installed, nothing is tested against it (COUNTERSIGN_REQUIRE_NAMESERVERS=1 makes this fail): %v", s.name, err)
	}
	return path
}

// settings are what the configuration of a name server is made of.
type settings struct {
	Dir        string
	Port       int
	Generation int
	Zones      []string
	Keys       []tsig
	// Allowed are the names that all keys may change; none is all.
	Allowed []string
}

// tsig is a key; Secret is base64.
type tsig struct {
	Name, Algorithm, Secret string
}

func newTSIG(name, algorithm, secret string) tsig {
	return tsig{Name: name, Algorithm: algorithm, Secret: base64.StdEncoding.EncodeToString([]byte(secret))}
}

// admin is the key that may do everything.
func admin() tsig { return newTSIG("admin", "hmac-sha256", "the admin's secret") }

// nameserver is a name server that runs.
type nameserver struct {
	*testing.T
	software
	settings
	address string
	process *os.Process
	exited  chan struct{}
}

// run starts a name server, and returns when it answers for all its zones.
func run(t *testing.T, s software, keys []tsig, zones ...string) *nameserver {
	t.Helper()
	program := s.find(t)
	n := &nameserver{T: t, software: s, exited: make(chan struct{})}
	n.settings = settings{Dir: t.TempDir(), Port: freePort(t), Zones: zones, Keys: append(keys, admin())}
	n.address = net.JoinHostPort("127.0.0.1", strconv.Itoa(n.Port))
	for _, zone := range zones {
		n.write(zone+"zone", n.zoneFile(zone))
	}
	n.configure()
	output, err := os.Create(filepath.Join(n.Dir, "output"))
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, s.flags(filepath.Join(n.Dir, s.template))...)
	command.Stdout, command.Stderr = output, output
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	n.process = command.Process
	go func() {
		defer close(n.exited)
		_ = command.Wait()
	}()
	t.Cleanup(func() {
		_ = n.process.Kill()
		<-n.exited
		_ = output.Close()
	})
	n.await()
	return n
}

func freePort(t *testing.T) int {
	t.Helper()
	udp, tcp := listenBoth(t)
	_, _ = udp.Close(), tcp.Close()
	return udp.LocalAddr().(*net.UDPAddr).Port
}

// listenBoth takes a port that is free for both protocols. It is not one of those that
// the system gives to connections, so that none takes it before the server does.
func listenBoth(t *testing.T) (net.PacketConn, net.Listener) {
	t.Helper()
	for range 100 {
		udp, err := net.ListenPacket("udp", fmt.Sprintf("127.0.0.1:%d", 10000+rand.IntN(20000)))
		if err != nil {
			continue
		}
		tcp, err := net.Listen("tcp", udp.LocalAddr().String())
		if err == nil {
			return udp, tcp
		}
		_ = udp.Close()
	}
	t.Fatal("no port is free for both UDP and TCP")
	return nil, nil
}

func (n *nameserver) write(name, text string) {
	n.Helper()
	if err := os.WriteFile(filepath.Join(n.Dir, name), []byte(text), 0o600); err != nil {
		n.Fatal(err)
	}
}

// zoneFile has the top of a zone, and delegates the zones below it.
func (n *nameserver) zoneFile(zone string) string {
	text := "$TTL 60\n@ SOA ns admin 1 3600 600 86400 60\n@ NS ns\nns A 127.0.0.1\n"
	for _, other := range n.Zones {
		if strings.HasSuffix(other, "."+zone) {
			text += fmt.Sprintf("%s NS ns.%s\nns.%s A 127.0.0.1\n", other, other, other)
		}
	}
	return text
}

// configure writes the configuration as the settings now say.
func (n *nameserver) configure() {
	n.Helper()
	n.Generation++
	var text strings.Builder
	config, err := template.ParseFiles(filepath.Join("testdata", n.template))
	if err == nil {
		err = config.Execute(&text, n.settings)
	}
	if err != nil {
		n.Fatal(err)
	}
	n.write(n.template, text.String())
}

// reload makes the settings as they are now those of the server.
func (n *nameserver) reload() {
	n.Helper()
	n.configure()
	if err := n.process.Signal(syscall.SIGHUP); err != nil {
		n.Fatal(err)
	}
	n.await()
}

// await returns when the server has the configuration, which it tells as its version,
// and all zones.
func (n *nameserver) await() {
	n.Helper()
	ctx, cancel := context.WithTimeout(n.Context(), readyWithin)
	defer cancel()
	again := time.NewTicker(5 * time.Millisecond)
	defer again.Stop()
	for !n.isReady() {
		select {
		case <-again.C:
			continue
		case <-ctx.Done():
		case <-n.exited:
		}
		output, _ := os.ReadFile(filepath.Join(n.Dir, "output"))
		n.Fatalf("%s is not ready:\n%s", n.name, output)
	}
}

func (n *nameserver) isReady() bool {
	version := new(dns.Msg).SetQuestion("version.bind.", dns.TypeTXT)
	version.Question[0].Qclass = dns.ClassCHAOS
	answer, err := n.ask(version)
	if err != nil || !slices.Equal(texts(answer), []string{strconv.Itoa(n.Generation)}) {
		return false
	}
	return !slices.ContainsFunc(n.Zones, func(zone string) bool {
		answer, err := n.ask(new(dns.Msg).SetQuestion(zone, dns.TypeSOA))
		return err != nil || !answer.Authoritative || len(answer.Answer) == 0
	})
}

func (n *nameserver) ask(question *dns.Msg) (*dns.Msg, error) {
	client := dns.Client{Net: "tcp", Timeout: timeout}
	answer, _, err := client.Exchange(question, n.address)
	return answer, err
}

// Values are what the server answers for a name.
func (n *nameserver) Values(name string) []string {
	n.Helper()
	answer, err := n.ask(new(dns.Msg).SetQuestion(name, dns.TypeTXT))
	if err != nil {
		n.Fatal(err)
	}
	return texts(answer)
}

// ValuesIn are what a zone transfer has at a name.
func (n *nameserver) ValuesIn(zone, name string) []string {
	n.Helper()
	request := new(dns.Msg).SetAxfr(zone)
	request.SetTsig("admin.", dns.HmacSHA256, fudge, time.Now().Unix())
	transfer := dns.Transfer{TsigSecret: map[string]string{"admin.": admin().Secret}}
	parts, err := transfer.In(request, n.address)
	if err != nil {
		n.Fatal(err)
	}
	whole := new(dns.Msg)
	for part := range parts {
		if part.Error != nil {
			n.Fatal(part.Error)
		}
		for _, rr := range part.RR {
			if strings.EqualFold(rr.Header().Name, name) {
				whole.Answer = append(whole.Answer, rr)
			}
		}
	}
	return texts(whole)
}

// Put adds a value with the admin's key.
func (n *nameserver) Put(name, value string) {
	n.Helper()
	zone := ""
	for _, candidate := range n.Zones {
		if dns.IsSubDomain(candidate, name) && len(candidate) > len(zone) {
			zone = candidate
		}
	}
	update := new(dns.Msg).SetUpdate(zone)
	update.Insert([]dns.RR{&dns.TXT{
		Hdr: dns.RR_Header{Name: name, Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: 60}, Txt: []string{value},
	}})
	update.SetTsig("admin.", dns.HmacSHA256, fudge, time.Now().Unix())
	client := dns.Client{Net: "tcp", Timeout: timeout, TsigSecret: map[string]string{"admin.": admin().Secret}}
	if answer, _, err := client.Exchange(update, n.address); err != nil || answer.Rcode != dns.RcodeSuccess {
		n.Fatalf("putting a value at %s: %v\n%v", name, err, answer)
	}
}

// texts are the TXT values of an answer, sorted, without the library's escapes.
func texts(answer *dns.Msg) []string {
	var values []string
	for _, rr := range answer.Answer {
		if txt, ok := rr.(*dns.TXT); ok {
			values = append(values, unescape(strings.Join(txt.Txt, "")))
		}
	}
	slices.Sort(values)
	return values
}

// unescape resolves \X and \DDD.
func unescape(text string) string {
	var plain strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			plain.WriteByte(text[i])
			continue
		}
		i++
		if code, err := strconv.ParseUint(text[i:min(i+3, len(text))], 10, 8); err == nil {
			plain.WriteByte(byte(code))
			i += 2
			continue
		}
		plain.WriteByte(text[i])
	}
	return plain.String()
}
