"""The table of links: what leads nowhere has no address."""

from __future__ import annotations

from datetime import date

import pytest
import traitlets

from samtale import LinkTable
from samtale.exercises.link_table import model
from samtale.knowledge.links import read_links


def test_every_known_link_is_there_and_only_the_living_have_an_address():
    told = LinkTable().links
    assert [link["id"] for link in told] == [link.id for link in read_links()]
    assert {link["state"] for link in told if link["address"]} <= {"alive", "moved"}
    assert not any(link["address"] for link in told if link["state"] in ("gone", "unknown", "internal", "publication"))


def test_a_link_grows_old():
    ages = {link["age"] for link in model.shown(read_links(), date(2035, 1, 1))}
    assert ages == {"expired"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"address": "javascript:alert(1)"}, "must begin with https"),
        ({"name": ""}, "link 1 lacks name"),
        ({"colour": "red"}, "has no field colour"),
    ],
)
def test_a_broken_link_is_refused(change, said):
    with pytest.raises(traitlets.TraitError, match=said):
        LinkTable(links=[{"id": "a", "kind": "offer", "name": "Et sted", "state": "alive"} | change])
