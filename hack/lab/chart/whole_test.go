// SPDX-License-Identifier: Apache-2.0

package chart

import (
	"slices"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	"k8s.io/apimachinery/pkg/labels"
)

// checkWhole: what refers to something else in the chart refers to what is there, and pods
// are as the Pod Security Standard "restricted" wants them.
func checkWhole(t *testing.T, found objects, hasAccounts bool) {
	t.Helper()
	for name, object := range found {
		switch object := object.(type) {
		case *appsv1.Deployment:
			pod := object.Spec.Template
			checkRestricted(t, name, pod.Spec)
			checkSelects(t, found, name, object.Spec.Selector.MatchLabels, 1)
			if hasAccounts && found["ServiceAccount "+pod.Spec.ServiceAccountName] == nil {
				t.Errorf("%s runs as %s, who does not exist", name, pod.Spec.ServiceAccountName)
			}
		case *corev1.Service:
			checkSelects(t, found, name, object.Spec.Selector, -1)
		case *policyv1.PodDisruptionBudget:
			checkSelects(t, found, name, object.Spec.Selector.MatchLabels, 1)
		case *rbacv1.ClusterRoleBinding:
			checkGrant(t, found, name, object.RoleRef, object.Subjects, hasAccounts)
		case *rbacv1.RoleBinding:
			checkGrant(t, found, name, object.RoleRef, object.Subjects, hasAccounts)
		}
	}
}

func checkGrant(t *testing.T, found objects, name string, ref rbacv1.RoleRef, to []rbacv1.Subject, hasAccounts bool) {
	t.Helper()
	if found[ref.Kind+" "+ref.Name] == nil {
		t.Errorf("%s is about %v, which is not there", name, ref)
	}
	for _, subject := range to {
		if hasAccounts && found["ServiceAccount "+subject.Name] == nil {
			t.Errorf("%s is for %s, who does not exist", name, subject.Name)
		}
	}
}

// checkSelects: the selector is for the pods of so many Deployments; -1: at least one.
func checkSelects(t *testing.T, found objects, name string, selector map[string]string, want int) {
	t.Helper()
	got := 0
	for _, object := range found {
		if d, ok := object.(*appsv1.Deployment); ok && labels.SelectorFromSet(selector).Matches(labels.Set(d.Spec.Template.Labels)) {
			got++
		}
	}
	if got == 0 || want > 0 && got != want {
		t.Errorf("%s selects the pods of %d Deployments by %v", name, got, selector)
	}
}

func checkRestricted(t *testing.T, name string, pod corev1.PodSpec) {
	t.Helper()
	security, container := pod.SecurityContext, pod.Containers[0].SecurityContext
	if !*security.RunAsNonRoot || security.SeccompProfile.Type != corev1.SeccompProfileTypeRuntimeDefault ||
		*container.AllowPrivilegeEscalation || !*container.ReadOnlyRootFilesystem || !slices.Equal(container.Capabilities.Drop, []corev1.Capability{"ALL"}) {
		t.Errorf("%s is not restricted: %+v, %+v", name, security, container)
	}
}
