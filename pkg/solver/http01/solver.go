// SPDX-License-Identifier: Apache-2.0

package http01

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/client-go/tools/cache"
	gateway "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"

	acmev1 "github.com/countersign-project/countersign/pkg/apis/acme/v1"
	"github.com/countersign-project/countersign/pkg/kube"
	"github.com/countersign-project/countersign/pkg/solver"
)

// callTimeout bounds one Present or CleanUp, whatever it has to ask for.
const callTimeout = 10 * time.Second

// Config is what a Solver is made from.
type Config struct {
	// Client reads and writes Ingresses, Services, EndpointSlices and Pods.
	Client kube.Interface
	// Gateway reads and writes HTTPRoutes.
	Gateway gateway.Interface
	// Backend is how routes lead to the responder.
	Backend Backend
	// ResponderAddress is "host:port" of the responder as ingress controllers reach
	// it; the host is a DNS name. BackendExternalName needs it.
	ResponderAddress string
	// ResponderService is the Service in front of the responders. BackendEndpointSlice
	// needs it, and is quicker with the caches of the EndpointSlices of that Service,
	// and of those that MirrorSelector selects; they may be nil.
	ResponderService    cache.ObjectName
	Responders, Mirrors cache.SharedIndexInformer
	// Pods are the solver Pods of solvers that have a podTemplate, or of all.
	Pods PodSettings
	// ExtraLabels are put on all objects that are made for a challenge.
	ExtraLabels map[string]string
}

// Solver presents HTTP-01 challenges by routing their path to who answers it. It
// implements solver.Solver and may be used by many workers at once.
type Solver struct {
	client      kube.Interface
	gateway     gateway.Interface
	shared      *shared
	pods        *pods
	podsOnly    bool
	extraLabels map[string]string
	turns       *turns
	// noGatewayAPI is true since a clean-up has found that there are no HTTPRoutes in
	// this cluster, until a challenge that needs one finds otherwise.
	noGatewayAPI atomic.Bool
}

// address is where the responder is to be found.
type address struct {
	host string
	port int32
}

