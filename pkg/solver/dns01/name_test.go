// SPDX-License-Identifier: Apache-2.0

package dns01

import "testing"

func TestRelative(t *testing.T) {
	zone := Zone{Name: "example.test."}
	for name, want := range map[string]string{
		"example.test.":                     "@",
		"_acme-challenge.www.example.test.": "_acme-challenge.www",
		"example.test.example.test.":        "example.test",
	} {
		if got := zone.Relative(name); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}
