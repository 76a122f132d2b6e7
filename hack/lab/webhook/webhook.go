// SPDX-License-Identifier: Apache-2.0

// Package webhook answers: how does a DNS-01 solver of somebody else get into the lab?
// It runs one and registers it with the API server, as its chart would.
package webhook

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	corev1 "k8s.io/api/core/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"

	"github.com/countersign-project/countersign/hack/lab"
	"github.com/countersign-project/countersign/hack/lab/build"
	"github.com/countersign-project/countersign/hack/lab/process"
	"github.com/countersign-project/countersign/hack/lab/progress"
)

// Group and Name are how issuers refer to the solver.
const (
	Group = "acme.lab.countersign.dev"
	Name  = "rfc2136"
)

const (
	service      = "webhook-solver"
	startTimeout = time.Minute
	stopGrace    = 5 * time.Second
)

// Solver is a running solver.
type Solver struct {
	kube    kubernetes.Interface
	dynamic dynamic.Interface
	process *process.Process
}

// Start builds and runs the solver, and registers it. Nobody may use it yet.
func Start(ctx context.Context, bed *lab.Lab, p *progress.Printer) (*Solver, error) {
	path, err := build.WebhookSolver(ctx, bed.Root(), p)
	if err != nil {
		return nil, err
	}
	config, err := bed.Admin()
	if err != nil {
		return nil, err
	}
	s := &Solver{}
	if s.kube, err = kubernetes.NewForConfig(config); err != nil {
		return nil, err
	}
	if s.dynamic, err = dynamic.NewForConfig(config); err != nil {
		return nil, err
	}
	return s, process.OnFreePorts(1, func(ports []int) error { return s.start(ctx, bed, path, ports[0]) })
}

func (s *Solver) start(ctx context.Context, bed *lab.Lab, path string, port int) error {
	var err error
	s.process, err = process.Start(process.Spec{
		Name: service, Path: path, LogDir: bed.LogDir(), Env: []string{"GROUP_NAME=" + Group},
		Args: []string{
			"--bind-address=127.0.0.1", fmt.Sprintf("--secure-port=%d", port),
			"--cert-dir=" + filepath.Join(bed.Dir, "data", service),
			"--kubeconfig=" + bed.Kubeconfig, "--authentication-kubeconfig=" + bed.Kubeconfig, "--authorization-kubeconfig=" + bed.Kubeconfig,
		},
	})
	if err != nil {
		return err
	}
	if err := s.register(ctx, port); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	return s.process.Await(ctx, func(ctx context.Context) error {
		return s.kube.Discovery().RESTClient().Get().AbsPath("/apis/" + Group + "/v1alpha1").Do(ctx).Error()
	})
}

// register makes the APIService. The API server reaches loopback by the name of a
// Service only, not by endpoints.
func (s *Solver) register(ctx context.Context, port int) error {
	_, err := s.kube.CoreV1().Services(lab.Namespace).Create(ctx, &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: service},
		Spec:       corev1.ServiceSpec{Type: corev1.ServiceTypeExternalName, ExternalName: "localhost"},
	}, metav1.CreateOptions{})
	if err != nil {
		return fmt.Errorf("creating Service %s: %w", service, err)
	}
	object := &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "apiregistration.k8s.io/v1", "kind": "APIService",
		"metadata": map[string]any{"name": "v1alpha1." + Group},
		"spec": map[string]any{
			"group": Group, "version": "v1alpha1", "groupPriorityMinimum": int64(1000), "versionPriority": int64(15),
			"insecureSkipTLSVerify": true,
			"service":               map[string]any{"name": service, "namespace": lab.Namespace, "port": int64(port)},
		},
	}}
	kind := schema.GroupVersionResource{Group: "apiregistration.k8s.io", Version: "v1", Resource: "apiservices"}
	if _, err := s.dynamic.Resource(kind).Create(ctx, object, metav1.CreateOptions{}); err != nil {
		return fmt.Errorf("creating APIService: %w", err)
	}
	return nil
}

// Allow lets Countersign's ServiceAccount use the solver.
func (s *Solver) Allow(ctx context.Context) error {
	meta := metav1.ObjectMeta{Name: "countersign-" + service}
	rbac := s.kube.RbacV1()
	if _, err := rbac.ClusterRoles().Create(ctx, &rbacv1.ClusterRole{ObjectMeta: meta, Rules: []rbacv1.PolicyRule{
		{APIGroups: []string{Group}, Resources: []string{Name}, Verbs: []string{"create"}},
	}}, metav1.CreateOptions{}); err != nil {
		return fmt.Errorf("creating ClusterRole: %w", err)
	}
	if _, err := rbac.ClusterRoleBindings().Create(ctx, &rbacv1.ClusterRoleBinding{
		ObjectMeta: meta,
		RoleRef:    rbacv1.RoleRef{APIGroup: rbacv1.GroupName, Kind: "ClusterRole", Name: meta.Name},
		Subjects:   []rbacv1.Subject{{Kind: "ServiceAccount", Namespace: lab.Namespace, Name: "countersign"}},
	}, metav1.CreateOptions{}); err != nil {
		return fmt.Errorf("creating ClusterRoleBinding: %w", err)
	}
	return nil
}

// Stop ends the solver; it stays registered.
func (s *Solver) Stop() { s.process.Stop(stopGrace) }
