// SPDX-License-Identifier: Apache-2.0

package issuer

import (
	"slices"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

// Reasons of the Ready condition. They are published words: people filter by them.
const (
	// ReasonRegistered: the account is registered. Also the reason of the event when
	// an issuer becomes ready.
	ReasonRegistered = "ACMEAccountRegistered"
	// ReasonRegister: the CA has not registered the account.
	ReasonRegister = "ErrRegisterACMEAccount"
	// ReasonVerify: the account key cannot be used.
	ReasonVerify = "ErrVerifyACMEAccount"
	// ReasonUpdate: the CA has not taken the new contact.
	ReasonUpdate = "ErrUpdateACMEAccount"
	// ReasonInvalidConfig: the spec contradicts itself or lacks something.
	ReasonInvalidConfig = "InvalidConfig"
	// ReasonInvalidURL: spec.acme.server is not a URL of an ACME directory.
	ReasonInvalidURL = "InvalidURL"
	// ReasonInvalidSolver: a Secret of a solver is missing.
	ReasonInvalidSolver = "InvalidSolver"

	// ReasonInit is the reason of the event when an issuer cannot be used.
	ReasonInit = "ErrInitIssuer"

	messageRegistered = "The ACME account was registered with the ACME server"
)

// setReady writes the Ready condition. Its transition time moves with the status only.
func setReady(to *cmv1.IssuerStatus, ready cmv1.IssuerCondition, now time.Time) {
	ready.Type = cmv1.IssuerConditionReady
	was := to.ReadyCondition()
	if was == nil {
		to.Conditions = append(slices.Clone(to.Conditions), cmv1.IssuerCondition{})
		was = &to.Conditions[len(to.Conditions)-1]
	}
	ready.LastTransitionTime = was.LastTransitionTime
	if was.Status != ready.Status || ready.LastTransitionTime == nil {
		ready.LastTransitionTime = &metav1.Time{Time: now.Truncate(time.Second)}
	}
	*was = ready
}

// saysTheSame reports whether two Ready conditions are one for people.
func saysTheSame(a, b *cmv1.IssuerCondition) bool {
	return a != nil && b != nil && a.Status == b.Status && a.Reason == b.Reason && a.Message == b.Message
}
