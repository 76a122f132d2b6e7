// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"runtime"
	"strconv"
	"sync"
	"time"

	"github.com/countersign-project/countersign/pkg/responder"
)

// loadSeen is what asking for a while has shown.
type loadSeen struct {
	// times of all requests, from the first byte written to the last one read.
	times []time.Duration
	took  time.Duration
}

// load asks at address for the proofs, in no order, over a number of connections
// that are kept. Every answer must be the right one.
func load(ctx context.Context, address string, proofs []proof, length time.Duration) (loadSeen, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // the other processor is the responder's
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var mu sync.Mutex
	var seen loadSeen
	var failures []error
	var asking sync.WaitGroup
	start := time.Now()
	for range askers {
		asking.Go(func() {
			times, err := ask(ctx, address, proofs, start.Add(length))
			mu.Lock()
			defer mu.Unlock()
			seen.times = append(seen.times, times...)
			if err != nil {
				failures = append(failures, err)
				cancel()
			}
		})
	}
	asking.Wait()
	seen.took = time.Since(start)
	return seen, errors.Join(failures...)
}

// ask asks over one connection until the end.
func ask(ctx context.Context, address string, proofs []proof, end time.Time) ([]time.Duration, error) {
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("connecting to the responder: %w", err)
	}
	defer func() { _ = conn.Close() }() // nothing is under way any more
	a := asker{conn: conn, answers: bufio.NewReader(conn)}
	var times []time.Duration
	for now := time.Now(); now.Before(end) && ctx.Err() == nil; {
		if err := a.ask(&proofs[rand.IntN(len(proofs))]); err != nil {
			return nil, err
		}
		then := time.Now()
		times = append(times, then.Sub(now))
		now = then
	}
	return times, ctx.Err()
}

// asker is a client of HTTP/1.1 that knows just enough of it. That of net/http takes
// more time for a request than the responder does, and there is one processor for it.
type asker struct {
	conn    net.Conn
	answers *bufio.Reader
	request []byte
}

// ask asks for one proof and compares what comes.
func (a *asker) ask(p *proof) error {
	a.request = a.request[:0]
	for _, part := range []string{"GET ", responder.PathPrefix, p.token, " HTTP/1.1\r\nHost: ", p.host, "\r\nUser-Agent: bench\r\n\r\n"} {
		a.request = append(a.request, part...)
	}
	if _, err := a.conn.Write(a.request); err != nil {
		return fmt.Errorf("asking the responder: %w", err)
	}
	body, err := readAnswer(a.answers)
	if err != nil {
		return fmt.Errorf("reading the answer of the responder: %w", err)
	}
	if string(body) != p.key {
		return fmt.Errorf("the responder answered %q for %s", body, p.host)
	}
	return nil
}

// readAnswer reads an answer with the status 200 and a Content-Length. What it
// returns holds until more is read.
func readAnswer(from *bufio.Reader) ([]byte, error) {
	line, err := from.ReadSlice('\n')
	if err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(line, []byte("HTTP/1.1 200 ")) {
		return nil, fmt.Errorf("its first line is %q", line)
	}
	length := -1
	for len(line) > len("\r\n") {
		if line, err = from.ReadSlice('\n'); err != nil {
			return nil, err
		}
		if value, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return nil, err
			}
		}
	}
	if length < 0 || length > from.Size() {
		return nil, fmt.Errorf("it has no usable Content-Length (%d)", length)
	}
	body, err := from.Peek(length)
	if err != nil {
		return nil, err
	}
	if _, err := from.Discard(length); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return body, nil
}
