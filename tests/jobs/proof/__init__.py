"""A room for tests of the worker: work that counts, fails, kills its worker."""
