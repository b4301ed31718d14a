"""What the invented photographs are made of: sky, hills, houses, water and grain."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Canvas, Colour, Pixels, mix


def sky(canvas: Canvas, horizon: float) -> None:
    light = canvas.light
    y = np.linspace(0, 1 / horizon, canvas.height, dtype=np.float32).clip(0, 1)
    for channel in range(3):
        column = np.interp(y, (0, 0.55, 1), [colour[channel] for colour in light.sky])
        canvas.pixels[:, :, channel] = column[:, None]
    clouds = np.clip(canvas.noise(4, stretch=2.5) * 1.6, 0, 1)[..., None] * (0.35 + 0.65 * y[:, None, None])
    canvas.pixels += clouds * (np.array(light.sky[2], np.float32) - canvas.pixels) * 0.8
    down, across = np.mgrid[0 : canvas.height, 0 : canvas.width].astype(np.float32)
    x0, y0 = canvas.place(*light.sun)
    near = np.exp(-((across - x0) ** 2 + 2 * (down - y0) ** 2) / (2 * (0.16 * canvas.width) ** 2))
    canvas.pixels += near[..., None] * np.array((90, 72, 40), np.float32) * light.glow


def hills(canvas: Canvas, horizon: float, height: float, share: float) -> None:
    """A ridge; ``share`` is how near it is, [0, 1]."""
    ridge = canvas.noise(3, octaves=6)[0, :: max(canvas.width // 240, 1)]
    tops = [(i / (len(ridge) - 1), horizon - height * (0.6 + 0.5 * float(up))) for i, up in enumerate(ridge)]
    canvas.fill([(0, horizon), *tops, (1, horizon)], mix(canvas.light.far, canvas.light.near, share))


def houses(canvas: Canvas, base: float, *, left: float, right: float, height: float, share: float) -> None:
    """A row of houses along the water, each with a roof, windows and lights of its own."""
    x = left
    while x < right:
        width = float(canvas.chance.uniform(0.035, 0.07))
        tall = height * float(canvas.chance.uniform(0.55, 1.0))
        plaster = _PLASTERS[int(canvas.chance.integers(len(_PLASTERS)))]
        wall = mix(mix(canvas.light.far, canvas.light.near, share), plaster, 0.16)
        top, roof = base - tall, mix(wall, (96, 44, 36), 0.4)
        canvas.box(x, top, width, tall, wall)
        canvas.fill([(x - 0.003, top), (x + width / 2, top - tall * 0.28), (x + width + 0.003, top)], roof)
        _windows(canvas, x, top, width=width, height=tall, wall=wall)
        x += width + float(canvas.chance.uniform(0.0, 0.004))


_PLASTERS: tuple[Colour, ...] = (
    (236, 222, 190),
    (206, 120, 92),
    (150, 172, 180),
    (222, 196, 120),
    (120, 104, 96),
)


def _windows(canvas: Canvas, x: float, y: float, *, width: float, height: float, wall: Colour) -> None:
    columns, rows = max(round(width / 0.014), 2), max(round(height / 0.045), 2)
    pane = (width * 0.44 / columns, height * 0.42 / rows)
    for place in range(rows * columns):
        row, column = divmod(place, columns)
        lit = float(canvas.chance.random()) < canvas.light.lit
        glow = mix((255, 196, 104), wall, float(canvas.chance.uniform(0, 0.5)))
        left, top = x + width * (column + 0.28) / columns, y + height * (row + 0.3) / rows
        canvas.box(left, top, *pane, glow if lit else mix(wall, (14, 18, 26), 0.5))


def water(canvas: Canvas, line: float) -> None:
    """Everything below ``line`` (in [0, 1]) mirrors what is above, broken by waves that grow towards us."""
    top = round(line * canvas.height)
    down = np.arange(canvas.height - top, dtype=np.float32)
    depth = (down / max(len(down), 1))[:, None]
    waves = canvas.noise(70, octaves=3, stretch=9)[top:] * (0.004 + 0.03 * depth)
    rows = np.clip(top - 1 - down[:, None] * 0.9 + waves * canvas.height, 0, max(top - 1, 0))
    columns = np.arange(canvas.width, dtype=np.float32)[None, :] + waves * canvas.width * 0.12
    mirror = cv2.remap(
        canvas.pixels, columns, rows.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    tint = np.array(canvas.light.water, np.float32)
    share = (0.25 + 0.4 * depth)[..., None]
    canvas.pixels[top:] = mirror * (1 - share) + tint * share + np.clip(waves, 0, 1)[..., None] * 400


def sea(canvas: Canvas, horizon: float) -> None:
    """Open water from the horizon down, drawn before what swims on it."""
    canvas.box(0, horizon, 1, 1 - horizon, mix(canvas.light.sky[2], canvas.light.water, 0.55))


def grained(canvas: Canvas, strength: float) -> Pixels:
    """The finished picture: vignette and grain, whose standard deviation is ``strength`` 8-bit levels."""
    down, across = np.mgrid[0 : canvas.height, 0 : canvas.width].astype(np.float32)
    away = (across / canvas.width - 0.5) ** 2 + (down / canvas.height - 0.5) ** 2
    shaded = canvas.pixels * (1 - 0.35 * away)[..., None]
    grain = canvas.chance.standard_normal((canvas.height, canvas.width), dtype=np.float32)
    soft = cv2.GaussianBlur(grain, (0, 0), 0.6)
    shaded += (soft * (strength / float(soft.std())))[..., None]
    return np.asarray(np.clip(shaded + 0.5, 0, 255), dtype=np.uint8)
