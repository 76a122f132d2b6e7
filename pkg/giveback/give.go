// SPDX-License-Identifier: Apache-2.0

package giveback

import (
	"context"
	"errors"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/util/retry"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	acmeclient "github.com/countersign-project/countersign/pkg/generated/clientset/versioned/typed/acme/v1"
)

// HandOver hands over the finalizers of all challenges, and returns how many. Those that
// it fails for do not keep it from the others. It can be repeated.
func HandOver(ctx context.Context, client acmeclient.AcmeV1Interface) (int, error) {
	list, err := client.Challenges(metav1.NamespaceAll).List(ctx, metav1.ListOptions{})
	if err != nil {
		return 0, fmt.Errorf("listing challenges: %w", err)
	}
	given := 0
	var failed []error
	for i := range list.Items {
		ch := &list.Items[i]
		isGiven, err := give(ctx, client, ch)
		switch {
		case ctx.Err() != nil:
			return given, ctx.Err()
		case err != nil:
			failed = append(failed, fmt.Errorf("handing over challenge %s/%s: %w", ch.Namespace, ch.Name, err))
		case isGiven:
			given++
		}
	}
	return given, errors.Join(failed...)
}

// give hands one over, and looks again if it was changed meanwhile. It is false when
// there was nothing to do, or the challenge has gone.
func give(ctx context.Context, client acmeclient.AcmeV1Interface, ch *acmev1.Challenge) (given bool, err error) {
	err = retry.RetryOnConflict(retry.DefaultRetry, func() error {
		given, err = send(ctx, client, ch)
		if apierrors.IsConflict(err) {
			if latest, getErr := client.Challenges(ch.Namespace).Get(ctx, ch.Name, metav1.GetOptions{}); getErr == nil {
				ch = latest
			}
		}
		return err
	})
	if apierrors.IsNotFound(err) {
		return false, nil
	}
	return given, err
}

func send(ctx context.Context, client acmeclient.AcmeV1Interface, ch *acmev1.Challenge) (bool, error) {
	body, err := Handover(ch)
	if err != nil || body == nil {
		return false, err
	}
	_, err = client.Challenges(ch.Namespace).Patch(ctx, ch.Name, types.JSONPatchType, body, metav1.PatchOptions{})
	return err == nil, err
}
