"""The dashboard of the estimate."""

from samtale.prevalence.explorer.dashboard import PrevalenceExplorer

__all__ = ["PrevalenceExplorer"]
