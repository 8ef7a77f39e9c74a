"""Weights in the form that NetworkWeights in Java reads."""
import numpy as np
import onnx

import network

LARGEST = 63  # seven bits: with eight, sums run over on processors without instructions for them


def of_layers(quantised, layers):
    """What was learnt in the layers, by the names that the quantised model's tensors have."""
    matrix = network.quantised_matrices(onnx.load(quantised).graph)
    tensors = {}
    for n, layer in enumerate(layers):
        for name, short in network.DENSE.items():
            bias = f"encoder.layer.{n}.{name}.bias"
            scale = np.abs(layer[short]).max(0) / LARGEST + 1e-12
            tensors[matrix[bias]] = np.round(layer[short] / scale).astype(np.int8)
            tensors[matrix[bias].replace("_quantized", "_scale")] = scale
            tensors[bias] = layer[short + "b"]
        for name, short in network.NORMS.items():
            tensors[f"encoder.layer.{n}.{name}.weight"] = layer[short + "w"]
            tensors[f"encoder.layer.{n}.{name}.bias"] = layer[short + "n"]
    return tensors


def save(tensors, output):
    arrays = {k: np.asarray(v, v.dtype if v.dtype == np.int8 else "<f4") for k, v in tensors.items()}
    with open(output, "wb") as out:
        for name, values in arrays.items():
            kind = "i8" if values.dtype == np.int8 else "f32"
            out.write(" ".join([name, kind, *map(str, values.shape)]).encode() + b"\n")
        out.write(b"\n")
        for values in arrays.values():
            out.write(np.ascontiguousarray(values).tobytes())
