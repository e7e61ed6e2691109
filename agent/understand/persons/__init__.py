"""People by their names, and which of them take part."""
