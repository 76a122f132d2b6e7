// SPDX-License-Identifier: Apache-2.0

package http01

// writeRoute writes a route, and falls back to the path type ImplementationSpecific
// where an admission controller wants no dot in an Exact path, as some versions of
// ingress-nginx do.
func writeRoute(r route, req request, write func(route) error) error {
	err := write(r)
	if refusesPathType(err) {
		r.isLoose = true
		err = write(r)
	}
	return explain(err, req)
}
