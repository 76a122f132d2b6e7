// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/countersign-project/countersign/hack/lab/bench"
)

// addBenchFlags: those that only the command "bench" looks at.
func addBenchFlags(flags *flag.FlagSet, o *bench.Options) {
	flags.Func("only", "bench: parts to measure, with commas between: "+strings.Join(bench.PartNames(), ", "), func(text string) error {
		o.Only = strings.Split(text, ",")
		return nil
	})
	flags.Func("sizes", "bench: how many orders at once, with commas between (1,60,300,1000)", func(text string) (err error) {
		o.Sizes, err = parseSizes(text)
		return err
	})
	flags.BoolVar(&o.Quick, "quick", false, "bench: small sizes, to see that all of it works")
}

func parseSizes(text string) ([]int, error) {
	var sizes []int
	for word := range strings.SplitSeq(text, ",") {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 {
			return nil, fmt.Errorf("%q is no number of orders", word)
		}
		sizes = append(sizes, n)
	}
	return sizes, nil
}

// runBench measures in a lab of its own and prints the table at the end.
func (c *command) runBench(ctx context.Context) error {
	c.bench.Output = filepath.Join(c.lab.Dir, "bench.json")
	c.lab.Dir = filepath.Join(c.lab.Dir, "bench")
	c.bench.Lab, c.bench.Progress = c.lab, c.lab.Progress
	report, err := bench.Run(ctx, c.bench)
	if report == nil {
		return err
	}
	fmt.Println()
	tableErr := report.WriteTable(os.Stdout)
	if missed := report.Missed(); len(missed) > 0 {
		fmt.Printf("\nGoals that are missed: %s\n", strings.Join(missed, ", "))
	}
	fmt.Printf("\nAs JSON: %s\n", c.bench.Output)
	if err != nil {
		fmt.Printf("\nNot everything was measured:\n%v\n", err)
		err = errors.New("the bench failed")
	}
	return errors.Join(err, tableErr)
}
