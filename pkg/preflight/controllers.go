// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"fmt"
	"slices"
	"strings"
	"time"

	coordinationv1 "k8s.io/api/coordination/v1"

	"github.com/countersign-project/countersign/pkg/rivals"
)

// OurLease is the name of the Lease of which Countersign's replicas hold one.
const OurLease = "countersign-controller"

// Names that cert-manager has in a cluster.
const (
	theirLease = "cert-manager-controller"
)

// What to do about cert-manager's workers, and where they cannot be seen.
const (
	howToStop   = "run it with --controllers=*,-orders,-challenges"
	howToAssume = "if you know that it leaves orders and challenges alone, --assume-controllers-off takes your word for it"
)

// Controller is a workload that is cert-manager's controller, or may be.
type Controller struct {
	// Name is kind, namespace and name: "Deployment cert-manager/cert-manager".
	Name string
	// Hostname of a Pod, which the holder of a Lease has in its identity.
	Hostname string
	// Words of --controllers, or of that field of its file. None means all.
	Words []string
	// Unknown says why Words cannot be known, "" when they are.
	Unknown string
	// IsStopped: it has no replicas. IsChanging: it is being rolled out. IsEnding: it was
	// told to end, and works until it has.
	IsStopped, IsChanging, IsEnding bool
}

// judgeControllers: nobody else may work on orders and challenges.
func judgeControllers(o Observation, assumed Assumed) []Finding {
	var findings []Finding
	for i := range o.Controllers {
		findings = append(findings, o.Controllers[i].judge(assumed))
	}
	if last := lastWrite(o); o.At.Sub(last.At) < rivals.Quiet {
		findings = append(findings, Finding{"controllers", Stop, fmt.Sprintf(
			"%s wrote a challenge less than a minute ago; %s, and look again in a minute", last.Manager, howToStop)})
	}
	if len(findings) == 0 {
		return []Finding{assumed.unless("controllers", "no cert-manager is seen: no Pod or Deployment has the labels, the image or the flags of its controller, nor holds its Lease")}
	}
	return findings
}

func (c *Controller) judge(assumed Assumed) Finding {
	active := activeACME(c.Words)
	switch {
	case c.IsStopped:
		return Finding{"controllers", OK, c.Name + " has no replicas"}
	case c.Unknown != "":
		return assumed.unless("controllers", c.Name+" may work on orders and challenges: "+c.Unknown)
	case len(active) > 0 && c.IsEnding:
		return Finding{"controllers", Stop, fmt.Sprintf("%s works on %s until it has ended; look again when it is gone", c.Name, strings.Join(active, " and "))}
	case len(active) > 0:
		return Finding{"controllers", Stop, fmt.Sprintf("%s works on %s; %s", c.Name, strings.Join(active, " and "), howToStop)}
	case c.IsChanging:
		return Finding{"controllers", Stop, c.Name + " is still being rolled out: a pod with the old settings may run; look again when it is done"}
	default:
		return Finding{"controllers", OK, c.Name + " leaves orders and challenges alone"}
	}
}

// unless is the finding for what cannot be seen: no go, unless somebody vouches for it.
func (a Assumed) unless(check, text string) Finding {
	if a.ControllersOff {
		return Finding{check, Look, text + "; assumed to leave them alone (--assume-controllers-off)"}
	}
	return Finding{check, Stop, text + "; " + howToAssume}
}

// activeACME are those of orders and challenges that run with these words: "*" is all,
// "-name" takes one away, and only such words mean all the others.
func activeACME(words []string) []string {
	isAddition := func(word string) bool { return word != "" && !strings.HasPrefix(word, "-") }
	isAll := slices.Contains(words, "*") || !slices.ContainsFunc(words, isAddition)
	var active []string
	for _, name := range []string{"orders", "challenges"} {
		if (isAll || slices.Contains(words, name)) && !slices.Contains(words, "-"+name) {
			active = append(active, name)
		}
	}
	return active
}

// lastWrite is what cert-manager's workers wrote last.
func lastWrite(o Observation) rivals.Write {
	var last rivals.Write
	for i := range o.Challenges {
		if write := rivals.Last(&o.Challenges[i], rivals.Managers("orders", "challenges")); write.At.After(last.At) {
			last = write
		}
	}
	return last
}

// judgeLeases says who holds which Lease.
func judgeLeases(o Observation, assumed Assumed) []Finding {
	var findings []Finding
	for i := range o.Leases {
		lease := &o.Leases[i]
		holder := Holder(lease, o.At)
		switch {
		case lease.Name == theirLease && holder != "" && !o.sees(holder):
			findings = append(findings, assumed.unless("lease", fmt.Sprintf("%s holds Lease %s/%s: a cert-manager runs, and not in a Pod that is seen here", holder, lease.Namespace, lease.Name)))
		case holder != "":
			findings = append(findings, Finding{"lease", OK, fmt.Sprintf("%s holds Lease %s/%s", holder, lease.Namespace, lease.Name)})
		default:
			findings = append(findings, Finding{"lease", OK, fmt.Sprintf("nobody holds Lease %s/%s", lease.Namespace, lease.Name)})
		}
	}
	return findings
}

// theirIdentity follows the host name in the identity of a holder of their Lease.
const theirIdentity = "-external-cert-manager-controller"

// sees reports whether the holder of their Lease is one of the Pods that were looked at.
func (o *Observation) sees(holder string) bool {
	hostname := strings.TrimSuffix(holder, theirIdentity)
	return slices.ContainsFunc(o.Controllers, func(c Controller) bool { return c.Hostname == hostname })
}

// Holder is who holds the Lease at this time, "" when nobody does.
func Holder(lease *coordinationv1.Lease, at time.Time) string {
	spec := lease.Spec
	if spec.HolderIdentity == nil || spec.RenewTime == nil || spec.LeaseDurationSeconds == nil {
		return ""
	}
	if at.After(spec.RenewTime.Add(time.Duration(*spec.LeaseDurationSeconds) * time.Second)) {
		return ""
	}
	return *spec.HolderIdentity
}
