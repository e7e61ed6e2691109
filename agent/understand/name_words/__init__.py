"""Words that names are made of, or told from."""
