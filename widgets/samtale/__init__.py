"""Samtaleværksted: exercises, content and an honest prevalence estimate.

The public names are imported on first use, so that a participant's notebook
pays neither for pandas nor for matplotlib.

Examples
--------
>>> from samtale import Scale
>>> Scale("problem_x.fylder").value is None
True
"""

from importlib import import_module
from importlib.metadata import version

__version__ = version("samtale")

_HOME = {
    "Balance": "samtale.exercises.balance",
    "BrainBalance": "samtale.exercises.brain_balance",
    "CardSort": "samtale.exercises.card_sort",
    "ConsentTimeline": "samtale.exercises.consent_timeline",
    "ConversationPlan": "samtale.exercises.conversation_plan",
    "DecisionGuide": "samtale.exercises.decision_guide",
    "DialoguePlayer": "samtale.exercises.dialogue_player",
    "EffectDials": "samtale.exercises.effect_dials",
    "FourPanes": "samtale.exercises.four_panes",
    "GuideComparison": "samtale.prevalence.comparison",
    "InterviewTimer": "samtale.exercises.interview_timer",
    "LearningSample": "samtale.exercises.learning_sample",
    "LifeAreas": "samtale.exercises.life_areas",
    "LinkTable": "samtale.exercises.link_table",
    "MindMap": "samtale.exercises.mind_map",
    "NetworkMap": "samtale.exercises.network_map",
    "NumberGuess": "samtale.exercises.number_guess",
    "ObserverPad": "samtale.exercises.observer_pad",
    "PaneBoard": "samtale.exercises.pane_board",
    "Poll": "samtale.exercises.poll",
    "PracticeLine": "samtale.exercises.practice_line",
    "PrevalenceExplorer": "samtale.prevalence.explorer",
    "PrivateNote": "samtale.exercises.private_note",
    "QuestionCards": "samtale.exercises.question_cards",
    "Quiz": "samtale.exercises.quiz",
    "Scale": "samtale.exercises.scale",
    "TurnStrip": "samtale.exercises.turn_strip",
}

__all__ = ["__version__", *_HOME]


def __getattr__(name: str) -> object:
    """Import a public name from its slice."""
    if name == "prevalence":
        return import_module("samtale.prevalence")
    if name not in _HOME:
        raise AttributeError(f"samtale has no {name!r}; it has {', '.join(sorted(_HOME))}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
