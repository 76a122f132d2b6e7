// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	webhook "github.com/cert-manager/cert-manager/test/webhook"
	"github.com/spf13/pflag"
)

// The files by which the webhook says where it is: its CA is there when its URL is.
const (
	caFile  = "ca.pem"
	urlFile = "url"
)

// serveWebhook runs cert-manager's admission webhook, the one that guards what is
// written, until ctx ends; then the process ends, too. The published module starts it for
// tests only, so one is run.
func serveWebhook(ctx context.Context, args []string) error {
	flags := pflag.NewFlagSet("webhook", pflag.ContinueOnError)
	kubeconfig := flags.String("kubeconfig", "", "the file of the API server's address")
	announce := flags.String("announce", "", "the folder to say the URL and the CA in")
	if err := flags.Parse(args); err != nil {
		return err
	}
	serve := func(t *testing.T) {
		server, stop := webhook.StartWebhookServer(t, []string{"--kubeconfig=" + *kubeconfig})
		defer stop()
		if err := say(*announce, server); err != nil {
			t.Fatal(err)
		}
		<-ctx.Done()
	}
	all := func(string, string) (bool, error) { return true, nil }
	os.Args = os.Args[:1] // the rest is nothing for tests
	testing.Main(all, []testing.InternalTest{{Name: "Webhook", F: serve}}, nil, nil)
	return nil
}

func say(dir string, server webhook.ServerOptions) error {
	if err := os.WriteFile(filepath.Join(dir, caFile), server.CAPEM, 0o600); err != nil {
		return fmt.Errorf("saying the CA: %w", err)
	}
	draft := filepath.Join(dir, urlFile+".draft")
	if err := os.WriteFile(draft, []byte(server.URL), 0o600); err != nil {
		return fmt.Errorf("saying the URL: %w", err)
	}
	return os.Rename(draft, filepath.Join(dir, urlFile))
}
