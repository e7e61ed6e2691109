"""Mail and calendars that lie on disk, for `inspect` and `simulate`."""
