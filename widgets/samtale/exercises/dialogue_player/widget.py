"""The dialogue as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise, bundle
from samtale.exercises.dialogue_player import model
from samtale.paths import STATIC


class DialoguePlayer(Exercise):
    """Talk with a young person who remembers: choose what to say, or say it yourself first.

    The stories are written in ink (`data/content/da/dialogues/`). What a participant
    chooses and writes stays in the browser; nothing of it reaches Python.

    Parameters
    ----------
    reference
        Name of a dialogue, for example ``"det_ved_jeg_ikke"``.

    Examples
    --------
    >>> DialoguePlayer().say_it_yourself
    False
    """

    slice_name = "dialogue_player"
    content_kind = "dialogues"

    title = traitlets.Unicode(help="Name of the dialogue.").tag(sync=True)
    setting = traitlets.Unicode(help="Who talks with whom.").tag(sync=True)
    intro = traitlets.Unicode(help="What has happened before the first turn.").tag(sync=True)
    story = traitlets.Unicode(help="The compiled story: JSON of ink's compiler.").tag(sync=True)
    say_it_yourself = traitlets.Bool(help="Begin with writing an own line before the choices appear.").tag(sync=True)

    @classmethod
    def written(cls, reference: str) -> dict[str, Any]:
        """Return the built dialogue with that name.

        Raises
        ------
        KeyError
            When there is none; the message names those that exist.
        """
        known = sorted(path.stem for path in (STATIC / "dialogues").glob("*.json"))
        if known and reference not in known:
            raise KeyError(f"no dialogue {reference!r}; there are: {', '.join(known)}")
        return model.parts(bundle(f"dialogues/{reference}.json"))

    @traitlets.validate("story")
    def _compiled(self, proposal: Any) -> str:
        try:
            return model.compiled(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
