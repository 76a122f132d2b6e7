// SPDX-License-Identifier: Apache-2.0

package leftbehind

import (
	"encoding/json"
	"errors"
	"fmt"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/validation"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Entry is a challenge whose proof may still be there.
type Entry struct {
	// Namespace, Name and UID were those of the challenge.
	Namespace string    `json:"namespace"`
	Name      string    `json:"name"`
	UID       types.UID `json:"uid"`
	// Since is when its clean-up was given up.
	Since metav1.Time `json:"since"`
	// Why it was given up, in words.
	Why string `json:"why,omitempty"`
	// LastError is what the latest try since then ended with.
	LastError string `json:"lastError,omitempty"`
	// Spec is all that a solver needs to clean up.
	Spec acmev1.ChallengeSpec `json:"spec"`
}

// Of is the entry of a challenge.
func Of(ch *acmev1.Challenge, since metav1.Time, why string) Entry {
	return Entry{Namespace: ch.Namespace, Name: ch.Name, UID: ch.UID, Since: since, Why: why, Spec: *ch.Spec.DeepCopy()}
}

// Challenge is the challenge as a solver wants to see it. It is presented, since
// otherwise a solver may think that nothing needs to be done.
func (e Entry) Challenge() *acmev1.Challenge {
	return &acmev1.Challenge{
		ObjectMeta: metav1.ObjectMeta{Namespace: e.Namespace, Name: e.Name, UID: e.UID},
		Spec:       *e.Spec.DeepCopy(),
		Status:     acmev1.ChallengeStatus{Presented: true},
	}
}

// What says in words what was left where, so that somebody can remove it by hand.
// The value of a TXT record is public; the key authorization of HTTP-01 is not told.
func (e Entry) What() string {
	if e.Spec.Type == acmev1.DNS01 {
		return fmt.Sprintf("the value %q of the TXT record _acme-challenge.%s (or of where a CNAME there points to)", e.Spec.Key, e.Spec.DNSName)
	}
	return fmt.Sprintf("the route of http://%s/.well-known/acme-challenge/%s in namespace %s", e.Spec.DNSName, e.Spec.Token, e.Namespace)
}

// problem returns what makes an entry useless, if anything.
func (e Entry) problem() error {
	switch {
	case len(validation.IsConfigMapKey(string(e.UID))) > 0:
		return fmt.Errorf("its uid %q cannot be a key of a ConfigMap", e.UID)
	case e.Namespace == "" || e.Name == "":
		return errors.New("its namespace or name is missing")
	case e.Spec.DNSName == "" || e.Spec.Key == "":
		return errors.New("its spec.dnsName or spec.key is missing")
	case e.Spec.Type != acmev1.DNS01 && e.Spec.Type != acmev1.HTTP01:
		return fmt.Errorf("its spec.type %q is neither DNS-01 nor HTTP-01", e.Spec.Type)
	}
	return nil
}

// parse reads the entry under a key. Anybody may have edited it.
func parse(key, value string) (Entry, error) {
	var e Entry
	if err := json.Unmarshal([]byte(value), &e); err != nil {
		return Entry{}, fmt.Errorf("entry %q is not JSON of an entry: %w", key, err)
	}
	if string(e.UID) != key {
		return Entry{}, fmt.Errorf("entry %q: its uid is %q; they have to be the same", key, e.UID)
	}
	if err := e.problem(); err != nil {
		return Entry{}, fmt.Errorf("entry %q: %w", key, err)
	}
	return e, nil
}

func (e Entry) encode() (string, error) {
	encoded, err := json.Marshal(e)
	if err != nil {
		return "", fmt.Errorf("encoding the entry of challenge %s/%s: %w", e.Namespace, e.Name, err)
	}
	return string(encoded), nil
}
