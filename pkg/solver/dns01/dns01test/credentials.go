// SPDX-License-Identifier: Apache-2.0

package dns01test

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/countersign-project/countersign/pkg/solver"
	"github.com/countersign-project/countersign/pkg/solver/dns01"
)

func credentialRows() []row {
	return []row{
		{"credentials changed meanwhile", rotated},
		{"missing Secret", missingSecret},
		{"missing key", missingKey},
		{"white space around secrets", whiteSpace},
	}
}

// rotated replaces the credential while a provider is in use.
func rotated(s *stage) {
	s.open(zone)
	if s.NoRotate != "" {
		s.Skip(s.NoRotate)
	}
	s.apply(add(www, key("before")))
	in := s.zoneOf(www)
	fresh := s.Service.Rotate()
	writes := s.Service.Writes()
	both := make(map[string]map[string][]byte) // neither the old one nor the new one may be told
	maps.Copy(both, s.Secrets)
	for name, secret := range fresh {
		both["new "+name] = secret
	}
	s.Secrets = both
	s.deniesOld("Zones", func() error {
		_, err := s.provider.Zones(s.Context())
		return err
	})
	s.deniesOld("adding", func() error { return s.try(in, add(api, key("one"))) })
	if made := s.Service.Writes() - writes; made != 0 {
		s.Errorf("%d requests with the old credential have changed something", made)
	}
	s.Secrets = fresh
	s.provider = s.mustBuild()
	s.want(www, key("before"))
	s.apply(add(api, key("after")))
	s.want(api, key("after"))
}

// deniesOld checks the error of a call with the old credential.
func (s *stage) deniesOld(doing string, call func() error) {
	s.Helper()
	want := dns01.Unauthenticated
	var refusal *dns01.RefusalError
	if errors.As(call(), &refusal) && refusal.Refusal == dns01.Forbidden {
		want = dns01.Forbidden
	}
	s.refuses(want, doing, call)
}

func missingSecret(s *stage) {
	s.open(zone)
	all := s.Secrets
	s.needSecrets()
	for name := range all {
		s.Secrets = maps.Clone(all)
		delete(s.Secrets, name)
		s.lacks(fmt.Sprintf("%q", "team/"+name))
	}
}

func missingKey(s *stage) {
	s.open(zone)
	all := s.Secrets
	s.needSecrets()
	for name, secret := range all {
		for key := range secret {
			s.Secrets = maps.Clone(all)
			s.Secrets[name] = maps.Clone(secret)
			s.Secrets[name][key] = nil
			s.lacks(fmt.Sprintf("%q", "team/"+name), fmt.Sprintf("%q", key))
			delete(s.Secrets[name], key)
			s.lacks(fmt.Sprintf("%q", "team/"+name), fmt.Sprintf("%q", key))
		}
	}
}

func (s *stage) needSecrets() {
	s.Helper()
	if len(s.Secrets) == 0 {
		s.Skip("the solver names no Secret")
	}
}

// lacks checks that no provider is built, for want of what is quoted.
func (s *stage) lacks(quoted ...string) {
	s.Helper()
	_, err := s.build()
	var setting *dns01.SettingError
	switch {
	case !errors.As(err, &setting) || !errors.Is(err, solver.ErrNoCredential):
		s.Errorf("without %s the error is %v, want a SettingError for a missing credential", strings.Join(quoted, ", "), err)
		return
	case !strings.Contains(setting.Field, "."):
		s.Errorf("the error names field %q: %v", setting.Field, err)
	}
	for _, text := range quoted {
		if !strings.Contains(err.Error(), text) {
			s.Errorf("the error does not name %s: %v", text, err)
		}
	}
	s.checkText(err)
}

// whiteSpace is what editors and echo leave around a secret.
func whiteSpace(s *stage) {
	s.open(zone)
	s.needSecrets()
	for name, secret := range s.Secrets {
		padded := make(map[string][]byte, len(secret))
		for key, value := range secret {
			padded[key] = []byte(" " + string(value) + "\n")
		}
		s.Secrets[name] = padded
	}
	s.provider = s.mustBuild()
	s.apply(add(www, key("one")))
	s.want(www, key("one"))
}
