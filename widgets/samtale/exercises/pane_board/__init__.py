"""A board whose panes and voices the content decides."""

from samtale.exercises.pane_board.widget import PaneBoard

__all__ = ["PaneBoard"]
