"""What the theme lacks: Danish words, and the level of its headings in the list of chapters."""

from __future__ import annotations

import json
import re

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.content.reader import read

# the theme calls the names of the parts headings and leaves out their level, which a screen reader needs
PART = '<p class="caption" role="heading">'
# what may be wider than a phone can be reached by keyboard
WIDE = re.compile(r'class="(?:cell_output|table-wrapper)[^"]*"')
# Sphinx has no Danish words for what a search found
EMPTY = re.compile(r'("Search finished, found one page matching the search query\.": )\[\s*"",\s*""\s*\]')

WORDS = LANGUAGE / "interface" / "book_theme.yml"


def mended(page: str) -> str:
    """Return a page of the theme whose texts and names of buttons are Danish, and whose headings have a level."""
    for english, danish in read(WORDS, "words").items():
        page = re.sub(
            rf'((?:>|(?:aria-label|title|placeholder)=")\s*){re.escape(english)}(\s*["<])', rf"\1{danish}\2", page
        )
    page = page.replace(PART, PART.replace(">", ' aria-level="2">')).replace("<pre>", '<pre tabindex="0">')
    return WIDE.sub(r'\g<0> tabindex="0"', page)


def mended_script(script: str) -> str:
    """Return a script of Sphinx that tells in Danish how much a search found.

    Sphinx's Danish words lack the sentence, and choose between one and many by a boolean, which finds neither.
    """
    say = content.words("book")
    found = json.dumps([say["search_found_one"], say["search_found_many"]], ensure_ascii=False)
    script = script.replace('"plural_expr": "(n != 1)"', '"plural_expr": "Number(n != 1)"')
    return EMPTY.sub(lambda match: match[1] + found, script)
