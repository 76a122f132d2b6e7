// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// What a configuration file says that it is.
const (
	configVersion = "config.countersign.dev/v1alpha1"
	configKind    = "ControllerConfiguration"
)

// configFlag names the file; it cannot be in one.
const configFlag = "config"

// configFile is what --config has set: a field for each flag, under the flag's name in
// camel case. So there is one list of what can be configured.
type configFile struct {
	path string
	// fields by the names of their flags: those that the file has set.
	fields map[string]string
}

// readConfig sets the flags that the file at path has a field for; those that were given
// themselves win. No path: nothing is set. An error names the file and each field that is wrong.
func readConfig(path string, flags *pflag.FlagSet) (*configFile, error) {
	c := &configFile{path: path, fields: map[string]string{}}
	if path == "" {
		return c, nil
	}
	text, err := os.ReadFile(path)
	if err == nil {
		err = c.set(text, flags)
	}
	if err != nil {
		return nil, fmt.Errorf("reading --%s %q: %w", configFlag, path, err)
	}
	return c, nil
}

// set sets the flags that have a field in the text.
func (c *configFile) set(text []byte, flags *pflag.FlagSet) error {
	var values map[string]any
	if err := yaml.UnmarshalStrict(text, &values); err != nil {
		return err
	}
	if values["apiVersion"] != configVersion || values["kind"] != configKind {
		return fmt.Errorf("apiVersion and kind are %v and %v, not %s and %s", values["apiVersion"], values["kind"], configVersion, configKind)
	}
	delete(values, "apiVersion")
	delete(values, "kind")
	known := map[string]*pflag.Flag{}
	flags.VisitAll(func(flag *pflag.Flag) { known[fieldName(flag.Name)] = flag })
	for _, name := range []string{configFlag, "help", "version"} {
		delete(known, fieldName(name))
	}
	var problems []error
	for _, field := range slices.Sorted(maps.Keys(values)) {
		problems = append(problems, c.setField(field, values[field], known[field]))
	}
	return errors.Join(problems...)
}

func (c *configFile) setField(field string, value any, flag *pflag.Flag) error {
	if flag == nil {
		return fmt.Errorf("there is no field %s", field)
	}
	if flag.Changed {
		return nil
	}
	c.fields[flag.Name] = field
	if err := setValue(flag.Value, value); err != nil {
		return fmt.Errorf("field %s: %w", field, err)
	}
	return nil
}

// fieldName is the name of a flag in camel case.
func fieldName(flag string) string {
	first, rest, _ := strings.Cut(flag, "-")
	for word := range strings.SplitSeq(rest, "-") {
		if word != "" {
			first += strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return first
}

// setValue sets the value of a flag to one of a file: a list, a map, or one thing.
func setValue(into pflag.Value, value any) error {
	if list, ok := into.(pflag.SliceValue); ok {
		texts, err := scalars(value)
		if err != nil {
			return err
		}
		return list.Replace(texts)
	}
	if into.Type() == "stringToString" {
		return setMap(into, value)
	}
	text, err := scalar(value)
	if err != nil {
		return err
	}
	if err := into.Set(text); err != nil {
		return fmt.Errorf("%q is not of the type %s: %w", text, into.Type(), err)
	}
	return nil
}

func setMap(into pflag.Value, value any) error {
	entries, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("%v is not a map", value)
	}
	var pairs []string
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		text, err := scalar(entries[key])
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		pairs = append(pairs, key+"="+text)
	}
	return into.Set(strings.Join(pairs, ","))
}

func scalars(value any) ([]string, error) {
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%v is not a list", value)
	}
	texts := []string{}
	for i, each := range list {
		text, err := scalar(each)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		texts = append(texts, text)
	}
	return texts, nil
}

// scalar is a value as a flag would have it.
func scalar(value any) (string, error) {
	switch value := value.(type) {
	case string:
		return value, nil
	case bool:
		return strconv.FormatBool(value), nil
	case int64:
		return strconv.FormatInt(value, 10), nil
	case float64:
		return strconv.FormatFloat(value, 'f', -1, 64), nil
	default:
		return "", fmt.Errorf("%v is not a text, a number, true or false", value)
	}
}

// explain adds to an error about flags which fields of the file they came from.
func (c *configFile) explain(err error) error {
	if err == nil {
		return nil
	}
	var fields []string
	for _, flag := range slices.Sorted(maps.Keys(c.fields)) {
		if strings.Contains(err.Error()+" ", "--"+flag+" ") || strings.Contains(err.Error(), "--"+flag+":") {
			fields = append(fields, c.fields[flag])
		}
	}
	if len(fields) == 0 {
		return err
	}
	return fmt.Errorf("%w (--%s %q: %s)", err, configFlag, c.path, strings.Join(fields, ", "))
}
