// SPDX-License-Identifier: Apache-2.0

// Package crashpoint answers: what if the process died right here? In a build
// with the tag "crashpoints", which only the lab makes, the process kills itself
// at the point that the environment names. In every other build there is nothing
// in it, and the compiler leaves the calls out.
package crashpoint
