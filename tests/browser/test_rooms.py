"""A workshop from start to end: facilitator, screen and twelve phones on the real server."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support.pages import LAPTOP, PHONE
from support.proxy import proxy
from support.rooms import COLD
from support.server import start_server

PHONES = 12
TOLERATED = ("WebSocket connection", "ERR_CONNECTION", "ERR_EMPTY", "Failed to load resource")


@dataclass
class People:
    """Everybody in the room, each with a browser of one's own."""

    browser: Browser
    contexts: list[BrowserContext] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def page(self, **options) -> Page:
        context = self.browser.new_context(locale="da-DK", reduced_motion="reduce", accept_downloads=True, **options)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on(
            "console",
            lambda told: (
                self.errors.append(told.text)
                if told.type == "error" and not any(known in told.text for known in TOLERATED)
                else None
            ),
        )
        page.on("request", lambda request: self.asked.append(request.url))
        self.contexts.append(context)
        return page

    def phone(self) -> Page:
        return self.page(viewport=PHONE, is_mobile=True, has_touch=True)


@pytest.fixture
def people(browser):
    people = People(browser)
    yield people
    for context in people.contexts:
        context.close()
    assert people.errors == []
    assert [url for url in people.asked if not url.startswith(("http://127.0.0.1", "blob:", "data:"))] == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("workshop")


@pytest.fixture(scope="module")
def host(folder):
    running = start_server(folder, COLD, "--secret=fast")
    yield running
    assert running.stop() == 0


