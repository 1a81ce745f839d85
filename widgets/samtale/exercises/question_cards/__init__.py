"""A deck of question cards in families."""

from samtale.exercises.question_cards.widget import QuestionCards

__all__ = ["QuestionCards"]
