"""Which job an invitation is about."""
