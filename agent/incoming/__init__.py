"""What comes in becomes facts: read once, attributed, and put to the applications it belongs to. Touches no edge."""
