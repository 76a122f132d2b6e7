// SPDX-License-Identifier: Apache-2.0

// Dashboard writes the Grafana dashboard of deploy/monitoring from the table of its
// panels.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

const file = "deploy/monitoring/grafana-dashboard.json"

func main() {
	text, err := render()
	if err == nil {
		err = os.WriteFile(file, text, 0o644) //nolint:gosec // everybody may read it
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "dashboard:", err)
		os.Exit(1)
	}
}

// object is an object of Grafana's JSON.
type object = map[string]any

// width is that of the screen, in Grafana's columns; high is how high a panel is.
const (
	width = 24
	high  = 7
)

func render() ([]byte, error) {
	var panels []object
	id, y := 0, 0
	add := func(kind, title string, x, w, h int) object {
		id++
		p := object{"id": id, "type": kind, "title": title, "gridPos": object{"x": x, "y": y, "w": w, "h": h}}
		panels = append(panels, p)
		return p
	}
	for _, row := range rows() {
		add("row", row.title, 0, width, 1)["collapsed"] = false
		y++
		w := width / len(row.panels)
		for i, panel := range row.panels {
			panel.fill(add("timeseries", panel.title, i*w, w, high))
		}
		y += high
	}
	text, err := json.MarshalIndent(object{
		"uid": "countersign", "title": "Countersign", "tags": []string{"countersign"}, "schemaVersion": 39, "version": 1,
		"editable": true, "refresh": "30s", "timezone": "browser", "graphTooltip": 1,
		"time":       object{"from": "now-6h", "to": "now"},
		"templating": object{"list": variables()},
		"panels":     panels,
	}, "", "  ")
	return append(text, '\n'), err
}

// fill says what a panel shows.
func (p panel) fill(to object) {
	var targets []object
	for i, q := range p.queries {
		targets = append(targets, object{
			"refId": string(rune('A' + i)), "datasource": source(), "legendFormat": q.legend,
			"expr": strings.ReplaceAll(q.expr, "$at", `namespace=~"$namespace",job=~"$job"`),
		})
	}
	to["targets"], to["datasource"], to["description"] = targets, source(), p.help
	to["fieldConfig"] = object{"defaults": object{"unit": p.unit, "min": 0}, "overrides": []object{}}
	to["options"] = object{"legend": object{"displayMode": "list", "placement": "bottom"}, "tooltip": object{"mode": "multi", "sort": "desc"}}
}

func source() object { return object{"type": "prometheus", "uid": "${datasource}"} }

// variables let people choose where the metrics are, and whose they are.
func variables() []object {
	list := []object{{"name": "datasource", "type": "datasource", "query": "prometheus", "label": "Data source"}}
	for _, label := range []string{"namespace", "job"} {
		list = append(list, object{
			"name": label, "type": "query", "datasource": source(), "refresh": 2, "includeAll": true, "multi": true,
			"query":   fmt.Sprintf("label_values(countersign_slots, %s)", label),
			"current": object{"text": "All", "value": "$__all"},
		})
	}
	return list
}
