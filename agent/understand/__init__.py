"""bytes -> facts. Pure: no socket, file, clock, randomness or logging."""
