// SPDX-License-Identifier: Apache-2.0

// Package docs answers: can what users read be followed? It has tests only.
package docs
