// SPDX-License-Identifier: Apache-2.0

package route53test

import (
	"crypto/rand"
	"encoding/xml"
	"net/http"
)

type failure struct {
	XMLName   xml.Name `xml:"https://route53.amazonaws.com/doc/2013-04-01/ ErrorResponse"`
	Type      string   `xml:"Error>Type"`
	Code      string   `xml:"Error>Code"`
	Message   string   `xml:"Error>Message"`
	RequestID string   `xml:"RequestId"`
}

// Fail answers with an error as AWS does, in whose request ID nothing is the same twice.
func Fail(w http.ResponseWriter, status int, code, message string) {
	fault := "Sender"
	if status >= http.StatusInternalServerError {
		fault = "Receiver"
	}
	id := requestID()
	w.Header().Set("X-Amzn-Requestid", id)
	reply(w, status, failure{Type: fault, Code: code, Message: message, RequestID: id})
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "text/xml")
	if w.Header().Get("X-Amzn-Requestid") == "" {
		w.Header().Set("X-Amzn-Requestid", requestID())
	}
	w.WriteHeader(status)
	text, err := xml.Marshal(body)
	if err != nil {
		text = []byte(err.Error())
	}
	_, _ = w.Write(append([]byte(xml.Header), text...)) // a client that has gone needs no answer
}

func requestID() string { return rand.Text() }
