// SPDX-License-Identifier: Apache-2.0

// Package bench answers: how fast is Countersign, how small, and how fair? It
// measures a lab from outside: by what the API server shows and logs, by what
// the kernel says of the process, and beside clients that do parts of the same
// work without Countersign. It must never print a figure that was not measured
// in the run.
package bench
