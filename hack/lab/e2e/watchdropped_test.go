// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"net/url"
	"path/filepath"
	"testing"
	"time"

	"k8s.io/client-go/tools/clientcmd"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/link"
)

const (
	cuts        = 10
	cutInterval = 300 * time.Millisecond
)

// testWatchDropped cuts Countersign's connections to the API server again and
// again during 30 orders: watches end, requests fail, answers to writes are lost.
func testWatchDropped(t *testing.T, bed *lab.Lab) {
	line, kubeconfig := linkToAPI(t, bed)
	restart(t, bed, lab.Run{Flags: []string{"--kubeconfig=" + kubeconfig}})
	s := newScene(t, bed, "watch-dropped")
	const zone = "watch-dropped.load.test"
	b := newBatch(t, s, readyIssuer(t, s, "quick"), hosts(15, zone)...)
	b.add(newBatch(t, s, readyIssuer(t, s, "patient", patientSolver(s, 2*time.Second)), hosts(15, "patient."+zone)...))
	start, connections := time.Now(), 0
	tick := time.NewTicker(cutInterval)
	defer tick.Stop()
	for range cuts {
		<-tick.C
		connections += line.Cut()
	}
	b.awaitValid(t, time.Minute)
	t.Logf("%d connections cut; all valid after %v", connections, time.Since(start).Round(time.Millisecond))
	checkNothingLeft(t, s)
	if connections == 0 {
		t.Error("no connection was cut")
	}
	checkNeverEnded(t, bed)
}

// linkToAPI is a link to the API server and the kubeconfig with which Countersign
// goes through it.
func linkToAPI(t *testing.T, bed *lab.Lab) (*link.Link, string) {
	t.Helper()
	config, err := clientcmd.LoadFromFile(bed.ControllerKubeconfig())
	if err != nil {
		t.Fatal(err)
	}
	var line *link.Link
	for _, cluster := range config.Clusters {
		line = linkTo(t, cluster.Server)
		cluster.Server = "https://" + line.Addr()
	}
	path := filepath.Join(t.TempDir(), "kubeconfig")
	if err := clientcmd.WriteToFile(*config, path); err != nil {
		t.Fatal(err)
	}
	return line, path
}

// linkTo is a link to the host of a URL. It stays until the end of all journeys:
// who uses it may outlive this one.
func linkTo(t *testing.T, target string) *link.Link {
	t.Helper()
	parsed, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	line, err := link.Listen(parsed.Host)
	if err != nil {
		t.Fatal(err)
	}
	return line
}
