// SPDX-License-Identifier: Apache-2.0

package bench

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

// controllerUser is how the API server knows Countersign.
const controllerUser = "system:serviceaccount:countersign:countersign"

// requests counts by kind: "patch challenges/status", "new order".
type requests map[string]int

func (r requests) total() int {
	sum := 0
	for _, n := range r {
		sum += n
	}
	return sum
}

// writes are those that change something, or try to.
func (r requests) writes() int {
	sum := 0
	for kind, n := range r {
		if verb, _, _ := strings.Cut(kind, " "); verb != "get" && verb != "list" {
			sum += n
		}
	}
	return sum
}

// perOrder lists the kinds, the most frequent first.
func (r requests) perOrder(orders int) string {
	kinds := slices.SortedFunc(maps.Keys(r), func(a, b string) int {
		if r[a] != r[b] {
			return r[b] - r[a]
		}
		return strings.Compare(a, b)
	})
	var parts []string
	for _, kind := range kinds {
		if average := float64(r[kind]) / float64(orders); average >= 0.01 {
			parts = append(parts, fmt.Sprintf("%s %.2f", kind, average))
		}
	}
	return strings.Join(parts, ", ")
}

// auditSize is where the audit log ends now.
func auditSize(path string) (int64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, fmt.Errorf("looking at the audit log: %w", err)
	}
	return info.Size(), nil
}

// auditSince counts what Countersign has asked of the API server since the audit
// log was of that size.
func auditSince(path string, size int64) (requests, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading the audit log: %w", err)
	}
	defer func() { _ = file.Close() }() // was only read
	if _, err := file.Seek(size, io.SeekStart); err != nil {
		return nil, fmt.Errorf("reading the audit log: %w", err)
	}
	return countRequests(file)
}

// countRequests leaves out watches, which only end when Countersign does.
func countRequests(log io.Reader) (requests, error) {
	counted := requests{}
	lines := bufio.NewScanner(log)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var event struct {
			Verb      string
			User      struct{ Username string }
			ObjectRef struct{ Resource, Subresource string }
		}
		if err := json.Unmarshal(lines.Bytes(), &event); err != nil {
			continue // The line is being written.
		}
		if event.User.Username != controllerUser || event.Verb == "watch" {
			continue
		}
		kind := event.Verb + " " + event.ObjectRef.Resource
		if event.ObjectRef.Subresource != "" {
			kind += "/" + event.ObjectRef.Subresource
		}
		counted[kind]++
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading the audit log: %w", err)
	}
	return counted, nil
}
