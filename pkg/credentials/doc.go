// SPDX-License-Identifier: Apache-2.0

// Package credentials answers: what does a Secret hold, and has it changed?
// Secrets are read one by one, by name, since the program may neither list nor
// watch them. What is read is kept for half a minute, and those that something
// waits for are looked at every few seconds.
//
// It never logs what a Secret holds, and never decides who may use it.
package credentials
