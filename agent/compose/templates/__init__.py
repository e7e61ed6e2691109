"""The texts themselves, one file a step; read as package data."""
