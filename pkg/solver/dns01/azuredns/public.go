// SPDX-License-Identifier: Apache-2.0

package azuredns

import (
	"context"
	"fmt"
	"net/url"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/dns/armdns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// publicSets are record sets of public zones. Names are escaped here: the SDK does not.
type publicSets struct {
	client *armdns.RecordSetsClient
	group  string
}

func newPublicSets(config *acmev1.AzureDNSProvider, options *arm.ClientOptions) (recordSets, error) {
	client, err := armdns.NewRecordSetsClient(config.SubscriptionID, nil, options) // tokens are added by a policy
	if err != nil {
		return nil, fmt.Errorf("preparing to speak to Azure: %w", err)
	}
	return publicSets{client, config.ResourceGroupName}, nil
}

func (publicSets) role() string { return "DNS Zone Contributor" }

func (s publicSets) get(ctx context.Context, at place) (recordSet, error) {
	answer, err := s.client.Get(ctx, s.group, at.zone, url.PathEscape(at.name), armdns.RecordTypeTXT, nil)
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

func (s publicSets) put(ctx context.Context, at place, set recordSet) error {
	properties := armdns.RecordSetProperties{TTL: set.ttl, Metadata: set.metadata}
	for _, text := range set.texts {
		properties.TxtRecords = append(properties.TxtRecords, &armdns.TxtRecord{Value: text})
	}
	var options armdns.RecordSetsClientCreateOrUpdateOptions
	options.IfMatch, options.IfNoneMatch = set.precondition()
	_, err := s.client.CreateOrUpdate(ctx, s.group, at.zone, url.PathEscape(at.name), armdns.RecordTypeTXT, armdns.RecordSet{Properties: &properties}, &options)
	return err
}

func (s publicSets) remove(ctx context.Context, at place, etag string) error {
	_, err := s.client.Delete(ctx, s.group, at.zone, url.PathEscape(at.name), armdns.RecordTypeTXT, &armdns.RecordSetsClientDeleteOptions{IfMatch: &etag})
	return err
}
