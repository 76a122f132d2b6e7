// SPDX-License-Identifier: Apache-2.0

// Package diagnose answers: why is it not done, and what should the user do? It takes
// objects as the API holds them and returns a Diagnosis.
//
// The classes are in one table, from which docs/troubleshooting.md is made. They are
// recognised in status.reason by the constants that its writers use, never by other
// words. The package does no I/O, asks no clock, and knows no secret: what it shows was
// in the objects already, and challenges' keys are left out.
package diagnose
