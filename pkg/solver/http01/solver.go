// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/client-go/kubernetes"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
)

// Backend is how the Service of a namespace leads to the responder.
type Backend string

// BackendExternalName is a Service of type ExternalName: the ingress controller
// looks the responder's name up in DNS. It needs one that follows such Services.
const BackendExternalName Backend = "externalname"

// callTimeout bounds one Present or CleanUp, whatever it has to ask for.
const callTimeout = 10 * time.Second

// Config is what a Solver is made from. All of it is needed.
type Config struct {
	// Client reads and writes Ingresses and Services.
	Client kubernetes.Interface
	// Backend is how Services lead to the responder.
	Backend Backend
	// ResponderAddress is "host:port" of the responder as ingress controllers reach
	// it; the host is a DNS name.
	ResponderAddress string
}

// Solver presents HTTP-01 challenges by routing their path to the responder. It
// implements solver.Solver and may be used by many workers at once.
type Solver struct {
	client    kubernetes.Interface
	responder address
	turns     turns
}

// address is where the responder is to be found.
type address struct {
	host string
	port int32
}

// New returns a solver, or an error that names the field of cfg that cannot be used.
func New(cfg Config) (*Solver, error) {
	if cfg.Backend != BackendExternalName {
		return nil, fmt.Errorf("HTTP-01 backend %q is not known; use %q", cfg.Backend, BackendExternalName)
	}
	responder, err := parseAddress(cfg.ResponderAddress)
	if err != nil {
		return nil, fmt.Errorf("HTTP-01 responder address %q cannot be used: %w", cfg.ResponderAddress, err)
	}
	return &Solver{client: cfg.Client, responder: responder, turns: newTurns()}, nil
}

func parseAddress(hostport string) (address, error) {
	host, digits, err := net.SplitHostPort(hostport)
	if err != nil {
		return address{}, errors.New(`it has to be "host:port"`)
	}
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if problems := validation.IsDNS1123Subdomain(host); len(problems) > 0 {
		return address{}, errors.New("its host has to be a DNS name")
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil || port == 0 {
		return address{}, errors.New("its port has to be a number from 1 to 65535")
	}
	return address{host: host, port: int32(port)}, nil
}

// Present makes the path of ch lead to the responder. It costs two requests to
// the API server when the route is there already, and at most four when nothing
// is; one more if an admission controller does not like the path's type.
func (s *Solver) Present(ctx context.Context, ch *acmev1.Challenge) error {
	settings, err := settingsOf(ch)
	if err != nil {
		return err
	}
	return s.inTurn(ctx, ch.Namespace, func(ctx context.Context) error {
		if err := s.ensureService(ctx, ch.Namespace); err != nil {
			return err
		}
		if settings.Name != "" {
			return s.addToNamed(ctx, ch, settings.Name)
		}
		return s.addToOwn(ctx, ch, settings)
	})
}

// CleanUp takes the route of ch away, and with the last route of the namespace
// the Service. A challenge whose settings Present refuses has no route.
func (s *Solver) CleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	settings, err := settingsOf(ch)
	if err != nil {
		return nil
	}
	return s.inTurn(ctx, ch.Namespace, func(ctx context.Context) error {
		if err := s.removeFrom(ctx, ch, settings); err != nil {
			return err
		}
		return s.releaseService(ctx, ch.Namespace)
	})
}

func (s *Solver) removeFrom(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.IngressSolver) error {
	if settings.Name != "" {
		return s.removeFromNamed(ctx, ch, settings.Name)
	}
	return s.removeFromOwn(ctx, ch, settings)
}

// inTurn does a step alone in its namespace. If it loses a race against somebody
// else's write it is done once more, at once, on what that one has left.
func (s *Solver) inTurn(ctx context.Context, namespace string, step func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	done, err := s.turns.take(ctx, namespace)
	if err != nil {
		return err
	}
	defer done()
	err = step(ctx)
	if lostRace(err) {
		err = step(ctx)
	}
	return err
}

// settingsOf are the Ingress settings of a challenge's solver, if it can be
// served by an Ingress with them.
func settingsOf(ch *acmev1.Challenge) (*acmev1.IngressSolver, error) {
	http01 := ch.Spec.Solver.HTTP01
	switch {
	case http01 == nil:
		return nil, errors.New("spec.solver.http01 is not set, and spec.type is HTTP-01")
	case http01.GatewayHTTPRoute != nil:
		return nil, errors.New("spec.solver.http01.gatewayHTTPRoute: this build routes HTTP-01 by Ingress only; use spec.solver.http01.ingress")
	case http01.Ingress == nil:
		return nil, errors.New("spec.solver.http01.ingress is not set; set it, and its ingressClassName")
	}
	return http01.Ingress, onlyOneTarget(http01.Ingress)
}

func onlyOneTarget(settings *acmev1.IngressSolver) error {
	var set []string
	if settings.IngressClassName != nil {
		set = append(set, "ingressClassName")
	}
	if settings.Class != nil {
		set = append(set, "class")
	}
	if settings.Name != "" {
		set = append(set, "name")
	}
	if len(set) > 1 {
		return fmt.Errorf("spec.solver.http01.ingress sets %s; set only one of them", strings.Join(set, " and "))
	}
	return nil
}
