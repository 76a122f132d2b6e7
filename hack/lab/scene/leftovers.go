// SPDX-License-Identifier: Apache-2.0

package scene

import (
	"context"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/countersign-project/countersign/hack/lab/dnsserver"
)

// Leftovers lists what should be gone once all orders are done: TXT records in
// every zone of the lab; in the namespace Challenges, Ingresses, Services, and
// finalizers on Orders. It waits a while for it to go.
func (s *Scene) Leftovers(ctx context.Context, patience time.Duration) ([]string, error) {
	deadline := time.Now().Add(patience)
	for {
		left, err := s.leftovers(ctx)
		if err != nil || len(left) == 0 || time.Now().After(deadline) {
			return left, err
		}
		select {
		case <-ctx.Done():
			return left, ctx.Err()
		case <-time.After(awaitInterval):
		}
	}
}

func (s *Scene) leftovers(ctx context.Context) ([]string, error) {
	var left []string
	for _, list := range []func(context.Context) ([]string, error){s.records, s.acmeObjects, s.routes, s.answerers} {
		some, err := list(ctx)
		if err != nil {
			return nil, fmt.Errorf("looking for what is left behind: %w", err)
		}
		left = append(left, some...)
	}
	return left, nil
}

func (s *Scene) records(ctx context.Context) ([]string, error) {
	var left []string
	for _, zone := range s.Info.Zones {
		lines, err := dnsserver.ListTXT(ctx, s.Info.DNS, zone, s.Info.Keys[0])
		if err != nil {
			return nil, err
		}
		for _, line := range lines {
			left = append(left, "TXT record "+line)
		}
	}
	return left, nil
}

func (s *Scene) acmeObjects(ctx context.Context) ([]string, error) {
	challenges, err := s.Client.AcmeV1().Challenges(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	var left []string
	for _, challenge := range challenges.Items {
		left = append(left, fmt.Sprintf("Challenge %s, finalizers %q", challenge.Name, challenge.Finalizers))
	}
	orders, err := s.Client.AcmeV1().Orders(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	for _, order := range orders.Items {
		for _, finalizer := range order.Finalizers {
			left = append(left, fmt.Sprintf("finalizer %s of Order %s", finalizer, order.Name))
		}
	}
	return left, nil
}

func (s *Scene) routes(ctx context.Context) ([]string, error) {
	ingresses, err := s.Kube.NetworkingV1().Ingresses(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	var left []string
	for _, ingress := range ingresses.Items {
		left = append(left, "Ingress "+ingress.Name)
	}
	services, err := s.Kube.CoreV1().Services(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	for _, service := range services.Items {
		left = append(left, "Service "+service.Name)
	}
	return left, nil
}

// answerers are what routes lead to; on a node others have slices of that Service's name, too.
func (s *Scene) answerers(ctx context.Context) ([]string, error) {
	slices, err := s.Kube.DiscoveryV1().EndpointSlices(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	var left []string
	for _, slice := range slices.Items {
		left = append(left, "EndpointSlice "+slice.Name)
	}
	pods, err := s.Kube.CoreV1().Pods(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return nil, err
	}
	for _, pod := range pods.Items {
		left = append(left, "Pod "+pod.Name)
	}
	return left, nil
}
