"""BERT's layers and the two on top, as functions of their weights."""
import jax
import jax.numpy as jnp
import numpy as np
import onnx
from onnx import numpy_helper

LAYERS = 6
HEADS = 12
WIDTH = 384
DROPPED = 0.1
# Names in the ONNX file of the matrices of a layer, each with its bias.
DENSE = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "o",
    "intermediate.dense": "i",
    "output.dense": "f",
}
NORMS = {"attention.output.LayerNorm": "a", "output.LayerNorm": "l"}
# Names of the weights on top: of the inner layer, its bias, of the outer one, its bias.
ON_TOP = {"types": ("pw", "pb", "w", "b"), "statuses": ("sp", "sb", "sw", "sc")}


def matrices(graph):
    """The name of the matrix that each bias of a dense layer belongs to."""
    initial = {t.name for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    found = {}
    for node in graph.node:
        bias = [i for i in node.input if i.startswith("encoder.") and i.endswith(".bias") and "LayerNorm" not in i]
        if node.op_type == "Add" and bias:
            product = made_by[next(i for i in node.input if i != bias[0])]
            found[bias[0]] = next(i for i in product.input if i in initial)
    return found


def quantised_matrices(graph):
    """The same in the quantised model, where sums of whole numbers are scaled before the bias is added."""
    initial = {t.name for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    found = {}
    for node in graph.node:
        bias = [i for i in node.input if i.startswith("encoder.") and i.endswith(".bias") and "LayerNorm" not in i]
        if node.op_type == "Add" and bias:
            scaled = made_by[next(i for i in node.input if i != bias[0])]
            cast = next(made_by[i] for i in scaled.input if made_by[i].op_type == "Cast")
            product = made_by[cast.input[0]]
            found[bias[0]] = next(i for i in product.input if i in initial and i.endswith("_quantized"))
    return found


def load(path, quantised):
    """Layers of a model, and the embeddings of its quantised form, with which the network will run."""
    graph = onnx.load(path).graph
    value = {t.name: jnp.asarray(numpy_helper.to_array(t)) for t in graph.initializer}
    matrix = matrices(graph)
    rough = {t.name: numpy_helper.to_array(t) for t in onnx.load(quantised).graph.initializer if "embeddings" in t.name}

    def table(name):
        name = f"embeddings.{name}_embeddings.weight"
        zero, scale = rough[name + "_zero_point"].astype(np.float32), rough[name + "_scale"]
        return jnp.asarray((rough[name + "_quantized"].astype(np.float32) - zero) * scale)

    embedded = {
        "word": table("word"),
        "position": table("position"),
        "type": table("token_type"),
        "w": value["embeddings.LayerNorm.weight"],
        "b": value["embeddings.LayerNorm.bias"],
    }
    layers = []
    for n in range(LAYERS):
        layer = {}
        for name, short in DENSE.items():
            bias = f"encoder.layer.{n}.{name}.bias"
            layer[short], layer[short + "b"] = value[matrix[bias]], value[bias]
        for name, short in NORMS.items():
            layer[short + "w"] = value[f"encoder.layer.{n}.{name}.weight"]
            layer[short + "n"] = value[f"encoder.layer.{n}.{name}.bias"]
        layers.append(layer)
    return embedded, layers


def on_top(key, types, statuses):
    """Weights of the two layers on top, to begin with."""
    keys = jax.random.split(key, 4)
    small = lambda k, *shape: jax.random.normal(k, shape) * 0.02
    return {
        "pw": small(keys[0], 2 * WIDTH, WIDTH), "pb": jnp.zeros(WIDTH),
        "w": small(keys[1], WIDTH, types), "b": jnp.zeros(types),
        "sp": small(keys[2], WIDTH, WIDTH), "sb": jnp.zeros(WIDTH),
        "sw": small(keys[3], WIDTH, statuses), "sc": jnp.zeros(statuses),
    }


def normal(x, w, b):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * w + b


def dropped(x, key):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 1 - DROPPED, x.shape), x / (1 - DROPPED), 0)


def layer(p, x, mask, key):
    keys = jax.random.split(key, 2) if key is not None else (None, None)
    count, length, width = x.shape
    heads = lambda y: y.reshape(count, length, HEADS, width // HEADS).transpose(0, 2, 1, 3)
    q, k, v = (heads(x @ p[s] + p[s + "b"]) for s in "qkv")
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(width // HEADS) + (1 - mask)[:, None, None, :] * -1e9
    seen = (jax.nn.softmax(scores, -1) @ v).transpose(0, 2, 1, 3).reshape(count, length, width)
    x = normal(x + dropped(seen @ p["o"] + p["ob"], keys[0]), p["aw"], p["an"])
    inner = jax.nn.gelu(x @ p["i"] + p["ib"], approximate=False) @ p["f"] + p["fb"]
    return normal(x + dropped(inner, keys[1]), p["lw"], p["ln"])


def read(embedded, p, ids, types, mask, places, key=None):
    """Scores of the types of replies, and of the statuses at the places of the limbs' marks."""
    keys = jax.random.split(key, LAYERS + 3) if key is not None else [None] * (LAYERS + 3)
    x = embedded["word"][ids] + embedded["position"][: ids.shape[1]][None] + embedded["type"][types]
    x = dropped(normal(x, embedded["w"], embedded["b"]), keys[0])
    for n, weights in enumerate(p["layers"]):
        x = layer(weights, x, mask, keys[n + 1])
    mean = (x * mask[..., None]).sum(1) / mask.sum(1)[:, None]
    whole = jnp.tanh(jnp.concatenate([x[:, 0], mean], -1) @ p["pw"] + p["pb"])
    limbs = jnp.tanh(jnp.take_along_axis(x, places[..., None], 1) @ p["sp"] + p["sb"])
    return dropped(whole, keys[-2]) @ p["w"] + p["b"], dropped(limbs, keys[-1]) @ p["sw"] + p["sc"]
