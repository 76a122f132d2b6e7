#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes everything that is generated: deep copies, apply configurations,
# clientset, listers, informers, CRDs and the API's reference. The tools are pinned in hack/tools/go.mod.
# It works on the checkout it lies in; hack/verify.sh runs it in a copy.
set -euo pipefail
cd "$(dirname "$0")/.."
module=github.com/countersign-project/countersign
header=hack/boilerplate.go.txt
apis=("$module/pkg/apis/acme/v1" "$module/pkg/apis/certmanager/v1")
inputs=(--input acme/v1 --input certmanager/v1 --input-base "$module/pkg/apis")
out=pkg/generated
generated=$module/$out

tool() { # tool PACKAGE ARGS…: build a pinned tool once, then run it
  GOBIN=$PWD/bin/tools go -C hack/tools install -mod=mod "$1"
  local name=${1##*/}
  shift
  echo "generate: $name" >&2
  "bin/tools/$name" "$@"
}

codegen=k8s.io/code-generator/cmd
# What is no longer generated must not stay behind.
rm -rf $out deploy/crds/*_*.yaml
mkdir -p bin/tools $out deploy/crds docs

tool $codegen/deepcopy-gen --go-header-file $header --output-file zz_generated.deepcopy.go "${apis[@]}"

# Apply configurations need the schema of the types. It is made from a package
# that is not kept, since nearly all of it is Kubernetes' own.
trap 'rm -rf $out/openapi' EXIT
tool k8s.io/kube-openapi/cmd/openapi-gen --go-header-file $header --output-file zz_generated.openapi.go \
  --output-dir $out/openapi --output-pkg "$generated/openapi" --report-filename /dev/null \
  --readonly-pkg k8s.io/api/core/v1 --readonly-pkg k8s.io/apimachinery/pkg/apis/meta/v1 \
  "${apis[@]}" k8s.io/api/core/v1 k8s.io/apimachinery/pkg/{apis/meta/v1,runtime,api/resource}
cp go.mod bin/openapi.mod && cp go.sum bin/openapi.sum # go run would change our own
go run -mod=mod -modfile=bin/openapi.mod hack/openapi.go > bin/openapi.json
tool $codegen/applyconfiguration-gen --go-header-file $header --openapi-schema bin/openapi.json \
  --output-dir $out/applyconfiguration --output-pkg "$generated/applyconfiguration" "${apis[@]}"
tool $codegen/client-gen --go-header-file $header --clientset-name versioned "${inputs[@]}" \
  --apply-configuration-package "$generated/applyconfiguration" \
  --output-dir $out/clientset --output-pkg "$generated/clientset"
tool $codegen/lister-gen --go-header-file $header \
  --output-dir $out/listers --output-pkg "$generated/listers" "${apis[@]}"
tool $codegen/informer-gen --go-header-file $header \
  --versioned-clientset-package "$generated/clientset/versioned" --listers-package "$generated/listers" \
  --output-dir $out/informers --output-pkg "$generated/informers" "${apis[@]}"
tool sigs.k8s.io/controller-tools/cmd/controller-gen crd paths=./pkg/apis/... output:crd:dir=deploy/crds
tool github.com/elastic/crd-ref-docs --source-path=pkg/apis --config=hack/api-docs.yaml --renderer=markdown \
  --max-depth=20 --output-path=docs/api.md >bin/api-docs.log 2>&1 || { cat bin/api-docs.log >&2; exit 1; }
