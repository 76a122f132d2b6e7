// SPDX-License-Identifier: Apache-2.0

package preflight

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// Type of cert-manager's configuration files.
const (
	theirConfigGroup = "controller.config.cert-manager.io/"
	theirConfigKind  = "ControllerConfiguration"
)

// arguments are the values of a container's flags, by their names; one that is given
// twice has two.
func arguments(container *corev1.Container) map[string][]string {
	given := map[string][]string{}
	args := slices.Concat(container.Command, container.Args)
	for at, arg := range args {
		if !strings.HasPrefix(arg, "-") {
			continue
		}
		name, value, isJoined := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if !isJoined && at+1 < len(args) {
			value = args[at+1]
		}
		given[name] = append(given[name], value)
	}
	return given
}

// readWords takes in which controllers run: those of --controllers and, only where it is
// not given, of the file that --config names.
func (c *Cluster) readWords(ctx context.Context, into *Controller, namespace string, spec *corev1.PodSpec, started time.Time) {
	containers := theirContainers(spec)
	for i := range containers {
		for _, list := range arguments(&containers[i])["controllers"] {
			into.Words = append(into.Words, split(list)...)
		}
	}
	if slices.ContainsFunc(into.Words, func(word string) bool { return strings.Contains(word, "$(") }) {
		into.Unknown = "its --controllers is made of environment variables"
	}
	if len(into.Words) > 0 {
		return
	}
	for i := range containers {
		for _, file := range arguments(&containers[i])["config"] {
			words, err := c.readFile(ctx, namespace, spec, &containers[i], file, started)
			if err != nil {
				into.Unknown = fmt.Sprintf("its controllers are those of the file --config %s, and %v", file, err)
			}
			into.Words = words
		}
	}
}

func split(list string) []string {
	var words []string
	for word := range strings.SplitSeq(list, ",") {
		words = append(words, strings.TrimSpace(word))
	}
	return words
}

// readFile reads the controllers of a file in a container that began at started, if it
// did; an error says why they cannot be known.
func (c *Cluster) readFile(ctx context.Context, namespace string, spec *corev1.PodSpec, container *corev1.Container, file string, started time.Time) ([]string, error) {
	name, key := mounted(spec, container, file)
	if name == "" {
		return nil, errors.New("that is not from a ConfigMap")
	}
	configMap, err := c.Kube.CoreV1().ConfigMaps(namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return nil, fmt.Errorf("its ConfigMap cannot be read: %w", err)
	}
	text, ok := configMap.Data[key]
	switch {
	case !ok:
		return nil, fmt.Errorf("ConfigMap %s has no %q", name, key)
	case !started.IsZero() && written(&configMap.ObjectMeta).After(started):
		return nil, fmt.Errorf("ConfigMap %s was written after it had started: restart it", name)
	}
	words, err := readControllers([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("%q of ConfigMap %s is none of its files: %w", key, name, err)
	}
	return words, nil
}

// mounted is the ConfigMap that a file of a container comes from, and its key there; no
// name when it is from elsewhere.
func mounted(spec *corev1.PodSpec, container *corev1.Container, file string) (name, key string) {
	var mount *corev1.VolumeMount
	for i := range container.VolumeMounts {
		each := &container.VolumeMounts[i]
		isAround := file == each.MountPath || strings.HasPrefix(file, strings.TrimSuffix(each.MountPath, "/")+"/")
		if isAround && (mount == nil || len(each.MountPath) > len(mount.MountPath)) {
			mount = each
		}
	}
	if mount == nil || mount.SubPathExpr != "" {
		return "", ""
	}
	volume := slices.IndexFunc(spec.Volumes, func(v corev1.Volume) bool { return v.Name == mount.Name })
	if volume < 0 || spec.Volumes[volume].ConfigMap == nil {
		return "", ""
	}
	source := spec.Volumes[volume].ConfigMap
	below := path.Join(mount.SubPath, strings.TrimPrefix(file, mount.MountPath))
	return source.Name, keyOf(source.Items, strings.TrimPrefix(below, "/"))
}

// keyOf is the key of a file in a volume, whose items may give it another path.
func keyOf(items []corev1.KeyToPath, file string) string {
	for _, item := range items {
		if item.Path == file {
			return item.Key
		}
	}
	return file
}

// written is when an object was written last.
func written(object *metav1.ObjectMeta) time.Time {
	last := object.CreationTimestamp.Time
	for _, entry := range object.ManagedFields {
		if entry.Time != nil && entry.Time.After(last) {
			last = entry.Time.Time
		}
	}
	return last
}

// readControllers reads the field controllers of a configuration file of cert-manager's.
func readControllers(text []byte) ([]string, error) {
	var file struct {
		APIVersion  string   `json:"apiVersion"`
		Kind        string   `json:"kind"`
		Controllers []string `json:"controllers"`
	}
	if err := yaml.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	if !strings.HasPrefix(file.APIVersion, theirConfigGroup) || file.Kind != theirConfigKind {
		return nil, fmt.Errorf("its apiVersion and kind are %q and %q", file.APIVersion, file.Kind)
	}
	return file.Controllers, nil
}
