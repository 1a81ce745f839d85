"""Kernels forked from a notebook that has already run: on Linux; the usual kernels everywhere else.

A *zygote* has imported what notebooks need. For each notebook it forks a *snapshot*, which runs the
notebook once with no thread and no socket and records what it shows. For each visitor the snapshot forks
a kernel; only that one opens sockets and starts threads. The server speaks to each process over a channel
of its own, and holds its lifeline: when the server dies, the system kills them all.

Server: `fleet` → `nursery`, `provisioner` → `orders`, `process`. In the forked processes: `zygote` →
`snapshot`, `rehearsal`, `capture` → `visitor`; `application` is the part that knows ipykernel.
"""
