// SPDX-License-Identifier: Apache-2.0

package giveback

import (
	"context"
	"fmt"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/metadata"
	"k8s.io/utils/ptr"

	"github.com/countersign-project/countersign/pkg/solver/http01"
)

// routeKinds are what is made for HTTP-01, routes first: nothing leads to what has gone.
func routeKinds() []schema.GroupVersionResource {
	return []schema.GroupVersionResource{
		{Group: "networking.k8s.io", Version: "v1", Resource: "ingresses"},
		{Group: "gateway.networking.k8s.io", Version: "v1", Resource: "httproutes"},
		{Version: "v1", Resource: "services"},
		{Version: "v1", Resource: "pods"},
	}
}

// RemoveRoutes deletes what Countersign has made for HTTP-01 challenges, and returns how
// much. Nobody answers there any more, and an older route of a host and path wins over
// the one that cert-manager makes before each of its self-checks. It can be repeated.
func RemoveRoutes(ctx context.Context, client metadata.Interface) (int, error) {
	removed := 0
	for _, kind := range routeKinds() {
		list, err := client.Resource(kind).List(ctx, metav1.ListOptions{LabelSelector: http01.OwnSelector()})
		if apierrors.IsNotFound(err) {
			continue // there is no Gateway API
		}
		if err != nil {
			return removed, fmt.Errorf("listing %s: %w", kind.Resource, err)
		}
		for i := range list.Items {
			object := &list.Items[i]
			err := client.Resource(kind).Namespace(object.Namespace).Delete(ctx, object.Name, metav1.DeleteOptions{
				Preconditions: &metav1.Preconditions{UID: ptr.To(object.UID)},
			})
			switch {
			case err == nil:
				removed++
			case !apierrors.IsNotFound(err) && !apierrors.IsConflict(err): // it has gone; another has its name
				return removed, fmt.Errorf("deleting %s %s/%s: %w", kind.Resource, object.Namespace, object.Name, err)
			}
		}
	}
	return removed, nil
}
