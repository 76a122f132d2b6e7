// SPDX-License-Identifier: Apache-2.0

// Package issuer answers: can the account of an Issuer or ClusterIssuer be used?
// It makes the account key, registers the account, keeps its contact, and says in
// the Ready condition how things are. Issuers of kinds other than ACME are not
// touched. It orders nothing: whoever needs the account finds it by the issuer's
// status. It never lists or watches Secrets.
package issuer
