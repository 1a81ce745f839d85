"""Balance: what speaks for and against, heard one side at a time."""

from samtale.exercises.balance.widget import Balance

__all__ = ["Balance"]
