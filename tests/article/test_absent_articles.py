"""Pages without their article: each is said to be what it is, and no article is taken for one of them."""

from __future__ import annotations

import io
import json

import pytest

from sixty_second.article import read
from sixty_second.errors import NotAnArticle
from sixty_second.model import Article

SENTENCES = (
    "The ferry that linked Saltmere and Orrin for a century will sail again in April, the board said.",
    "It will cost £4.1 million, paid by the county, and make six crossings a day in its first summer.",
    "Tomas Weil, who runs the café on the old pier, said that people had waited long enough for it.",
    "The last boat was sold nine years ago, after the bridge at Harrow took most of its passengers away.",
    "A survey in spring found that four in ten people on the island would leave the car at home.",
    "Tickets go on sale in February, at £3.20 for a single crossing and half of that for children.",
    "The harbour office expects 900 passengers on a summer's day and a third of that in winter.",
    "Work on the pier begins on Monday, and the car park beside it stays closed until the end of March.",
)
CARD = '<meta property="og:type" content="article">'
PAID = {"@type": "NewsArticle", "headline": "Ferry returns", "isAccessibleForFree": "False"}
PART = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".story-rest"}


def page(body: str, *, head: str = "", about: object = None) -> str:
    """A page with a menu and a footer."""
    said = f'<script type="application/ld+json">{json.dumps(about)}</script>' if about else ""
    return (
        f"<html><head>{head}{said}</head><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"<main>{body}</main><footer><p>© 2026 The Saltmere Courier</p></footer></body></html>"
    )


def story(sentences: int, *, rest: str = "", end: str = "") -> str:
    """An article of so many paragraphs, with something after them."""
    more = [f"On day {n} {one[0].lower()}{one[1:]}" for n in range(2, 9) for one in SENTENCES]
    told = "".join(f"<p>{one}</p>" for one in (*SENTENCES, *more)[:sentences])
    return f"<article><h1>Ferry returns after nine years</h1>{told}{end}{rest}</article>"


def teasers(count: int, *, summary: str = "") -> str:
    """Linked headlines, each with its summary."""
    return "".join(
        f"<div><h2><a href='/{n}'>The council votes on the new ferry, part {n}</a></h2>{summary}</div>"
        for n in range(count)
    )


def given(text: str) -> Article:
    """The article in the page."""
    return read("-", stdin=io.BytesIO(text.encode()))


def absent(text: str) -> NotAnArticle:
    """What is said of a page without an article."""
    with pytest.raises(NotAnArticle) as caught:
        given(text)
    assert "\n" not in str(caught.value)
    return caught.value


CONSENT = {
    "en": "<h1>We value your privacy</h1><p>We and our 842 partners store information such as cookies and "
    "process personal data. With your consent we may use it for personalised advertising.</p>"
    "<p>You can manage your preferences and consent at any time.</p>",
    "de": "<h1>Ihre Zustimmung</h1><p>Wir und unsere Partner verarbeiten personenbezogene Daten, etwa mit "
    "Cookies, wenn Sie zustimmen. Die Einwilligung steht in den Einstellungen. Datenschutz</p>",
    "fr": "<h1>Votre vie privée</h1><p>Avec votre consentement, nos partenaires et nous avons des cookies "
    "et traitons vos données. Vous pouvez accepter ou refuser les traceurs.</p>",
    "es": "<h1>Su privacidad</h1><p>Nosotros y nuestros socios usamos cookies y tratamos datos con su "
    "consentimiento. Puede aceptar o rechazar.</p>",
    "nl": "<h1>Uw privacy</h1><p>Wij en onze partners gebruiken cookies en verwerken gegevens met uw "
    "toestemming. U kunt accepteren of weigeren.</p>",
    "sv": "<h1>Din integritet</h1><p>Vi och våra partners använder kakor och personuppgifter med ditt "
    "samtycke. Du kan acceptera eller neka.</p>",
}
ROBOTS = (
    "<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>"
    "<p>courier.example needs to review the security of your connection. Ray ID: 8c1</p>",
    "<p id='cmsg'>Please enable JS and disable any ad blocker</p>",
    "<h1>Access Denied</h1><p>You don't have permission to access this page on this server. #18.2</p>",
    "<noscript><div><span>Enable JavaScript and cookies to continue</span></div></noscript>",
    "<iframe src='/_Incapsula'>Request unsuccessful. Incapsula incident ID: 877-13</iframe>",
    "<h1>Access to this page has been denied</h1><p>We believe you are using automation tools to browse.</p>",
    "<p>Press and hold to confirm that you are a human and not a bot.</p><p>Reference ID 5f2</p>",
    "<div id='px'></div><noscript>Please enable JavaScript: verify that you are human.</noscript>",
)
LOST = (
    "<h1>404</h1><p>Sorry, the page could not be found. It may have been moved.</p>",
    "<h1>Page not found</h1><p>Try our search, or go back to the front page.</p>" + teasers(8),
    "<h1>Oops! That page can’t be found.</h1><p>Nothing was found at this location. Error 404.</p>",
    "<h1>This story is no longer available</h1>" + teasers(20),
    "<h1>Seite nicht gefunden</h1><p>Vielleicht hilft die Suche.</p>",
    "<h1>Page introuvable</h1><p>Retournez à la page d’accueil.</p>",
    "<h1>Página no encontrada</h1><p>Vuelva a la portada.</p>",
    "<h1>Pagina niet gevonden</h1>",
)
LOGINS = (
    "<h1>Bridge</h1><p>Subscribe to continue reading. Already a subscriber? Log in to your account.</p>",
    "<h1>Anmelden</h1><p>Mit Ihrem Konto einloggen oder ein Abo abschließen. Passwort vergessen?</p>",
)


