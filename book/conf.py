"""Sphinx settings of the handbook; its chapters are made by `samtale book`."""

from __future__ import annotations

from samtale import content
from samtale.paths import STATIC
from samtale.publishing.book.chapters import STATIC_FOLDER

say = content.words("book")

project = say["title"]
author = say["title"]
language = "da"
extensions = ["myst_nb"]
root_doc = "index"

myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "off"  # the analyses come with fresh outputs
nb_code_prompt_show = say["show_code"]
nb_code_prompt_hide = say["hide_code"]
nb_merge_streams = True

html_theme = "furo"
html_title = say["title"]
html_css_files = [f"{STATIC_FOLDER.removeprefix('_static/')}book.css"]
html_js_files = [(f"{STATIC_FOLDER.removeprefix('_static/')}book.js", {"defer": "defer"})]
html_favicon = str(STATIC / "icons" / "maerke.svg")
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {"top_of_page_buttons": []}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
