// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"

	"github.com/countersign-project/countersign/hack/lab/scene"
)

// Sweep deletes every Order and Challenge of a namespace, and does not wait for
// anybody's finalizer: what was presented stays. The lab has no garbage
// collector that would do it.
func Sweep(ctx context.Context, s *scene.Scene) error {
	orders := s.Client.AcmeV1().Orders(s.Namespace)
	if err := orders.DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{}); err != nil {
		return fmt.Errorf("deleting the Orders of namespace %s: %w", s.Namespace, err)
	}
	challenges, err := s.Client.AcmeV1().Challenges(s.Namespace).List(ctx, metav1.ListOptions{})
	if err != nil {
		return fmt.Errorf("listing the Challenges of namespace %s: %w", s.Namespace, err)
	}
	var names []string
	for _, challenge := range challenges.Items {
		names = append(names, challenge.Name)
	}
	return each(ctx, parallel, names, func(ctx context.Context, name string) error {
		return sweepChallenge(ctx, s, name)
	})
}

// leaveTime bounds Leave; leaveInterval is how often it looks.
const (
	leaveTime     = 5 * time.Minute
	leaveInterval = 200 * time.Millisecond
)

// Leave deletes every Order and Challenge of a namespace as a user would, and waits
// until Countersign has cleaned up after all of them.
func Leave(ctx context.Context, s *scene.Scene) error {
	ctx, cancel := context.WithTimeout(ctx, leaveTime)
	defer cancel()
	api := s.Client.AcmeV1()
	for {
		// Again each time: an order that was under way may have made another one.
		err := errors.Join(
			api.Orders(s.Namespace).DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{}),
			api.Challenges(s.Namespace).DeleteCollection(ctx, metav1.DeleteOptions{}, metav1.ListOptions{}))
		if err != nil {
			return fmt.Errorf("deleting the Orders and Challenges of namespace %s: %w", s.Namespace, err)
		}
		left, err := api.Challenges(s.Namespace).List(ctx, metav1.ListOptions{})
		if err != nil {
			return fmt.Errorf("listing the Challenges of namespace %s: %w", s.Namespace, err)
		}
		if len(left.Items) == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d Challenges of namespace %s are not cleaned up: %w", len(left.Items), s.Namespace, ctx.Err())
		case <-time.After(leaveInterval):
		}
	}
}

func sweepChallenge(ctx context.Context, s *scene.Scene, name string) error {
	challenges := s.Client.AcmeV1().Challenges(s.Namespace)
	withoutFinalizers := []byte(`{"metadata":{"finalizers":null}}`)
	_, err := challenges.Patch(ctx, name, types.MergePatchType, withoutFinalizers, metav1.PatchOptions{})
	if err == nil {
		err = challenges.Delete(ctx, name, metav1.DeleteOptions{})
	}
	if err != nil && !apierrors.IsNotFound(err) {
		return fmt.Errorf("deleting Challenge %s/%s: %w", s.Namespace, name, err)
	}
	return nil
}
