"""Employers, their posts and the rounds of their interviews, by their names."""
