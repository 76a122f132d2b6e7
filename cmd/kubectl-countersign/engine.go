// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// The metrics of docs/metrics.md that status prints, and the port where they are.
const (
	metricSlots  = "countersign_slots"
	metricPaused = "countersign_acme_accounts_paused"
	metricsPort  = "metrics"
)

// engine is what a Countersign that runs knows, and the API server does not.
type engine struct {
	// slots: how many there are.
	slots int
	// paused: how many ACME accounts are not used for a while, since the CA has set a limit.
	paused int
}

// askEngine reads the metrics of Countersign's Pods, by way of the API server. The leader
// alone has slots and accounts. An error says why they are not known.
func (c *cluster) askEngine(ctx context.Context, namespace string) (engine, error) {
	pods, err := c.kube.CoreV1().Pods(namespace).List(ctx, metav1.ListOptions{LabelSelector: controllerSelector})
	if err != nil {
		return engine{}, fmt.Errorf("listing Pods in namespace %s: %w", namespace, err)
	}
	var all engine
	for i := range pods.Items {
		one, failed := c.askPod(ctx, &pods.Items[i])
		all = engine{max(all.slots, one.slots), all.paused + one.paused}
		err = cmp.Or(err, failed)
	}
	switch {
	case all.slots > 0:
		return all, nil
	case err != nil:
		return engine{}, err
	default:
		return engine{}, fmt.Errorf("no Pod in namespace %s has the labels %s and leads", namespace, controllerSelector)
	}
}

func (c *cluster) askPod(ctx context.Context, pod *corev1.Pod) (engine, error) {
	port := portOf(pod)
	if port == 0 {
		return engine{}, fmt.Errorf("reading the metrics of Pod %s/%s: it has no port %q", pod.Namespace, pod.Name, metricsPort)
	}
	text, err := c.kube.CoreV1().Pods(pod.Namespace).ProxyGet("http", pod.Name, strconv.Itoa(int(port)), "metrics", nil).DoRaw(ctx)
	if err != nil {
		return engine{}, fmt.Errorf("reading the metrics of Pod %s/%s: %w", pod.Namespace, pod.Name, err)
	}
	return engineOf(text)
}

func portOf(pod *corev1.Pod) int32 {
	for _, container := range pod.Spec.Containers {
		for _, port := range container.Ports {
			if port.Name == metricsPort {
				return port.ContainerPort
			}
		}
	}
	return 0
}

// engineOf reads the text that Prometheus reads.
func engineOf(text []byte) (engine, error) {
	parser := expfmt.NewTextParser(model.LegacyValidation)
	families, err := parser.TextToMetricFamilies(bytes.NewReader(text))
	if err != nil {
		return engine{}, errors.New("what a Pod of Countersign answers are no metrics")
	}
	value := func(name string) (sum int) {
		for _, metric := range families[name].GetMetric() {
			sum += int(metric.GetGauge().GetValue())
		}
		return sum
	}
	return engine{slots: value(metricSlots), paused: value(metricPaused)}, nil
}
