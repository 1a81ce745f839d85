"""A clock for interviews in pairs: phases, roles, and time that never runs out on anybody."""

from samtale.exercises.interview_timer.widget import InterviewTimer

__all__ = ["InterviewTimer"]
