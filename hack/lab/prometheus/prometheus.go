// SPDX-License-Identifier: Apache-2.0

// Package prometheus runs the Prometheus of the distribution for the lab: it scrapes
// some addresses, evaluates rules, and can be asked.
package prometheus

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"sigs.k8s.io/yaml"

	"github.com/countersign-project/countersign/hack/lab/process"
)

const (
	startTimeout = 30 * time.Second
	askTimeout   = 5 * time.Second
	stopGrace    = 5 * time.Second
)

// Missing says what this machine lacks to run it; nil if nothing.
func Missing() error {
	_, err := exec.LookPath("prometheus")
	return err
}

// Options of a Prometheus.
type Options struct {
	// Dir for its files; must exist.
	Dir string
	// Targets are scraped each second, "host:port".
	Targets []string
	// Groups of rules, as in a rule file; may be nil.
	Groups any
}

// Prometheus is a running one.
type Prometheus struct {
	process *process.Process
	address string
}

// Start runs it, and returns when it can be asked.
func Start(ctx context.Context, o Options) (*Prometheus, error) {
	config := map[string]any{
		"global":         map[string]any{"scrape_interval": "1s", "evaluation_interval": "1s"},
		"rule_files":     []string{"rules.yaml"},
		"scrape_configs": []any{map[string]any{"job_name": "countersign", "static_configs": []any{map[string]any{"targets": o.Targets}}}},
	}
	for name, content := range map[string]any{"prometheus.yaml": config, "rules.yaml": map[string]any{"groups": o.Groups}} {
		text, err := yaml.Marshal(content)
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(o.Dir, name), text, 0o600); err != nil {
			return nil, err
		}
	}
	p := &Prometheus{}
	return p, process.OnFreePorts(1, func(ports []int) error {
		p.address = "127.0.0.1:" + strconv.Itoa(ports[0])
		return p.start(ctx, o.Dir)
	})
}

func (p *Prometheus) start(ctx context.Context, dir string) (err error) {
	path, err := exec.LookPath("prometheus")
	if err != nil {
		return err
	}
	p.process, err = process.Start(process.Spec{
		Name: "prometheus", Path: path, LogDir: dir,
		Args: []string{
			"--config.file=" + filepath.Join(dir, "prometheus.yaml"), "--storage.tsdb.path=" + filepath.Join(dir, "data"),
			"--web.listen-address=" + p.address,
		},
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := p.process.Await(ctx, func(ctx context.Context) error { return p.get(ctx, "/-/ready", nil) }); err != nil {
		p.Stop()
		return err
	}
	return nil
}

// Stop ends it.
func (p *Prometheus) Stop() { p.process.Stop(stopGrace) }

// Query is the value of an expression that has one number, now; 0 if it has none.
func (p *Prometheus) Query(ctx context.Context, expr string) (float64, error) {
	var answer struct {
		Data struct {
			Result []struct {
				Value [2]any `json:"value"`
			} `json:"result"`
		} `json:"data"`
	}
	if err := p.get(ctx, "/api/v1/query?query="+url.QueryEscape(expr), &answer); err != nil {
		return 0, err
	}
	switch results := answer.Data.Result; len(results) {
	case 0:
		return 0, nil
	case 1:
		return strconv.ParseFloat(fmt.Sprint(results[0].Value[1]), 64)
	default:
		return 0, fmt.Errorf("%s has %d values", expr, len(results))
	}
}

// Alerts are the names of those that are pending or firing.
func (p *Prometheus) Alerts(ctx context.Context) ([]string, error) {
	var answer struct {
		Data struct {
			Alerts []struct {
				Labels map[string]string `json:"labels"`
			} `json:"alerts"`
		} `json:"data"`
	}
	err := p.get(ctx, "/api/v1/alerts", &answer)
	var names []string
	for _, alert := range answer.Data.Alerts {
		names = append(names, alert.Labels["alertname"])
	}
	return names, err
}

// Rules is how many there are.
func (p *Prometheus) Rules(ctx context.Context) (int, error) {
	var answer struct {
		Data struct {
			Groups []struct {
				Rules []json.RawMessage `json:"rules"`
			} `json:"groups"`
		} `json:"data"`
	}
	err := p.get(ctx, "/api/v1/rules", &answer)
	rules := 0
	for _, group := range answer.Data.Groups {
		rules += len(group.Rules)
	}
	return rules, err
}

func (p *Prometheus) get(ctx context.Context, path string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address+path, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // was only read
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s is answered with %s", path, response.Status)
	}
	if into == nil {
		return nil
	}
	return json.NewDecoder(response.Body).Decode(into)
}
