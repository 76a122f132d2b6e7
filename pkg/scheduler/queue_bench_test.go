// SPDX-License-Identifier: Apache-2.0

package scheduler

import (
	"fmt"
	"runtime"
	"testing"
)

// The sizes that the benchmarks are run with.
var benchSizes = []int{100, 10_000, 100_000, 1_000_000}

// backlog is that many challenges, of a hundred namespaces with two issuers each
// and a ClusterIssuer that all share.
func backlog(n int) []Item {
	namespaces, issuers := make([]string, 100), make([][3]string, 100)
	for i := range namespaces {
		namespaces[i] = fmt.Sprint("tenant-", i)
		issuers[i] = [3]string{fmt.Sprintf("Issuer/tenant-%d/a", i), fmt.Sprintf("Issuer/tenant-%d/b", i), "ClusterIssuer//shared"}
	}
	items := make([]Item, n)
	for i := range items {
		tenant := i % len(namespaces)
		items[i] = in(namespaces[tenant], issuers[tenant][i/100%3], i)
	}
	return items
}

// BenchmarkQueueChange measures a change with that many challenges queued, of which
// 60 run. An operation is one that ends, one that is granted its slot, the
// confirmation of that, and one that is new: four changes.
func BenchmarkQueueChange(b *testing.B) {
	const changes = 4
	for _, queued := range benchSizes {
		b.Run(fmt.Sprint(queued), func(b *testing.B) {
			q := NewQueue(60, DefaultLease)
			for _, item := range backlog(queued + 60) {
				q.Set(item, dawn)
			}
			var running []Item
			for item, ok := q.Grant(dawn); ok; item, ok = q.Grant(dawn) {
				q.Confirm(item, 1)
				running = append(running, item)
			}
			runtime.GC()
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ended := running[i%len(running)]
				ended.Created = dawn.AddDate(1, 0, i) // it goes to the end
				q.Remove(ended.Key)
				granted, ok := q.Grant(dawn)
				if !ok {
					b.Fatal("nobody to grant a slot to")
				}
				q.Confirm(granted, 1)
				running[i%len(running)] = granted
				q.Set(ended, dawn)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/changes, "ns/change")
		})
	}
}

// BenchmarkQueueRecord measures what it costs that the record is free which that many
// challenges wait for, each of a name of its own. An operation is one that ends, one
// that is granted the slot, its confirmation and claim, and one that is new.
func BenchmarkQueueRecord(b *testing.B) {
	for _, queued := range benchSizes[:3] {
		b.Run(fmt.Sprint(queued), func(b *testing.B) {
			q := NewQueue(60, DefaultLease)
			for _, item := range backlog(queued) {
				item.Record = hub
				q.Set(item, dawn)
			}
			var last Item
			for i := 0; b.Loop(); i++ {
				granted, ok := q.Grant(dawn)
				if !ok || !q.Claim(granted.Key, granted.UID, hub, dawn) {
					b.Fatal("nobody gets the record")
				}
				q.Confirm(granted, 1)
				q.Remove(granted.Key)
				last = granted
				last.Created = dawn.AddDate(1, 0, i)
				q.Set(last, dawn)
			}
		})
	}
}

// BenchmarkQueueColdStart measures the filling of a queue; an operation is all of
// that many challenges. B/challenge is what the queue holds then, without the
// strings, which are the informer's.
func BenchmarkQueueColdStart(b *testing.B) {
	for _, queued := range benchSizes {
		b.Run(fmt.Sprint(queued), func(b *testing.B) {
			items := backlog(queued)
			var q *Queue
			b.ReportAllocs()
			for b.Loop() {
				q = NewQueue(60, DefaultLease)
				for i := range items {
					q.Set(items[i], dawn)
				}
			}
			elapsed := b.Elapsed()
			b.StopTimer()
			with := heapInUse()
			runtime.KeepAlive(q)
			q = nil
			b.ReportMetric(float64(with-heapInUse())/float64(queued), "B/challenge")
			b.ReportMetric(float64(elapsed.Nanoseconds())/float64(b.N), "ns/cold-start")
			runtime.KeepAlive(items)
		})
	}
}

func heapInUse() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