@pytest.mark.parametrize("body", CONSENT.values(), ids=CONSENT)
def test_consent_walls(body: str) -> None:
    """In several languages, quoted with their own words; the reader's browser gets past them."""
    said = absent(page(body))
    assert said.facts["found"].startswith('a consent wall ("')
    assert "save the article" in said.remedy


def test_a_consent_wall_in_front_of_an_article_is_one() -> None:
    """What the head says of the article behind the wall does not make the wall a story."""
    body = (
        CONSENT["en"] + "<p>We and our partners may use precise data with your consent and preferences.</p>"
    )
    assert "consent wall" in str(absent(page(body, head=CARD, about={"@type": "NewsArticle"})))


def test_a_long_consent_wall_is_one_too() -> None:
    """Some have more words than a short article, and buttons."""
    body = CONSENT["en"] + "".join(
        f"<p>Purpose {n}: with your consent, vendors use cookies, tracking data and your preferences.</p>"
        for n in range(20)
    )
    assert "consent wall" in str(absent(page(f"{body}<button>Accept all</button>")))


@pytest.mark.parametrize("body", ROBOTS)
def test_checks_for_robots(body: str) -> None:
    """However little they say."""
    title = "Just a moment..." if "cookies" in body else "courier.example"
    said = absent(f"<html><head><title>{title}</title></head><body>{body}<script></script></body></html>")
    assert "check for robots" in said.facts["found"]


@pytest.mark.parametrize("body", LOST)
def test_error_pages(body: str) -> None:
    """A page that was not there when it was saved, whatever else is on it; the address wants checking."""
    said = absent(page(body))
    assert "an error page" in said.facts["found"]
    assert said.remedy == "check the address"


def test_an_error_page_is_told_by_its_title_alone() -> None:
    """Where the page itself says nothing but headlines."""
    said = absent(page(teasers(5), head="<title>Page not found | The Saltmere Courier</title>"))
    assert "an error page" in said.facts["found"]


@pytest.mark.parametrize("body", LOGINS)
def test_logins(body: str) -> None:
    """A page that wants a name and a password."""
    assert "behind a login or a paywall" in absent(page(body)).facts["found"]


@pytest.mark.parametrize(
    "summary", ["", "<p>The council decided on Tuesday evening that the ferry is needed now.</p>"]
)
def test_index_pages(summary: str) -> None:
    """With the count and length of the headlines, and the page's feed where it names one."""
    said = absent(page(teasers(34, summary=summary)))
    assert said.facts["found"] == "an index page: 34 headlines of 9 words on average"
    assert said.remedy == "give the address of one article"
    link = '<link rel="alternate" type="application/rss+xml" href="https://courier.example/rss">'
    assert absent(page(teasers(34), head=link)).remedy.endswith("make-video feed https://courier.example/rss")


def test_an_index_with_a_welcome_is_an_index() -> None:
    """A few sentences about the section make no article of it."""
    welcome = f"<h1>Ferries</h1><p>{SENTENCES[0]} {SENTENCES[1]}</p>"
    assert "an index page" in absent(page(welcome + teasers(40))).facts["found"]


ASKS = {
    "en": "<div><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>",
    "de": "<div><p>Jetzt weiterlesen mit Courier Plus</p><p>Bereits Abonnent? Anmelden</p></div>",
    "fr": "<div><p>Il vous reste 81% de cet article à lire. La suite est réservée aux abonnés.</p></div>",
    "es": "<div><p>Suscríbete para seguir leyendo</p><p>Contenido exclusivo para suscriptores</p></div>",
}


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
@pytest.mark.parametrize("sentences", [1, 3, 6])
def test_the_beginning_of_a_paid_article(ask: str, sentences: int) -> None:
    """Marked as paid and followed by a request to pay, it is no article, however neatly it ends."""
    said = absent(page(story(sentences, rest=ask), head=CARD, about={**PAID, "hasPart": PART}))
    assert "paid article" in said.facts["found"] or "paywall" in said.facts["found"]
    assert "save the article" in said.remedy


@pytest.mark.parametrize(
    ("about", "end"),
    [
        (PAID, "<p>Work on the pier begins on Monday, and the car park …</p>"),
        ({**PAID, "wordCount": 900}, ""),
        ({**PAID, "wordCount": "900"}, ""),
        ([{**PAID, "isAccessibleForFree": False, "hasPart": [PART]}], "<p>Work on the pier beg...</p>"),
    ],
)
def test_a_paid_article_that_breaks_off(about: object, end: str) -> None:
    """Cut in mid-sentence, or shorter by far than the page says."""
    said = absent(page(story(4, end=end), head=CARD, about=about))
    assert said.facts["found"].startswith("the beginning of a paid article (")


