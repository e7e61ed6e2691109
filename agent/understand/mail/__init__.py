"""What a mail is made of: its heads, parts, charsets, quotes, signatures and footers."""
