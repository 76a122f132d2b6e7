// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"fmt"
	"sync"
	"testing"
	"time"
)

const someAccount = "https://ca.test/account/1"

func minutes(n int) time.Time { return noon().Add(time.Duration(n) * time.Minute) }

func TestBudget(t *testing.T) {
	none := time.Time{}
	for name, row := range map[string]struct {
		perHour  int
		failed   []int // minutes after noon
		now      int
		until    time.Time
		failures int
	}{
		"nothing yet":            {2, nil, 0, none, 0},
		"one is left":            {2, []int{0}, 1, none, 1},
		"used up":                {2, []int{0, 10}, 20, minutes(60), 2},
		"the oldest of the last": {2, []int{0, 10, 20}, 30, minutes(70), 3},
		"in any order":           {2, []int{20, 0, 10}, 30, minutes(70), 3},
		"until, not after":       {2, []int{0, 10}, 60, none, 1},
		"an hour later":          {2, []int{0, 10}, 70, none, 0},
		"no limit":               {0, []int{0, 1, 2}, 3, none, 0},
		"no limit either":        {-1, []int{0, 1, 2}, 3, none, 0},
	} {
		b := NewBudget(row.perHour)
		for i, at := range row.failed {
			b.Failed(someAccount, "a.test", fmt.Sprintf("https://ca.test/authz/%d", i), minutes(at))
		}
		until, failures := b.NotBefore(someAccount, "a.test", minutes(row.now))
		if !until.Equal(row.until) || failures != row.failures {
			t.Errorf("%s: %s after %d failures, want %s after %d", name, until, failures, row.until, row.failures)
		}
	}
}

func TestBudgetIsOneAccountsAndNames(t *testing.T) {
	b := NewBudget(2)
	b.Failed(someAccount, "a.test", "https://ca.test/authz/1", minutes(0))
	b.Failed(someAccount, "A.test", "https://ca.test/authz/1", minutes(1)) // seen twice
	if _, failures := b.NotBefore(someAccount, "a.test", minutes(2)); failures != 1 {
		t.Errorf("one authorization counts %d times", failures)
	}
	b.Failed(someAccount, "*.A.Test", "https://ca.test/authz/2", minutes(2))
	for _, row := range []struct {
		account, name string
		held          bool
	}{
		{someAccount, "a.test", true},
		{someAccount, "*.a.test", true},
		{someAccount, "b.a.test", false},
		{"https://ca.test/account/2", "a.test", false},
	} {
		if until, _ := b.NotBefore(row.account, row.name, minutes(3)); until.IsZero() == row.held {
			t.Errorf("%s, %s: %s", row.account, row.name, until)
		}
	}
}

func TestBudgetForgets(t *testing.T) {
	b := NewBudget(4)
	for i := range 1000 {
		b.Failed(someAccount, fmt.Sprintf("%d.test", i), fmt.Sprintf("https://ca.test/authz/%d", i), minutes(i))
	}
	if len(b.failed) > 2*60 {
		t.Errorf("%d names are kept", len(b.failed))
	}
}

func TestBudgetIsShared(t *testing.T) {
	b := NewBudget(4)
	var all sync.WaitGroup
	for i := range 100 {
		all.Go(func() {
			b.Failed(someAccount, "a.test", fmt.Sprint(i), minutes(0))
			b.NotBefore(someAccount, "a.test", minutes(0))
		})
	}
	all.Wait()
	if _, failures := b.NotBefore(someAccount, "a.test", minutes(1)); failures != 100 {
		t.Errorf("%d failures", failures)
	}
}

func TestSpent(t *testing.T) {
	b, now := NewBudget(2), time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for i, name := range []string{"a.test", "a.test", "b.test", "c.test", "*.c.test"} {
		b.Failed("account", name, fmt.Sprint(i), now)
	}
	if got := b.Spent(now); got != 2 {
		t.Errorf("%d are spent, want 2", got)
	}
	if got := b.Spent(now.Add(time.Hour)); got != 0 {
		t.Errorf("%d are spent after an hour", got)
	}
	if got := NewBudget(0).Spent(now); got != 0 {
		t.Errorf("%d are spent without a limit", got)
	}
}
