// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// zone is a hosted zone.
type zone struct {
	id, name  string
	isPrivate bool
	sets      map[setKey]Set
}

// setKey tells record sets apart.
type setKey struct{ name, kind, identifier string }

// AddZone adds a hosted zone, of which there may be several with the same name, and
// returns its ID.
func (s *Service) AddZone(name string, isPrivate bool) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	z := &zone{
		id: fmt.Sprintf("Z%020d", len(s.zones)+1), name: lower(name), isPrivate: isPrivate, sets: make(map[setKey]Set),
	}
	s.zones = append(s.zones, z)
	return z.id
}

func (s *Service) zone(id string) *zone {
	for _, z := range s.zones {
		if z.id == id {
			return z
		}
	}
	return nil
}

func (z *zone) holds(name string) bool {
	return name == z.name || strings.HasSuffix(name, "."+z.name)
}

// values are those of the TXT records at a name, not sorted.
func (z *zone) values(name string) []string {
	var all []string
	for key, set := range z.sets {
		if key.name == name && key.kind == "TXT" {
			for _, data := range set.Values {
				value, _ := unquote(data)
				all = append(all, value)
			}
		}
	}
	return all
}

// order is how AWS sorts zones: by the labels of their names from the last to the first.
func (z *zone) order() string {
	labels := strings.Split(strings.TrimSuffix(z.name, "."), ".")
	slices.Reverse(labels)
	return strings.Join(labels, ".") + ".\x00" + z.id
}

type zoneXML struct {
	ID        string `xml:"Id"`
	Name      string
	Reference string `xml:"CallerReference"`
	IsPrivate bool   `xml:"Config>PrivateZone"`
	Count     int    `xml:"ResourceRecordSetCount"`
}

type zoneList struct {
	XMLName     xml.Name  `xml:"https://route53.amazonaws.com/doc/2013-04-01/ ListHostedZonesByNameResponse"`
	Zones       []zoneXML `xml:"HostedZones>HostedZone"`
	IsTruncated bool
	NextName    string `xml:"NextDNSName,omitempty"`
	NextID      string `xml:"NextHostedZoneId,omitempty"`
	MaxItems    string
}

// maxPage is the most zones that AWS puts on a page.
const maxPage = 100

// listZones answers ListHostedZonesByName.
func (s *Service) listZones(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	from := zone{name: lower(query.Get("dnsname")), id: query.Get("hostedzoneid")}
	if from.id != "" && query.Get("dnsname") == "" {
		Fail(w, http.StatusBadRequest, "InvalidInput", "HostedZoneId may be given with DNSName only")
		return
	}
	sorted := slices.Clone(s.zones)
	slices.SortFunc(sorted, func(a, b *zone) int { return cmp.Compare(a.order(), b.order()) })
	if query.Get("dnsname") != "" {
		sorted = slices.DeleteFunc(sorted, func(z *zone) bool { return z.order() < from.order() })
	}
	size := cmp.Or(s.options.PageSize, maxPage)
	if asked, err := strconv.Atoi(query.Get("maxitems")); err == nil && asked > 0 {
		size = min(size, asked)
	}
	page := zoneList{MaxItems: strconv.Itoa(size)}
	for i, z := range sorted {
		if i == size {
			page.IsTruncated, page.NextName, page.NextID = true, z.name, z.id
			break
		}
		page.Zones = append(page.Zones, zoneXML{
			ID: "/hostedzone/" + z.id, Name: z.name, Reference: "made for " + z.name, IsPrivate: z.isPrivate, Count: len(z.sets) + 2, // SOA and NS
		})
	}
	reply(w, http.StatusOK, page)
}
