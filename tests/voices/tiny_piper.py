"""Makes a tiny model with the interface of piper's: phoneme numbers in, a tone a phoneme out.

``python tests/voices/tiny_piper.py FOLDER`` leaves one there.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE, HOP = 22050, 16
FRAMES = 100
"""Of each phoneme at length 1: 70 ms."""
SIGNS = " ,;:.?!abcdefhijklmnopqrstuvwxyzæçðøŋœɐɑɒɔɕɖəɚɛɜɡɪɫɬɯɲɳɹɾʁʃʂʊʋʌʎʒʔʲˈˌːθβ̩̃ᵻ"


def ids() -> dict[str, list[int]]:
    """A number for each sign, as in a configuration of piper's."""
    return {sign: [number] for number, sign in enumerate(dict.fromkeys(f"_^${SIGNS}"))}


def config() -> dict[str, object]:
    """What lies beside a model."""
    return {
        "audio": {"sample_rate": RATE, "quality": "tiny"},
        "espeak": {"voice": "en-us"},
        "language": {"code": "en_US"},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": ids(),
        "num_speakers": 1,
        "hop_length": HOP,
    }


def graph(*, times: bool) -> onnx.ModelProto:
    """The model: each number becomes frames of a tone of its own height, with a little noise.

    Pads and blanks are quieter. With ``times`` a second output has the frames of each number.
    """

    def constant(name: str, value: object, kind: type) -> onnx.TensorProto:
        return numpy_helper.from_array(np.array(value, kind), name)

    step = 2 * np.pi * np.arange(HOP) / HOP
    numbers = np.arange(len(ids()))
    tones = np.stack([0.3 * np.sin(step * (1 + number % 6)) for number in numbers])
    tones[:4] *= 0.2
    given = [
        helper.make_tensor_value_info("input", TensorProto.INT64, ["batch", "phonemes"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, ["batch"]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    constants = [
        constant("tones", tones, np.float32), constant("one", 1, np.int64), constant("zero", 0, np.int64),
        constant("frames", FRAMES, np.float32), constant("flat", [-1], np.int64),
        constant("shape", [1, 1, -1], np.int64), constant("last", [1], np.int64),
        constant("front", [0], np.int64), constant("faint", 0.002, np.float32),
    ]  # fmt: skip
    nodes = [
        helper.make_node("Reshape", ["input", "flat"], ["row"]),
        helper.make_node("Gather", ["scales", "one"], ["length"]),
        helper.make_node("Mul", ["length", "frames"], ["wanted"]),
        helper.make_node("Ceil", ["wanted"], ["whole"]),
        helper.make_node("Cast", ["whole"], ["count"], to=TensorProto.INT64),
        helper.make_node("Reshape", ["count", "flat"], ["counts"]),
        helper.make_node("Gather", ["tones", "row"], ["each"]),
        helper.make_node("Unsqueeze", ["each", "last"], ["room"]),
        helper.make_node("Concat", ["last", "counts", "last"], ["often"], axis=0),
        helper.make_node("Tile", ["room", "often"], ["repeated"]),
        helper.make_node("Reshape", ["repeated", "shape"], ["clean"]),
        helper.make_node("RandomNormalLike", ["clean"], ["noise"]),
        helper.make_node("Mul", ["noise", "faint"], ["hiss"]),
        helper.make_node("Add", ["clean", "hiss"], ["output"]),
    ]
    told = [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, "samples"])]
    if times:
        nodes += [
            helper.make_node("Shape", ["row"], ["size"]),
            helper.make_node("Expand", ["whole", "size"], ["durations"]),
        ]
        told.append(helper.make_tensor_value_info("durations", TensorProto.FLOAT, ["phonemes"]))
    made = helper.make_model(
        helper.make_graph(nodes, "tiny", given, told, constants),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
    )
    onnx.checker.check_model(made)
    return made


def leave(folder: Path, name: str = "en_US-tiny-low", *, times: bool = True) -> Path:
    """The model's file, its configuration beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    path.write_bytes(graph(times=times).SerializeToString())
    path.with_name(f"{path.name}.json").write_text(json.dumps(config()), encoding="utf-8")
    return path


if __name__ == "__main__":
    leave(Path(sys.argv[1]))
