// SPDX-License-Identifier: Apache-2.0

package webhook

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"

	"github.com/countersign-project/countersign/pkg/resolver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func (t target) String() string { return fmt.Sprintf("solver %q of API group %q", t.name, t.group) }

// judge says what came of a request. The first row that fits counts:
//
//	HTTP good, success true            | done
//	success false, status with message | what the solver says
//	HTTP bad                           | judgeStatus
//	no answer                          | why
//	otherwise                          | the solver says nothing of use
func (t target) judge(result rest.Result) error {
	body, sendErr := result.Raw()
	said := parse(body)
	err := result.Error()
	var status apierrors.APIStatus
	switch {
	case err == nil && said.Success:
		return nil
	case !said.Success && said.Status != nil && said.Status.Message != "":
		return fmt.Errorf("%s says: %s", t, stable(said.Status.Message))
	case errors.As(err, &status):
		return t.judgeStatus(status.Status())
	case sendErr != nil:
		return &dns01.Failure{Doing: fmt.Sprintf("asking %s", t), Text: stable(resolver.Cause(sendErr)), Cause: sendErr}
	default:
		return fmt.Errorf("%s answers neither success nor why not; check that it is a DNS-01 solver for webhooks, and see its log", t)
	}
}

// parse returns the response in a body; an empty one if there is none.
func parse(body []byte) response {
	var answer payload
	if err := json.Unmarshal(body, &answer); err != nil || answer.Response == nil {
		return response{}
	}
	return *answer.Response
}

// judgeStatus says what an error means that comes from the API server, or from the one
// that the solver runs in.
func (t target) judgeStatus(status metav1.Status) error {
	service := version + "." + t.group
	text := fmt.Sprintf("asking %s: %s", t, message(status))
	switch {
	case status.Code == http.StatusTooManyRequests:
		return &dns01.RefusalError{Refusal: dns01.Throttled, RetryAfter: retryAfter(status), Text: text}
	case status.Code == http.StatusUnauthorized:
		return &dns01.RefusalError{Refusal: dns01.Unauthenticated, Text: fmt.Sprintf(
			"%s; check that the solver's ServiceAccount has ClusterRole system:auth-delegator and, in namespace kube-system, Role extension-apiserver-authentication-reader", text)}
	case status.Code == http.StatusForbidden:
		return &dns01.RefusalError{Refusal: dns01.Forbidden, Text: fmt.Sprintf(
			"%s; bind a ClusterRole with verb create on resource %q of API group %q to Countersign's ServiceAccount", text, t.name, t.group)}
	case status.Code == http.StatusNotFound:
		return fmt.Errorf("%s; check groupName and solverName, and that APIService %q exists", text, service)
	case status.Code == http.StatusServiceUnavailable:
		return fmt.Errorf("%s; check that the solver runs, and why APIService %q is not available", text, service)
	case status.Code >= http.StatusInternalServerError:
		return fmt.Errorf("%s; see the solver's log", text)
	default:
		return errors.New(text)
	}
}

// message is what the other side says in words, or what its code means.
func message(status metav1.Status) string {
	said := status.Message
	if status.Details != nil {
		for _, cause := range status.Details.Causes {
			if cause.Type == metav1.CauseTypeUnexpectedServerResponse { // the message is client-go's
				said = cause.Message
			}
		}
	}
	if said = stable(said); said == "" || said == "unknown" {
		return dns01.StatusText(int(status.Code))
	}
	return said
}

func retryAfter(status metav1.Status) time.Duration {
	if status.Details == nil {
		return 0
	}
	return time.Duration(max(0, status.Details.RetryAfterSeconds)) * time.Second
}
