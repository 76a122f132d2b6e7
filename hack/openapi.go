// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Prints the OpenAPI schema of the API types, which applyconfiguration-gen needs
// to know which fields belong together. The package that it imports is generated
// for the moment by update-codegen.sh and not kept: most of it is Kubernetes' own.
package main

import (
	"encoding/json"
	"log"
	"os"
	"strings"

	"k8s.io/kube-openapi/pkg/common"
	"k8s.io/kube-openapi/pkg/util"
	"k8s.io/kube-openapi/pkg/validation/spec"

	"github.com/countersign-project/countersign/pkg/generated/openapi"
)

func main() {
	// Kubernetes' own types come with a model name; ours with that of the Go type.
	name := func(typeName string) string {
		if strings.Contains(typeName, "/") {
			return util.ToRESTFriendlyName(typeName)
		}
		return typeName
	}
	schemas := spec.Definitions{}
	for typeName, definition := range openapi.GetOpenAPIDefinitions(func(typeName string) spec.Ref {
		return spec.MustCreateRef("#/definitions/" + name(typeName))
	}) {
		if v2, ok := definition.Schema.Extensions[common.ExtensionV2Schema].(spec.Schema); ok {
			definition.Schema = v2
		}
		schemas[name(typeName)] = definition.Schema
	}
	err := json.NewEncoder(os.Stdout).Encode(&spec.Swagger{SwaggerProps: spec.SwaggerProps{
		Swagger:     "2.0",
		Info:        &spec.Info{InfoProps: spec.InfoProps{Title: "Countersign", Version: "v1"}},
		Definitions: schemas,
	}})
	if err != nil {
		log.Fatal(err)
	}
}
