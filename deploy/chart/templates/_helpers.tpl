{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{- define "countersign.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{/* The name of all objects; with room for what is put behind it. */}}
{{- define "countersign.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 42 | trimSuffix "-" }}
{{- else if contains (include "countersign.name" .) .Release.Name }}
{{- .Release.Name | trunc 42 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name (include "countersign.name" .) | trunc 42 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "countersign.responderName" -}}
{{- if .Values.responder.serviceAccount.name }}
{{- .Values.responder.serviceAccount.name }}
{{- else }}
{{- include "countersign.responderFullname" . }}
{{- end }}
{{- end }}

{{- define "countersign.responderFullname" -}}
{{- include "countersign.fullname" . }}-http01-responder
{{- end }}

{{- define "countersign.serviceAccountName" -}}
{{- if .Values.serviceAccount.create }}
{{- default (include "countersign.fullname" .) .Values.serviceAccount.name }}
{{- else }}
{{- default "default" .Values.serviceAccount.name }}
{{- end }}
{{- end }}

{{- define "countersign.instanceLabels" -}}
app.kubernetes.io/name: {{ include "countersign.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* What selects pods: it cannot be changed once it is installed. */}}
{{- define "countersign.selectorLabels" -}}
{{ include "countersign.instanceLabels" . }}
app.kubernetes.io/component: controller
{{- end }}

{{- define "countersign.responderSelectorLabels" -}}
{{ include "countersign.instanceLabels" . }}
app.kubernetes.io/component: http01-responder
{{- end }}

{{- define "countersign.labels" -}}
{{ include "countersign.instanceLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- with .Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "countersign.controllerLabels" -}}
{{ include "countersign.labels" . }}
app.kubernetes.io/component: controller
{{- end }}

{{- define "countersign.responderLabels" -}}
{{ include "countersign.labels" . }}
app.kubernetes.io/component: http01-responder
{{- end }}

{{- define "countersign.image" -}}
{{- with .Values.image }}
{{- if .registry }}{{ .registry }}/{{ end }}{{ .repository }}
{{- if .digest }}@{{ .digest }}{{ else }}:{{ default $.Chart.AppVersion .tag }}{{ end }}
{{- end }}
{{- end }}

{{- define "countersign.clusterResourceNamespace" -}}
{{- if .Values.clusterResourceNamespace }}
{{- .Values.clusterResourceNamespace }}
{{- else if eq .Values.mode "takeover" -}}
cert-manager
{{- else }}
{{- .Release.Namespace }}
{{- end }}
{{- end }}

{{/* The controllers that this mode runs, with commas between. */}}
{{- define "countersign.controllers" -}}
{{- $names := .Values.controllers }}
{{- if not $names }}
{{- $names = ternary (list "orders" "challenges") (list "*") (eq .Values.mode "takeover") }}
{{- end }}
{{- if .Values.responder.enabled }}
{{- $names = append $names "-responder" }}
{{- end }}
{{- join "," $names }}
{{- end }}

{{/* The Service that routes of HTTP-01 challenges lead to. */}}
{{- define "countersign.responderService" -}}
{{- if .Values.responder.enabled }}
{{- include "countersign.responderFullname" . }}
{{- else }}
{{- include "countersign.fullname" . }}
{{- end }}
{{- end }}

{{/* Fields of a pod that both deployments share: a dict of root and selector (a template). */}}
{{- define "countersign.podFields" -}}
{{- $root := .root }}
{{- with $root.Values }}
{{- with .image.pullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
# Nothing asks the program about Services, and they would be in its environment.
enableServiceLinks: false
securityContext:
  {{- toYaml .podSecurityContext | nindent 2 }}
{{- with .priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .runtimeClassName }}
runtimeClassName: {{ . }}
{{- end }}
{{- with .hostAliases }}
hostAliases:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .dnsPolicy }}
dnsPolicy: {{ . }}
{{- end }}
{{- with .dnsConfig }}
dnsConfig:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .topologySpreadConstraints }}
topologySpreadConstraints:
  {{- $selector := dict "labelSelector" (dict "matchLabels" (include $.selector $root | fromYaml)) }}
  {{- range . }}
  - {{ merge (deepCopy .) $selector | toYaml | nindent 4 | trim }}
  {{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Proxies hear that it goes before it does. */}}
{{- define "countersign.containerFields" -}}
image: {{ include "countersign.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
lifecycle:
  preStop:
    sleep:
      seconds: 5
securityContext:
  {{- toYaml .Values.securityContext | nindent 2 }}
{{- end }}

{{/* A PodDisruptionBudget's one bound: a dict of maxUnavailable and minAvailable. */}}
{{- define "countersign.budget" -}}
{{- if not (kindIs "invalid" .minAvailable) -}}
minAvailable: {{ .minAvailable }}
{{- else -}}
maxUnavailable: {{ .maxUnavailable }}
{{- end }}
{{- end }}
