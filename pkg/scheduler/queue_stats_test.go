// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"testing"
	"time"
)

func TestOldestWait(t *testing.T) {
	q := NewQueue(1, lease)
	if inFresh, inSlow := q.OldestWait(); !inFresh.IsZero() || !inSlow.IsZero() {
		t.Errorf("in an empty queue: %v, %v", inFresh, inSlow)
	}
	for i := range 20 {
		other := item(fmt.Sprint(i), 5+i, 1)
		other.Key.Namespace, other.Issuer = fmt.Sprint("ns", i%5), fmt.Sprint("issuer", i%3)
		q.Set(other, dawn)
	}
	q.Set(item("oldest", 1, 1), dawn)
	if inFresh, inSlow := q.OldestWait(); !inFresh.Equal(dawn.Add(time.Second)) || !inSlow.IsZero() {
		t.Errorf("since %v, %v", inFresh, inSlow)
	}
	q.Remove(item("oldest", 1, 1).Key)
	if inFresh, _ := q.OldestWait(); !inFresh.Equal(dawn.Add(5 * time.Second)) {
		t.Errorf("since %v, without the oldest", inFresh)
	}
}
