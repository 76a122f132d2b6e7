package x
import (
 _ "sigs.k8s.io/gateway-api/apis/v1"
 _ "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned"
 _ "sigs.k8s.io/gateway-api/pkg/client/informers/externalversions"
 _ "sigs.k8s.io/gateway-api/pkg/client/clientset/versioned/fake"
)
