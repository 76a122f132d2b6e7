// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"time"

	"github.com/spf13/pflag"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// adminTimeout bounds each request of the commands that somebody runs by hand.
const adminTimeout = 10 * time.Second

func addKubeconfig(flags *pflag.FlagSet, kubeconfig *string) {
	flags.StringVar(kubeconfig, "kubeconfig", "", "File that says how to reach the API server. Empty: as kubectl finds it, or as a pod of the cluster.")
}

// adminConfig is found as kubectl finds it; in a pod without any, it is the pod's own.
func adminConfig(kubeconfig, command string) (*rest.Config, error) {
	rules := clientcmd.NewDefaultClientConfigLoadingRules()
	rules.ExplicitPath = kubeconfig
	config, err := clientcmd.NewNonInteractiveDeferredLoadingClientConfig(rules, nil).ClientConfig()
	if err != nil {
		return nil, fmt.Errorf("reading the kubeconfig: %w", err)
	}
	config.UserAgent, config.Timeout, config.QPS = "countersign-"+command+"/"+version, adminTimeout, -1
	return config, nil
}
