// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/klog/v2"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	apex = "example.test."
	www  = "_acme-challenge.www.example.test."
)

func add(value string) dns01.Change {
	return dns01.Change{Record: dns01.Record{Name: www, Value: value, TTL: dns01.TTL, DNSName: "www.example.test"}}
}

func (s *service) apply(t testing.TB, changes ...dns01.Change) error {
	t.Helper()
	_, err := s.provider(t).Apply(t.Context(), dns01.Zone{Name: apex}, changes)
	return err
}

func TestSettings(t *testing.T) {
	for name, row := range map[string]struct{ group, solver, want string }{
		"no group":          {"", "example", "groupName: is not set; set the API group of the solver, as its documentation says"},
		"path in group":     {"../../api/v1/namespaces", "example", `groupName: "../../api/v1/namespaces" is not the name of an API group`},
		"parent as group":   {"..", "example", "is not the name of an API group"},
		"capitals in group": {"Acme.example.com", "example", "is not the name of an API group"},
		"no solver":         {group, "", "solverName: is not set; set the name of the solver in its API group, as its documentation says"},
		"path in solver":    {group, "../../v1/secrets", `solverName: "../../v1/secrets" is not the name of a solver: only letters, digits and -_. can be in it`},
		"parent as solver":  {group, "..", "is not the name of a solver"},
		"escaped":           {group, "a%2fb", "is not the name of a solver"},
		"query":             {group, "a?dryRun=All", "is not the name of a solver"},
	} {
		t.Run(name, func(t *testing.T) {
			config := &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{GroupName: row.group, SolverName: row.solver}}
			_, err := Kind().Build(t.Context(), config, dns01.Access{})
			var setting *dns01.SettingError
			if !errors.As(err, &setting) || !strings.Contains(err.Error(), "spec.solver.dns01.webhook.") || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
		})
	}
	for _, solver := range []string{"example", "my_Solver-2", "a.b"} {
		config := &acmev1.DNS01Solver{Webhook: &acmev1.WebhookProvider{GroupName: group, SolverName: solver}}
		if _, err := Kind().Build(t.Context(), config, dns01.Access{}); err != nil {
			t.Errorf("%q: %v", solver, err)
		}
	}
}

// What the solver is asked, member by member.
func TestRequest(t *testing.T) {
	s := start(t, apex)
	access := s.access(t)
	access.Ambient = true
	p, err := Kind().Build(t.Context(), solver(), access)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"uid": "", "action": "Present", "type": "dns-01", "dnsName": "www.example.test", "key": "one", "resourceNamespace": "team",
		"resolvedFQDN": www, "resolvedZone": apex, "allowAmbientCredentials": true,
		"config": map[string]any{"apiKeyRef": map[string]any{"name": "example", "key": "token"}, "deep": []any{1.0, 2.5, nil}},
	}
	for _, action := range []string{"Present", "CleanUp"} {
		change := add("one")
		change.Remove = action == "CleanUp"
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{change}); err != nil {
			t.Fatal(err)
		}
		if want["action"] = action; !reflect.DeepEqual(s.last, want) {
			t.Errorf("asked\n%v\nwant\n%v", s.last, want)
		}
	}
}

func TestRequestWithoutConfig(t *testing.T) {
	for name, config := range map[string]*runtime.RawExtension{"none": nil, "empty": {}} {
		s := start(t, apex)
		without := solver()
		without.Webhook.Config = config
		p, err := Kind().Build(t.Context(), without, s.access(t))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add("one")}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, ok := s.last["config"]; ok || s.last["allowAmbientCredentials"] != false {
			t.Errorf("%s: asked %v", name, s.last)
		}
	}
}

// The body is as it has always been: no apiVersion and kind, and config as it was written.
func TestBody(t *testing.T) {
	s := start(t, apex)
	var body map[string]json.RawMessage
	var config struct{ Config json.RawMessage }
	s.tapped = func(data []byte) {
		if json.Unmarshal(data, &body) != nil || json.Unmarshal(body["request"], &config) != nil {
			t.Errorf("sent %s", data)
		}
	}
	if err := s.apply(t, add("one")); err != nil {
		t.Fatal(err)
	}
	if len(body) != 1 || string(config.Config) != string(solver().Webhook.Config.Raw) {
		t.Errorf("sent %s with config %s", body, config.Config)
	}
}

func TestBrokenConfig(t *testing.T) {
	s := start(t, apex)
	broken := solver()
	broken.Webhook.Config.Raw = []byte(`{"token": "s3cret`)
	p, err := Kind().Build(t.Context(), broken, s.access(t))
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Apply(t.Context(), dns01.Zone{Name: apex}, []dns01.Change{add("one")})
	if err == nil || err.Error() != "spec.solver.dns01.webhook.config: is not JSON" || s.Requests() != 0 {
		t.Errorf("got %v with %d requests", err, s.Requests())
	}
}

// What is in config may be a secret, though it should not be: it is logged at no level.
func TestConfigIsNotLogged(t *testing.T) {
	var log bytes.Buffer
	logger := logr.FromSlogHandler(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.Level(-10)}))
	s := start(t, apex)
	ctx := klog.NewContext(t.Context(), logger)
	if _, err := s.provider(t).Apply(ctx, dns01.Zone{Name: apex}, []dns01.Change{add("the-value")}); err != nil {
		t.Fatal(err)
	}
	if text := log.String(); !strings.Contains(text, "Response Body") || strings.Contains(text, "apiKeyRef") || strings.Contains(text, "the-value") {
		t.Errorf("logged:\n%s", text)
	}
}

func TestZoneByDNS(t *testing.T) {
	if zones, err := start(t).provider(t).Zones(t.Context()); !errors.Is(err, dns01.ErrZoneByDNS) || zones != nil {
		t.Errorf("got %v, %v", zones, err)
	}
}

// Changes go out one after the other until one fails.
func TestSeveral(t *testing.T) {
	s := start(t, apex)
	if err := s.apply(t, add("one"), add("two")); err != nil || !slices.Equal(s.Values(www), []string{"one", "two"}) {
		t.Errorf("got %v with %q", err, s.Values(www))
	}
	s.Fail("Broken")
	if err := s.apply(t, add("three"), add("four")); err == nil || s.Requests() != 3 {
		t.Errorf("got %v after %d requests", err, s.Requests())
	}
}

func TestCancelled(t *testing.T) {
	s := start(t, apex)
	ctx, cancel := context.WithCancel(t.Context())
	s.answer = func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}
	_, err := s.provider(t).Apply(ctx, dns01.Zone{Name: apex}, []dns01.Change{add("one")})
	if !errors.Is(err, context.Canceled) || err.Error() != `asking solver "example" of API group "acme.example.com": interrupted` {
		t.Errorf("got %v", err)
	}
}
