// SPDX-License-Identifier: Apache-2.0

package rights

func words(w ...string) []string { return w }

// Core and CertManager are API groups of rules that are looked for in the table.
const (
	Core        = ""
	CertManager = "cert-manager.io"
)

// The other API groups of the rules.
const (
	acme       = "acme.cert-manager.io"
	networking = "networking.k8s.io"
	discovery  = "discovery.k8s.io"
	gatewayAPI = "gateway.networking.k8s.io"
	extensions = "apiextensions.k8s.io"
	leases     = "coordination.k8s.io"
)

// Roles are all rights that Countersign ever asks for. A rule that is not here is in no
// installation.
func Roles() []Role {
	return append(controllerRoles(), append(solverRoles(), sharedRoles()...)...)
}

func controllerRoles() []Role {
	return []Role{
		{
			Name: "issuers", Part: Standalone, File: "rbac/10-issuers.yaml",
			About: `The controllers "issuers" and "clusterissuers": ACME accounts. Left out where cert-manager keeps its Issuers.`,
			Rules: []Rule{
				{"Issuers are followed wherever they are. Their specs are never written.",
					CertManager, words("issuers", "clusterissuers"), nil, words("list", "watch")},
				{"The Ready condition and the account URL.",
					CertManager, words("issuers/status", "clusterissuers/status"), nil, words("patch")},
				{"A new account key goes into the Secret that the issuer names, in any namespace. Create cannot be limited by name, and it can read or overwrite nothing. Not needed where disableAccountKeyGeneration is set on all issuers.",
					Core, words("secrets"), nil, words("create")},
			},
		},
		{
			Name: "orders", File: "rbac/11-orders.yaml",
			About: `The controller "orders".`,
			Rules: []Rule{
				{"Orders are followed wherever they are. Their specs are never written.",
					acme, words("orders"), nil, words("list", "watch")},
				{"State, authorizations, certificate.",
					acme, words("orders/status"), nil, words("patch")},
				{"Challenges block the deletion of their order (blockOwnerDeletion), and the API server lets only those say so who may update the finalizers of the owner.",
					acme, words("orders/finalizers"), nil, words("update")},
				{"An order makes its challenges and deletes them when it is done.",
					acme, words("challenges"), nil, words("list", "watch", "create", "delete")},
				{"Which solvers there are, and which account places the order.",
					CertManager, words("issuers", "clusterissuers"), nil, words("list", "watch")},
			},
		},
		{
			Name: "challenges", File: "rbac/12-challenges.yaml",
			About: `The controller "challenges", its scheduler, and the responder.`,
			Rules: []Rule{
				{"Challenges are followed wherever they are; patch puts the finalizer on and takes it off.",
					acme, words("challenges"), nil, words("list", "watch", "patch")},
				{"Slot, state, reason.",
					acme, words("challenges/status"), nil, words("patch")},
				{"A namespace's share of the slots (annotations), and whether it is being deleted.",
					Core, words("namespaces"), nil, words("list", "watch")},
				{"Which account answers, and whether the issuer stands behind the solver.",
					CertManager, words("issuers", "clusterissuers"), nil, words("list", "watch")},
			},
		},
	}
}

