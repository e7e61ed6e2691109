"""Which round an interview is."""
