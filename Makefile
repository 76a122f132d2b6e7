# SPDX-License-Identifier: Apache-2.0
# Needs Go, git and a module proxy; `make test` also a C compiler (race detector).
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
# Empty it (make test RACE=) where there is no C compiler.
RACE ?= -race
# The lab and the tools are modules of their own, without a vendor folder.
LAB := go -C hack/lab
LABMOD := -mod=mod

# The tools are pinned in hack/tools/go.mod, and built once.
TOOLS := $(CURDIR)/bin/tools
GOTESTSUM := $(TOOLS)/gotestsum --format pkgname-and-test-fails --format-hide-empty-pkg --hide-summary skipped

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## the controller and the kubectl plugin, static, into bin/
	CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags '-s -w -X main.version=$(VERSION)' -o bin/ ./cmd/...

# The platforms that images are made for.
ARCHS := amd64 arm64
.PHONY: image-binaries
image-binaries: ## the controller for images, static, for amd64 and arm64, into bin/linux/
	for arch in $(ARCHS); do \
	  CGO_ENABLED=0 GOOS=linux GOARCH=$$arch go build -trimpath -buildvcs=false -ldflags '-s -w -X main.version=$(VERSION)' \
	    -o bin/linux/$$arch/countersign ./cmd/countersign || exit; \
	done

.PHONY: demo
demo: ## real certificates from a real API server and ACME server, on this machine
	$(LAB) run $(LABMOD) ./cmd/lab demo

.PHONY: lab
lab: ## the demo's servers, kept running; prints how to use kubectl with them; NODE=1: and a real node (Linux, root)
	$(LAB) run $(LABMOD) ./cmd/lab up $(if $(NODE),-node)

.PHONY: lab-down
lab-down: ## stop what `make lab` started
	$(LAB) run $(LABMOD) ./cmd/lab down

.PHONY: test
test: $(TOOLS)/gotestsum $(if $(RACE),c-compiler) ## every unit and integration test, with the race detector
	CGO_ENABLED=$(if $(RACE),1,0) $(GOTESTSUM) --raw-command -- sh -c ' \
	  go test -json $(RACE) ./...; root=$$?; \
	  $(LAB) test $(LABMOD) -json $(RACE) -short ./... && exit $$root'

.PHONY: e2e
e2e: $(TOOLS)/gotestsum ## the journeys through the lab, the demo among them
	cd hack/lab && $(GOTESTSUM) --format standard-verbose -- $(LABMOD) -count=1 -timeout=40m ./e2e/...

.PHONY: bench
bench: ## how fast, how small, how fair: a table, and .lab/bench.json; BENCH=-quick is shorter
	$(LAB) run $(LABMOD) ./cmd/lab bench $(BENCH)

.PHONY: lint
lint: $(TOOLS)/golangci-lint ## .golangci.yml, the import directions among it
	$(TOOLS)/golangci-lint run ./...
	cd hack/lab && $(TOOLS)/golangci-lint run ./...

.PHONY: fmt
fmt: $(TOOLS)/golangci-lint ## format the code as lint wants it
	$(TOOLS)/golangci-lint fmt

.PHONY: generate
generate: ## deep copies, clients, listers, informers, CRDs, docs/api.md, docs/troubleshooting.md, rights, dashboard
	hack/update-codegen.sh
	go run ./hack/rbac
	go run ./hack/troubleshooting
	go run ./hack/dashboard

.PHONY: verify
verify: ## is what is generated up to date?
	hack/verify.sh generated

.PHONY: vendor-check
vendor-check: ## are go.mod, go.sum and vendor/ up to date?
	hack/verify.sh vendor

.PHONY: vuln
vuln: $(TOOLS)/govulncheck ## known vulnerabilities in the code we call; asks vuln.go.dev
	@out=$$($(TOOLS)/govulncheck ./... 2>&1); rc=$$?; echo "$$out"; \
	case "$$out" in \
	  *'fetching vulnerabilities'*) echo 'vuln: nothing was checked, the database cannot be reached from here' ;; \
	  *) exit $$rc ;; \
	esac

.PHONY: clean
clean: ## remove bin/ (the lab's .lab/ stays: see docs/lab.md)
	rm -rf bin

.PHONY: c-compiler
c-compiler:
	@set -- $$(go env CC); command -v "$$1" >/dev/null || { \
	  echo "The race detector needs a C compiler, and $$1 is not here: install gcc, or run 'make test RACE='." >&2; exit 1; }

$(TOOLS)/%: hack/tools/go.mod
	GOBIN=$(TOOLS) go -C hack/tools install -mod=mod $$(grep -o '[^[:space:]]*/$*$$' hack/tools/go.mod | head -1)
	@touch $@
