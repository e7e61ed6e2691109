"""YAML to the nouns of `rules`, a part each, every problem with its line; what an edit changed."""