def test_a_beginning_is_told_without_a_mark() -> None:
    """A request to pay for the rest, and for whom it is, right after a short text."""
    said = absent(page(story(3, rest=ASKS["en"]), head=CARD))
    assert said.facts["found"].endswith("words, then: Subscribe to continue reading)")


@pytest.mark.parametrize(
    ("body", "about"),
    [
        (story(8), PAID),
        (story(4), PAID),
        (story(4), {**PAID, "wordCount": 80}),
        (story(16, rest=ASKS["en"]), {**PAID, "hasPart": PART}),
        (f"<div class='story-rest'>{story(5)}</div>" + ASKS["en"], {**PAID, "hasPart": PART}),
        (story(5) + "<p>More of ours.</p>" * 15 + ASKS["en"], PAID),
    ],
)
def test_a_paid_article_sent_whole_is_read(body: str, about: object) -> None:
    """Most publishers send the whole text: it is read, and a note says that it is paid content."""
    article = given(page(body, head=CARD, about=about))
    assert len(article.sentences) >= 4
    assert article.notes == ("the publisher marks this article as paid content",)


@pytest.mark.parametrize(
    "body",
    [
        story(4) + teasers(12),
        story(6) + teasers(60),
        teasers(9) + story(5),
        story(3, rest="<p>Subscribe to our newsletter and never miss the news of your town.</p>"),
        story(14, rest=ASKS["en"]),
        story(6).replace("Ferry returns", "404 ferries return") + "<button>Accept all</button>",
    ],
)
def test_articles_are_articles(body: str) -> None:
    """Beside many headlines, before sign-up boxes, with odd words in the headline."""
    assert len(given(page(body, head=CARD)).sentences) >= 3


def test_a_page_need_not_say_that_it_is_an_article() -> None:
    """A hundred words in a row are one, however many headlines stand beside them."""
    assert len(given(page(teasers(30) + story(6) + teasers(60))).sentences) == 6


def test_an_article_about_a_wall_is_no_wall() -> None:
    """A story that speaks of cookies and consent is read, button or not."""
    told = "".join(
        f"<p>The court ruled on Tuesday, in case {n}, that banners asking for consent to cookies break "
        "the law, and that readers must be able to refuse them with one click.</p>"
        for n in range(8)
    )
    body = f"<article><h1>Court rules on consent banners</h1>{told}</article><button>Accept all</button>"
    assert len(given(page(body)).sentences) == 8


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (
            "<html><body><div id='root'></div><script src='a.js'></script></body></html>",
            "nothing without JavaScript",
        ),
        ("<html><frameset><frame src='a.html'></frameset></html>", "a frame around other pages"),
        ("<html><body><h1>Ferry</h1><video src='a.mp4'></video></body></html>", "a recording and no text"),
        ("<html><body><ul><li>One</li><li>Two</li></ul></body></html>", "a page without a paragraph of text"),
        ("<html><body></body></html>", "without a paragraph"),
    ],
)
def test_pages_with_nothing_to_read(markup: str, found: str) -> None:
    """What there is instead is named."""
    assert found in absent(markup).facts["found"]


@pytest.mark.parametrize(
    "body",
    ["<div id='root'></div><script src='a.js'></script>", CONSENT["en"], ROBOTS[0]],
    ids=["script", "wall", "robots"],
)
def test_a_story_in_the_metadata_is_told(body: str) -> None:
    """What the page itself does not show, it may still say to machines; a note tells where it is from."""
    about = {"@type": "NewsArticle", "headline": "Ferry returns", "articleBody": " ".join(SENTENCES)}
    article = given(page(body, about=about))
    assert [sentence.text for sentence in article.sentences] == list(SENTENCES)
    assert article.headline == "Ferry returns"
    assert article.notes[-1].endswith("its text is taken from its metadata")


def test_a_paid_story_in_the_metadata_is_not() -> None:
    """What is marked as paid is not taken past its wall."""
    about = {**PAID, "articleBody": " ".join(SENTENCES)}
    assert "paid article" in absent(page(story(2, rest=ASKS["en"]), head=CARD, about=about)).facts["found"]


@pytest.mark.parametrize(
    "hostile",
    ["<p>subscribe " * 60_000, "<p>sign up " + "x " * 400_000, "<h1>" + "this page is " * 60_000,
     "<button>accept all" * 50_000, "<p class='a'>" * 50_000,
     "<script type='application/ld+json'>" + '{"isAccessibleForFree":' * 40_000],
)  # fmt: skip
def test_a_megabyte_of_malice_is_answered(hostile: str) -> None:
    """Whatever it is taken for, it is answered."""
    try:
        given(f"<html><body>{hostile}</body></html>")
    except NotAnArticle as exc:
        assert exc.remedy  # noqa: PT017
