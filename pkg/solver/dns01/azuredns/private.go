// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"fmt"
	"net/url"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/privatedns/armprivatedns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// privateSets are record sets of private zones. Names are escaped here: the SDK does not.
type privateSets struct {
	client *armprivatedns.RecordSetsClient
	group  string
}

func newPrivateSets(config *acmev1.AzureDNSProvider, options *arm.ClientOptions) (recordSets, error) {
	client, err := armprivatedns.NewRecordSetsClient(config.SubscriptionID, nil, options) // tokens are added by a policy
	if err != nil {
		return nil, fmt.Errorf("preparing to speak to Azure: %w", err)
	}
	return privateSets{client, config.ResourceGroupName}, nil
}

func (privateSets) role() string { return "Private DNS Zone Contributor" }

func (s privateSets) get(ctx context.Context, at place) (recordSet, error) {
	answer, err := s.client.Get(ctx, s.group, at.zone, armprivatedns.RecordTypeTXT, url.PathEscape(at.name), nil)
	switch {
	case err != nil:
		return recordSet{}, err
	case answer.Etag == nil || *answer.Etag == "" || answer.Properties == nil:
		return recordSet{}, errHalf
	}
	set := recordSet{etag: *answer.Etag, ttl: answer.Properties.TTL, metadata: answer.Properties.Metadata}
	for _, record := range answer.Properties.TxtRecords {
		if record != nil {
			set.texts = append(set.texts, record.Value)
		}
	}
	return set, nil
}

func (s privateSets) put(ctx context.Context, at place, set recordSet) error {
	properties := armprivatedns.RecordSetProperties{TTL: set.ttl, Metadata: set.metadata}
	for _, text := range set.texts {
		properties.TxtRecords = append(properties.TxtRecords, &armprivatedns.TxtRecord{Value: text})
	}
	var options armprivatedns.RecordSetsClientCreateOrUpdateOptions
	options.IfMatch, options.IfNoneMatch = set.precondition()
	_, err := s.client.CreateOrUpdate(ctx, s.group, at.zone, armprivatedns.RecordTypeTXT, url.PathEscape(at.name), armprivatedns.RecordSet{Properties: &properties}, &options)
	return err
}

func (s privateSets) remove(ctx context.Context, at place, etag string) error {
	_, err := s.client.Delete(ctx, s.group, at.zone, armprivatedns.RecordTypeTXT, url.PathEscape(at.name), &armprivatedns.RecordSetsClientDeleteOptions{IfMatch: &etag})
	return err
}
