// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	authorizationv1 "k8s.io/api/authorization/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	authorization "k8s.io/client-go/kubernetes/typed/authorization/v1"
	"k8s.io/client-go/openapi"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	cmv1 "github.com/countersign-project/countersign/pkg/apis/certmanager/v1"
	"github.com/countersign-project/countersign/pkg/generated/clientset/versioned"
	"github.com/countersign-project/countersign/pkg/kube"
)

// Cluster is what is looked at, with the rights of whoever asks.
type Cluster struct {
	Kube   kube.Interface
	Client versioned.Interface
	// Schemas are the API server's OpenAPI documents (v3).
	Schemas openapi.Client
	// Reviews asks as the ServiceAccount that the takeover is prepared for.
	Reviews authorization.SelfSubjectAccessReviewInterface
	// Account is that ServiceAccount's "namespace/name", Namespace the one of the Lease.
	Account, Namespace string
	// Now is the time of the observation.
	Now time.Time
}

// Observe looks at everything once. What cannot be seen is in Unseen; the only error is
// that ctx is done.
func (c *Cluster) Observe(ctx context.Context) (Observation, error) {
	o := Observation{At: c.Now, Account: c.Account}
	for _, look := range []struct {
		what string
		see  func(context.Context, *Observation) error
	}{
		{"the version of the API server", c.seeServer},
		{"the kinds that are served", c.seeFields},
		{"the Leases", c.seeLeases},
		{"the Deployments", c.seeDeployments},
		{"the Pods", c.seePods}, // knows by then who holds the Leases
		{"the rights of ServiceAccount " + c.Account, c.seeAccess},
		{"the challenges", c.seeChallenges},
		{"the issuers", c.seeIssuers},
	} {
		if err := look.see(ctx, &o); err != nil {
			o.Unseen = append(o.Unseen, fmt.Sprintf("looking at %s: %v", look.what, err))
		}
	}
	return o, ctx.Err()
}

func (c *Cluster) seeServer(_ context.Context, o *Observation) error {
	version, err := c.Kube.Discovery().ServerVersion()
	if err != nil {
		return err
	}
	o.Server = version.GitVersion
	return nil
}

func (c *Cluster) seeFields(_ context.Context, o *Observation) error {
	o.Fields = map[string]bool{}
	for _, group := range []string{"apis/acme.cert-manager.io/v1", "apis/cert-manager.io/v1"} {
		schema, err := readSchema(c.Schemas, group)
		if err != nil {
			return err
		}
		if err := readFields(schema, o.Fields); err != nil {
			return fmt.Errorf("reading the schema of %s: %w", group, err)
		}
	}
	return nil
}

// readSchema returns the OpenAPI document (v3) of a group, nil when it is not served.
func readSchema(client openapi.Client, group string) ([]byte, error) {
	paths, err := client.Paths()
	if err != nil {
		return nil, err
	}
	path, ok := paths[group]
	if !ok {
		return nil, nil
	}
	return path.Schema("application/json")
}

// document is what is read of an OpenAPI document: the fields below spec and status of
// each kind.
type document struct {
	Components struct {
		Schemas map[string]struct {
			Kinds []struct {
				Kind string `json:"kind"`
			} `json:"x-kubernetes-group-version-kind"`
			Properties map[string]struct {
				Properties map[string]json.RawMessage `json:"properties"`
			} `json:"properties"`
		} `json:"schemas"`
	} `json:"components"`
}

// readFields adds the kinds of a document, and the fields of their parts.
func readFields(schema []byte, fields map[string]bool) error {
	if schema == nil {
		return nil
	}
	var d document
	if err := json.Unmarshal(schema, &d); err != nil {
		return err
	}
	for _, object := range d.Components.Schemas {
		if len(object.Kinds) != 1 {
			continue // shared by all groups, such as DeleteOptions
		}
		kind := object.Kinds[0].Kind
		fields[kind] = true
		for part, of := range object.Properties {
			for field := range of.Properties {
				fields[kind+"."+part+"."+field] = true
			}
		}
	}
	return nil
}

func (c *Cluster) seeLeases(ctx context.Context, o *Observation) error {
	for _, name := range []string{theirLease, OurLease} {
		list, err := c.Kube.CoordinationV1().Leases("").List(ctx, metav1.ListOptions{FieldSelector: "metadata.name=" + name})
		if err != nil {
			return err
		}
		o.Leases = append(o.Leases, list.Items...)
	}
	return nil
}

func (c *Cluster) seeAccess(ctx context.Context, o *Observation) error {
	for _, right := range Rights(c.Namespace) {
		review, err := c.Reviews.Create(ctx, &authorizationv1.SelfSubjectAccessReview{
			Spec: authorizationv1.SelfSubjectAccessReviewSpec{ResourceAttributes: &authorizationv1.ResourceAttributes{
				Group: right.Group, Resource: right.Resource, Subresource: right.Subresource,
				Verb: right.Verb, Name: right.Name, Namespace: right.Namespace,
			}},
		}, metav1.CreateOptions{})
		if err != nil {
			return err
		}
		o.Access = append(o.Access, Access{right, review.Status.Allowed})
	}
	return nil
}

func (c *Cluster) seeChallenges(ctx context.Context, o *Observation) error {
	list, err := c.Client.AcmeV1().Challenges("").List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	o.Challenges = list.Items
	return nil
}

func (c *Cluster) seeIssuers(ctx context.Context, o *Observation) error {
	issuers, err := c.Client.CertManagerV1().Issuers("").List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	clusterIssuers, err := c.Client.CertManagerV1().ClusterIssuers().List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	o.Solvers = map[string][]acmev1.Solver{}
	for i := range issuers.Items {
		o.addIssuer("Issuer "+issuers.Items[i].Namespace+"/", &issuers.Items[i])
	}
	for i := range clusterIssuers.Items {
		o.addIssuer("ClusterIssuer ", &clusterIssuers.Items[i])
	}
	return nil
}

// addIssuer takes in the solvers of an issuer, if it is for ACME.
func (o *Observation) addIssuer(kind string, issuer cmv1.GenericIssuer) {
	if acme := issuer.GetSpec().ACME; acme != nil {
		o.Solvers[kind+issuer.GetName()] = acme.Solvers
	}
}
