// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/cert-manager/cert-manager/pkg/controller"
	"github.com/spf13/pflag"

	// Each registers itself.
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmechallenges"
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmeorders"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/acme"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/approver"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/issuing"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/keymanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/readiness"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/requestmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/revisionmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/trigger"
	_ "github.com/cert-manager/cert-manager/pkg/controller/clusterissuers"
	_ "github.com/cert-manager/cert-manager/pkg/controller/issuers"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/acme"
)

// options are those of cert-manager's flags that the lab sets, under their names.
type options struct {
	kubeconfig       string
	controllers      []string
	nameservers      []string
	recursiveOnly    bool
	http01Servers    []string
	clusterNamespace string
	leaseNamespace   string
	checkPeriod      time.Duration
	workers          int
}

func parse(args []string) options {
	var o options
	flags := pflag.NewFlagSet("certmanager", pflag.ExitOnError)
	flags.StringVar(&o.kubeconfig, "kubeconfig", "", "")
	flags.StringSliceVar(&o.controllers, "controllers", []string{"*"}, "")
	flags.StringSliceVar(&o.nameservers, "dns01-recursive-nameservers", nil, "")
	flags.BoolVar(&o.recursiveOnly, "dns01-recursive-nameservers-only", false, "")
	flags.StringSliceVar(&o.http01Servers, "acme-http01-solver-nameservers", nil, "")
	flags.StringVar(&o.clusterNamespace, "cluster-resource-namespace", "kube-system", "")
	flags.StringVar(&o.leaseNamespace, "leader-election-namespace", "kube-system", "")
	flags.DurationVar(&o.checkPeriod, "dns01-check-retry-period", 10*time.Second, "")
	flags.IntVar(&o.workers, "concurrent-workers", 5, "")
	_ = flags.Parse(args) // ends the process itself
	return o
}

func (o options) context() controller.ContextOptions {
	return controller.ContextOptions{
		Kubeconfig: o.kubeconfig,
		IssuerOptions: controller.IssuerOptions{
			ClusterResourceNamespace: o.clusterNamespace, ClusterIssuerAmbientCredentials: true,
		},
		ACMEOptions: controller.ACMEOptions{
			HTTP01SolverImage:            "acmesolver.invalid/lab", // no node pulls it
			ACMEHTTP01SolverRunAsNonRoot: true,
			HTTP01SolverNameservers:      o.http01Servers,
			DNS01CheckAuthoritative:      !o.recursiveOnly,
			DNS01Nameservers:             o.nameservers,
			DNS01CheckRetryPeriod:        o.checkPeriod,
		},
		CertificateOptions: controller.CertificateOptions{
			CopiedAnnotationPrefixes:                 []string{"*", "-kubectl.kubernetes.io/", "-fluxcd.io/", "-argocd.argoproj.io/"},
			CertificateRequestMinimumBackoffDuration: time.Hour,
			CertificateRequestMaximumBackoffDuration: 32 * time.Hour,
		},
		SchedulerOptions: controller.SchedulerOptions{MaxConcurrentChallenges: 60},
	}
}

// selected are the names that --controllers means: "*" for all, "-name" without one,
// applied last; if nothing but those is said, all the others.
func selected(words []string) ([]string, error) {
	known := slices.Sorted(maps.Keys(controller.Known()))
	var on, off []string
	for _, word := range words {
		name, isOff := strings.CutPrefix(word, "-")
		switch {
		case word == "*":
			on = append(on, known...)
		case !slices.Contains(known, name):
			return nil, fmt.Errorf("--controllers: %q is not one of %s", name, strings.Join(known, ", "))
		case isOff:
			off = append(off, name)
		default:
			on = append(on, name)
		}
	}
	if len(on) == 0 {
		on = known
	}
	on = slices.Compact(slices.Sorted(slices.Values(on)))
	return slices.DeleteFunc(on, func(name string) bool { return slices.Contains(off, name) }), nil
}
