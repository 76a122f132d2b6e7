// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// recordSet is what is kept of a TXT record set: all that can be set.
type recordSet struct {
	// etag changes with each write; empty if there is no such set.
	etag     string
	ttl      *int64
	metadata map[string]*string
	// texts are the records, each in the strings that it has in DNS.
	texts [][]*string
}

// place is where a record set is: a zone without the dot at its end, and a name relative
// to it, "@" for its apex.
type place struct{ zone, name string }

// recordSets reads and writes record sets of a kind of zone. Errors are those of the SDK.
type recordSets interface {
	// get returns the error of Azure if there is none.
	get(ctx context.Context, at place) (recordSet, error)
	// put writes a set if it has not changed since it was read, or if there is still
	// none.
	put(ctx context.Context, at place, set recordSet) error
	// remove removes a set if it has not changed since it was read.
	remove(ctx context.Context, at place, etag string) error
	// role is the built-in role that may do all this.
	role() string
}

func newRecordSets(config *acmev1.AzureDNSProvider, options *arm.ClientOptions) (recordSets, error) {
	switch config.ZoneType {
	case "", "AzurePublicZone":
		return newPublicSets(config, options)
	case "AzurePrivateZone":
		return newPrivateSets(config, options)
	default:
		return nil, wrong("zoneType", "is %q; it can be AzurePublicZone or AzurePrivateZone", config.ZoneType)
	}
}

// with returns the set with changes made to its values, and whether it differs.
func (s recordSet) with(changes []dns01.Change) (recordSet, bool) {
	s.texts = slices.Clone(s.texts)
	isChanged := false
	for _, change := range changes {
		isSame := func(text []*string) bool { return join(text) == change.Value }
		switch has := slices.ContainsFunc(s.texts, isSame); {
		case has == !change.Remove:
			continue
		case change.Remove:
			s.texts = slices.DeleteFunc(s.texts, isSame)
		default:
			s.texts = append(s.texts, split(change.Value))
		}
		isChanged = true
	}
	if s.ttl == nil {
		s.ttl = to.Ptr(int64(changes[0].TTL / time.Second))
	}
	return s, isChanged
}

func split(value string) []*string {
	text := []*string{}
	for _, part := range dns01.Split(value) {
		text = append(text, to.Ptr(part))
	}
	return text
}

func join(text []*string) string {
	var joined strings.Builder
	for _, part := range text {
		if part != nil {
			joined.WriteString(*part)
		}
	}
	return joined.String()
}

// precondition is the header of a write: the etag that is expected, or none at all.
func (s recordSet) precondition() (ifMatch, ifNoneMatch *string) {
	if s.etag == "" {
		return nil, to.Ptr("*")
	}
	return &s.etag, nil
}
