"""A line practised by mouse and keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import PracticeLine
from support.pages import LAPTOP, PHONE, SMALLEST

BAD = "Hvorfor er du så træt? Du skal altså gå tidligere i seng."
GOOD = "Du siger, du er træt. Hvordan har natten været?"


@pytest.fixture
def practice():
    return PracticeLine("skole")


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench, label="Hvad siger du?"):
    return bench.page.get_by_label(label)


def remark(bench):
    return bench.page.locator(".sv-practice_line__remark")


def ask(bench, line):
    field(bench).fill(line)
    button(bench, "Få en bemærkning").click()


def test_one_remark_at_a_time_the_most_harmful_first(bench, practice):
    bench.mount(practice)
    ask(bench, BAD)
    expect(remark(bench)).to_have_count(1)
    expect(remark(bench)).to_contain_text("Stop op: Råd, ingen bad om")
    expect(remark(bench).locator("mark")).to_contain_text("Du skal altså gå")
    expect(remark(bench)).to_contain_text("Hvad kan den unge høre?")
    button(bench, "Næste bemærkning").click()
    expect(remark(bench)).to_contain_text("Kig en gang til: Hvorfor")
    button(bench, "Hvad virkede?").click()
    expect(remark(bench)).to_contain_text("Det var alle bemærkninger.")
    assert bench.saved == []


def test_i_meant_it(bench, practice):
    bench.mount(practice)
    ask(bench, BAD)
    button(bench, "Jeg mente det").click()
    expect(remark(bench)).to_contain_text("Kig en gang til: Hvorfor")
    button(bench, "Fortryd »jeg mente det«").click()
    expect(remark(bench)).to_contain_text("Råd, ingen bad om")


def test_a_second_try_stands_beside_the_first(bench, practice):
    bench.mount(practice)
    ask(bench, BAD)
    button(bench, "Prøv igen").click()
    field(bench, "Dit andet forsøg").fill(GOOD)
    button(bench, "Få en bemærkning").last.click()
    expect(remark(bench).last).to_contain_text("Du brugte den unges egne ord")
    expect(bench.page.get_by_text("Væk i andet forsøg: Råd, ingen bad om, Hvorfor.")).to_be_visible()
    first, second = field(bench, "Dit første forsøg").bounding_box(), field(bench, "Dit andet forsøg").bounding_box()
    assert first["y"] == second["y"]
    assert first["x"] < second["x"]


def test_models_come_after_an_own_line_or_when_asked_for(bench, practice):
    bench.mount(practice)
    models = bench.page.get_by_role("region", name="Tre andre måder at sige det på")
    expect(models).to_have_count(0)
    field(bench).fill(GOOD)
    button(bench, "Sammenlign med tre andre").click()
    expect(models.get_by_role("listitem")).to_have_count(3)
    button(bench, "Næste situation").click()
    button(bench, "Spring over, og se tre replikker").click()
    expect(models.get_by_role("listitem")).to_have_count(3)


def test_the_coach_can_be_switched_off(bench, practice):
    bench.mount(practice)
    bench.page.get_by_role("checkbox", name="Slå træneren fra").check()
    expect(button(bench, "Få en bemærkning")).to_have_count(0)
    bench.reload(practice)
    expect(bench.page.get_by_role("checkbox", name="Slå træneren fra")).to_be_checked()


def test_it_says_once_that_it_can_be_wrong(bench, practice):
    bench.mount(practice)
    button(bench, "Det er forstået").click()
    expect(bench.page.get_by_text("Den kan tage fejl")).to_have_count(0)
    bench.reload(practice)
    expect(field(bench)).to_be_visible()
    expect(bench.page.get_by_text("Den kan tage fejl")).to_have_count(0)


def test_said_aloud_the_partners_number_is_all_that_is_sent(bench, practice):
    bench.mount(practice)
    field(bench).fill("En hemmelig replik")
    bench.page.get_by_role("checkbox", name="Sig det højt til en makker").check()
    expect(field(bench)).to_have_count(0)
    bench.page.get_by_role("radio", name="7", exact=True).check()
    assert bench.saved == [{"value": 7}]
    button(bench, "Ryd tallet").click()
    assert bench.saved == [{"value": 7}, {"value": None}]


def test_the_whole_exercise_by_keyboard(bench, practice):
    bench.mount(practice)
    keyboard = bench.page.keyboard

    def to(locator):
        for _ in range(40):
            if locator.evaluate("el => el === document.activeElement"):
                return
            keyboard.press("Tab")
        pytest.fail("the keyboard does not get there")

    to(field(bench))
    keyboard.type(BAD)
    to(button(bench, "Få en bemærkning"))
    keyboard.press("Enter")
    expect(bench.page.locator(".sv-practice_line__feedback")).to_be_focused()
    to(button(bench, "Prøv igen"))
    keyboard.press("Enter")
    to(field(bench, "Dit andet forsøg"))
    keyboard.type(GOOD)
    to(button(bench, "Sammenlign med tre andre"))
    keyboard.press("Enter")
    expect(bench.page.get_by_role("region", name="Tre andre måder at sige det på")).to_be_visible()
    to(button(bench, "Næste situation"))
    keyboard.press("Enter")
    expect(bench.page.get_by_text("Situation 2 af")).to_be_visible()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "Skriv først, hvad du vil sige."),
        ("?!… 😀", "Her er ingen ord endnu."),
        ("How are you feeling about that?", "Træneren kan kun dansk."),
        ("Hvorfor gik du? " * 700, "Træneren har læst de første 2000 tegn."),
    ],
    ids=["empty", "signs", "english", "long"],
)
def test_odd_lines_get_a_kind_answer_and_are_kept(bench, practice, line, said):
    bench.mount(practice)
    ask(bench, line)
    expect(bench.page.locator(".sv-practice_line__trouble")).to_contain_text(said)
    expect(field(bench)).to_have_value(line)


def test_a_script_is_shown_as_words(bench, practice):
    bench.mount(practice)
    ask(bench, "<img src=x onerror=alert(1)> Hvorfor gik du?")
    expect(remark(bench).locator("blockquote")).to_have_text("<img src=x onerror=alert(1)> Hvorfor gik du?")
    assert bench.page.locator("blockquote img").count() == 0


def test_a_cpr_number_gets_the_alarm(bench, practice):
    bench.mount(practice)
    field(bench).fill("Hans nummer er 010190-1234")
    expect(bench.page.get_by_text("Det ligner et CPR-nummer: slet det.")).to_be_visible()


def test_reload_keeps_and_erase_leaves_nothing(bench, practice):
    bench.mount(practice)
    field(bench).fill(GOOD)
    button(bench, "Næste situation").click()
    bench.reload(practice)
    expect(bench.page.get_by_text("Situation 2 af")).to_be_visible()
    button(bench, "Forrige situation").click()
    expect(field(bench)).to_have_value(GOOD)
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(field(bench)).to_have_value("")
    assert bench.page.evaluate("sessionStorage.length + localStorage.length") == 0
    assert bench.saved == []


def test_without_situations_it_says_so(bench):
    bench.mount(PracticeLine(key="tom"))
    expect(bench.page.get_by_text("Her er ingen situationer endnu.")).to_be_visible()


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_at_every_size(bench, practice, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(practice)
    ask(bench, BAD)
    button(bench, "Sammenlign med tre andre").click()
    no_violations(bench.page)
    button(bench, "Næste bemærkning").click()
    no_violations(bench.page)
    bench.page.get_by_role("checkbox", name="Sig det højt til en makker").check()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for stop in bench.page.get_by_role("radio").all():
        box = stop.bounding_box()
        assert min(box["width"], box["height"]) >= 24


def test_the_whole_exercise_by_touch(finger, practice):
    finger.mount(practice)
    field(finger).tap()
    finger.page.keyboard.type(BAD)
    button(finger, "Få en bemærkning").tap()
    expect(remark(finger)).to_contain_text("Råd, ingen bad om")
    button(finger, "Jeg mente det").tap()
    button(finger, "Prøv igen").tap()
    button(finger, "Sammenlign med tre andre").tap()
    expect(finger.page.get_by_role("region", name="Tre andre måder at sige det på")).to_be_visible()
    button(finger, "Næste situation").tap()
    expect(finger.page.get_by_text("Situation 2 af")).to_be_visible()
