"""The interview timer in a browser, on a wall clock that the test moves."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from samtale import InterviewTimer, PrivateNote
from support.pages import PHONE, SMALLEST, hold_clock

RECORD_ANNOUNCEMENTS = """() => {
  window.said = [];
  new MutationObserver(() => {
    const text = document.getElementById("samtale-live-region")?.textContent.trim();
    if (text && text !== window.said.at(-1)) window.said.push(text);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


class Room:
    """A page with a timer, as a person sees it."""

    def __init__(self, bench) -> None:
        self.bench = bench
        self.page: Page = bench.page
        hold_clock(self.page)

    def open(self, *args, key="prøve", **traits) -> Room:
        self.timer = InterviewTimer(*args, key=key, **traits)
        self.bench.mount(self.timer)
        self.page.evaluate(RECORD_ANNOUNCEMENTS)
        return self

    def reload(self, timer: InterviewTimer | None = None) -> None:
        self.bench.reload(timer or self.timer)
        self.page.evaluate(RECORD_ANNOUNCEMENTS)

    def press(self, name: str) -> None:
        self.button(name).click()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def wait(self, seconds: int) -> None:
        """Let the time pass second by second."""
        self.page.clock.run_for(seconds * 1000)

    def sleep(self, seconds: int) -> None:
        """Let the tab sleep: the wall clock jumps."""
        self.page.clock.fast_forward(seconds * 1000)

    def shows(self, digits: str) -> None:
        expect(self.page.get_by_role("timer")).to_have_text(digits)

    def check(self, no_violations) -> None:
        """Run axe, which needs a clock that runs."""
        self.page.clock.resume()
        no_violations(self.page)

    @property
    def said(self) -> list[str]:
        return self.page.evaluate("window.said")

    def kernel(self, **traits) -> None:
        """Set traits in one message, as the kernel does."""
        told = "told => Object.entries(told).forEach(([name, value]) => window.model.set(name, value))"
        self.page.evaluate(told, traits)

    def reported(self) -> dict:
        return {name: self.bench.trait(name) for name in ("phase", "state", "elapsed", "added", "swapped")}


@pytest.fixture
def room(bench):
    return Room(bench)


def report(phase=0, state="running", elapsed=0, added=0, swapped=False):
    return {"phase": phase, "state": state, "elapsed": elapsed, "added": added, "swapped": swapped}


def test_start_pause_and_go_on(room):
    room.open("modul")
    room.shows("12:00")
    expect(room.page.get_by_text("klar til start")).to_be_visible()
    room.press("Start")
    room.wait(65)
    room.shows("10:55")
    assert room.reported() == report(elapsed=65)
    room.press("Pause")
    room.wait(600)
    room.shows("10:55")
    expect(room.page.get_by_text("på pause", exact=True)).to_be_visible()
    room.press("Fortsæt")
    room.wait(55)
    room.shows("10:00")


def test_by_touch_alone(finger):
    touched = Room(finger).open("kort")
    touched.button("Start").tap()
    touched.wait(65)
    touched.shows("4:55")
    for name in ("Pause", "Fortsæt", "Næste fase"):
        touched.button(name).tap()
    touched.shows("6:00")
    assert touched.reported()["phase"] == 1


def test_roles_are_swapped_only_where_there_are_roles(room):
    room.open("ruder")
    expect(room.button("Byt roller")).to_have_count(0)
    room.open("kort", key="anden")
    expect(room.button("Byt roller")).to_be_visible()


def test_the_kernel_hears_of_it_at_most_once_a_second(room):
    room.open("modul")
    room.press("Start")
    room.wait(10)
    assert [saved["elapsed"] for saved in room.bench.saved if "elapsed" in saved] == list(range(1, 11))
    assert set().union(*room.bench.saved) == {"state", "elapsed"}


def test_minutes_more_and_less(room):
    room.open("kort")
    room.press("Et minut mere")
    room.shows("7:00")
    room.press("Start")
    for _ in range(6):
        room.press("Et minut mindre")
    room.shows("1:00")
    expect(room.button("Et minut mindre")).to_have_attribute("aria-disabled", "true")
    room.button("Et minut mindre").click(force=True)
    room.shows("1:00")
    assert room.reported() == report(added=-5)


def test_phases_go_on_roles_swap_and_the_end_is_calm(room):
    room.open("kort")
    now = room.page.locator("[aria-current=step]")
    expect(now).to_contain_text("Første interview")
    expect(room.page.get_by_text("A spørger, B fortæller", exact=True)).to_be_visible()
    room.press("Start")
    room.wait(10)
    room.press("Næste fase")
    room.shows("6:00")
    expect(now).to_contain_text("Andet interview")
    expect(room.page.get_by_role("listitem").first).to_contain_text("færdig")
    expect(room.page.get_by_text("B spørger, A fortæller", exact=True)).to_be_visible()
    expect(room.page.get_by_text("Byt roller nu.", exact=True)).to_be_visible()
    assert room.said[-1] == "Byt roller. Andet interview, 6 minutter. B spørger, A fortæller"
    assert room.reported() == report(phase=1, swapped=True)
    room.press("Byt roller")
    assert room.said[-1] == "Byt roller. A spørger, B fortæller"
    room.press("Afslut")
    expect(room.page.get_by_text("Færdig", exact=True)).to_be_visible()
    expect(now).to_have_count(0)
    assert room.said[-1] == "Planen er færdig."
    room.press("Forrige fase")
    expect(now).to_contain_text("Andet interview")
    assert room.bench.trait("state") == "paused"


def test_overtime_counts_up_and_ends_nothing(room):
    room.open("kort")
    room.press("Start")
    room.wait(360)
    room.shows("0:00")
    room.wait(130)
    room.shows("2:10")
    expect(room.page.get_by_role("timer", name="Tid over")).to_be_visible()
    expect(room.page.get_by_text("over tiden", exact=True)).to_be_visible()
    assert room.reported() == report(elapsed=490)


def test_each_announcement_comes_once(room):
    room.open("modul")
    room.press("Start")
    room.wait(359)
    assert room.said == ["Uret går. Første interview, 12 minutter tilbage."]
    room.wait(1)
    half = "Første interview: Halvdelen af tiden er gået."
    assert room.said[1:] == [half]
    expect(room.page.get_by_text("Halvdelen af tiden er gået.", exact=True)).to_be_visible()
    room.wait(240)
    two = "Første interview: Der er to minutter tilbage."
    assert room.said[1:] == [half, two]
    expect(room.page.get_by_text("Der er to minutter tilbage.", exact=True)).to_be_visible()
    room.wait(400)
    up = "Første interview: Tiden er gået. I kan tale færdig."
    assert room.said[1:] == [half, two, up]
    expect(room.page.get_by_text("Tiden er gået. Tal færdig")).to_be_visible()


def test_more_time_takes_nothing_back_and_ends_with_its_own_announcement(room):
    room.open("kort")
    up = "Første interview: Tiden er gået. I kan tale færdig."
    room.press("Start")
    room.wait(365)
    room.kernel(added=1)
    room.shows("0:55")
    assert room.said[-2:] == [up, "Første interview varer nu 7 minutter."]
    room.wait(60)
    assert room.said[-2:] == ["Første interview varer nu 7 minutter.", up]
    room.press("Et minut mere")
    room.wait(60)
    assert room.said[-3:] == [up, "Første interview varer nu 8 minutter.", up]


def test_a_tab_that_slept_is_right_at_once_and_says_only_the_latest(room):
    room.open("modul")
    room.press("Start")
    room.sleep(3600)
    room.shows("48:00")
    assert room.said[1:] == ["Første interview: Tiden er gået. I kan tale færdig."]


def test_a_reload_keeps_the_time_and_repeats_nothing(room):
    room.open("modul")
    room.press("Start")
    room.wait(10)
    room.press("Næste fase")
    room.press("Næste fase")
    room.press("Et minut mere")
    room.wait(400)
    room.reload()
    room.shows("6:20")
    room.wait(20)
    room.shows("6:00")
    assert room.said == []
    assert room.reported() == report(phase=2, elapsed=420, added=1, swapped=True)
    room.press("Pause")
    room.reload()
    room.wait(100)
    room.shows("6:00")


def test_a_reload_keeps_a_plan_picked_by_the_person(room):
    room.open("modul")
    room.page.get_by_text("Vælg en anden plan").click()
    room.page.get_by_label("Den korte").check()
    room.press("Start")
    room.wait(60)
    room.reload()
    room.shows("5:00")
    assert room.bench.trait("preset") == "kort"


def test_another_plan_under_the_same_key_starts_anew(room):
    room.open("modul")
    room.press("Start")
    room.wait(60)
    room.reload(InterviewTimer(key="prøve", phases=[{"name": "Rundt om bordet", "minutes": 5}]))
    room.shows("5:00")
    expect(room.button("Start")).to_be_visible()


def test_the_browser_follows_the_kernel_on_its_own_clock(room):
    room.open("modul")
    room.kernel(state="running", elapsed=100)
    room.shows("10:20")
    room.wait(20)
    room.shows("10:00")
    room.kernel(state="paused")
    room.wait(100)
    room.shows("10:00")
    room.kernel(phase=2, elapsed=0, swapped=True)
    room.shows("12:00")
    expect(room.page.get_by_text("B spørger, A fortæller", exact=True)).to_be_visible()
    assert room.said[-1].startswith("Byt roller. Andet interview")
    room.kernel(added=2)
    room.shows("14:00")
    room.kernel(phases=[{"name": "Kun én", "minutes": 3, "role": "", "swap": False}], phase=0, state="ready")
    expect(room.page.get_by_text("Fase 1 af 1")).to_be_visible()


def test_an_echo_does_not_move_the_clock(room):
    room.open("modul")
    room.press("Start")
    room.wait(10)
    sent = len(room.bench.saved)
    room.kernel(elapsed=9)
    assert len(room.bench.saved) == sent
    room.wait(1)
    room.shows("11:49")


def test_a_lost_connection_does_not_stop_the_clock(room):
    room.open("modul")
    room.page.evaluate("() => { window.model.save_changes = () => { throw new Error('Websocket closed'); }; }")
    room.press("Start")
    room.wait(30)
    room.press("Næste fase")
    room.wait(30)
    room.shows("2:30")


def test_reset_and_a_phase_too_far_can_be_undone_without_losing_time(room):
    room.open("modul")
    expect(room.button("Nulstil")).to_have_attribute("aria-disabled", "true")
    expect(room.button("Fortryd")).to_have_attribute("aria-disabled", "true")
    room.press("Start")
    room.wait(60)
    room.press("Nulstil")
    room.shows("12:00")
    assert room.reported() == report(state="ready")
    room.wait(30)
    room.press("Fortryd")
    room.shows("10:30")
    room.press("Næste fase")
    room.wait(30)
    room.press("Fortryd")
    room.shows("10:00")
    room.press("Næste fase")
    room.wait(62)
    expect(room.button("Fortryd")).to_have_attribute("aria-disabled", "true")


def test_the_clock_can_be_hidden_and_still_speaks(room):
    room.open("modul")
    room.press("Start")
    room.page.get_by_label("Skjul uret").check()
    expect(room.page.get_by_role("timer")).to_have_count(0)
    expect(room.page.locator(".sv-interview_timer__name")).to_have_text("Første interview")
    room.wait(600)
    assert room.said[-1] == "Første interview: Der er to minutter tilbage."
    room.reload()
    expect(room.page.get_by_role("timer")).to_have_count(0)
    room.page.get_by_label("Skjul uret").uncheck()
    room.shows("2:00")


def test_sound_is_off_until_a_person_switches_it_on(room):
    room.page.evaluate("""() => {
      window.tones = 0;
      const make = AudioContext.prototype.createOscillator;
      AudioContext.prototype.createOscillator = function () { window.tones += 1; return make.call(this); };
    }""")
    room.open("kort")
    room.press("Start")
    room.wait(180)
    assert room.page.evaluate("window.tones") == 0
    room.page.get_by_label("Lyd ved besked").check()
    assert room.page.evaluate("window.tones") == 1
    room.wait(180)
    assert room.page.evaluate("window.tones") == 3


def test_the_big_screen_fills_the_window_and_escape_leaves_it(room):
    room.open("modul")
    small = room.page.get_by_role("timer").bounding_box()
    room.button("Stor skærm").focus()
    room.page.keyboard.press("Enter")
    big = room.page.get_by_role("dialog", name="Stor skærm")
    assert big.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 800}
    assert room.page.get_by_role("timer").bounding_box()["height"] > 1.4 * small["height"]
    assert big.evaluate("element => element.scrollHeight") <= 800
    expect(room.button("Luk stor skærm")).to_be_focused()
    for _ in range(20):
        room.page.keyboard.press("Tab")
        assert big.evaluate("element => element.contains(document.activeElement)")
    room.page.get_by_label("Lyd ved besked").focus()
    room.page.keyboard.press("Tab")
    expect(room.button("Start")).to_be_focused()
    room.page.keyboard.press("Shift+Tab")
    expect(room.page.get_by_label("Lyd ved besked")).to_be_focused()
    room.page.keyboard.press("Escape")
    expect(big).to_have_count(0)
    assert room.page.get_by_role("timer").bounding_box() == small


def test_erasing_everything_resets_the_clock_too(room):
    room.bench.mount(PrivateNote(key="note", title="Til mig selv", prompts=[{"id": "nyt", "label": "Hvad var nyt?"}]))
    room.open("modul")
    room.page.get_by_text("Vælg en anden plan").click()
    room.page.get_by_label("Den korte").check()
    room.page.get_by_label("Skjul uret").check()
    room.press("Start")
    room.wait(60)
    room.press("Slet alt")
    room.press("Ja, slet alt")
    room.shows("12:00")
    expect(room.button("Start")).to_be_visible()
    assert room.page.evaluate("sessionStorage.length + localStorage.length") == 0
    assert room.reported() == report(state="ready")
    assert room.bench.trait("preset") == "modul"


def test_presets_can_be_picked_before_the_start(room):
    room.open("modul")
    room.page.get_by_text("Vælg en anden plan").click()
    expect(room.page.get_by_label("Begge får en tur")).to_be_checked()
    room.page.get_by_label("Den lange").check()
    room.shows("30:00")
    assert room.bench.trait("preset") == "guiden"
    assert [phase["minutes"] for phase in room.bench.trait("phases")] == [30, 10]
    room.press("Start")
    expect(room.page.get_by_text("Vælg en anden plan")).to_have_count(0)


def test_own_minutes_are_checked_beside_the_field(room):
    room.open("modul")
    room.page.get_by_text("Vælg en anden plan").click()
    room.page.get_by_label("Egne minutter").check()
    interview = room.page.get_by_label("Minutter til interview")
    interview.fill("25")
    room.shows("25:00")
    closing = room.page.get_by_label("Minutter til afsluttende snak")
    closing.fill("0")
    expect(room.page.get_by_text("Fase 1 af 1")).to_be_visible()
    for wrong in ("0", "241", "-5", "tolv", "1.5", ""):
        interview.fill(wrong)
        expect(room.page.get_by_text("Skriv et helt tal fra 1 til 240.")).to_be_visible()
        expect(interview).to_have_attribute("aria-invalid", "true")
        room.shows("25:00")
    interview.fill("40")
    closing.fill("5")
    room.reload()
    room.shows("40:00")
    assert [phase["minutes"] for phase in room.bench.trait("phases")] == [40, 5]
    assert room.bench.trait("preset") == ""


def test_a_notebooks_own_plan_stands_among_the_choices(room):
    room.open(phases=[{"name": "Rundt om bordet", "minutes": 5}])
    room.page.get_by_text("Vælg en anden plan").click()
    expect(room.page.get_by_label("Modulets plan")).to_be_checked()
    room.page.get_by_label("Den korte").check()
    room.shows("6:00")
    room.page.get_by_label("Modulets plan").check()
    room.shows("5:00")


@pytest.mark.parametrize("size", [PHONE, SMALLEST])
def test_a_small_bar_stays_while_the_clock_is_out_of_sight(room, size, no_violations):
    room.page.set_viewport_size(size)
    room.open("modul")
    room.page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Tekst</p>'.repeat(90))")
    room.page.evaluate("document.querySelector('main').lastElementChild.id = 'sidst'")
    bar = room.page.get_by_role("group", name="Uret kører videre")
    room.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(room.page.get_by_role("timer")).not_to_be_in_viewport()
    expect(bar).to_have_count(0)
    room.page.evaluate("scrollTo(0, 0)")
    room.press("Start")
    room.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(bar).to_be_visible()
    room.wait(60)
    expect(bar).to_contain_text("Første interview")
    expect(bar).to_contain_text("11:00")
    room.check(no_violations)
    assert room.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    room.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last = room.page.locator("#sidst").bounding_box()
    assert last["y"] + last["height"] <= bar.bounding_box()["y"]
    bar.get_by_role("button", name="Pause").click()
    expect(bar.get_by_role("button", name="Fortsæt")).to_be_focused()
    room.page.emulate_media(media="print")
    expect(bar).to_be_hidden()
    room.page.emulate_media(media="screen")
    bar.get_by_role("button", name="Til uret").click()
    expect(room.page.get_by_role("timer")).to_be_in_viewport()
    expect(bar).to_have_count(0)
    expect(room.button("Fortsæt")).to_be_focused()


@pytest.mark.parametrize("size", [PHONE, SMALLEST])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_a_phone_and_axe_is_content(room, no_violations, size, scheme):
    room.page.emulate_media(color_scheme=scheme)
    room.page.set_viewport_size(size)
    room.open("modul")
    width = "document.documentElement.scrollWidth"
    room.page.get_by_text("Vælg en anden plan").click()
    room.page.get_by_label("Egne minutter").check()
    room.page.get_by_label("Minutter til interview").fill("240")
    assert room.page.evaluate(width) <= size["width"]
    room.check(no_violations)
    room.press("Start")
    room.wait(5)
    room.sleep(4 * 3600)
    room.check(no_violations)
    assert room.page.evaluate(width) <= size["width"]
    small = room.page.locator("button:visible").evaluate_all(
        "buttons => buttons.filter((button) => button.getBoundingClientRect().height < 44).map((b) => b.textContent)"
    )
    assert small == []
    room.press("Stor skærm")
    room.check(no_violations)
    assert room.page.evaluate(width) <= size["width"]


def test_everything_works_with_the_keyboard_alone(room):
    room.open("modul")

    def go_to(name: str) -> None:
        for _ in range(30):
            room.page.keyboard.press("Tab")
            words = "e => e.getAttribute('aria-label') ?? (e.labels?.[0] ?? e).textContent"
            if room.page.evaluate(f"({words})(document.activeElement)").startswith(name):
                return
        raise AssertionError(f"{name} cannot be reached")

    go_to("Vælg en anden plan")
    room.page.keyboard.press("Enter")
    go_to("Begge får en tur")
    room.page.keyboard.press("ArrowDown")
    room.shows("6:00")
    go_to("Start")
    room.page.keyboard.press("Space")
    room.wait(10)
    go_to("Et minut mere")
    room.page.keyboard.press("Enter")
    room.shows("6:50")
    go_to("Skjul uret")
    room.page.keyboard.press("Space")
    expect(room.page.get_by_role("timer")).to_have_count(0)
    room.page.keyboard.press("Space")
    go_to("Næste fase")
    room.page.keyboard.press("Enter")
    room.shows("6:00")
    go_to("Forrige fase")
    room.page.keyboard.press("Enter")
    go_to("Nulstil")
    room.page.keyboard.press("Enter")
    assert room.reported() == report(state="ready")
    go_to("Fortryd")
    room.page.keyboard.press("Enter")
    assert room.bench.trait("state") == "running"


def test_on_paper_there_is_the_plan_only(room):
    room.open("kort")
    room.page.emulate_media(media="print")
    expect(room.page.get_by_role("listitem")).to_have_count(2)
    expect(room.page.get_by_role("listitem").last).to_be_visible()
    expect(room.page.get_by_role("button")).to_have_count(0)
    expect(room.page.get_by_role("timer")).to_have_count(0)


def test_unmount_leaves_no_listener_and_no_tick(room):
    room.open("modul")
    room.press("Start")
    room.wait(2)
    room.page.evaluate("window.unmount()")
    assert room.page.evaluate("window.model.listenerCount()") == 0
    sent = len(room.bench.saved)
    room.wait(10)
    assert len(room.bench.saved) == sent
