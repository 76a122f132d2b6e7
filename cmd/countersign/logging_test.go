// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"k8s.io/klog/v2"
)

// setLogging is what flags make of logging; the test's end takes it back.
func setLogging(t *testing.T, flags ...string) logFormat {
	t.Helper()
	l := logText
	set := pflag.NewFlagSet("test", pflag.ContinueOnError)
	l.addFlags(set)
	if err := set.Parse(flags); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		klog.ClearLogger()
		if err := set.Set("v", "0"); err != nil {
			t.Error(err)
		}
	})
	return l
}

// Each line is one JSON object, with the names that those of Kubernetes have.
func TestJSONLogs(t *testing.T) {
	l := setLogging(t, "--logging-format=json", "--v=2")
	var out bytes.Buffer
	if err := errors.Join(l.validate(), l.apply(&out)); err != nil {
		t.Fatal(err)
	}
	logger := klog.FromContext(context.Background()).WithName("challenges").WithValues("challenge", "team/shop")
	logger.V(2).Info("Changed", "state", "valid")
	logger.V(4).Info("Planned")
	logger.Error(errors.New("no room\nat all"), "Will try again")
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("got %q", lines)
	}
	for i, want := range []map[string]any{
		{"v": 2.0, "msg": "Changed", "challenge": "team/shop", "state": "valid", "logger": "challenges"},
		{"level": "error", "msg": "Will try again", "challenge": "team/shop", "err": "no room\nat all", "logger": "challenges"},
	} {
		var got map[string]any
		if err := json.Unmarshal([]byte(lines[i]), &got); err != nil {
			t.Fatal(err)
		}
		for key, value := range want {
			if got[key] != value {
				t.Errorf("line %d: %s is %v, want %v: %s", i, key, got[key], value, lines[i])
			}
		}
		if ts, ok := got["ts"].(string); !ok || ts == "" {
			t.Errorf("line %d has no time: %s", i, lines[i])
		}
	}
}

func TestLoggingIsValidated(t *testing.T) {
	for flags, want := range map[string]string{
		"--logging-format=yaml":                    `--logging-format "yaml" is neither text nor json`,
		"--logging-format=json --vmodule=worker=4": "--vmodule is for --logging-format text only",
		"--logging-format=text":                    "",
	} {
		l := logText
		set := pflag.NewFlagSet("test", pflag.ContinueOnError)
		l.addFlags(set)
		if err := set.Parse(strings.Fields(flags)); err != nil {
			t.Fatal(err)
		}
		got := ""
		if err := l.validate(); err != nil {
			got = err.Error()
		}
		if err := set.Set("vmodule", ""); err != nil { // it is klog's own, and stays
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", flags, got, want)
		}
	}
}

func TestProfiles(t *testing.T) {
	for path, want := range map[string]int{"/debug/pprof/": 200, "/debug/pprof/goroutine?debug=1": 200, "/debug/pprof/cmdline": 200, "/": 404} {
		answer := httptest.NewRecorder()
		profiles().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
		if answer.Code != want {
			t.Errorf("%s is answered with %d, want %d", path, answer.Code, want)
		}
	}
}
