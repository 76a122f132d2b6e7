// SPDX-License-Identifier: Apache-2.0

// Lab runs a whole Countersign installation on one machine: see the usage text.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"

	"k8s.io/klog/v2"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/bench"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/demo"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

const usage = `usage: lab <command> [flags]

  up     start the lab in the background
  down   end it
  run    run it in the foreground
  demo   issue two certificates, in the lab that runs or in one for the occasion
  bench  measure how fast, how small and how fair it is, in a lab of its own
  e2e    the end-to-end journeys; its arguments go to "go test"

flags:
`

// command is one call of this program.
type command struct {
	args  []string
	flags *flag.FlagSet
	lab   lab.Options
	demo  demo.Options
	bench bench.Options
}

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard) // What client-go would say, the lab says itself.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "lab:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	c, err := newCommand()
	if err != nil {
		return err
	}
	if len(args) == 0 {
		c.flags.Usage()
		return errors.New("a command is missing")
	}
	c.args = args[1:]
	if args[0] == "e2e" {
		return c.e2e(ctx)
	}
	do, ok := map[string]func(context.Context) error{
		"up": c.up, "down": c.down, "run": c.run, lab.Daemon: c.daemon, "demo": c.runDemo, "bench": c.runBench,
	}[args[0]]
	if !ok {
		c.flags.Usage()
		return fmt.Errorf("unknown command %q", args[0])
	}
	if err := c.flags.Parse(c.args); err != nil {
		return err
	}
	if c.lab.Dir, err = filepath.Abs(c.lab.Dir); err != nil {
		return err
	}
	return do(ctx)
}

func newCommand() (*command, error) {
	cwd, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	root, err := build.Root(cwd)
	if err != nil {
		return nil, err
	}
	c := &command{flags: flag.NewFlagSet("lab", flag.ContinueOnError)}
	c.lab.Root, c.lab.Progress = root, progress.New(os.Stdout)
	c.flags.Usage = func() { fmt.Fprint(os.Stderr, usage); c.flags.PrintDefaults() }
	c.flags.StringVar(&c.lab.Dir, "dir", filepath.Join(root, ".lab"), "state folder")
	c.flags.StringVar(&c.lab.CRDs, "crds", filepath.Join(root, "deploy", "crds"), "folder of the CRDs to install")
	c.flags.BoolVar(&c.lab.Node, "node", false, "make a node of this machine, on which Countersign runs as its Deployment (Linux, root)")
	c.flags.BoolVar(&c.lab.WithoutController, "without-countersign", false,
		"leave Countersign out and print how to run it by hand")
	c.flags.IntVar(&c.lab.NonceRejectPercent, "nonce-reject", 0, "percentage of good nonces that Pebble refuses")
	c.flags.IntVar(&c.lab.AuthzReusePercent, "authz-reuse", 0, "percentage of valid authorizations that Pebble uses again")
	c.flags.DurationVar(&c.demo.KillAfter, "kill-after", 0,
		"demo: kill Countersign (SIGKILL) this long after the orders are made; it is started again")
	addBenchFlags(c.flags, &c.bench)
	return c, nil
}

func (c *command) up(ctx context.Context) error {
	info, err := lab.Up(ctx, c.lab.Dir, c.args, os.Stdout)
	if err != nil {
		return err
	}
	printHints(info)
	return nil
}

func (c *command) down(ctx context.Context) error { return lab.Down(ctx, c.lab.Dir) }

// run shows how to use the lab; what "up" starts in the background leaves that to "up".
func (c *command) run(ctx context.Context) error    { return c.serve(ctx, printHints) }
func (c *command) daemon(ctx context.Context) error { return c.serve(ctx, func(*lab.Info) {}) }

// serve returns when a signal ends ctx.
func (c *command) serve(ctx context.Context, onReady func(*lab.Info)) error {
	running, err := lab.Start(ctx, c.lab)
	if err != nil {
		return err
	}
	onReady(&running.Info)
	<-ctx.Done()
	c.lab.Progress.Say("stopping")
	running.Stop()
	c.lab.Progress.Say("stopped")
	return nil
}

func printHints(info *lab.Info) {
	_, dnsPort, _ := net.SplitHostPort(info.DNS) // made by JoinHostPort
	fmt.Printf(`
Use it:     export KUBECONFIG=%s
            %s get issuers,orders,challenges --all-namespaces
ACME:       %s (CA: %s)
DNS:        dig @%s -p %s TXT _acme-challenge.example.test
HTTP:       curl -H 'Host: a.web.test' http://%s:%d/
Logs:       %s
End it:     make lab-down

`, info.Kubeconfig, info.Kubectl, info.DirectoryURL, info.ACMECA, info.Host, dnsPort, info.Host, info.ProxyPort, info.LogDir())
}

// runDemo prints its result as the very last line.
func (c *command) runDemo(ctx context.Context) error {
	c.demo.Progress = c.lab.Progress
	info, err := lab.Load(c.lab.Dir)
	if errors.Is(err, lab.ErrNotRunning) {
		running, err := lab.Start(ctx, c.lab)
		if err != nil {
			return err
		}
		result, err := demo.Run(ctx, &running.Info, c.demo)
		running.Stop()
		return report(&running.Info, result, err, `  "make lab", then "make demo": it uses that lab, whose objects stay to be looked at`)
	}
	if err != nil {
		return err
	}
	result, err := demo.Run(ctx, info, c.demo)
	return report(info, result, err, fmt.Sprintf("  KUBECONFIG=%s %s describe orders,challenges -n %s",
		info.Kubeconfig, info.Kubectl, demo.Namespace))
}

func report(info *lab.Info, result demo.Result, err error, hint string) error {
	if err == nil && result.IsSuccess() {
		fmt.Println(result)
		return nil
	}
	fmt.Printf("\nThe demo did not go well. Where to look:\n  %s\n%s\n", info.LogDir(), hint)
	fmt.Println(result)
	return errors.Join(errors.New("the demo failed"), err)
}

func (c *command) e2e(ctx context.Context) error {
	args := append([]string{"test", "./e2e/...", "-count=1", "-v", "-timeout=60m"}, c.args...)
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = filepath.Join(c.lab.Root, "hack", "lab")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	return cmd.Run()
}
