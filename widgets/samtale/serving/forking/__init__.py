"""Kernels forked from a notebook that has already run: Linux only, the usual kernels everywhere else."""
