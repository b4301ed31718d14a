"""A service on this machine that speaks the OpenAI chat-completions protocol, well and badly."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What is sent back: a message's text in the protocol's envelope, or with another status these bytes."""

    text: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None


Reply = Callable[[dict[str, Any], int], Answer]
"""From the request's body and its number, from 0."""

AT_ONCE = {"x-should-retry": "false"}
"""A header on which the maker's library gives up without waiting."""


def beats(*rows: dict[str, Any]) -> Answer:
    """A good answer with these beats."""
    return Answer(json.dumps({"beats": [{"beat": place, **row} for place, row in enumerate(rows, 1)]}))


class ModelStandIn:
    """The service, listening while the block runs. ``asked`` are the bodies of its requests, in order."""

    def __init__(self, reply: Reply) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.done = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, reply))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def address(self) -> str:
        """For ``api_base``."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def prompts(self) -> list[str]:
        """What was asked, the last message of each request."""
        return [body["messages"][-1]["content"] for body in self.asked]

    def registered(self, folder: Path) -> None:
        """Makes this service known to ``llm``: as ``newsroom``, and as ``plain``, which knows no schemas."""
        common = f"  model_name: newsroom-1\n  api_base: {self.address}\n"
        models = (
            f"- model_id: newsroom\n{common}  supports_schema: true\n  aliases: [nr]\n"
            f"- model_id: plain\n{common}  can_stream: false\n"
            f"- model_id: locked\n{common}  api_key_name: newsroom-key\n"
        )
        (folder / "extra-openai-models.yaml").write_text(models, encoding="utf-8")

    def __enter__(self) -> ModelStandIn:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.done.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(owner: ModelStandIn, reply: Reply) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            number = len(owner.asked)
            owner.asked.append(body)
            owner.keys.append(self.headers["Authorization"])
            answer = reply(body, number)
            streamed = body.get("stream", False)
            data = answer.body
            if data is None:
                data = _streamed(answer.text) if streamed else _whole(answer.text)
            self.send_response(answer.status)
            kind = "text/event-stream" if streamed and answer.status == 200 else "application/json"
            sent = {"Content-Type": kind, "Content-Length": str(len(data)), **answer.headers}
            for name, value in sent.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def _whole(text: str) -> bytes:
    message = {"role": "assistant", "content": text}
    return json.dumps(
        _envelope("chat.completion")
        | {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    ).encode()


def _streamed(text: str) -> bytes:
    pieces = [text[start : start + 400] for start in range(0, len(text), 400)]
    rows = [
        _envelope("chat.completion.chunk")
        | {"choices": [{"index": 0, "delta": {"role": "assistant", "content": piece}, "finish_reason": None}]}
        for piece in pieces
    ]
    return b"".join(b"data: " + json.dumps(row).encode() + b"\n\n" for row in rows) + b"data: [DONE]\n\n"


def _envelope(kind: str) -> dict[str, Any]:
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    return {"id": "c1", "object": kind, "created": 1, "model": "newsroom-1", "usage": usage}
