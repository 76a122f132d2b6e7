// Package godo is the DigitalOcean API v2 client for Go.
package godo
