// SPDX-License-Identifier: Apache-2.0

package acme

import (
	"context"
	"errors"
	"strings"

	rfc8555 "golang.org/x/crypto/acme"
)

// EAB ties a new account to one that exists outside ACME (RFC 8555 section 7.3.4).
type EAB struct {
	// KeyID as the CA gave it.
	KeyID string
	// Key is the MAC key, decoded. The MAC is HS256.
	Key []byte
}

// Account is an account at the CA.
type Account struct {
	// URI of the account.
	URI string
	// Email is the first e-mail contact that the CA has, or the one that it was
	// given for a new account. Empty if there is none.
	Email string
}

// Register makes an account for the client's key, agreeing to the CA's terms, or
// finds the one that exists, with the contact that it has (RFC 8555 section 7.3).
// eab may be nil, email empty.
func (c *Client) Register(ctx context.Context, email string, eab *EAB) (*Account, error) {
	wanted := &rfc8555.Account{Contact: contact(email)}
	if eab != nil {
		wanted.ExternalAccountBinding = &rfc8555.ExternalAccountBinding{KID: eab.KeyID, Key: eab.Key}
	}
	var got *rfc8555.Account
	_, err := c.call(ctx, "register", func(ctx context.Context) (err error) {
		if got, err = c.wire.Register(ctx, wanted, rfc8555.AcceptTOS); err == nil {
			got.Contact = wanted.Contact // some CAs keep it to themselves
		}
		if errors.Is(err, rfc8555.ErrAccountAlreadyExists) {
			got, err = c.wire.GetReg(ctx, "")
		}
		if err == nil && got.URI == "" {
			err = errors.New("the account has no URL (no Location header)")
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return &Account{URI: got.URI, Email: emailOf(got.Contact)}, nil
}

// UpdateContact makes email the only contact of the account at uri, or removes all
// contacts when it is empty (RFC 8555 section 7.3.2).
func (c *Client) UpdateContact(ctx context.Context, uri, email string) error {
	payload := struct {
		Contact []string `json:"contact"`
	}{contact(email)}
	_, err := c.post(ctx, "update account", uri, payload, func([]byte) error { return nil })
	return err
}

const mailto = "mailto:"

// contact is never nil: an empty list takes the contacts away.
func contact(email string) []string {
	if email == "" {
		return []string{}
	}
	return []string{mailto + strings.ToLower(email)}
}

func emailOf(contacts []string) string {
	for _, contact := range contacts {
		if len(contact) > len(mailto) && strings.EqualFold(contact[:len(mailto)], mailto) {
			return contact[len(mailto):]
		}
	}
	return ""
}
