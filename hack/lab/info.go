// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"

	"github.com/countersign-project/countersign/hack/lab/dnsserver"
)

// Info is where everything in a running lab is. It is kept in <dir>/lab.json
// while the lab is ready, so that other processes find it.
type Info struct {
	// PID of the process that runs the lab.
	PID int `json:"pid"`
	// Dir is the state folder: bin/, logs/, data/ and the files below.
	Dir string `json:"dir"`
	// Host is the address of this machine that all the servers below listen on: 127.0.0.1,
	// or with a node the one that pods can reach.
	Host string `json:"host"`
	// Kubeconfig of the administrator.
	Kubeconfig string `json:"kubeconfig"`
	// Kubectl is the path of a kubectl of the right version.
	Kubectl string `json:"kubectl"`
	// DirectoryURL of the ACME server.
	DirectoryURL string `json:"directoryURL"`
	// ACMECA is the file with the CA of the ACME server's own certificate.
	ACMECA string `json:"acmeCA"`
	// PebbleRoot is the file with the root that issued chains end in.
	PebbleRoot string `json:"pebbleRoot"`
	// DNS is the "host:port" of the name server, over UDP and TCP.
	DNS string `json:"dns"`
	// Zones that the name server serves.
	Zones []string `json:"zones"`
	// Keys may update the zones, one for each TSIG algorithm.
	Keys []dnsserver.Key `json:"keys"`
	// ProxyPort is the ingress proxy's, on Host.
	ProxyPort int `json:"proxyPort"`
	// Metrics is Countersign's "host:port" for metrics and health; empty when it
	// is not run by the lab.
	Metrics string `json:"metrics,omitempty"`
}

// Names in the state folder.
const (
	infoFile       = "lab.json"
	controllerName = "countersign"
)

// ErrNotRunning: there is no lab in the state folder.
var ErrNotRunning = errors.New("no lab is running")

// Load finds the lab that runs in the state folder. It is ErrNotRunning when
// there is none.
func Load(dir string) (*Info, error) {
	text, err := os.ReadFile(filepath.Join(dir, infoFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if err != nil {
		return nil, err
	}
	info := new(Info)
	if err := json.Unmarshal(text, info); err != nil {
		return nil, fmt.Errorf("reading %s: %w", filepath.Join(dir, infoFile), err)
	}
	if !isLocked(dir) {
		return nil, fmt.Errorf("%w in %s: process %d has gone without a word", ErrNotRunning, dir, info.PID)
	}
	return info, nil
}

// LogDir holds a log for each part.
func (i *Info) LogDir() string { return filepath.Join(i.Dir, "logs") }

// AuditLog of the API server, one JSON event a line.
func (i *Info) AuditLog() string { return filepath.Join(i.LogDir(), "audit.log") }

// ControllerPIDFile holds the PID of the Countersign that runs now.
func (i *Info) ControllerPIDFile() string {
	return filepath.Join(i.Dir, "data", controllerName+".pid")
}

// Admin returns the client configuration of the administrator, not throttled.
func (i *Info) Admin() (*rest.Config, error) {
	config, err := clientcmd.BuildConfigFromFlags("", i.Kubeconfig)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", i.Kubeconfig, err)
	}
	config.QPS = -1
	return config, nil
}

// write makes the file appear whole.
func (i *Info) write() error {
	text, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(i.Dir, infoFile)
	if err := os.WriteFile(path+".new", text, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
