// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"strings"
	"testing"
)

func TestCompletion(t *testing.T) {
	broken := func(access) (*cluster, error) { return nil, errors.New("no route") }
	for line, row := range map[string]struct {
		connect connector
		want    string
	}{
		"explain ":                     {shop(t), "challenge order certificate"},
		"hold ":                        {shop(t), "challenge order"},
		"timeline order -n team ":      {shop(t), "shop-0 shop-1"},
		"explain certificate -n team ": {shop(t), "shop"},
		"release challenge -n team ":   {shop(t), "shop-1-123-456 shop-1-2"},
		"retry order -n nowhere ":      {shop(t), ""},
		"retry order shop-1 -n team ":  {shop(t), ""},
		"retry order -n team ":         {broken, ""},
	} {
		args := append([]string{"__complete"}, strings.Fields(line)...)
		out, err := run(t, row.connect, append(args, ""))
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
		words, _, _ := strings.Cut(out, ":")
		if got := strings.Join(strings.Fields(words), " "); got != row.want || !strings.Contains(out, ":4") {
			t.Errorf("%s: got %q, want %q\n%s", line, got, row.want, out)
		}
	}
}
