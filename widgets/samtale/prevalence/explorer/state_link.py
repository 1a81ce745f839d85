"""The link that shows the same choices again."""

from __future__ import annotations

import traitlets

from samtale.exercises.base import Exercise


class StateLink(Exercise):
    """A button that makes a link of the choices; an address with such a link sets them."""

    slice_name = "state_link"

    state = traitlets.Dict(help="The choices as texts, by name.").tag(sync=True)
    refused = traitlets.Bool(False, help="Whether the link asked for something that there is not.").tag(sync=True)
