"""One outside thing per file, and no decisions in them."""
