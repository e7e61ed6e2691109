"""Between the edges and the engine: each carries one thing in or out at every step of the daemon."""
