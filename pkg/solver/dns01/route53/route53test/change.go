// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"encoding/xml"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// change is one of a batch.
type change struct {
	Action string
	Set    Set `xml:"ResourceRecordSet"`
}

type changeRequest struct {
	Changes []change `xml:"ChangeBatch>Changes>Change"`
}

type changeInfo struct {
	XMLName   xml.Name
	ID        string `xml:"ChangeInfo>Id"`
	Status    string `xml:"ChangeInfo>Status"`
	Submitted string `xml:"ChangeInfo>SubmittedAt"`
}

const (
	namespace = "https://route53.amazonaws.com/doc/2013-04-01/"

	create = "CREATE"
	upsert = "UPSERT"
	remove = "DELETE"
)

// changeSets answers ChangeResourceRecordSets.
func (s *Service) changeSets(w http.ResponseWriter, id string, body []byte) {
	var batch changeRequest
	z := s.zone(id)
	switch err := xml.Unmarshal(body, &batch); {
	case z == nil:
		Fail(w, http.StatusNotFound, "NoSuchHostedZone", "No hosted zone found with ID: "+id)
		return
	case err != nil || len(batch.Changes) == 0:
		Fail(w, http.StatusBadRequest, "InvalidInput", "Invalid XML ; a batch has one change at least")
		return
	}
	for _, c := range batch.Changes {
		if message := c.Set.invalid(); message != "" {
			Fail(w, http.StatusBadRequest, "InvalidInput", message)
			return
		}
	}
	sets, messages := z.after(batch.Changes)
	if messages = append(messages, excess(batch.Changes)...); len(messages) > 0 {
		Fail(w, http.StatusBadRequest, "InvalidChangeBatch", "["+strings.Join(messages, ", ")+"]")
		return
	}
	z.sets = sets
	s.writes++
	receipt := fmt.Sprintf("C%020d", len(s.changes)+1)
	s.changes[receipt] = s.options.Pending
	for _, name := range namesOf(batch.Changes) {
		s.tell(name)
	}
	s.replyInfo(w, "ChangeResourceRecordSetsResponse", receipt, "PENDING")
}

// after is what a zone has after a batch, or all that AWS says against it.
func (z *zone) after(changes []change) (map[setKey]Set, []string) {
	next := &zone{name: z.name, sets: maps.Clone(z.sets)}
	var messages []string
	for _, c := range changes {
		if message := next.apply(c); message != "" {
			messages = append(messages, message)
		}
	}
	return next.sets, messages
}

// apply makes a change, or says what AWS says against it.
func (z *zone) apply(c change) string {
	key := c.Set.key()
	old, exists := z.sets[key]
	switch {
	case c.Action == remove && !exists:
		return fmt.Sprintf("Tried to delete %s but it was not found", c.Set)
	case c.Action == remove && !old.isEqual(c.Set):
		return fmt.Sprintf("Tried to delete %s but the values provided do not match the current values", c.Set)
	case c.Action == remove:
		delete(z.sets, key)
		return ""
	case c.Action == create && exists:
		return fmt.Sprintf("Tried to create %s but it already exists", c.Set)
	case c.Action != create && c.Action != upsert:
		return fmt.Sprintf("%q is no action", c.Action)
	}
	message := z.refused(c.Set)
	if message == "" {
		z.sets[key] = c.Set
	}
	return message
}

// The most of values and of their characters in one batch, where those of UPSERT count twice.
const (
	maxValues     = 1000
	maxCharacters = 32_000
)

// excess is what AWS says against a batch that is too large.
func excess(changes []change) []string {
	values, characters := 0, 0
	for _, c := range changes {
		times := 1
		if c.Action == upsert {
			times = 2
		}
		values += times * len(c.Set.Values)
		characters += times * len(strings.Join(c.Set.Values, ""))
	}
	var messages []string
	if values > maxValues {
		messages = append(messages, fmt.Sprintf("Number of records limit of %d exceeded.", maxValues))
	}
	if characters > maxCharacters {
		messages = append(messages, fmt.Sprintf("Number of characters limit of %d exceeded.", maxCharacters))
	}
	return messages
}

func namesOf(changes []change) []string {
	var names []string
	for _, c := range changes {
		if c.Set.Type == "TXT" {
			names = append(names, lower(c.Set.Name))
		}
	}
	return tidy(names)
}

// getChange answers GetChange.
func (s *Service) getChange(w http.ResponseWriter, id string) {
	left, ok := s.changes[id]
	switch {
	case !ok:
		Fail(w, http.StatusNotFound, "NoSuchChange", fmt.Sprintf("A change with the specified change ID (%s) does not exist.", id))
	case left > 0:
		s.changes[id]--
		s.replyInfo(w, "GetChangeResponse", id, "PENDING")
	default:
		s.replyInfo(w, "GetChangeResponse", id, "INSYNC")
	}
}

func (s *Service) replyInfo(w http.ResponseWriter, name, id, status string) {
	reply(w, http.StatusOK, changeInfo{
		XMLName: xml.Name{Space: namespace, Local: name}, ID: "/change/" + id, Status: status, Submitted: time.Now().UTC().Format(time.RFC3339),
	})
}

// Changes are the IDs of the changes that were made.
func (s *Service) Changes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.changes))
}
