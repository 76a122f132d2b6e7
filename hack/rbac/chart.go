// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	"github.com/countersign-project/countersign/pkg/rights"
)

// chart is the template with all roles; which of them there are is said by the values.
func chart() string {
	var b strings.Builder
	b.WriteString("{{- /*\n" + generated + "\n*/}}\n{{- if .Values.rbac.create }}\n")
	for _, r := range rights.Roles() {
		text := "---\n" + comment("", r.About) + objects(r, helm())
		if condition := whether(r.Part); condition != "" {
			text = "{{- if " + condition + " }}\n" + text + "{{- end }}\n"
		}
		b.WriteString(text)
	}
	b.WriteString("{{- end }}\n")
	return b.String()
}

// whether is the condition of a part among the chart's values.
func whether(p rights.Part) string {
	switch p {
	case rights.Standalone:
		return `eq .Values.mode "standalone"`
	case rights.HTTP01:
		return ".Values.http01.enabled"
	case rights.Gateway:
		return "and .Values.http01.enabled .Values.http01.gateway"
	case rights.Pods:
		return `and .Values.http01.enabled (or .Values.http01.pods (eq .Values.http01.backend "pod"))`
	case rights.Responder:
		return ".Values.responder.enabled"
	default:
		return ""
	}
}

func helm() place {
	return place{
		roleName: func(r rights.Role) string { return `{{ include "countersign.fullname" . }}-` + r.Name },
		account: func(r rights.Role) string {
			if r.Part == rights.Responder {
				return `{{ include "countersign.responderName" . }}`
			}
			return `{{ include "countersign.serviceAccountName" . }}`
		},
		namespace: "{{ .Release.Namespace }}",
		labels: func(r rights.Role) []string {
			if r.Part == rights.Responder {
				return []string{`{{- include "countersign.responderLabels" . | nindent 4 }}`}
			}
			return []string{`{{- include "countersign.labels" . | nindent 4 }}`}
		},
	}
}
