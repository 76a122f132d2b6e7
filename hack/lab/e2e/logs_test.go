// SPDX-License-Identifier: Apache-2.0

package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/countersign-project/countersign/hack/lab"
)

// testLogs: the whole life of a challenge is found by its name, in both formats, and its
// secrets are not.
func testLogs(t *testing.T, bed *lab.Lab) {
	for _, format := range []string{"text", "json"} {
		t.Run(format, func(t *testing.T) {
			restart(t, bed, lab.Run{Flags: []string{"--v=4", "--logging-format=" + format}})
			s := newScene(t, bed, "logs-"+format)
			b := newBatch(t, s, readyIssuer(t, s, "patient", patientSolver(s, 2*time.Second)), "life.load.test")
			b.awaitPresented(t)
			challenges, err := b.challenges(t.Context())
			if err != nil || len(challenges) != 1 {
				t.Fatalf("%d challenges, %v", len(challenges), err)
			}
			b.awaitValid(t, time.Minute)
			b.awaitNoChallenges(t)
			log, err := os.ReadFile(filepath.Join(bed.LogDir(), "countersign.log"))
			if err != nil {
				t.Fatal(err)
			}
			ch := challenges[0]
			checkLife(t, string(log), ch.Namespace+"/"+ch.Name, format == "json")
			for what, secret := range map[string]string{"spec.key": ch.Spec.Key, "the TSIG key": s.Info.Keys[0].Secret} {
				if strings.Contains(string(log), secret) {
					t.Errorf("%s is in the log", what)
				}
			}
		})
	}
	restart(t, bed, lab.Run{})
}

// checkLife reads the lines about a challenge.
func checkLife(t *testing.T, log, name string, isJSON bool) {
	t.Helper()
	missing := []string{"Granted a slot", "Planned", "Changed", "Cleaned up, finalizer removed"}
	lines := 0
	for line := range strings.Lines(log) {
		if !strings.Contains(line, name) {
			continue
		}
		lines++
		if isJSON {
			var entry struct{ Challenge, Msg, TS string }
			if err := json.Unmarshal([]byte(line), &entry); err != nil || entry.Challenge != name || entry.Msg == "" || entry.TS == "" {
				t.Errorf("%v: %s", err, line)
			}
		} else if !strings.Contains(line, `challenge="`+name+`"`) {
			t.Errorf("it is named otherwise: %s", line)
		}
		if len(missing) > 0 && strings.Contains(line, `"`+missing[0]+`"`) {
			missing = missing[1:]
		}
	}
	if len(missing) > 0 {
		t.Errorf("%d lines about %s, and none says %q after the others", lines, name, missing[0])
	}
}
