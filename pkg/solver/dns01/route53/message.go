// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/route53/types"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// messagesOf is what Amazon says of a batch that it does not take: a list, as its API
// reference has it, or one text for all in brackets.
func messagesOf(invalid *types.InvalidChangeBatch) string {
	if len(invalid.Messages) > 0 {
		return strings.Join(invalid.Messages, ", ")
	}
	return strings.TrimSuffix(strings.TrimPrefix(invalid.ErrorMessage(), "["), "]")
}

// sentences cuts messages into one for each change. Nothing but how they begin tells
// where one ends.
func sentences(messages string) []string {
	for _, start := range []string{"Tried to ", "RRSet with ", "RRSet of type TXT "} {
		messages = strings.ReplaceAll(messages, start, "\n"+start)
	}
	var all []string
	for sentence := range strings.SplitSeq(messages, "\n") {
		if sentence = strings.Trim(sentence, ", "); sentence != "" {
			all = append(all, sentence)
		}
	}
	return all
}

// sortOut tells the changes that the sentences say nothing of from those that are done
// without them (nil) or cannot be (why not).
func sortOut(sentences []string, changes []dns01.Change) (errs []error, rest []dns01.Change) {
	errs = make([]error, len(changes))
	for i, change := range changes {
		at := slices.IndexFunc(sentences, func(sentence string) bool { return concerns(sentence, change) })
		switch {
		case at >= 0:
			errs[i] = verdict(sentences[at], change)
		case len(changes) == 1 && change.Remove && len(sentences) == 1 && isGone(sentences[0]):
		default:
			rest = append(rest, change)
		}
	}
	return errs, rest
}

// concerns reports whether a sentence is about a change: it has the words of its name,
// and those of its type and identifier unless it is about all records of the name.
func concerns(sentence string, change dns01.Change) bool {
	words := strings.FieldsFunc(sentence, func(r rune) bool { return strings.ContainsRune(` ,'"\[]=`, r) })
	hasName := slices.ContainsFunc(words, func(word string) bool {
		return strings.EqualFold(strings.TrimSuffix(word, "."), strings.TrimSuffix(change.Name, "."))
	})
	isOfSet := slices.Contains(words, "TXT") && slices.Contains(words, identifier(change.Value))
	return hasName && (isOfSet || !change.Remove && isForbidden(sentence))
}

// isGone: what is to be deleted is not there.
func isGone(sentence string) bool { return strings.Contains(sentence, "not found") }

// isForbidden: no record of the type can be at the name.
func isForbidden(sentence string) bool {
	return strings.HasPrefix(sentence, "RRSet ") && strings.Contains(sentence, "is not permitted")
}

// verdict is nil if a sentence says that there is nothing to remove, and otherwise why a
// change cannot be made.
func verdict(sentence string, change dns01.Change) error {
	switch {
	case change.Remove && isGone(sentence):
		return nil
	case change.Remove && strings.Contains(sentence, "do not match"):
		return fmt.Errorf("the record set of the value at %q has another TTL or other values than Countersign gives it; delete it", change.Name)
	case strings.Contains(sentence, "cannot be created"):
		return fmt.Errorf("at %q there is a TXT record without multivalue answer routing, beside which no value can be added; delete it", change.Name)
	case isForbidden(sentence) && strings.Contains(sentence, "CNAME"):
		return fmt.Errorf("at %q there is a CNAME, beside which there can be no TXT record; delete it, or set cnameStrategy: Follow", change.Name)
	case isForbidden(sentence):
		return errors.New(says(sentence) + "; check hostedZoneID")
	default:
		return errors.New(says(sentence))
	}
}
