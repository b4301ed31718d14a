"""The same two articles in every format a feed may have."""

from __future__ import annotations

import json

PARAGRAPHS = (
    "The ferry that linked Saltmere and Orrin for most of a century will sail again in April, the harbour "
    "board said on Monday, nine years after the last crossing.",
    "It will cost £4.1 million, paid by the county, and make six crossings a day in its first summer, more "
    "than the old boat ever did.",
    "Tomas Weil, who runs the café on the old pier, said that people had waited long enough and would come.",
)
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
ESCAPED = STORY.replace("&", "&amp;").replace("<", "&lt;")
TEASER = "The ferry will sail again."


def rss(
    items: str, head: str = "<title>The Saltmere Courier</title><link>https://courier.example/</link>"
) -> str:
    """An RSS 2.0 feed."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">'
        f"<channel>{head}{items}</channel></rss>"
    )


def rss_item(link: str = "https://courier.example/ferry", text: str = STORY) -> str:
    """An item with its text."""
    return (
        f"<item><media:title>A picture</media:title><title>Ferry &amp; pier: caf&#233; reopens</title>"
        f"<link>{link}</link><pubDate>Mon, 23 Nov 2026 08:00:00 +0100</pubDate>"
        f"<dc:creator>Ines Castell</dc:creator><description>{TEASER}</description>"
        f"<content:encoded><![CDATA[{text}]]></content:encoded></item>"
    )


RDF = f"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://courier.example/rdf"><title>The Saltmere Courier</title>
<link>https://courier.example/</link><items><rdf:Seq><rdf:li resource="https://courier.example/ferry"/></rdf:Seq></items>
</channel><item rdf:about="https://courier.example/ferry"><title>Ferry &amp; pier: café reopens</title>
<link>https://courier.example/ferry</link><dc:date>2026-11-23T08:00:00+01:00</dc:date>
<dc:creator>Ines Castell</dc:creator><description>{TEASER}</description>
<content:encoded>{ESCAPED}</content:encoded></item></rdf:RDF>"""

ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/x/">
<title>The Saltmere Courier</title><link rel="self" href="/atom"/><author><name>Ines Castell</name></author>
<entry><title type="html">Ferry &amp;amp; pier: caf&amp;eacute; reopens</title>
<id>tag:courier.example,2026:1</id>
<link rel="enclosure" href="/ferry.mp3"/><link rel="alternate" type="text/html" href="../ferry"/>
<published>2026-11-23T08:00:00+01:00</published><updated>2026-11-23T09:00:00+01:00</updated>
<summary>{TEASER}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{STORY}</div></content></entry></feed>"""

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Saltmere Courier",
        "home_page_url": "https://courier.example/",
        "items": [
            {
                "id": "1",
                "url": "/ferry",
                "title": "Ferry & pier: café reopens",
                "date_published": "2026-11-23T08:00:00+01:00",
                "authors": [{"name": "Ines Castell"}],
                "summary": TEASER,
                "content_html": STORY,
            }
        ],
    }
)

FORMATS = {"rss": rss(rss_item()), "rdf": RDF, "atom": ATOM, "json": JSON}
