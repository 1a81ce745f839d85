"""The workshop's server: a thin Voilà application with its own pages."""
