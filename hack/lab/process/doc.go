// SPDX-License-Identifier: Apache-2.0

// Package process answers: is this child process running, ready, or gone? It
// starts, awaits, stops and restarts child processes and finds free ports for
// them. It must never know what a process is for.
package process
