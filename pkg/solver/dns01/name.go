// SPDX-License-Identifier: Apache-2.0

package dns01

import "strings"

// Relative is a name within the zone, as services write it: without the zone's name, and
// "@" for its apex.
func (z Zone) Relative(name string) string {
	if name == z.Name {
		return "@"
	}
	return strings.TrimSuffix(name, "."+z.Name)
}
