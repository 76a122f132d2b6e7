// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/pflag"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/util/validation"

	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// podOptions are what the flags say about solver Pods.
type podOptions struct {
	image                     string
	requestCPU, requestMemory string
	limitsCPU, limitsMemory   string
	runAsNonRoot              bool
	runtimeClassName          string
	extraLabels               map[string]string
}

func defaultPodOptions() podOptions {
	return podOptions{
		image:      "docker.io/countersign-project/countersign:" + version,
		requestCPU: "10m", requestMemory: "64Mi", limitsCPU: "100m", limitsMemory: "64Mi",
		runAsNonRoot: true,
	}
}

func (o *podOptions) addFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.image, "acme-http01-solver-image", o.image, "Image of solver Pods.")
	flags.StringVar(&o.requestCPU, "acme-http01-solver-resource-request-cpu", o.requestCPU, "CPU that a solver Pod asks for.")
	flags.StringVar(&o.requestMemory, "acme-http01-solver-resource-request-memory", o.requestMemory, "Memory that a solver Pod asks for.")
	flags.StringVar(&o.limitsCPU, "acme-http01-solver-resource-limits-cpu", o.limitsCPU, "CPU that a solver Pod may use at most.")
	flags.StringVar(&o.limitsMemory, "acme-http01-solver-resource-limits-memory", o.limitsMemory, "Memory that a solver Pod may use at most.")
	flags.BoolVar(&o.runAsNonRoot, "acme-http01-solver-run-as-non-root", o.runAsNonRoot, "Let solver Pods run only as another user than root.")
	flags.StringVar(&o.runtimeClassName, "acme-http01-solver-runtime-class-name", o.runtimeClassName, "RuntimeClass of solver Pods. Empty: the cluster's default.")
	flags.StringToStringVar(&o.extraLabels, "acme-http01-solver-extra-labels", o.extraLabels, "Labels for all objects that are made for HTTP-01 challenges, key=value.")
}

// quantities are the resources by the end of their flag's name.
func (o *podOptions) quantities() map[string]string {
	return map[string]string{
		"request-cpu": o.requestCPU, "request-memory": o.requestMemory,
		"limits-cpu": o.limitsCPU, "limits-memory": o.limitsMemory,
	}
}

func (o *podOptions) validate() (problems []error) {
	if o.image == "" {
		problems = append(problems, fmt.Errorf("--acme-http01-solver-image is empty"))
	}
	for name, value := range o.quantities() {
		if _, err := resource.ParseQuantity(value); err != nil {
			problems = append(problems, fmt.Errorf("--acme-http01-solver-resource-%s %q is not a quantity: %w", name, value, err))
		}
	}
	return append(problems, checkLabels(o.extraLabels)...)
}

// checkLabels says which of --acme-http01-solver-extra-labels the API server would refuse.
func checkLabels(labels map[string]string) (problems []error) {
	for _, key := range slices.Sorted(maps.Keys(labels)) {
		for _, problem := range validation.IsQualifiedName(key) {
			problems = append(problems, fmt.Errorf("--acme-http01-solver-extra-labels: the key %q cannot be a label's: %s", key, problem))
		}
		for _, problem := range validation.IsValidLabelValue(labels[key]) {
			problems = append(problems, fmt.Errorf("--acme-http01-solver-extra-labels: the value %q of %q cannot be a label's: %s", labels[key], key, problem))
		}
	}
	return problems
}

// settings is called with flags that are valid.
func (o *podOptions) settings() http01.PodSettings {
	resources := corev1.ResourceRequirements{Requests: corev1.ResourceList{}, Limits: corev1.ResourceList{}}
	resources.Requests[corev1.ResourceCPU] = resource.MustParse(o.requestCPU)
	resources.Requests[corev1.ResourceMemory] = resource.MustParse(o.requestMemory)
	resources.Limits[corev1.ResourceCPU] = resource.MustParse(o.limitsCPU)
	resources.Limits[corev1.ResourceMemory] = resource.MustParse(o.limitsMemory)
	return http01.PodSettings{Image: o.image, Resources: resources, RunAsNonRoot: o.runAsNonRoot, RuntimeClassName: o.runtimeClassName}
}
