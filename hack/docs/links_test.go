// SPDX-License-Identifier: Apache-2.0

package docs

import (
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../.."

// TestLinks follows every link of README.md and docs/ that stays in this repository: the
// file is there, and in it the heading that the link names. Others have to be https.
func TestLinks(t *testing.T) {
	links := regexp.MustCompile(`\]\(([^)\s]+)\)`)
	seen := 0
	for _, page := range pages(t) {
		for _, match := range links.FindAllStringSubmatch(prose(read(t, page)), -1) {
			seen++
			if why := broken(t, page, match[1]); why != "" {
				t.Errorf("%s links to %s: %s", page, match[1], why)
			}
		}
	}
	if seen == 0 {
		t.Error("no page has a link")
	}
}

// TestEveryPageIsReached: from README.md, each page of docs/ can be got to by links.
func TestEveryPageIsReached(t *testing.T) {
	links := regexp.MustCompile(`\]\(([^)#\s]+)[^)\s]*\)`)
	reached, next := map[string]bool{}, []string{"README.md"}
	for len(next) > 0 {
		page := next[0]
		next = next[1:]
		if reached[page] {
			continue
		}
		reached[page] = true
		for _, match := range links.FindAllStringSubmatch(prose(read(t, page)), -1) {
			if strings.HasSuffix(match[1], ".md") && !strings.Contains(match[1], "://") {
				next = append(next, filepath.Join(filepath.Dir(page), match[1]))
			}
		}
	}
	for _, page := range pages(t) {
		if !reached[page] {
			t.Errorf("no link leads from README.md to %s", page)
		}
	}
}

// broken says what is wrong with a link of a page; "" if nothing is.
func broken(t *testing.T, page, link string) string {
	t.Helper()
	target, err := url.Parse(link)
	switch {
	case err != nil:
		return err.Error()
	case target.Scheme == "https" && target.Host != "":
		return ""
	case target.Scheme != "":
		return "use https, or a path in this repository"
	}
	file := page
	if target.Path != "" {
		file = filepath.Join(filepath.Dir(page), target.Path)
	}
	if _, err := os.Stat(filepath.Join(root, file)); err != nil {
		return "there is no such file"
	}
	if target.Fragment != "" && !headings(read(t, file))[target.Fragment] {
		return "the page has no such heading"
	}
	return ""
}

// headings are the fragments by which the headings of a page, and its own anchors, can be linked to.
func headings(text string) map[string]bool {
	found := map[string]bool{}
	drop := regexp.MustCompile(`[^\p{L}\p{N} _-]`)
	for _, match := range regexp.MustCompile(`(?m)^#+ +(.+?) *$`).FindAllStringSubmatch(withoutCode(text), -1) {
		found[strings.ReplaceAll(drop.ReplaceAllString(strings.ToLower(match[1]), ""), " ", "-")] = true
	}
	for _, match := range regexp.MustCompile(`<a (?:id|name)="([^"]+)"`).FindAllStringSubmatch(text, -1) {
		found[match[1]] = true
	}
	return found
}

// prose leaves out all code, also that within a line.
func prose(text string) string {
	return regexp.MustCompile("`[^`\n]*`").ReplaceAllString(withoutCode(text), "")
}

// withoutCode leaves out what is between fences: it is not read as Markdown.
func withoutCode(text string) string {
	return regexp.MustCompile("(?ms)^ *```.*?^ *```").ReplaceAllString(text, "")
}

func pages(t *testing.T) []string {
	t.Helper()
	found := []string{"README.md"}
	err := filepath.WalkDir(filepath.Join(root, "docs"), func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".md") {
			path, err = filepath.Rel(root, path)
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func read(t *testing.T, page string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, page))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
