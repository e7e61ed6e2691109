"""Days and times as people write them, in four languages."""
