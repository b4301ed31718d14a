"""Jinja2 templates that other people write, run where they can do no harm.

Nothing but the values given can be reached, nothing can be changed, and the work is bounded: loop rounds and
calls are counted, texts cannot grow past a limit, and the filters left are those that only reword.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from .errors import TemplateError

STEPS = 50_000
"""Loop rounds and calls in one rendering at most; our judgement."""

LETTERS = 200_000
"""Characters of a template, of any text it builds and of what it makes, at most; our judgement."""

_FILTERS = (
    "capitalize count d default first float int join last length list lower map reject rejectattr "
    "replace reverse round select selectattr sort string title trim truncate unique upper wordcount abs "
    "min max sum"
)
_METHODS = (
    "capitalize casefold count endswith find isdigit isupper islower lower lstrip partition "
    "removeprefix removesuffix rpartition rstrip split splitlines startswith strip swapcase "
    "title upper items keys values get index"
)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox with strict undefined values and counted work."""

    intercepted_binops = frozenset(["+", "*", "**", "%"])

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)
        self.globals = {"range": self.globals["range"], "namespace": self.globals["namespace"]}
        self.filters = {name: self.filters[name] for name in sorted(_FILTERS.split())}
        self.filters["replace"] = _replaced
        self.filters["join"] = _joined
        self.filters["counted"] = self._counted
        self.filters["bounded"] = _bounded
        self.steps = 0

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        known = not isinstance(obj, (str, dict, tuple, list)) or attr in _METHODS.split()
        return known and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """No ``str.format``: its widths know no bounds."""

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        self._step()
        return _bounded(super().call(context, obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        numbers = all(isinstance(side, (int, float)) and abs(side) < 10**9 for side in (left, right))
        if (not numbers and operator != "+") or (operator == "**" and right > 64):
            raise SecurityError(f"{operator} works on small numbers only here")
        return _bounded(super().call_binop(context, operator, left, right))

    def _counted(self, values: Iterable[Any]) -> Iterator[Any]:
        for value in values:
            self._step()
            yield value

    def _step(self) -> None:
        self.steps += 1
        if self.steps > STEPS:
            raise SecurityError(f"it takes more than {STEPS} steps")


def _bounded(value: Any) -> Any:
    if isinstance(value, (str, list, tuple)) and len(value) > LETTERS:
        raise SecurityError(f"it builds a text of more than {LETTERS} characters")
    return value


def _replaced(value: object, old: object, new: object) -> str:
    """The text with every ``old`` as ``new``, if that stays within bounds."""
    text, before, after = str(value), str(old), str(new)
    if text.count(before) * len(after) > LETTERS:
        raise SecurityError(f"it builds a text of more than {LETTERS} characters")
    return text.replace(before, after)


def _joined(values: Iterable[object], between: object = "") -> str:
    """The values as one text, with ``between`` between them, if that stays within bounds."""
    texts, length = [], 0
    for value in values:
        texts.append(str(value))
        length += len(texts[-1]) + len(str(between))
        if length > LETTERS:
            raise SecurityError(f"it builds a text of more than {LETTERS} characters")
    return str(between).join(texts)


class Sandbox:
    """One template file, compiled once, rendered as often as wanted."""

    def __init__(self, path: Path) -> None:
        """Reads and compiles the template.

        Raises:
            TemplateError: it cannot be read, or its syntax is wrong.
        """
        self.path = path
        self._environment = _Sandbox()
        try:
            with path.open(encoding="utf-8") as file:
                source = file.read(LETTERS + 1)
        except (OSError, UnicodeDecodeError) as exc:
            reason = exc.strerror if isinstance(exc, OSError) else "it is not UTF-8 text"
            raise TemplateError(
                f"cannot read the template {path}: {reason}", remedy="give a Jinja2 file", path=str(path)
            ) from exc
        if len(source) > LETTERS:
            raise self._error(1, f"the template has more than {LETTERS} characters")
        self._template = self._compile(source)

    def render(self, **values: Any) -> str:
        """What the template makes of the values; what UTF-8 cannot hold is replaced.

        Raises:
            TemplateError: with file and line: an undefined name, something forbidden, too much work.
        """
        self._environment.steps = 0
        made: list[str] = []
        length = 0
        try:
            for piece in self._template.generate(**values):
                made.append(piece)
                length += len(piece)
                if length > LETTERS:
                    raise SecurityError(f"it makes more than {LETTERS} characters")
        except (JinjaError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as exc:
            raise self._error(self._line(exc), str(exc) or type(exc).__name__) from exc
        return "".join(made).encode("utf-8", "replace").decode("utf-8")

    def _compile(self, source: str) -> Template:
        environment = self._environment
        try:
            tree = environment.parse(source, filename=str(self.path))
            for loop in list(tree.find_all(nodes.For)):
                loop.iter = _filtered("counted", loop.iter)
            _bound_joins(tree)
            code = environment.compile(tree, filename=str(self.path))
        except TemplateSyntaxError as exc:
            raise self._error(exc.lineno, exc.message or "wrong syntax") from exc
        except RecursionError as exc:
            raise self._error(1, "it is nested too deeply") from exc
        return Template.from_code(environment, code, environment.make_globals(None))

    def _line(self, exc: BaseException) -> int:
        """The template's line in which ``exc`` was raised."""
        line, trace = 1, exc.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == str(self.path):
                line = trace.tb_lineno
            trace = trace.tb_next
        return line

    def _error(self, line: int, reason: str) -> TemplateError:
        return TemplateError(
            f"{self.path}, line {line}: {' '.join(reason.split())[:300]}",
            remedy="correct the template, or leave --template out",
            path=str(self.path),
            line=line,
        )


def _filtered(name: str, node: nodes.Node) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


def _bound_joins(node: nodes.Node) -> None:
    """Has every text that ``~`` or a filter builds measured."""
    for name, value in node.iter_fields():
        children = value if isinstance(value, list) else [value]
        for place, child in enumerate(children):
            if not isinstance(child, nodes.Node):
                continue
            _bound_joins(child)
            if not isinstance(child, (nodes.Concat, nodes.Filter)) or _own(child):
                continue
            if isinstance(value, list):
                value[place] = _filtered("bounded", child)
            else:
                setattr(node, name, _filtered("bounded", child))


def _own(node: nodes.Expr) -> bool:
    """Whether the node is one of ours, or the head of a filter block, which has nothing to measure."""
    return isinstance(node, nodes.Filter) and (node.name in ("counted", "bounded") or node.node is None)