def enter(people: People, facilitator: str) -> tuple[Page, str]:
    lead = people.page(viewport=LAPTOP)
    lead.goto(facilitator)
    lead.get_by_role("button", name="Åbn et rum med telefoner").first.click()
    expect(lead.get_by_role("heading", name="Åbn: aftaler for rummet")).to_be_visible()
    return lead, lead.url.split("/rum/")[1][:4]


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_a_whole_half_day(people, folder, no_violations):
    server = start_server(folder, COLD, "--secret=fast")
    port = int(server.participant.rstrip("/").rsplit(":", 1)[1])
    lead, code = enter(people, server.facilitator)
    no_violations(lead)
    screen = people.page(viewport={"width": 1280, "height": 720})
    screen.goto(f"{server.participant}rum/{code}/skaerm")
    phones = [people.phone() for _ in range(PHONES)]
    typed = phones[0]
    typed.goto(f"{server.participant}rum")
    typed.get_by_label("Kode").fill(code.lower())
    press(typed, "Kom med")
    for phone in phones[1:]:
        phone.goto(f"{server.participant}rum/{code}")
    for phone in phones:
        expect(phone.get_by_text(f"Du er med · {code}")).to_be_visible()
    expect(lead.get_by_text("12 telefoner er med")).to_be_visible()
    no_violations(typed)
    no_violations(screen)

    # the first scale: hidden until shown, and not before there are five
    press(lead, "Start uret")
    press(lead, "Næste trin")
    lead.get_by_role("button", name="Stil spørgsmålet: Hvor møder du mest unge?").click()
    for phone in phones[:4]:
        phone.get_by_role("button", name="Skole eller uddannelse").first.click()
    expect(lead.get_by_text("4 af 12 har svaret")).to_be_visible()
    no_violations(phones[0])
    phones[4].get_by_role("button", name="Jeg springer over").click()
    press(lead, "Luk for svar")
    press(lead, "Vis svarene")
    for page in (lead, screen, phones[0]):
        expect(page.get_by_text("Der er for få svar til at vise dem", exact=False)).to_be_visible()
    press(lead, "Stil det igen")
    for number, phone in enumerate(phones):
        names = ["Skole eller uddannelse", "Job og praktik"]
        phone.get_by_role("button", name=names[number % 2]).first.click()
    expect(screen.get_by_text("12 af 12 har svaret")).to_be_visible()
    press(lead, "Vis svarene")
    told = "12 svarede, 0 sagde pas. Flest valgte Skole eller uddannelse, Job og praktik."
    for page in (lead, screen, phones[3]):
        expect(page.get_by_text(told)).to_be_visible()
    no_violations(screen)
    phones[0].get_by_text("Sendt fra denne telefon: 2 tal").click()
    expect(phones[0].get_by_text("Hvor møder du mest unge?: Skole eller uddannelse")).to_have_count(2)

    # the same question before and after: both rounds beside each other
    press(lead, "Tag spørgsmålet væk")
    for chosen, name in enumerate(("Stil spørgsmålet: ", "Stil det igen: ")):
        lead.get_by_role("button", name=name).last.click()
        for phone in phones:
            phone.locator(".room-choices button").nth(chosen).click()
        expect(lead.get_by_text("12 af 12 har svaret")).to_be_visible()
        press(lead, "Vis svarene")
        if not chosen:
            press(lead, "Tag spørgsmålet væk")
    for page in (lead, screen, phones[3]):
        expect(page.get_by_text("Første gang: 12 svarede", exact=False)).to_be_visible()
        expect(page.get_by_text("Anden gang: 12 svarede", exact=False)).to_be_visible()
        page.get_by_text("Svarene som tabel").click()
        expect(page.get_by_role("columnheader", name="Anden gang")).to_be_visible()
    no_violations(screen)
    with lead.expect_download() as download:
        press(lead, "Gem de viste svar (CSV)")
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig")), delimiter=";"))
    assert [sum(int(row[3]) for row in rows[1:] if row[1] == turn) for turn in "12"] == [12, 12]

    # private notes stay on the phone through a change of step and a reload
    press(lead, "Næste trin")
    frame = phones[1].frame_locator("iframe")
    frame.get_by_role("button", name="Begynd", exact=True).click()
    note = frame.get_by_role("textbox").first
    note.fill("Kun til mig")
    press(lead, "Næste trin")
    expect(phones[1].get_by_role("heading", name="Luk: hvad håber du på?", level=1)).to_be_visible()
    phones[1].reload()
    expect(phones[1].get_by_role("heading", name="Luk: hvad håber du på?", level=1)).to_be_visible()
    expect(frame.get_by_role("textbox").first).to_have_value("Kun til mig")
    assert not [url for url in people.asked if "Kun" in url]

    # pairs with cards, and a change of roles
    lead.get_by_role("button", name="Gå hertil: Første interview").click()
    for number, phone in enumerate(phones, start=1):
        expect(phone.get_by_text(f"Du har kort {number}")).to_be_visible()
        expect(phone.get_by_text(f"Find de andre i gruppe {(number + 1) // 2}. I er 2.")).to_be_visible()
    expect(phones[0].get_by_text("Du spørger")).to_be_visible()
    press(lead, "Byt roller")
    expect(phones[0].get_by_text("Du fortæller")).to_be_visible()
    phones[0].get_by_text("Se tilbage").click()
    press(phones[0], "Hvem er vi?")
    expect(phones[0].get_by_text("Du ser på et andet trin")).to_be_visible()
    press(phones[0], "Gå til det, vi er ved")

    # eyes up
    press(lead, "Se op")
    for page in (phones[2], screen):
        expect(page.get_by_role("heading", name="Se op")).to_be_visible()
    press(lead, "Vis skærmene igen")
    expect(phones[2].get_by_role("heading", name="Se op")).to_be_hidden()

    # the server is killed and comes back: the same step, the same cards
    server.process.kill()
    server.process.wait()
    expect(phones[5].get_by_text("Forbindelsen er væk. Dine noter er her.", exact=False)).to_be_visible()
    server = start_server(folder, COLD, "--secret=fast", port=port)
    for page in (lead, screen, *phones):
        expect(page.get_by_role("heading", name="Første interview", level=1)).to_be_visible()
        expect(page.get_by_text("Forbindelsen er væk", exact=False)).to_be_hidden()
    expect(phones[7].get_by_text("Du har kort 8")).to_be_visible()

    # to the end, with the minutes to take home, and closed
    lead.get_by_role("button", name="Gå hertil: Luft til det, der trækker ud").click()
    expect(phones[0].locator(".room-pause")).to_have_text("Luft i planen")
    expect(lead.get_by_role("button", name="Næste trin", exact=True)).to_be_disabled()
    with lead.expect_download() as download:
        press(lead, "Gem de målte minutter (CSV)")
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["del", "trin", "planlagt_min", "givet_min", "brugt_min"]
    assert sum(int(row[2]) for row in rows[1:]) == 210
    lead.get_by_text("Indstillinger").click()
    press(lead, "Luk rummet, og slet alt")
    press(lead, "Ja, luk og slet")
    for page in (lead, screen, *phones):
        expect(page.get_by_text("Rummet er lukket, og alle svar er slettet.", exact=False)).to_be_visible()
    assert server.stop() == 0


def test_answers_given_without_a_connection_are_sent_once(people, host):
    port = int(host.participant.rstrip("/").rsplit(":", 1)[1])
    lead, code = enter(people, host.facilitator)
    press(lead, "Næste trin")
    lead.get_by_role("button", name="Stil spørgsmålet: Hvor møder du mest unge?").click()
    with proxy(port) as line:
        phone = people.phone()
        phone.clock.install()
        phone.goto(f"http://127.0.0.1:{line.port}/rum/{code}")
        expect(phone.locator(".room-in")).to_contain_text("Du er med")
        line.cut()
        expect(phone.get_by_text("Forbindelsen er væk. Dine noter er her.", exact=False)).to_be_visible()
        phone.get_by_role("button", name="Skole eller uddannelse").first.click()
        expect(phone.get_by_text("Dit svar venter på forbindelsen.")).to_be_visible()
        phone.clock.run_for(60_000)
        expect(lead.get_by_text("0 af 1 har svaret")).to_be_visible()
        line.mend()
        phone.clock.run_for(20_000)
        expect(lead.get_by_text("1 af 1 har svaret")).to_be_visible()
        expect(phone.get_by_text("Sendt fra denne telefon: 1 tal")).to_be_visible()
        phone.get_by_text("Sendt fra denne telefon: 1 tal").click()
        press(phone, "Slet alt herfra")
        press(phone, "Ja, slet")
        expect(lead.get_by_text("0 af 1 har svaret")).to_be_visible()
        expect(phone.get_by_text("Der er ikke sendt noget fra denne telefon.")).to_be_visible()