func solverRoles() []Role {
	return []Role{
		{
			Name: "http01", Part: HTTP01, File: "rbac/13-http01.yaml",
			About: "HTTP-01 challenges: the routes to the responder. Leave it out where only DNS-01 is used. No rights on Pods: there are none, unless deploy/http01-pods is applied.",
			Rules: []Rule{
				{"The Ingress of a host is read, made, changed and deleted by its name. One that a solver names to be edited is read and patched. Neither name can be known beforehand. List, with a label and in one namespace, finds out whether the last route of the namespace is gone. From the first HTTP-01 challenge on, the metadata of Ingresses with that label is followed, so that a route that somebody breaks is mended at once.",
					networking, words("ingresses"), nil, words("get", "list", "watch", "create", "update", "patch", "delete")},
				{"The Service of a namespace that its routes lead to.",
					Core, words("services"), words("countersign-responder"), words("get", "update", "delete")},
				{"Create cannot be limited by name.",
					Core, words("services"), nil, words("create")},
				{"What that Service leads to: mirrors of the EndpointSlices of the responders' own Service. Both are followed, by their labels, from the first HTTP-01 challenge on.",
					discovery, words("endpointslices"), nil, words("list", "watch", "create")},
				{"The mirrors, by their names.",
					discovery, words("endpointslices"), words("countersign-responder-ipv4", "countersign-responder-ipv6"), words("get", "update", "delete")},
				{"OpenShift lets only those write addresses of its Pods into EndpointSlices who have this. Elsewhere it means nothing.",
					discovery, words("endpointslices/restricted"), nil, words("create")},
			},
		},
		{
			Name: "http01-gateway", Part: Gateway, File: "rbac/16-http01-gateway.yaml",
			About: "HTTP-01 challenges with the Gateway API (gatewayHTTPRoute). Leave it out where no solver uses it; 13-http01.yaml is needed, too.",
			Rules: []Rule{
				{"The HTTPRoute of a host is read, made, changed and deleted by its name, which cannot be known beforehand. List, with a label and in one namespace, finds out whether the last route of the namespace is gone. Those with that label are followed, so that what gateways think of them is seen at once.",
					gatewayAPI, words("httproutes"), nil, words("get", "list", "watch", "create", "update", "delete")},
				{"Whether a Gateway that a solver names is there, while none has taken the route.",
					gatewayAPI, words("gateways"), nil, words("get")},
				{"Whether the cluster knows HTTPRoutes: the metadata of this definition is followed, from the first challenge on that needs it.",
					extensions, words("customresourcedefinitions"), words("httproutes.gateway.networking.k8s.io"), words("list", "watch")},
			},
		},
		{
			Name: "http01-pods", Part: Pods, File: "http01-pods/rbac.yaml",
			About: "HTTP-01 challenges with solver Pods: for --http01-backend=pod, and solvers with a podTemplate. rbac/13-http01.yaml is needed, too. Whoever may create Pods in a namespace may run what they like there, as any ServiceAccount of it.",
			Rules: []Rule{
				{"One Pod for each challenge, by a name that cannot be known beforehand. Those of ours are followed, by their labels, so that a dead one is replaced at once.",
					Core, words("pods"), nil, words("get", "list", "watch", "create", "delete")},
				{"The Service in front of it. List, of Pods as well, finds by their labels those that cert-manager has left for a challenge that it had begun.",
					Core, words("services"), nil, words("get", "list", "create", "delete")},
			},
		},
		{
			Name: "http01-responder", Part: Responder, File: "responder/rbac.yaml",
			About: "All that the responder may do: read challenges. A challenge has the key authorization in it, which anybody gets who asks the responder for it.",
			Rules: []Rule{
				{"Challenges are followed wherever they are. With --namespace, a Role in that namespace is enough.",
					acme, words("challenges"), nil, words("list", "watch")},
			},
		},
	}
}

func sharedRoles() []Role {
	return []Role{
		{
			Name: "credentials", File: "rbac/14-credentials.yaml",
			About: "Keys and credentials, for all controllers.",
			Rules: []Rule{
				{"Account keys, EAB keys and the credentials of DNS-01 solvers (TSIG keys) are in the namespace of the Issuer, so in any namespace, and under any name. They are read one by one, by name, when needed. There is no list and no watch: nobody can ask through Countersign which Secrets there are. To narrow it: bind this ClusterRole by RoleBindings in the namespaces of the Issuers and in the one for ClusterIssuers (--cluster-resource-namespace) instead.",
					Core, words("secrets"), nil, words("get")},
			},
		},
		{
			Name: "events", File: "rbac/15-events.yaml",
			About: "Events, for all controllers.",
			Rules: []Rule{
				{"An event is written beside the object that it is about; patch counts one that comes again.",
					Core, words("events"), nil, words("create", "patch")},
			},
		},
		{
			Name: "leader-election", File: "rbac/20-leader-election.yaml", IsLocal: true,
			About: "Leader election, in the own namespace only.",
			Rules: []Rule{
				{"One replica holds the Lease; the others look whether it still does.",
					leases, words("leases"), nil, words("get", "create", "update")},
			},
		},
		{
			Name: "left-behind", File: "rbac/21-left-behind.yaml", IsLocal: true,
			About: "The list of what could not be cleaned up in time, in the own namespace only.",
			Rules: []Rule{
				{"Entries are added when a clean-up is given up, and removed when it has worked after all.",
					Core, words("configmaps"), words("countersign-left-behind"), words("get", "update")},
				{"Create cannot be limited by name.",
					Core, words("configmaps"), nil, words("create")},
			},
		},
	}
}
