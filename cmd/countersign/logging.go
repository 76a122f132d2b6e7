// SPDX-License-Identifier: Apache-2.0

package main

import (
	"flag"
	"fmt"
	"io"
	"log/slog"
	"strconv"

	"github.com/spf13/pflag"
	"k8s.io/klog/v2"
)

// logFormat is what --logging-format says. All else about logs is klog's own, and global.
type logFormat string

const (
	logText logFormat = "text"
	logJSON logFormat = "json"
)

// klogFlags are klog's own flags.
func klogFlags() *flag.FlagSet {
	flags := flag.NewFlagSet("klog", flag.ContinueOnError)
	klog.InitFlags(flags)
	return flags
}

func (f *logFormat) addFlags(flags *pflag.FlagSet) {
	flags.StringVar((*string)(f), "logging-format", string(*f), fmt.Sprintf("Format of the log: %s or %s.", logText, logJSON))
	for _, name := range []string{"v", "vmodule"} {
		flags.AddGoFlag(klogFlags().Lookup(name))
	}
}

func (f logFormat) validate() error {
	if f != logText && f != logJSON {
		return fmt.Errorf("--logging-format %q is neither %s nor %s", f, logText, logJSON)
	}
	if f == logJSON && klogFlags().Lookup("vmodule").Value.String() != "" {
		return fmt.Errorf("--vmodule is for --logging-format %s only", logText)
	}
	return nil
}

// apply makes klog write to out in the format; text it writes itself, to standard error.
func (f logFormat) apply(out io.Writer) error {
	if f != logJSON {
		return nil
	}
	verbosity, err := strconv.Atoi(klogFlags().Lookup("v").Value.String())
	if err != nil {
		return fmt.Errorf("reading --v: %w", err)
	}
	klog.SetSlogLogger(slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{
		Level: slog.Level(-verbosity), ReplaceAttr: asKubernetes,
	})))
	return nil
}

// asKubernetes names time and verbosity as the components of Kubernetes do in JSON: ts,
// and v for what is no error.
func asKubernetes(groups []string, a slog.Attr) slog.Attr {
	if len(groups) > 0 {
		return a
	}
	switch a.Key {
	case slog.TimeKey:
		a.Key = "ts"
	case slog.LevelKey:
		level, ok := a.Value.Any().(slog.Level)
		if ok && level <= slog.LevelInfo {
			return slog.Int("v", -int(level))
		}
		return slog.String("level", "error")
	}
	return a
}
