"""Before and after by mouse, keyboard and touch; two blind readers; files, paper, calendar; nothing is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from samtale import LearningSample, content
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

REFERENCE = "velkommen.foer-og-efter"
SETS = content.item("learning_samples", REFERENCE)["sets"]
STORED = "samtale:foer-og-efter.sample."
GOOD = "Fortæl mig lidt mere om det."
ADVICE = "Du skal altså tage dig sammen."


def before():
    return LearningSample(REFERENCE)


def after():
    return LearningSample(REFERENCE, moment="after")


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench):
    return bench.page.get_by_label("Hvad siger du?")


def line(bench, number):
    return bench.page.locator(".sv-learning_sample__line").nth(number)


def kept(bench, name):
    told = bench.page.evaluate("key => sessionStorage.getItem(key)", STORED + name)
    return told and json.loads(told)["value"]


def draw(bench, number):
    """Have the next draw give set A (0) or set B (0.9)."""
    bench.page.evaluate("number => { Math.random = () => number }", number)


def reply(bench, texts):
    """Write what one would say, statement by statement, and finish."""
    button(bench, "Begynd").click()
    for text in texts:
        field(bench).fill(text)
        button(bench, "Næste").click()
    button(bench, "Færdig").click()


def read(bench, number, answers):
    """Let a colleague answer: a text of five signs for each reply, 1 or 0."""
    button(bench, f"Kollega {number} læser").click()
    for at, signs in enumerate(answers):
        for place, sign in enumerate(signs):
            line(bench, place).get_by_label("1 = ja" if sign == "1" else "0 = nej").check()
        button(bench, "Næste svar" if at + 1 < len(answers) else "Jeg har læst det hele").click()


def both_moments(bench):
    draw(bench, 0)
    bench.mount(before())
    reply(bench, [f"før {number}" for number in range(4)])
    bench.reload(after())
    reply(bench, [f"efter {number}" for number in range(4)])


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"foer-og-efter.{suffix}"
    return Path(caught.value.path())


def open_file(bench, body):
    bench.page.get_by_label("Åbn en gemt fil").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": body}
    )


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type

    def to(locator):
        for _ in range(60):
            if locator.evaluate("el => el === document.activeElement"):
                return
            press("Tab")
        pytest.fail("the keyboard does not get there")

    to(button(bench, "Begynd"))
    press("Enter")
    for number in range(4):
        expect(bench.page.get_by_role("heading", name=f"Udsagn {number + 1} af 4")).to_be_focused()
        to(field(bench))
        type_(GOOD)
        to(button(bench, "Næste"))
        press("Enter")
    expect(bench.page.get_by_role("heading", name="Et tal til sidst")).to_be_focused()
    press("Tab")
    press("Space")
    for _ in range(6):
        press("ArrowRight")
    to(button(bench, "Færdig"))
    press("Enter")
    expect(bench.page.get_by_role("heading", name="Dine svar er skrevet")).to_be_focused()
    to(bench.page.locator("summary"))
    press("Enter")
    to(button(bench, "Kollega 1 læser"))
    press("Enter")
    for number in range(4):
        expect(bench.page.get_by_role("heading", name=f"Kollega 1. Svar {number + 1} af 4")).to_be_focused()
        for place in range(5):
            press("Tab")
            press("Space")
            expect(line(bench, place).get_by_label("1 = ja")).to_be_checked()
        to(button(bench, "Næste svar" if number < 3 else "Jeg har læst det hele"))
        press("Enter")
    expect(bench.page.get_by_role("heading", name="Dine svar er skrevet")).to_be_focused()


def by_touch(bench):
    button(bench, "Begynd").tap()
    for _ in range(4):
        field(bench).tap()
        bench.page.keyboard.type(GOOD)
        button(bench, "Næste").tap()
    bench.page.get_by_role("radio", name="6", exact=True).tap()
    button(bench, "Færdig").tap()
    bench.page.locator("summary").tap()
    button(bench, "Kollega 1 læser").tap()
    for number in range(4):
        for place in range(5):
            line(bench, place).get_by_label("1 = ja").tap()
        button(bench, "Næste svar" if number < 3 else "Jeg har læst det hele").tap()


def by_mouse(bench):
    button(bench, "Begynd").click()
    for _ in range(4):
        field(bench).fill(GOOD)
        button(bench, "Næste").click()
    bench.page.get_by_role("radio", name="6", exact=True).check()
    button(bench, "Færdig").click()
    bench.page.locator("summary").click()
    read(bench, 1, ["11111"] * 4)


@pytest.mark.parametrize("way", [by_mouse, by_keyboard])
def test_from_start_to_end(bench, way):
    draw(bench, 0)
    bench.mount(before())
    way(bench)
    done_once(bench)


def test_by_touch_alone(finger):
    draw(finger, 0)
    finger.mount(before())
    by_touch(finger)
    done_once(finger)


def done_once(bench):
    assert kept(bench, "before")["now"] == 6
    assert kept(bench, "before")["replies"] == {statement["id"]: GOOD for statement in SETS["A"]}
    expect(bench.page.get_by_text("4 af 4 svar er læst")).to_be_visible()
    expect(bench.page.get_by_text("0 af 4 svar er læst")).to_be_visible()
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}


@pytest.mark.parametrize(("number", "first", "second"), [(0, "A", "B"), (0.9, "B", "A")])
def test_before_draws_a_set_and_after_gives_the_other(bench, number, first, second):
    draw(bench, number)
    bench.mount(before())
    button(bench, "Begynd").click()
    expect(bench.page.get_by_text(SETS[first][0]["text"])).to_be_visible()
    bench.reload(after())
    draw(bench, number)  # nothing is drawn any more
    button(bench, "Begynd").click()
    for statement in SETS[second]:
        expect(bench.page.get_by_text(statement["text"])).to_be_visible()
        button(bench, "Næste").click()


@pytest.mark.parametrize(("said", "wanted"), [("Sæt A", "B"), ("Sæt B", "A"), ("Det ved jeg ikke", "A")])
def test_on_another_phone_one_says_which_set_came_first(bench, said, wanted):
    draw(bench, 0)
    bench.mount(after())
    button(bench, said).click()
    expect(bench.page.get_by_role("heading", name="Udsagn 1 af 4")).to_be_focused()
    expect(bench.page.get_by_text(SETS[wanted][0]["text"])).to_be_visible()


def test_after_asks_how_sure_now_and_looking_back(bench):
    bench.mount(after())
    button(bench, "Sæt A").click()
    for _ in range(4):
        button(bench, "Næste").click()
    now = bench.page.get_by_role("group", name="Hvor sikker er du nu")
    then = bench.page.get_by_role("group", name="Og når du ser tilbage")
    now.get_by_label("8", exact=True).check()
    then.get_by_label("3", exact=True).check()
    assert (kept(bench, "after")["now"], kept(bench, "after")["then"]) == (8, 3)
    then.get_by_role("button", name="Ryd tallet").click()
    assert (kept(bench, "after")["now"], kept(bench, "after")["then"]) == (8, None)
    button(bench, "Færdig").click()
    expect(bench.page.get_by_text("Du har ikke skrevet nogen svar")).to_have_count(1)


def test_the_readers_see_neither_moment_nor_each_other(bench):
    both_moments(bench)
    button(bench, "Kollega 1 læser").click()
    seen = []
    for number in range(8):
        expect(bench.page.get_by_role("heading", name=f"Kollega 1. Svar {number + 1} af 8")).to_be_focused()
        seen.append(bench.page.locator("blockquote").inner_text())
        words = bench.page.locator(".sv-learning_sample").inner_text().replace(seen[-1], "")
        assert not any(told in words for told in ("Før", "Efter", "Sæt A", "Sæt B"))
        for place in range(5):
            line(bench, place).get_by_label("1 = ja").check()
        if number < 7:
            button(bench, "Næste svar").click()
    assert sorted(seen) == sorted([f"{moment} {number}" for moment in ("før", "efter") for number in range(4)])
    assert seen != sorted(seen)
    assert seen != sorted(seen, reverse=True)
    button(bench, "Jeg har læst det hele").click()
    expect(bench.page.get_by_role("region", name="Hvor er I enige?")).to_have_count(0)
    button(bench, "Kollega 2 læser").click()
    expect(bench.page.locator("input:checked")).to_have_count(0)
    bench.reload(after())
    button(bench, "Kollega 1 læser").click()
    assert bench.page.locator("blockquote").inner_text() == seen[0]


def test_two_readers_side_by_side_and_before_and_after_on_request(bench):
    both_moments(bench)
    read(bench, 1, ["11111"] * 8)
    read(bench, 2, ["11111"] * 6 + ["01111", "10101"])
    result = bench.page.get_by_role("region", name="Hvor er I enige?")
    expect(result).to_contain_text("I har sagt det samme 37 gange ud af 40.")
    rows = result.get_by_role("row")
    expect(rows.nth(1)).to_have_text("155")
    expect(rows.nth(8)).to_have_text("853")
    expect(result.get_by_role("listitem")).to_have_text(["Svar 7: Åben dør", "Svar 8: Egne ord, Én ting"])
    expect(result.get_by_role("table")).to_have_count(1)
    button(bench, "Vis før og efter").click()
    sums = result.get_by_role("table").nth(1)
    expect(sums.get_by_role("row")).to_have_count(3)
    expect(sums).to_contain_text("20 af 20")
    expect(result).to_contain_text("De er ikke en karakter til nogen.")
    lost = [
        20 - int(sums.get_by_role("row").nth(row).get_by_role("cell").nth(1).inner_text().split()[0]) for row in (1, 2)
    ]
    assert sum(lost) == 3
    assert bench.saved == []


def test_the_coach_speaks_after_the_reader_or_when_asked(bench):
    bench.mount(before())
    reply(bench, [ADVICE, "", "", ""])
    bench.page.locator("summary").click()
    button(bench, "Kollega 1 læser").click()
    coach = bench.page.get_by_text("Trænerens bud:")
    for place in range(5):
        expect(coach).to_have_count(0)
        line(bench, place).get_by_label("1 = ja").check()
    expect(coach).to_have_text([f"Trænerens bud: {bid}" for bid in (0, 0, 0, 1, 1)])
    expect(line(bench, 2).get_by_label("1 = ja")).to_be_checked()
    expect(bench.page.get_by_text("I alt 5 af 5.")).to_be_visible()
    button(bench, "Jeg har læst det hele").click()
    button(bench, "Kollega 2 læser").click()
    expect(coach).to_have_count(0)
    button(bench, "Vis trænerens bud").click()
    expect(coach).to_have_count(5)
    expect(bench.page.locator("input:checked")).to_have_count(0)


def test_the_coach_has_nothing_to_say_to_signs(bench):
    bench.mount(before())
    reply(bench, ["?!… 😀", "", "", ""])
    bench.page.locator("summary").click()
    button(bench, "Kollega 1 læser").click()
    button(bench, "Vis trænerens bud").click()
    expect(bench.page.get_by_text("Træneren har intet bud", exact=True)).to_have_count(5)


def test_a_changed_reply_is_read_again(bench):
    bench.mount(before())
    reply(bench, [GOOD, GOOD, "", ""])
    bench.page.locator("summary").click()
    read(bench, 1, ["11111", "00000"])
    expect(bench.page.get_by_text("2 af 2 svar er læst")).to_be_visible()
    button(bench, "Tilbage til svarene").click()
    for _ in range(4):
        button(bench, "Forrige").click()
    field(bench).fill(ADVICE)
    for _ in range(4):
        button(bench, "Næste").click()
    button(bench, "Færdig").click()
    expect(bench.page.get_by_text("1 af 2 svar er læst")).to_be_visible()


def test_the_file_goes_to_another_device_and_comes_back(bench, finger):
    draw(bench, 0)
    bench.mount(before())
    reply(bench, [f"før {number}" for number in range(4)])
    whole = saved_file(bench, "Gem svarene i en fil", "json").read_bytes()
    finger.mount(after())
    open_file(finger, whole)
    reply(finger, [f"efter {number}" for number in range(4)])
    assert set(kept(finger, "after")["replies"]) == {statement["id"] for statement in SETS["B"]}
    expect(finger.page.get_by_text("0 af 8 svar er læst").first).to_be_visible()
    for body in (b"{", b"\xff\xfe", whole.replace(b"foer-og-efter", b"noget-andet")):
        open_file(finger, body)
        expect(finger.page.get_by_text("Filen er ikke svar fra denne øvelse.")).to_be_visible()
    expect(finger.page.get_by_text("0 af 8 svar er læst").first).to_be_visible()


def test_the_sheet_as_text_tells_the_moment_last(bench):
    both_moments(bench)
    read(bench, 1, ["11111"] * 8)
    read(bench, 2, ["11111"] * 7 + ["01111"])
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    sheet, _, last = text.partition("## Sidste side")
    for number in range(4):
        assert f"> før {number}" in sheet
        assert f"> efter {number}" in sheet
    assert "Svar 8: kollega 1 gav 5, kollega 2 gav 4. Uenige om: Åben dør" in sheet
    assert "Før" not in sheet
    assert "Efter" not in sheet
    assert (last.count(": Før. Trænerens bud: Åben dør"), last.count(": Efter. Trænerens bud: Åben dør")) == (4, 4)
    assert "Uden personoplysninger." in last


def test_paper_holds_every_reply_and_the_key_has_a_page_of_its_own(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    both_moments(bench)
    button(bench, "Print arket").click()
    bench.page.emulate_media(media="print")
    expect(bench.page.locator(".sv-learning_sample__paper")).to_have_count(8)
    expect(bench.page.locator(".sv-learning_sample__paper").first).to_be_visible()
    expect(bench.page.get_by_text("Tre små gensyn")).to_be_hidden()
    last = bench.page.locator(".sv-learning_sample__last")
    expect(last.get_by_role("listitem")).to_have_count(8)
    assert last.evaluate("el => getComputedStyle(el).breakBefore") == "page"


def test_three_days_go_to_the_calendar(bench):
    bench.mount(after())
    button(bench, "Sæt A").click()
    for _ in range(4):
        button(bench, "Næste").click()
    button(bench, "Færdig").click()
    button(bench, "Læg dagene i kalenderen").click()
    expect(bench.page.get_by_text("Vælg først en dag.")).to_be_visible()
    bench.page.get_by_label("Tæl fra denne dag").fill("2027-03-20")
    expect(bench.page.get_by_text("Vælg først en dag.")).to_have_count(0)
    expect(bench.page.get_by_text("lørdag den 3. april 2027")).to_be_visible()
    calendar = Calendar.from_ical(saved_file(bench, "Læg dagene i kalenderen", "ics").read_bytes())
    events = calendar.walk("VEVENT")
    wanted = content.item("learning_samples", REFERENCE)["boosters"]
    assert [str(event["summary"]) for event in events] == [booster["title"] for booster in wanted]
    assert [str(event["description"]) for event in events] == [booster["text"] for booster in wanted]
    assert [str(event.decoded("dtstart")) for event in events] == ["2027-04-03", "2027-04-17", "2027-05-15"]


def test_before_has_no_days_to_come_back(bench):
    bench.mount(before())
    reply(bench, [""] * 4)
    expect(bench.page.get_by_role("region", name="Tre små gensyn")).to_have_count(0)


def test_a_reload_keeps_it_and_erase_forgets_the_draw_too(bench):
    draw(bench, 0.9)
    bench.mount(before())
    button(bench, "Begynd").click()
    field(bench).fill("En hemmelig replik")
    button(bench, "Næste").click()
    bench.reload(before())
    expect(bench.page.get_by_role("heading", name="Udsagn 2 af 4")).to_be_visible()
    button(bench, "Forrige").click()
    expect(field(bench)).to_have_value("En hemmelig replik")
    assert kept(bench, "first") == "B"
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(button(bench, "Begynd")).to_be_visible()
    assert bench.page.evaluate("sessionStorage.length + localStorage.length") == 0
    bench.reload(after())
    expect(bench.page.get_by_text("Denne browser kan ikke huske det.")).to_be_visible()
    assert bench.saved == []


def test_erasing_while_a_colleague_reads_leaves_nothing(bench):
    both_moments(bench)
    read(bench, 1, ["11111"] * 8)
    button(bench, "Kollega 2 læser").click()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(button(bench, "Det ved jeg ikke")).to_be_visible()
    assert bench.page.evaluate("sessionStorage.length + localStorage.length") == 0


@pytest.mark.parametrize(
    "junk",
    [
        "{",
        "null",
        '{"value":7,"saved":9e15}',
        '{"value":{"set":"C","replies":3,"raters":7},"saved":9e15}',
        '{"value":{"set":"A","at":"x","replies":{"a-mistanke":4},"raters":[3,{"before.a-mistanke":9}]},"saved":9e15}',
    ],
)
def test_junk_in_the_store_is_forgotten(bench, junk):
    for name in ("first", "before", "after", "sheet"):
        bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED + name, junk])
    bench.mount(before())
    if button(bench, "Begynd").count():
        button(bench, "Begynd").click()
    for _ in range(4):
        field(bench).fill(GOOD)
        button(bench, "Næste").click()
    button(bench, "Færdig").click()
    bench.page.locator("details").evaluate("el => { el.open = true }")
    expect(bench.page.get_by_text("0 af 4 svar er læst").first).to_be_visible()


def test_personal_numbers_raise_an_alarm_and_a_script_is_words(bench):
    bench.mount(before())
    button(bench, "Begynd").click()
    field(bench).fill("<img src=x onerror=alert(1)> Ring 22 33 44 55")
    expect(bench.page.get_by_text("Det ligner et telefonnummer")).to_be_visible()
    for _ in range(4):
        button(bench, "Næste").click()
    button(bench, "Færdig").click()
    bench.page.locator("summary").click()
    button(bench, "Kollega 1 læser").click()
    expect(bench.page.locator("blockquote")).to_have_text("<img src=x onerror=alert(1)> Ring 22 33 44 55")
    assert bench.page.locator("blockquote img").count() == 0


def test_without_statements_it_says_so(bench):
    bench.mount(LearningSample(key="tom"))
    expect(bench.page.get_by_text("Her er ingen udsagn endnu.")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)

    def fine():
        no_violations(bench.page)
        assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        for control in bench.page.locator(".sv-button:visible, .sv-field__input:visible").all():
            assert control.bounding_box()["height"] >= 44

    bench.mount(after())
    fine()
    button(bench, "Sæt A").click()
    for number in range(4):
        field(bench).fill(GOOD if number < 2 else "")
        if number == 0:
            fine()
        button(bench, "Næste").click()
    fine()
    button(bench, "Færdig").click()
    bench.page.locator("summary").click()
    bench.page.get_by_label("Tæl fra denne dag").fill("2027-03-20")
    fine()
    read(bench, 1, ["11111", "11111"])
    button(bench, "Kollega 1 læser").click()
    fine()
    button(bench, "Jeg har læst det hele").or_(button(bench, "Hold pause")).click()
    read(bench, 2, ["01111", "00000"])
    button(bench, "Vis før og efter").click()
    fine()
