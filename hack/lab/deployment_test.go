// SPDX-License-Identifier: Apache-2.0

package lab

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whoever installs with kustomize gets every file that is there, but for what has to
// be asked for.
func TestKustomizationIsWhole(t *testing.T) {
	deploy := filepath.Join("..", "..", "deploy")
	text, err := os.ReadFile(filepath.Join(deploy, "kustomization.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(deploy, "*", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("files of %s: %q, %v", deploy, files, err)
	}
	lines := strings.Split(string(text), "\n")
	for _, file := range files {
		name, err := filepath.Rel(deploy, file)
		if err != nil {
			t.Fatal(err)
		}
		switch filepath.Dir(name) {
		case "controller", "rbac": // have a kustomization of their own
			name = filepath.Dir(name)
		case "responder", "http01-pods", "takeover", "chart", "monitoring": // have to be asked for
			continue
		}
		if !slices.Contains(lines, "  - "+name) {
			t.Errorf("kustomization.yaml does not name %s", name)
		}
	}
}

func TestOverlay(t *testing.T) {
	text, err := overlay("../deploy/controller", []string{"--a=b"}, []string{"KEY=x=y"})
	if err != nil {
		t.Fatal(err)
	}
	var kustomization struct {
		Resources []string
		Patches   []struct{ Patch string }
	}
	if err := json.Unmarshal(text, &kustomization); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(kustomization.Resources, []string{"../deploy/controller"}) || len(kustomization.Patches) != 1 {
		t.Fatalf("got %s", text)
	}
	want := `[{"op":"add","path":"/spec/template/spec/containers/0/args","value":["--a=b"]},` +
		`{"op":"add","path":"/spec/template/spec/containers/0/env","value":[{"name":"KEY","value":"x=y"}]}]`
	if got := kustomization.Patches[0].Patch; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The image has nothing but the program, which is nobody, and the CAs where there are some.
func TestProductImage(t *testing.T) {
	i := productImage("bin/countersign")
	if i.Name != controllerImage || i.User != "65532:65532" || i.Files[0].Source != "bin/countersign" {
		t.Errorf("got %+v", i)
	}
	text, err := os.ReadFile(filepath.Join("..", "..", "deploy", "controller", "deployment.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "image: "+controllerImage+"\n") {
		t.Errorf("the Deployment does not ask for %s", controllerImage)
	}
}

// The Dockerfile makes the same image as the lab does.
func TestDockerfile(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "Dockerfile"))
	if err != nil {
		t.Fatal(err)
	}
	_, image, found := strings.Cut(string(text), "\nFROM scratch\n")
	if !found || strings.Contains(image, "\nRUN ") {
		t.Fatal("it is not made from scratch")
	}
	want := productImage("bin/countersign")
	for _, line := range []string{
		"COPY --from=build " + authorities + " " + authorities, "COPY --from=build /countersign " + want.Files[0].Path,
		"USER " + want.User, `ENTRYPOINT ["` + want.Entrypoint[0] + `"]`,
	} {
		if !strings.Contains(image, line+"\n") {
			t.Errorf("the Dockerfile does not say %s", line)
		}
	}
}
