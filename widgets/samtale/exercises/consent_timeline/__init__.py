"""Age by age: who has to say yes to which help, then and now."""

from samtale.exercises.consent_timeline.widget import ConsentTimeline

__all__ = ["ConsentTimeline"]
