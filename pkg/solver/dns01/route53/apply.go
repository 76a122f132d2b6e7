// SPDX-License-Identifier: Apache-2.0

package route53

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/route53"
	"github.com/aws/aws-sdk-go-v2/service/route53/types"

	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

// errEmpty: the answer is not what Amazon sends, and the change may not be made.
var errEmpty = errors.New("the answer is empty")

// Apply makes all changes as one batch. Amazon makes none of them if it does not take
// one, and says which: those are taken out, and the others tried once more. What is to
// be removed and not there is no failure.
//
// The receipt is the ID of the change.
func (p *Provider) Apply(ctx context.Context, zone dns01.Zone, changes []dns01.Change) (string, error) {
	id := zone.ID
	if p.hostedZone != "" {
		id = p.hostedZone
	}
	receipt, err := p.change(ctx, id, changes)
	var invalid *types.InvalidChangeBatch
	if !errors.As(err, &invalid) {
		return receipt, p.judge(changing(id), err)
	}
	errs, rest := sortOut(sentences(messagesOf(invalid)), changes)
	if len(rest) == len(changes) {
		return "", p.judge(changing(id), err)
	}
	if len(rest) > 0 {
		if receipt, err = p.change(ctx, id, rest); err != nil {
			return "", p.judge(changing(id), err)
		}
	}
	return receipt, partly(id, errs)
}

// change makes one batch, and returns the ID of the change.
func (p *Provider) change(ctx context.Context, id string, changes []dns01.Change) (string, error) {
	made, err := p.client.ChangeResourceRecordSets(ctx, &route53.ChangeResourceRecordSetsInput{
		HostedZoneId: aws.String(id), ChangeBatch: batch(changes),
	})
	switch {
	case err != nil:
		return "", err
	case made.ChangeInfo == nil:
		return "", errEmpty
	}
	return plainID(aws.ToString(made.ChangeInfo.Id)), nil
}

func changing(id string) request {
	return request{doing: fmt.Sprintf("changing hosted zone %q", id), permission: "route53:ChangeResourceRecordSets"}
}

// partly is nil if all changes were made, or need not be.
func partly(id string, errs []error) error {
	isWhole := true
	for i, err := range errs {
		if err != nil {
			errs[i] = fmt.Errorf("%s: %w", changing(id).doing, err)
			isWhole = false
		}
	}
	switch {
	case isWhole:
		return nil
	case len(errs) == 1:
		return errs[0]
	default:
		return &dns01.PartialError{Errs: errs}
	}
}

// InSync asks whether a change is on all name servers.
func (p *Provider) InSync(ctx context.Context, receipt string) (bool, error) {
	answer, err := p.client.GetChange(ctx, &route53.GetChangeInput{Id: aws.String(receipt)})
	if err != nil {
		return false, p.judge(request{doing: "asking about a change", permission: "route53:GetChange"}, err)
	}
	return answer.ChangeInfo != nil && answer.ChangeInfo.Status == types.ChangeStatusInsync, nil
}
