"""From an address to a mailbox that works: servers, passwords, trials, units."""
