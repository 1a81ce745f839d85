"""The kernel-free site: the same pages and exercises as files for any plain host."""
