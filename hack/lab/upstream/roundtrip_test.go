// SPDX-License-Identifier: Apache-2.0

package upstream

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
	"time"

	upstreamacme "github.com/cert-manager/cert-manager/pkg/apis/acme/v1"
	upstreamcm "github.com/cert-manager/cert-manager/pkg/apis/certmanager/v1"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"sigs.k8s.io/randfill"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
)

// rounds of random values for each way to fill.
const rounds = 50

// TestRoundTrip: what cert-manager writes is the same, to the byte, when it has gone
// through our types. First every field is set, then a random half of them, and none.
func TestRoundTrip(t *testing.T) {
	for _, row := range []struct{ theirs, ours any }{
		{&upstreamacme.Order{}, &acmev1.Order{}},
		{&upstreamacme.OrderList{}, &acmev1.OrderList{}},
		{&upstreamacme.Challenge{}, &acmev1.Challenge{}},
		{&upstreamacme.ChallengeList{}, &acmev1.ChallengeList{}},
		{&upstreamcm.Issuer{}, &cmv1.Issuer{}},
		{&upstreamcm.IssuerList{}, &cmv1.IssuerList{}},
		{&upstreamcm.ClusterIssuer{}, &cmv1.ClusterIssuer{}},
		{&upstreamcm.ClusterIssuerList{}, &cmv1.ClusterIssuerList{}},
	} {
		theirs, ours := reflect.TypeOf(row.theirs).Elem(), reflect.TypeOf(row.ours).Elem()
		for _, missing := range []float64{0, 0.5, 1} {
			t.Run(fmt.Sprintf("%s/missing %g", theirs.Name(), missing), func(t *testing.T) {
				for seed := range int64(rounds) {
					checkRoundTrip(t, filler(seed, missing), theirs, ours)
				}
			})
		}
	}
}

func checkRoundTrip(t *testing.T, fill *randfill.Filler, theirs, ours reflect.Type) {
	t.Helper()
	object := reflect.New(theirs).Interface()
	fill.Fill(object)
	want, err := json.Marshal(object)
	if err != nil {
		t.Fatal(err)
	}
	through := reflect.New(ours).Interface()
	if err := json.Unmarshal(want, through); err != nil {
		t.Fatalf("%v\n%s", err, want)
	}
	got, err := json.Marshal(through)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("%s:\n%s", ours, difference(want, got))
	}
}

// difference is where two texts part, with what is around.
func difference(want, got []byte) string {
	at := 0
	for at < min(len(want), len(got)) && want[at] == got[at] {
		at++
	}
	around := func(text []byte) []byte { return text[max(0, at-80):min(len(text), at+80)] }
	return fmt.Sprintf("want …%s…\n got …%s…", around(want), around(got))
}

// filler makes values that can stand in JSON; a share of the fields is missing.
func filler(seed int64, missing float64) *randfill.Filler {
	return randfill.NewWithSeed(seed).NilChance(missing).NumElements(1, 2).MaxDepth(30).Funcs(
		func(at *metav1.Time, c randfill.Continue) { *at = metav1.Unix(c.Int63n(4e9), 0) },
		func(fields *metav1.FieldsV1, _ randfill.Continue) { fields.SetRawString(`{"f:spec":{}}`) },
		func(d *metav1.Duration, c randfill.Continue) { d.Duration = time.Duration(c.Int63n(1e15)) },
		func(q *resource.Quantity, c randfill.Continue) {
			*q = resource.MustParse(fmt.Sprintf("%dMi", 1+c.Int63n(1000)))
		},
		func(v *intstr.IntOrString, c randfill.Continue) { *v = intstr.FromInt32(c.Int31()) },
		func(raw *apiextensionsv1.JSON, c randfill.Continue) {
			raw.Raw = fmt.Appendf(nil, `{"list":[1,true,null],"text":%q}`, fmt.Sprint(c.Uint64()))
		},
	)
}
