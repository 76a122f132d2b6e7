// SPDX-License-Identifier: Apache-2.0

package scheduler

// isBefore is the order of grants: older first, then by key, so that it is total.
func (e *entry) isBefore(o *entry) bool {
	if !e.Created.Equal(o.Created) {
		return e.Created.Before(o.Created)
	}
	if e.Key.Namespace != o.Key.Namespace {
		return e.Key.Namespace < o.Key.Namespace
	}
	return e.Key.Name < o.Key.Name
}

// entryHeap is the challenges that wait in one line; each knows its index.
type entryHeap []*entry

func (h entryHeap) Len() int           { return len(h) }
func (h entryHeap) Less(i, j int) bool { return h[i].isBefore(h[j]) }
func (h entryHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

func (h *entryHeap) Push(x any) {
	e := x.(*entry)
	e.index = len(*h)
	*h = append(*h, e)
}

func (h *entryHeap) Pop() any {
	last := len(*h) - 1
	e := (*h)[last]
	(*h)[last] = nil
	*h = (*h)[:last]
	e.index = -1
	return e
}

// lineHeap is the free lines, ordered by their oldest; each knows its index.
type lineHeap []*line

func (h lineHeap) Len() int           { return len(h) }
func (h lineHeap) Less(i, j int) bool { return h[i].waiting[0].isBefore(h[j].waiting[0]) }
func (h lineHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

func (h *lineHeap) Push(x any) {
	l := x.(*line)
	l.index = len(*h)
	*h = append(*h, l)
}

func (h *lineHeap) Pop() any {
	last := len(*h) - 1
	l := (*h)[last]
	(*h)[last] = nil
	*h = (*h)[:last]
	l.index = -1
	return l
}
