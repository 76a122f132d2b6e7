// SPDX-License-Identifier: Apache-2.0

// Package acmedns answers: how does a value get into the TXT record of an acme-dns
// account? A CNAME leads there from the name that is to be proved.
//
// The server keeps the last two values of an account. It removes none and tells none,
// so a value that is presented again counts as another one: it takes the place of the
// older of the two. Whoever calls this SHOULD present a value again only if DNS does
// not have it; a value that was pushed out comes back when its challenge does that.
//
// It never registers accounts, never follows redirects with a password, and never
// tells what a server has answered: the address is anybody's.
package acmedns
