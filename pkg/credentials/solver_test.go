// SPDX-License-Identifier: Apache-2.0

package credentials

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/types"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Every field of the API that can name a Secret is found, now and when one is added.
func TestOfFindsEverySelector(t *testing.T) {
	var solver acmev1.Solver
	var want []string
	fill(reflect.ValueOf(&solver).Elem(), func(ref *acmev1.SecretKeySelector) {
		ref.Name, ref.Key = fmt.Sprintf("secret-%d", len(want)), "key"
		want = append(want, ref.Name)
	})
	var got []string
	for _, ref := range Of(&solver) {
		got = append(got, ref.Name)
	}
	slices.Sort(got)
	slices.Sort(want)
	if len(want) < 10 || !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// fill makes everything below the API's own types that is nil, and calls found with
// each selector.
func fill(v reflect.Value, found func(*acmev1.SecretKeySelector)) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if ref, ok := v.Addr().Interface().(*acmev1.SecretKeySelector); ok {
		found(ref)
		return
	}
	if v.Kind() != reflect.Struct || !strings.HasSuffix(v.Type().PkgPath(), "/acme/v1") {
		return
	}
	for i := range v.NumField() {
		if kind := v.Field(i).Kind(); kind == reflect.Struct || kind == reflect.Pointer {
			fill(v.Field(i), found)
		}
	}
}

func TestSolversWithoutSecrets(t *testing.T) {
	for _, solver := range []acmev1.Solver{
		{},
		{HTTP01: &acmev1.HTTP01Solver{}},
		{DNS01: &acmev1.DNS01Solver{}},
		{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{}, CloudDNS: &acmev1.CloudDNSProvider{}}},
	} {
		if got := Names(&solver, "shop"); len(got) != 0 {
			t.Errorf("got %v", got)
		}
	}
}

func TestNames(t *testing.T) {
	solver := acmev1.Solver{DNS01: &acmev1.DNS01Solver{RFC2136: &acmev1.RFC2136Provider{
		TSIGSecret: acmev1.SecretKeySelector{Name: "tsig", Key: "key"},
	}}}
	if got := Names(&solver, "shop"); !slices.Equal(got, []types.NamespacedName{{Namespace: "shop", Name: "tsig"}}) {
		t.Errorf("got %v", got)
	}
}
