"""A proxy on this machine that stands in for Google's voice: it answers every request to it by itself.

gTTS asks over TLS through the proxy that the environment names, so the whole of it runs as in the field.
"""

from __future__ import annotations

import base64
import json
import ssl
import threading
import urllib.parse
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import trustme

Answer = tuple[int, dict[str, str], bytes]
Reply = Callable[[str, int], Answer]
"""From the text asked for and the number of the request, from 0: status, headers, body."""


def packed(sound: bytes) -> Answer:
    """A good answer with this MP3 in it, in the service's own envelope."""
    payload = json.dumps([["wrb.fr", "jQ1olc", json.dumps([base64.b64encode(sound).decode()])]])
    return 200, {}, payload.replace(", ", ",").encode()


class StandIn:
    """The proxy, listening while the block runs. ``texts`` are the requests it had, in order."""

    def __init__(self, reply: Reply) -> None:
        self.texts: list[str] = []
        self.languages: list[str] = []
        self.hosts: list[str] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("translate.google.com").configure_cert(context)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, reply, context))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def address(self) -> str:
        """For ``https_proxy``."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> StandIn:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(owner: StandIn, reply: Reply, context: ssl.SSLContext) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            owner.hosts.append(self.path)
            self.send_response(200)
            self.end_headers()
            with context.wrap_socket(self.connection, server_side=True) as secure:
                self._serve(secure)
            self.close_connection = True

        def _serve(self, secure: ssl.SSLSocket) -> None:
            with secure.makefile("rb") as stream:
                length = 0
                while (row := stream.readline().strip()) != b"":
                    if row.lower().startswith(b"content-length:"):
                        length = int(row.split(b":")[1])
                text, language = asked(stream.read(length))
            number = len(owner.texts)
            owner.texts.append(text)
            owner.languages.append(language)
            status, headers, body = reply(text, number)
            rows = [f"HTTP/1.1 {status} Standing in", f"Content-Length: {len(body)}", "Connection: close"]
            rows += [f"{name}: {value}" for name, value in headers.items()]
            secure.sendall("\r\n".join([*rows, "", ""]).encode() + body)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def asked(body: bytes) -> tuple[str, str]:
    """The text and the language of a request as gTTS packs it."""
    call = json.loads(urllib.parse.parse_qs(body.decode())["f.req"][0])
    text, language, *_ = json.loads(call[0][0][1])
    return text, language