// New returns a solver, or an error that names the field of cfg that cannot be used.
func New(cfg Config) (*Solver, error) {
	s := &Solver{
		client: cfg.Client, gateway: cfg.Gateway, extraLabels: cfg.ExtraLabels, turns: newTurns(),
		podsOnly: cfg.Backend == BackendPod,
		pods:     &pods{client: cfg.Client, settings: cfg.Pods, extraLabels: cfg.ExtraLabels},
	}
	s.shared = &shared{client: cfg.Client, isRouted: s.isRouted, spec: mirroredSpec()}
	switch cfg.Backend {
	case BackendEndpointSlice:
		if cfg.ResponderService.Namespace == "" || cfg.ResponderService.Name == "" {
			return nil, errors.New("HTTP-01 responder service is not set; it has to have a namespace and a name")
		}
		s.shared.mirror = &mirror{client: cfg.Client, responder: cfg.ResponderService, responders: cfg.Responders, mirrors: cfg.Mirrors}
	case BackendExternalName:
		responder, err := parseAddress(cfg.ResponderAddress)
		if err != nil {
			return nil, fmt.Errorf("HTTP-01 responder address %q cannot be used: %w", cfg.ResponderAddress, err)
		}
		s.shared.spec = externalNameSpec(responder)
	case BackendPod:
	default:
		return nil, fmt.Errorf("HTTP-01 backend %q is not known; use one of %q", cfg.Backend, Backends())
	}
	return s, nil
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

// Present makes the path of ch lead to who answers it. It costs two requests to
// the API server when the route is there already, and at most five when nothing
// is; one more if an admission controller does not like the path's type.
func (s *Solver) Present(ctx context.Context, ch *acmev1.Challenge) error {
	settings, err := settingsOf(ch)
	if err != nil || isRoutedElsewhere(settings) {
		return err
	}
	return s.inTurn(ctx, ch.Namespace, func(ctx context.Context) error {
		return uncertain(s.route(ctx, ch, settings))
	})
}

func (s *Solver) route(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.HTTP01Solver) error {
	to, err := s.backendOf(ch).ensure(ctx, ch)
	if err != nil {
		return err
	}
	if err := s.addTo(ctx, ch, settings, to); err != nil {
		return err
	}
	return to.notYet
}

// uncertain says of an error that something may be there all the same: a step that
// fails may have made a part of what it makes. What is under way is known to be.
func uncertain(err error) error {
	if err == nil || errors.Is(err, solver.ErrUnderway) {
		return err
	}
	return &solver.UncertainError{Err: err}
}

// CleanUp takes the route of ch away, and what it led to, the namespace's Service with
// the last route. A challenge whose settings Present refuses has no route.
func (s *Solver) CleanUp(ctx context.Context, ch *acmev1.Challenge) error {
	settings, err := settingsOf(ch)
	if err != nil || isRoutedElsewhere(settings) {
		return nil
	}
	return s.inTurn(ctx, ch.Namespace, func(ctx context.Context) error {
		isOurs, err := s.removeFrom(ctx, ch, settings)
		if err != nil {
			return err
		}
		if ch.Status.Presented && !isOurs { // by another controller, as far as we can see
			if err := s.removeForeign(ctx, ch); err != nil {
				return err
			}
		}
		if own := s.backendOf(ch); own != backend(s.shared) {
			if err := own.release(ctx, ch); err != nil {
				return err
			}
		}
		return s.shared.release(ctx, ch)
	})
}

func (s *Solver) addTo(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.HTTP01Solver, to place) error {
	switch {
	case settings.GatewayHTTPRoute != nil:
		return s.addToHTTPRoute(ctx, ch, settings.GatewayHTTPRoute, to)
	case settings.Ingress.Name != "":
		return s.addToNamed(ctx, ch, settings.Ingress.Name, to)
	}
	return s.addToOwn(ctx, ch, settings.Ingress, to)
}

// removeFrom takes the route of ch away, and reports whether it was one of ours.
func (s *Solver) removeFrom(ctx context.Context, ch *acmev1.Challenge, settings *acmev1.HTTP01Solver) (isOurs bool, err error) {
	switch {
	case settings.GatewayHTTPRoute != nil:
		return s.removeFromHTTPRoute(ctx, ch, settings.GatewayHTTPRoute)
	case settings.Ingress.Name != "":
		return s.removeFromNamed(ctx, ch, settings.Ingress.Name)
	}
	return s.removeFromOwn(ctx, ch, settings.Ingress)
}

// inTurn does a step alone in its namespace. If it loses a race against somebody
// else's write it is done once more, at once, on what that one has left.
func (s *Solver) inTurn(ctx context.Context, namespace string, step func(context.Context) error) error {
	done, err := s.turns.take(ctx, namespace)
	if err != nil {
		return err
	}
	defer done()
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	err = step(ctx)
	if lostRace(err) {
		err = step(ctx)
	}
	return err
}

// settingsOf are the settings of a challenge's solver, if a route can be made with them.
func settingsOf(ch *acmev1.Challenge) (*acmev1.HTTP01Solver, error) {
	http01 := ch.Spec.Solver.HTTP01
	switch {
	case http01 == nil:
		return nil, errors.New("spec.solver.http01 is not set, and spec.type is HTTP-01")
	case http01.GatewayHTTPRoute != nil && http01.Ingress != nil:
		return nil, errors.New("spec.solver.http01 sets ingress and gatewayHTTPRoute; set only one of them")
	case http01.GatewayHTTPRoute != nil && len(http01.GatewayHTTPRoute.ParentRefs) == 0:
		return nil, errors.New("spec.solver.http01.gatewayHTTPRoute.parentRefs is empty; name the Gateway that routes port 80")
	case http01.GatewayHTTPRoute != nil:
		return http01, nil
	case http01.Ingress == nil:
		return nil, errors.New("spec.solver.http01.ingress is not set; set it, and its ingressClassName, or gatewayHTTPRoute")
	}
	if err := onlyOneTarget(http01.Ingress); err != nil {
		return nil, err
	}
	return http01, onlyKnownRoute(http01.Ingress)
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
