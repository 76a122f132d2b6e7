// SPDX-License-Identifier: Apache-2.0

package scheduler

import "container/heap"

// ranked is what a ranking holds: it knows its order and remembers its place.
type ranked[T any] interface {
	// isBefore is a total order.
	isBefore(T) bool
	// place is where the ranking keeps the place of the element, counted from 1;
	// 0 is nowhere. An element can be in one ranking at a time.
	place() *int32
}

// ranking is a heap whose elements can be taken out and moved, in O(log n).
type ranking[T ranked[T]] struct {
	heap elements[T]
}

func (r *ranking[T]) len() int { return len(r.heap) }

// first is the element before all others, or the zero value.
func (r *ranking[T]) first() (first T) {
	if len(r.heap) > 0 {
		return r.heap[0]
	}
	return first
}

func (r *ranking[T]) add(x T) { heap.Push(&r.heap, x) }

// remove takes an element out, if it is in.
func (r *ranking[T]) remove(x T) {
	if *x.place() != 0 {
		heap.Remove(&r.heap, int(*x.place())-1)
	}
}

// move puts an element whose order has changed where it belongs, if it is in.
func (r *ranking[T]) move(x T) {
	if *x.place() != 0 {
		heap.Fix(&r.heap, int(*x.place())-1)
	}
}

// elements is what container/heap works on.
type elements[T ranked[T]] []T

func (e elements[T]) Len() int           { return len(e) }
func (e elements[T]) Less(i, j int) bool { return e[i].isBefore(e[j]) }
func (e elements[T]) Swap(i, j int) {
	e[i], e[j] = e[j], e[i]
	*e[i].place(), *e[j].place() = int32(i)+1, int32(j)+1
}

func (e *elements[T]) Push(x any) {
	element := x.(T)
	*element.place() = int32(len(*e)) + 1
	*e = append(*e, element)
}

func (e *elements[T]) Pop() any {
	last := len(*e) - 1
	element := (*e)[last]
	clear((*e)[last:])
	*e = (*e)[:last]
	*element.place() = 0
	return element
}
