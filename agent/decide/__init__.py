"""facts + rules + now -> decisions. Pure: no socket, file, clock, randomness or logging."""
