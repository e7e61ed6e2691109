"""The lines, times and zones of calendars, before `invite` reads events from them."""
