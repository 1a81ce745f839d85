"""The words of the product, read from `data/content/` and checked while reading.

Everything that a facilitator or participant reads lies in YAML files, one per
module of the curriculum and one per exercise for its interface words.
"""

from samtale.content.errors import ContentError
from samtale.content.library import guide_items, item, module, practice, timer_presets, words
from samtale.content.reader import check, read

__all__ = ["ContentError", "check", "guide_items", "item", "module", "practice", "read", "timer_presets", "words"]
