// SPDX-License-Identifier: Apache-2.0

// Package rivals answers: does somebody else work on the same orders and challenges?
// Nothing in these objects says whose they are, but the API server notes in them which
// field manager wrote what, and when. So a write proves that a rival works; silence
// proves nothing, and counts as peace. It must never ask the API server itself, so that
// what cannot be read never ends an engine that runs.
package rivals
