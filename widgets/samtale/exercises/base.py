"""The base of every exercise: strict keywords, bundles, interface words."""

from __future__ import annotations

from typing import Any, ClassVar

import anywidget
import traitlets

from samtale import content
from samtale.paths import STATIC


def bundle(name: str) -> str:
    """Return the text of a built file of the front end.

    Raises
    ------
    FileNotFoundError
        When the front end was not built; the message says how to build it.
    """
    path = STATIC / name
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise FileNotFoundError(f"{path} is missing: build the front end with `make build`.") from None


class Exercise(anywidget.AnyWidget):
    """An exercise that is complete in the browser.

    Free text is never a trait: what a participant writes stays in the browser.
    Subclasses set `slice_name`, the one word of folder, style prefix and tests,
    and `content_kind`, the section of a module's content file that describes them;
    `shared_words` names word files that several exercises use.

    Parameters
    ----------
    reference
        Module and id of a written exercise, for example ``"problem_x.opdagelser"``.
    **traits
        Traits by name; they go before what the reference says.

    Raises
    ------
    TypeError
        For a keyword that is no trait of the exercise; the message names the valid ones.
    """

    slice_name: ClassVar[str]
    content_kind: ClassVar[str]
    shared_words: ClassVar[tuple[str, ...]] = ()

    _esm = traitlets.Unicode(help="The ES module of the exercise.").tag(sync=True)
    _css = traitlets.Unicode(help="The styles of the exercise.").tag(sync=True)
    key = traitlets.Unicode(
        help="Name under which the browser keeps the participant's own content, the same after a reload."
    ).tag(sync=True)
    words = traitlets.Dict(help="Interface words in the participant's language, by key.").tag(sync=True)

    def __init__(self, reference: str | None = None, **traits: Any) -> None:
        valid = self.settable()
        if unknown := sorted(set(traits) - set(valid)):
            raise TypeError(f"{type(self).__name__} does not know {', '.join(unknown)}; it takes {', '.join(valid)}")
        written = {} if reference is None else {"key": reference} | self.written(reference)
        super().__init__(**(written | traits))

    @classmethod
    def written(cls, reference: str) -> dict[str, Any]:
        """Return the traits of a written exercise."""
        return {name: value for name, value in content.item(cls.content_kind, reference).items() if name != "id"}

    @classmethod
    def settable(cls) -> list[str]:
        """Return the traits that are the exercise's own, in alphabetical order."""
        inherited = set(anywidget.AnyWidget.class_trait_names()) | {"words"}
        return sorted(name for name in cls.class_trait_names() if name not in inherited and name[0] != "_")

    @traitlets.default("_esm")
    def _default_esm(self) -> str:
        return bundle(f"{self.slice_name}.js")

    @traitlets.default("_css")
    def _default_css(self) -> str:
        return bundle(f"{self.slice_name}.css")

    @traitlets.default("words")
    def _default_words(self) -> dict[str, str]:
        return content.words(self.slice_name, *self.shared_words)