def test_clocks_run_in_step_though_one_line_is_slow_and_one_phone_is_years_off(people, host):
    port = int(host.participant.rstrip("/").rsplit(":", 1)[1])
    lead, code = enter(people, host.facilitator)
    press(lead, "Start uret")
    with proxy(port, jitter=0.5) as slow:
        doors = [host.participant, f"http://127.0.0.1:{slow.port}/", host.participant]
        phones = [people.phone() for _ in doors]
        # this phone believes that it is another year
        phones[2].add_init_script("Object.defineProperty(performance, 'timeOrigin', { value: 1e12 })")
        for phone, door in zip(phones, doors, strict=True):
            phone.goto(f"{door}rum/{code}", wait_until="commit")
        for phone in phones:
            expect(phone.get_by_text(f"Du er med · {code}")).to_be_visible()

        def left(page: Page) -> int:
            minutes, seconds = page.locator(".room-now__clock").inner_text().split(":")
            return 60 * int(minutes) + int(seconds)

        for _ in range(5):
            told = [left(phone) for phone in phones]
            # whole seconds, read one after the other: one step apart at most
            assert max(told) - min(told) <= 1
            shown = phones[0].locator(".room-now__clock")
            expect(shown).not_to_have_text(shown.inner_text())


def test_running_late_proposes_and_drops_only_what_is_chosen(people, host):
    lead = people.page(viewport=LAPTOP)
    lead.goto(host.facilitator)
    lead.get_by_label("M5", exact=False).check()
    own = lead.locator("form").filter(has=lead.get_by_role("checkbox")).first
    own.get_by_role("button", name="Åbn et rum med telefoner").click()
    press(lead, "Start uret")
    expect(lead.get_by_role("heading", name="I er bagud")).to_be_hidden()
    for _ in range(3):
        press(lead, "+1 min.")
    expect(lead.get_by_role("heading", name="I er bagud")).to_be_visible()
    offers = lead.locator(".room-late button")
    assert offers.count() > 0
    assert lead.locator(".room-sheet__dropped").count() == 0
    offers.first.click()
    expect(lead.locator(".room-sheet__dropped")).to_have_count(1)
    lead.get_by_role("button", name="Tag med igen").click()
    expect(lead.locator(".room-sheet__dropped")).to_have_count(0)


def test_the_facilitator_may_choose_the_pages_with_python(people, host):
    lead, code = enter(people, host.facilitator)
    phone = people.phone()
    phone.goto(f"{host.participant}rum/{code}")
    frame = phone.locator("iframe")
    expect(frame).to_have_attribute("src", "/let/modul/velkommen.html#i-rummet")
    lead.get_by_text("Indstillinger").click()
    lead.get_by_label("Telefonerne viser").select_option("voila")
    expect(frame).to_have_attribute("src", "/modul/velkommen#i-rummet")
    inside = phone.frame_locator("iframe")
    expect(inside.get_by_role("heading", name="Åbn: aftaler for rummet")).to_be_visible()
    expect(inside.locator(".page-header")).to_be_hidden()


def test_a_facilitator_leads_by_keyboard_alone(people, host, no_violations):
    lead, code = enter(people, host.facilitator)
    reached: list[str] = []
    for _ in range(25):
        lead.keyboard.press("Tab")
        reached.append(lead.evaluate("document.activeElement.textContent.trim()"))
        if reached[-1] == "Næste trin":
            break
    lead.keyboard.press("Enter")
    expect(lead.get_by_role("heading", name="Hvem er vi?", level=1)).to_be_visible()
    for size in (PHONE, {"width": 320, "height": 640}):
        lead.set_viewport_size(size)
        assert lead.evaluate("document.documentElement.scrollWidth") <= size["width"]
        no_violations(lead)
    phone = people.phone()
    phone.set_viewport_size({"width": 320, "height": 640})
    phone.goto(f"{host.participant}rum/{code}")
    expect(phone.locator(".room-in")).to_contain_text("Du er med")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    small = phone.locator("main button:visible").evaluate_all(
        "all => all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent)"
    )
    assert small == []


def test_a_room_that_is_not_there_is_told_in_danish(people, host):
    page = people.phone()
    page.goto(f"{host.participant}rum/XXXX")
    expect(page.get_by_text("Der er ikke noget rum med den kode.", exact=False)).to_be_visible()
    page.goto(f"{host.participant}rum?kode=12")
    expect(page.get_by_text("»12« er ikke en kode.", exact=False)).to_be_visible()
