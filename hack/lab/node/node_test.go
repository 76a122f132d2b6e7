// SPDX-License-Identifier: Apache-2.0

package node

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// A cgroup is removed from the bottom up, and one with a process in it is busy.
func TestGroups(t *testing.T) {
	top := filepath.Join(t.TempDir(), "kubepods")
	pod := filepath.Join(top, "burstable", "pod1")
	if err := os.MkdirAll(pod, 0o755); err != nil {
		t.Fatal(err)
	}
	procs := filepath.Join(pod, "cgroup.procs")
	for text, want := range map[string]bool{"": false, "\n": false, "17\n": true} {
		if err := os.WriteFile(procs, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if busy, err := isBusy(top); err != nil || busy != want {
			t.Errorf("%q: got %v, %v", text, busy, err)
		}
	}
	if err := removeTree(top); err == nil {
		t.Error("a folder that is not empty was removed")
	}
	if err := os.Remove(procs); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(pod, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := removeTree(top); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(top); !os.IsNotExist(err) {
		t.Errorf("it is still there: %v", err)
	}
}

func TestNetworkConfig(t *testing.T) {
	var config struct {
		Plugins []struct {
			IPAM struct{ Ranges [][]struct{ Subnet string } }
		}
	}
	if err := json.Unmarshal([]byte(networkConfig()), &config); err != nil {
		t.Fatal(err)
	}
	if len(config.Plugins) != 1 || config.Plugins[0].IPAM.Ranges[0][0].Subnet != Pods {
		t.Errorf("got %+v", config)
	}
}
