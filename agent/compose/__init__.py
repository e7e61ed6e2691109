"""decision -> mail. Pure: no socket, file, clock, randomness or logging."""
