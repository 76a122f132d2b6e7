// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"
)

const configHead = "apiVersion: config.countersign.dev/v1alpha1\nkind: ControllerConfiguration\n"

func writeConfig(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// configure is what the command does before it works.
func configure(t *testing.T, text string, args ...string) (*options, error) {
	t.Helper()
	o := defaultOptions()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	o.addFlags(flags)
	t.Cleanup(func() { // the verbosity is klog's, for the whole process
		if err := flags.Set("v", "0"); err != nil {
			t.Error(err)
		}
	})
	if err := flags.Parse(append(args, "--config="+writeConfig(t, text))); err != nil {
		t.Fatal(err)
	}
	file, err := readConfig(o.configFile, flags)
	if err != nil {
		return o, err
	}
	return o, file.explain(o.validate())
}

func TestConfigFile(t *testing.T) {
	want := defaultOptions()
	want.controllers = []string{"*", "-issuers"}
	want.slots, want.checkPeriod, want.leaderElect, want.kubeAPIQPS = 100, 15*time.Second, false, 2.5
	want.nameservers = []string{"192.0.2.53:53", "192.0.2.54:53"}
	want.solverPods.extraLabels = map[string]string{"team": "platform"}
	want.namespace, want.workers = "by-flag", 3
	got, err := configure(t, configHead+`
controllers: ["*", "-issuers"]
maxConcurrentChallenges: 1e2
dns01CheckRetryPeriod: 15s
dns01RecursiveNameservers: ["192.0.2.53:53", "192.0.2.54:53"]
acmeHttp01SolverExtraLabels: {team: platform}
leaderElect: false
kubeApiQps: 2.5
namespace: by-file
concurrentWorkers: 9
v: 0
`, "--namespace=by-flag", "--concurrent-workers=3")
	if err != nil {
		t.Fatal(err)
	}
	want.configFile = got.configFile
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// The file that the documentation shows is one.
func TestDocumentedConfigFile(t *testing.T) {
	text, err := os.ReadFile("../../docs/flags.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(text), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	if o, err := configure(t, example); err != nil || o.slots != 100 {
		t.Errorf("%d slots, %v of\n%s", o.slots, err, example)
	}
}

func TestWrongConfigFile(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"", "apiVersion and kind are"},
		{"kind: ControllerConfiguration", "apiVersion and kind are <nil> and ControllerConfiguration"},
		{"apiVersion: controller.config.cert-manager.io/v1alpha1\nkind: ControllerConfiguration", "not config.countersign.dev/v1alpha1"},
		{configHead + "maxConcurrentChallenge: 1", "there is no field maxConcurrentChallenge"},
		{configHead + "config: other.yaml", "there is no field config"},
		{configHead + "help: true", "there is no field help"},
		{configHead + "v: 1\nv: 2", `"v"`},
		{configHead + "maxConcurrentChallenges: many", "field maxConcurrentChallenges"},
		{configHead + "maxConcurrentChallenges: 1.5", "field maxConcurrentChallenges"},
		{configHead + "maxConcurrentChallenges: [1]", "field maxConcurrentChallenges"},
		{configHead + "maxConcurrentChallenges:", "field maxConcurrentChallenges"},
		{configHead + "controllers: orders", "field controllers: orders is not a list"},
		{configHead + "controllers: [[orders]]", "field controllers: [0]"},
		{configHead + "acmeHttp01SolverExtraLabels: [a]", "field acmeHttp01SolverExtraLabels"},
		{configHead + "acmeHttp01SolverExtraLabels: {a: {b: c}}", "field acmeHttp01SolverExtraLabels: a"},
		{configHead + "leaderElect: perhaps", "field leaderElect"},
		{configHead + "concurrentWorkers: 0\nmetricsListenAddress: nowhere", "concurrentWorkers, metricsListenAddress)"},
		{configHead + "controllers: [nobody]", ": controllers)"},
		{configHead + "dns01RecursiveNameservers: ['a:b:c']", ": dns01RecursiveNameservers)"},
		{"{", "config.yaml"},
	} {
		cmd := command()
		cmd.SetArgs([]string{"--config=" + writeConfig(t, row.text)})
		err := cmd.ExecuteContext(t.Context())
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%q: got %v, want it to say %s", row.text, err, row.want)
		}
		if usage := (usageError{}); !errors.As(err, &usage) {
			t.Errorf("%q: %v is not reported as a usage error", row.text, err)
		}
	}
}

func TestMissingConfigFile(t *testing.T) {
	cmd := command()
	cmd.SetArgs([]string{"--config=/nonexistent"})
	if err := cmd.ExecuteContext(t.Context()); err == nil || !strings.Contains(err.Error(), `--config "/nonexistent"`) {
		t.Errorf("got %v", err)
	}
}

// TestFieldNames: no two flags have the same field, since there are others with other words.
func TestFieldNames(t *testing.T) {
	seen := map[string]string{}
	for _, group := range defaultOptions().groups() {
		group.flags.VisitAll(func(flag *pflag.Flag) {
			if other, ok := seen[fieldName(flag.Name)]; ok {
				t.Errorf("--%s and --%s have the same field", flag.Name, other)
			}
			seen[fieldName(flag.Name)] = flag.Name
		})
	}
}

// FuzzConfigFile: no text makes it panic.
func FuzzConfigFile(f *testing.F) {
	f.Add(configHead + "controllers: [orders]\nv: 2")
	f.Add("a: &a [*a]")
	f.Fuzz(func(t *testing.T, text string) {
		flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
		defaultOptions().addFlags(flags)
		c := &configFile{fields: map[string]string{}}
		if err := c.set([]byte(text), flags); err == nil && !strings.Contains(text, "kind") {
			t.Errorf("%q is a configuration", text)
		}
	})
}
