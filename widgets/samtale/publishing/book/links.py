"""The built pages: every link leads somewhere, every picture has words, nothing comes from another host."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from samtale import content

# what a browser fetches by itself; an ordinary link is followed only by who clicks it
FETCHED = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src")}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[tuple[str, str]] = []
        self.unnamed: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep ids and links of an element, and pictures that nothing describes."""
        known = dict(attrs)
        if tag == "img" and not _describes(known.get("alt"), known.get("src")):
            self.unnamed.append(known.get("src") or "")
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src"):
                self.links.append((f"{tag} {name}", value))


def faults(files: Mapping[str, bytes]) -> list[str]:
    """Return dead inner links, pictures without words and foreign hosts of the pages, in Danish.

    Parameters
    ----------
    files
        The book's files by path.
    """
    pages = {}
    for name, data in files.items():
        if name.endswith(".html"):
            pages[name] = page = _Page()
            page.feed(data.decode("utf-8"))
    say = content.words("book")
    found = []
    for name, page in pages.items():
        found += [say["page_missing_alt"].format(page=name, picture=picture) for picture in page.unnamed]
        for place, link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https") or parts.netloc:
                if tuple(place.split()) in FETCHED:
                    found.append(say["foreign"].format(page=name, link=link))
            elif not parts.scheme and not _reaches(name, parts.path, parts.fragment, files, pages):
                found.append(say["dead_page_link"].format(page=name, link=link))
    return found


def _describes(text: str | None, source: str | None) -> bool:
    """Tell whether an alternative text says anything: where there is none, the builder puts the file's path."""
    return bool(text and text.strip() and text != source)


def _reaches(page: str, path: str, fragment: str, files: Mapping[str, bytes], pages: Mapping[str, _Page]) -> bool:
    target = normpath(join(dirname(page), unquote(path))) if path else page
    if target not in files:
        return False
    return not fragment or target not in pages or unquote(fragment) in pages[target].ids
