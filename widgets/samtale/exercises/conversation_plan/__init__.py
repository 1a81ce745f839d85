"""Prepare one's next conversation, step by step, and take the plan along."""

from samtale.exercises.conversation_plan.widget import ConversationPlan

__all__ = ["ConversationPlan"]
