// SPDX-License-Identifier: Apache-2.0

package rivals

import (
	"slices"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Quiet is how long after its last write a rival is taken to be at work.
const Quiet = time.Minute

// Write is what a rival has written, zero for nothing.
type Write struct {
	// Manager is the field manager of the rival.
	Manager string
	// Object is the namespace and name of what it has written.
	Object string
	// At is when, by the API server's clock, in whole seconds.
	At time.Time
}

// Managers are the field managers of cert-manager's controllers of these names.
func Managers(controllers ...string) []string {
	var managers []string
	for _, controller := range controllers {
		managers = append(managers, "cert-manager-"+controller)
	}
	return managers
}

// Last returns the last write of one of the managers to an object.
func Last(object metav1.Object, managers []string) Write {
	var last Write
	for _, entry := range object.GetManagedFields() {
		if entry.Time != nil && entry.Time.After(last.At) && slices.Contains(managers, entry.Manager) {
			last = Write{entry.Manager, object.GetNamespace() + "/" + object.GetName(), entry.Time.Time}
		}
	}
	return last
}
