// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/utils/ptr"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// What is written is as long as what it stands for.

func caURL(kind string) string {
	return "https://127.0.0.1:14000/" + kind + "/" + strings.Repeat("x", 43)
}

func challengeOf(order *acmev1.Order) *acmev1.Challenge {
	owner := metav1.NewControllerRef(order, acmev1.SchemeGroupVersion.WithKind("Order"))
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{
			Namespace: order.Namespace, Name: order.Name + "-1",
			Finalizers: []string{acmev1.Finalizer}, OwnerReferences: []metav1.OwnerReference{*owner},
		},
		Spec: challengeSpec(order.Spec.DNSNames[0], order.Spec.IssuerRef),
	}
}

func challengeSpec(name string, issuer acmev1.IssuerReference) acmev1.ChallengeSpec {
	return acmev1.ChallengeSpec{
		URL: caURL("chalZ"), AuthorizationURL: caURL("authZ"), DNSName: name, Type: acmev1.DNS01,
		Token: strings.Repeat("t", 43), Key: strings.Repeat("k", 43), IssuerRef: issuer,
		Solver: acmev1.Solver{
			Selector: &acmev1.Selector{DNSZones: []string{domain}},
			DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{
				Nameserver: "127.0.0.1:53000", TSIGKeyName: "hmacsha256.", TSIGAlgorithm: "hmacsha256",
				TSIGSecret: acmev1.SecretKeySelector{Name: "tsig", Key: "hmacsha256"},
			}},
		},
	}
}

func placed(name string) acmev1.OrderStatus {
	var offered []acmev1.OfferedChallenge
	for _, kind := range []string{"dns-01", "http-01", "tls-alpn-01"} {
		offered = append(offered, acmev1.OfferedChallenge{URL: caURL("chalZ"), Token: strings.Repeat("t", 43), Type: kind})
	}
	return acmev1.OrderStatus{
		URL: caURL("my-order"), FinalizeURL: caURL("finalize-order"), State: acmev1.Pending,
		Authorizations: []acmev1.Authorization{{
			URL: caURL("authZ"), Identifier: name, InitialState: acmev1.Pending, Wildcard: ptr.To(false), Challenges: offered,
		}},
	}
}

func issued() acmev1.OrderStatus {
	const chain = 1800 // bytes of PEM with a leaf and an intermediate
	return acmev1.OrderStatus{State: acmev1.Valid, Certificate: []byte(strings.Repeat("c", chain))}
}

func presented() acmev1.ChallengeStatus {
	return acmev1.ChallengeStatus{
		State: acmev1.Pending, Processing: true, Presented: true, PresentedAt: ptr.To(metav1.Now()),
		Reason: "Waiting for the DNS record to be seen",
	}
}

func (w *scribe) orderStatus(order *acmev1.Order, status acmev1.OrderStatus) func(context.Context) error {
	return func(ctx context.Context) error {
		body, err := json.Marshal(map[string]any{"status": status})
		if err != nil {
			return err
		}
		_, err = w.client.AcmeV1().Orders(order.Namespace).Patch(ctx, order.Name, types.MergePatchType, body, metav1.PatchOptions{}, "status")
		return err
	}
}

func (w *scribe) create(c *acmev1.Challenge) func(context.Context) error {
	return func(ctx context.Context) error {
		created, err := w.client.AcmeV1().Challenges(c.Namespace).Create(ctx, c, metav1.CreateOptions{})
		if err == nil {
			c.UID = created.UID
		}
		return err
	}
}

func (w *scribe) challengeStatus(c *acmev1.Challenge, status acmev1.ChallengeStatus) func(context.Context) error {
	return func(ctx context.Context) error {
		body, err := json.Marshal(map[string]any{"status": status})
		if err != nil {
			return err
		}
		return w.patch(ctx, c, types.MergePatchType, body, "status")
	}
}

func (w *scribe) removeFinalizer(c *acmev1.Challenge) func(context.Context) error {
	return func(ctx context.Context) error {
		return w.patch(ctx, c, types.JSONPatchType, []byte(`[{"op":"add","path":"/metadata/finalizers","value":[]}]`))
	}
}

func (w *scribe) patch(ctx context.Context, c *acmev1.Challenge, kind types.PatchType, body []byte, subresources ...string) error {
	_, err := w.client.AcmeV1().Challenges(c.Namespace).Patch(ctx, c.Name, kind, body, metav1.PatchOptions{}, subresources...)
	return err
}

func (w *scribe) delete(c *acmev1.Challenge) func(context.Context) error {
	return func(ctx context.Context) error {
		return w.client.AcmeV1().Challenges(c.Namespace).Delete(ctx, c.Name, metav1.DeleteOptions{})
	}
}

func (w *scribe) event(kind string, about metav1.ObjectMeta, reason string) func(context.Context) error {
	return func(ctx context.Context) error {
		now := metav1.NewTime(time.Now())
		_, err := w.kube.CoreV1().Events(about.Namespace).Create(ctx, &corev1.Event{
			ObjectMeta: metav1.ObjectMeta{Name: fmt.Sprintf("%s.%x", about.Name, now.UnixNano()), Namespace: about.Namespace},
			InvolvedObject: corev1.ObjectReference{
				APIVersion: acmev1.SchemeGroupVersion.String(), Kind: kind, Namespace: about.Namespace, Name: about.Name, UID: about.UID,
			},
			Reason: reason, Message: "Presented the challenge by DNS-01 for " + domain,
			Type: corev1.EventTypeNormal, Count: 1, FirstTimestamp: now, LastTimestamp: now,
			Source: corev1.EventSource{Component: "countersign"}, ReportingController: "countersign",
		}, metav1.CreateOptions{})
		return err
	}
}
