// SPDX-License-Identifier: Apache-2.0

package node

import (
	"net"
	"os"
	"strings"
)

// Traces names what there is on this machine that a node could leave: after Stop there
// is nothing that was not there before Start.
func Traces() []string {
	traces, _ := podGroups() // its patterns are good
	for _, path := range append(mountPoints(),
		"/run/containerd", "/opt/containerd", "/usr/libexec/kubernetes", "/var/log/pods", "/var/log/containers") {
		if _, err := os.Stat(path); err == nil {
			traces = append(traces, path)
		}
	}
	if _, err := net.InterfaceByName(link); err == nil { // its routes go with it
		traces = append(traces, "interface "+link)
	}
	mounts, _ := os.ReadFile("/proc/self/mounts") // of Linux
	for mount := range strings.Lines(string(mounts)) {
		if strings.Contains(mount, "kubelet") || strings.Contains(mount, "containerd") {
			traces = append(traces, mount)
		}
	}
	return traces
}
