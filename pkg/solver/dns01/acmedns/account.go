// SPDX-License-Identifier: Apache-2.0

package acmedns

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/nrdcg/goacmedns"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

const accountField = "accountSecretRef"

// accounts are those of a Secret.
type accounts struct {
	// byDomain has names in lower case without a dot at the end.
	byDomain map[string]goacmedns.Account
	// origin is the key and the Secret that they come from, for errors.
	origin string
}

func readAccounts(ctx context.Context, ref acmev1.SecretKeySelector, credentials dns01.Credentials) (accounts, error) {
	data, err := credentials.Value(ctx, "acmeDNS."+accountField, ref)
	if err != nil {
		return accounts{}, err
	}
	origin := fmt.Sprintf("key %q of Secret %q", ref.Key, credentials.Namespace+"/"+ref.Name)
	byDomain, err := parseAccounts(data)
	if err != nil {
		return accounts{}, wrong(accountField, `%s is not a JSON object of domains and their accounts, such as {"example.com": {"username": …, "password": …, "subdomain": …}}`, origin)
	}
	return accounts{byDomain: byDomain, origin: origin}, nil
}

// parseAccounts reads domains and accounts, as acme-dns clients store them. Of two
// spellings of one domain, the one in lower case counts.
func parseAccounts(data []byte) (map[string]goacmedns.Account, error) {
	var stored map[string]goacmedns.Account
	if err := json.Unmarshal(data, &stored); err != nil {
		return nil, err
	}
	byDomain := make(map[string]goacmedns.Account, len(stored))
	for _, domain := range slices.Sorted(maps.Keys(stored)) { // capital letters come first
		account := stored[domain]
		byDomain[fold(domain)] = goacmedns.Account{
			Username:  strings.TrimSpace(account.Username),
			Password:  strings.TrimSpace(account.Password),
			SubDomain: strings.TrimSpace(account.SubDomain),
		}
	}
	return byDomain, nil
}

func fold(domain string) string {
	return strings.ToLower(strings.TrimRight(domain, "."))
}

// of returns the account of a domain; that of a parent is not for it.
func (a accounts) of(domain string) (goacmedns.Account, error) {
	account, ok := a.byDomain[fold(domain)]
	switch {
	case !ok:
		return account, wrong(accountField, "%s has no account for %q; register one at the acme-dns server and add it", a.origin, domain)
	case account.Username == "" || account.Password == "" || account.SubDomain == "":
		return account, wrong(accountField, "the account of %q in %s needs username, password and subdomain", domain, a.origin)
	default:
		return account, nil
	}
}
