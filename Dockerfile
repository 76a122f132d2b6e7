# SPDX-License-Identifier: Apache-2.0
#
# The program, the CAs that everybody trusts, and nothing else: no shell, not root.
#
#   docker buildx build --platform linux/amd64,linux/arm64 --build-arg VERSION=v1.2.3 .
FROM --platform=$BUILDPLATFORM docker.io/library/golang:1.26 AS build
ARG TARGETOS
ARG TARGETARCH
ARG VERSION=dev
WORKDIR /src
COPY go.mod go.sum ./
COPY vendor vendor
COPY cmd cmd
COPY pkg pkg
# As in the Makefile: the same bytes wherever it is built.
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build \
    -trimpath -buildvcs=false -ldflags "-s -w -X main.version=$VERSION" -o /countersign ./cmd/countersign

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /countersign /countersign
USER 65532:65532
EXPOSE 8089 9402
ENTRYPOINT ["/countersign"]
