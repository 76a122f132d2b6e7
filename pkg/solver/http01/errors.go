// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"errors"
	"fmt"
	"strings"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// request is one request to the API server, in words.
type request struct {
	verb, resource, object string
}

func onIngress(verb, namespace, name string) request {
	return request{verb: verb, resource: "ingresses", object: "Ingress " + namespace + "/" + name}
}

func onAll(resource, kind, namespace string) request {
	return request{verb: "list", resource: resource, object: kind + " of namespace " + namespace}
}

func onService(verb, namespace, name string) request {
	return request{verb: verb, resource: "services", object: "Service " + namespace + "/" + name}
}

func onSlice(verb, namespace, name string) request {
	return request{verb: verb, resource: "endpointslices", object: "EndpointSlice " + namespace + "/" + name}
}

func onPod(verb, namespace, name string) request {
	return request{verb: verb, resource: "pods", object: "Pod " + namespace + "/" + name}
}

func onHTTPRoute(verb, namespace, name string) request {
	return request{verb: verb, resource: "httproutes", object: "HTTPRoute " + namespace + "/" + name}
}

func (r request) String() string {
	if r.verb == "get" {
		return "reading " + r.object
	}
	return strings.TrimSuffix(r.verb, "e") + "ing " + r.object
}

// apiError is an error of the API server in words that stay the same from one try
// to the next and say what to do. The original is there for errors.Is and errors.As.
type apiError struct {
	text  string
	cause error
}

func (e *apiError) Error() string { return e.text }
func (e *apiError) Unwrap() error { return e.cause }

// explain puts an error of the API server into words; nil stays nil.
func explain(err error, req request) error {
	if err == nil {
		return nil
	}
	return &apiError{text: fmt.Sprintf("%s: %s", req, advice(err, req)), cause: err}
}

// advice says what to do. The first row that fits counts:
//
//	no answer                        the API server, or our ten seconds
//	namespace terminating            nothing
//	written by two at once           nothing
//	quota                            raise it; its numbers move, so they are left out
//	webhook cannot be called         repair it
//	no right (RBAC)                  deploy/rbac
//	refused by webhook or policy     the words of who refused
//	anything else                    the words of the API server
func advice(err error, req request) string {
	var status apierrors.APIStatus
	if !errors.As(err, &status) {
		return "no answer from the API server; it will be tried again"
	}
	message := status.Status().Message
	switch {
	case apierrors.HasStatusCause(err, corev1.NamespaceTerminatingCause):
		return "the namespace is being deleted, and nothing can be created in it any more"
	case lostRace(err):
		return "somebody else wrote it at the same time; it will be tried again"
	case strings.Contains(message, "exceeded quota: "):
		return fmt.Sprintf("ResourceQuota %q"+QuotaUsedUp+"%s", between(message, "exceeded quota: ", ","), req.resource)
	case strings.Contains(message, "failed calling webhook "):
		return fmt.Sprintf("admission webhook %q"+WebhookDown, between(message, `failed calling webhook "`, `"`))
	case strings.Contains(message, " cannot "+req.verb+" resource "):
		return fmt.Sprintf(NoRight+"%q for %s, as %s does", req.verb, req.resource, folderOf(req))
	case apierrors.IsForbidden(err) || apierrors.IsInvalid(err) || apierrors.IsBadRequest(err) || isDenial(message):
		return Refused + clip(message)
	}
	return "the API server says: " + clip(message)
}

// folderOf is where the rights for a request are.
func folderOf(req request) string {
	if req.resource == "pods" {
		return "deploy/http01-pods"
	}
	return "deploy/rbac"
}

// lostRace reports whether somebody else's write came first.
func lostRace(err error) bool {
	return apierrors.IsConflict(err) || apierrors.IsAlreadyExists(err) || doesNotFit(err)
}

// doesNotFit reports whether a JSON patch was made for another version: its test
// failed, or a place that it names is gone. The API server says no more than that the
// request cannot be processed; what is wrong with an object, it says of that object.
func doesNotFit(err error) bool {
	var status apierrors.APIStatus
	if !apierrors.IsInvalid(err) || !errors.As(err, &status) {
		return false
	}
	details := status.Status().Details
	return details == nil || details.Kind == "" && len(details.Causes) == 0
}

// isNotServed reports whether the API server knows no such kind of object, which it
// says by not knowing the path. An object that is not there it names.
func isNotServed(err error) bool {
	return apierrors.IsNotFound(err) && apierrors.HasStatusCause(err, metav1.CauseTypeUnexpectedServerResponse)
}

// refusesPathType reports whether an admission controller named the type of a
// path as what it does not like.
func refusesPathType(err error) bool {
	var status apierrors.APIStatus
	if !errors.As(err, &status) {
		return false
	}
	message := strings.ToLower(status.Status().Message)
	return isDenial(message) && (strings.Contains(message, "pathtype") || strings.Contains(message, "path type"))
}

// isDenial reports whether a webhook or policy said no. Their answers come with
// whatever status code they like.
func isDenial(message string) bool {
	message = strings.ToLower(message)
	return strings.Contains(message, "denied the request") || strings.Contains(message, "denied request")
}

// between is what stands after one mark and before the next.
func between(message, after, before string) string {
	_, rest, _ := strings.Cut(message, after)
	found, _, _ := strings.Cut(rest, before)
	return found
}

// clip keeps a message of unknown origin to the length of a reason.
func clip(message string) string {
	const limit = 300
	if len(message) <= limit {
		return message
	}
	return strings.ToValidUTF8(message[:limit], "") + "…"
}
