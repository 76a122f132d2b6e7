// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53/types"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const (
	// ttl of the record sets in seconds. It must be the one of whoever wrote a set for it
	// to be deleted, and this is the one that users' clusters have.
	ttl = 10
	// maxIdentifier is how long a set identifier may be; that of a value has two quotes.
	maxIdentifier = 128
)

// batch makes the changes of one call.
func batch(changes []dns01.Change) *types.ChangeBatch {
	all := make([]types.Change, 0, len(changes))
	for _, change := range changes {
		action := types.ChangeActionUpsert
		if change.Remove {
			action = types.ChangeActionDelete
		}
		all = append(all, types.Change{Action: action, ResourceRecordSet: recordSet(change.Record)})
	}
	return &types.ChangeBatch{Changes: all, Comment: aws.String("Managed by Countersign")}
}

// recordSet is the one that holds a value and nothing else.
func recordSet(record dns01.Record) *types.ResourceRecordSet {
	name := identifier(record.Value)
	if name == record.Value {
		name = quote(name)
	}
	return &types.ResourceRecordSet{
		Name:             aws.String(record.Name),
		Type:             types.RRTypeTxt,
		SetIdentifier:    aws.String(name),
		MultiValueAnswer: aws.Bool(true),
		TTL:              aws.Int64(ttl),
		ResourceRecords:  []types.ResourceRecord{{Value: aws.String(quote(record.Value))}},
	}
}

// identifier tells the record sets of a name apart. It is the value, which then goes
// between quotes, if that is like those of challenges (RFC 8555 section 8.4); the hash
// of any other would do for an identifier, and can be found in a message.
func identifier(value string) string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	if value != "" && len(value)+2 <= maxIdentifier && strings.Trim(value, letters) == "" {
		return value
	}
	sum := sha256.Sum256([]byte(value))
	return hex.EncodeToString(sum[:])
}

// quote writes a value as Route 53 takes the data of a TXT record: strings in quotes
// with a blank between them, and octal codes for what could be misread.
func quote(value string) string {
	if value == "" {
		return `""`
	}
	parts := dns01.Split(value)
	for i, part := range parts {
		parts[i] = `"` + escape(part) + `"`
	}
	return strings.Join(parts, " ")
}

func escape(text string) string {
	var escaped strings.Builder
	for _, b := range []byte(text) {
		if b < ' ' || b > '~' || b == '"' || b == '\\' {
			fmt.Fprintf(&escaped, `\%03o`, b)
		} else {
			escaped.WriteByte(b)
		}
	}
	return escaped.String()
}
