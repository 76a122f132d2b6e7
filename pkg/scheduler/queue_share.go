// SPDX-License-Identifier: Apache-2.0

package scheduler

// Share is what a namespace may have of the slots. The zero value is the default.
type Share struct {
	// Weight is its part in relation to other namespaces, 1 to 100; 1 by default.
	Weight int
	// Cap is how many of its challenges may run at a time; 0 is any number.
	Cap int
}

// SetNamespace says what a namespace may have. It counts for grants from now on:
// whoever runs goes on running.
func (q *Queue) SetNamespace(name string, share Share) {
	n := q.namespaceOf(name)
	n.isSet = share != Share{}
	n.weight, n.room.limit = max(1, share.Weight), limit(share.Cap)
	for i := range n.members {
		m := &n.members[i]
		m.turn = q.lanes[i].reweigh(m.turn, n.weight)
		q.lanes[i].members.move(m)
	}
	q.settleNamespace(n)
	q.tidyNamespace(n)
}

// SetIssuer says how many challenges of an issuer may run at a time, in all
// namespaces together; 0 is any number. It counts for grants from now on.
func (q *Queue) SetIssuer(key string, limitTo int) {
	i := q.issuerOf(key)
	i.isSet = limitTo != 0
	i.room.limit = limit(limitTo)
	q.settleIssuer(i)
	q.tidyIssuer(i)
}

func limit(n int) int {
	if n <= 0 {
		return unlimited
	}
	return n
}

func (q *Queue) namespaceOf(name string) *namespace {
	n, ok := q.namespaces[name]
	if !ok {
		n = &namespace{name: name, weight: 1, room: room{limit: unlimited}, isOpen: true}
		for i := range n.members {
			n.members[i].namespace = n
		}
		q.namespaces[name] = n
	}
	return n
}

func (q *Queue) issuerOf(key string) *issuer {
	i, ok := q.issuers[key]
	if !ok {
		i = &issuer{key: key, room: room{limit: unlimited}}
		q.issuers[key] = i
	}
	return i
}

// tidyNamespace forgets a namespace that nothing is known of any more.
func (q *Queue) tidyNamespace(n *namespace) {
	if len(n.pairs) == 0 && !n.isSet {
		delete(q.namespaces, n.name)
	}
}

func (q *Queue) tidyIssuer(i *issuer) {
	if i.pairs == 0 && !i.isSet {
		delete(q.issuers, i.key)
	}
}

// joinPair is the pair of a namespace and an issuer, with one more entry.
func (q *Queue) joinPair(namespace, issuer string) *pair {
	key := pairKey{namespace, issuer}
	p, ok := q.pairs[key]
	if !ok {
		n, i := q.namespaceOf(namespace), q.issuerOf(issuer)
		p = &pair{namespace: n, issuer: i, at: len(n.pairs)}
		for lane := range p.shares {
			p.shares[lane].pair, p.shares[lane].lane = p, lane
		}
		n.pairs = append(n.pairs, p)
		i.pairs++
		q.pairs[key] = p
	}
	p.entries++
	return p
}

// leavePair takes one entry off a pair.
func (q *Queue) leavePair(p *pair) {
	p.entries--
	if p.entries > 0 {
		return
	}
	n, last := p.namespace, len(p.namespace.pairs)-1
	n.pairs[p.at] = n.pairs[last]
	n.pairs[p.at].at = p.at
	n.pairs[last] = nil
	n.pairs = n.pairs[:last]
	p.issuer.pairs--
	delete(q.pairs, pairKey{n.name, p.issuer.key})
	q.tidyNamespace(n)
	q.tidyIssuer(p.issuer)
}

// pairKey names a pair.
type pairKey struct {
	namespace, issuer string
}
