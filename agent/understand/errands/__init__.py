"""What else the owner asks for or tells by mail."""
