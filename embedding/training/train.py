"""Trains the network that reads replies and writes its weights. See README.md beside it."""
import argparse
import os

import jax
import jax.numpy as jnp
import numpy as np

import examples as texts
import network
import weights

SMOOTHED = 0.05
LIMBS = 0.7  # how much the statuses count beside the type
ON_TOP = 8  # how much faster the layers on top learn
WARMING = 0.1
DECAY = 0.01


def loss(p, embedded, ids, types, mask, places, type_, count, statuses, counts, key):
    of_types, of_limbs = network.read(embedded, p, ids, types, mask, places, key)
    cross = lambda scores, right: -(
        (jax.nn.one_hot(right, scores.shape[-1]) * (1 - SMOOTHED) + SMOOTHED / scores.shape[-1])
        * jax.nn.log_softmax(scores)
    ).sum(-1)
    return ((cross(of_types, type_) * count).sum() + LIMBS * (cross(of_limbs, statuses) * counts).sum()) / count.sum()


@jax.jit
def step(p, moments, t, rate, embedded, batch, key):
    """One step of AdamW, its gradient no longer than one."""
    value, gradient = jax.value_and_grad(loss)(p, embedded, *batch, key)
    size = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(gradient)))
    gradient = jax.tree.map(lambda g: g * jnp.minimum(1.0, 1.0 / (size + 1e-6)), gradient)
    first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, moments[0], gradient)
    second = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, moments[1], gradient)
    move = lambda r: lambda w, m, v: w - r * (
        (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8) + DECAY * w
    )
    moved = {
        k: jax.tree.map(move(rate if k == "layers" else rate * ON_TOP), p[k], first[k], second[k]) for k in p
    }
    return moved, (first, second), value


def train(p, embedded, learnt, epochs, rate, seed):
    order, key = np.random.default_rng(seed), jax.random.PRNGKey(seed)
    moments = (jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p))
    steps, t = epochs * -(-len(learnt) // texts.AT_ONCE), 0
    for epoch in range(epochs):
        alike = sorted(order.permutation(len(learnt)), key=lambda i: texts.length(learnt[i]) + order.random() * 0.6)
        batches = [alike[s : s + texts.AT_ONCE] for s in range(0, len(alike), texts.AT_ONCE)]
        total = 0.0
        for b in order.permutation(len(batches)):
            t += 1
            now = rate * min(1, t / (WARMING * steps)) * max(0, 1 - t / (steps + 2))
            key, one = jax.random.split(key)
            batch = texts.batch([learnt[i] for i in batches[b]])
            p, moments, value = step(p, moments, float(t), now, embedded, batch, one)
            total += float(value)
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(batches):.3f}", flush=True)
    return p


def score(p, embedded, held):
    """The shares of types and of statuses that are right."""
    of = jax.jit(lambda p, *batch: network.read(embedded, p, *batch))
    types, limbs = [], []
    for s in range(0, len(held), texts.AT_ONCE):
        batch = texts.batch(held[s : s + texts.AT_ONCE])
        of_types, of_limbs = of(p, *batch[:4])
        n = len(held[s : s + texts.AT_ONCE])
        types += list((np.argmax(of_types, -1) == batch[4])[:n])
        limbs += list((np.argmax(of_limbs, -1) == batch[6])[batch[7] > 0])
    return np.mean(types), np.mean(limbs)


def write(quantised, p, output):
    """What was learnt, as OnnxReplyNetwork in Java reads it."""
    tensors = weights.of_layers(quantised, p["layers"])
    for top, names in network.ON_TOP.items():
        for name, short in zip(("inner", "inner.bias", "outer", "outer.bias"), names):
            tensors[f"top.{top}.{name}"] = p[short]
    weights.save(tensors, output)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="folder of the model, quantised and not, and its tokenizer")
    parser.add_argument("--examples", required=True, help="from ./pursuant evaluate replies --examples")
    parser.add_argument("--output", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--seed", type=int, default=5)
    asked = parser.parse_args()
    base = os.path.join(asked.model, "all-minilm-l6-v2")
    embedded, layers = network.load(base + ".onnx", base + "-q.onnx")
    all_ = texts.load(asked.examples, base + "-tokenizer.json")
    learnt = [e for e in all_ if not texts.held_back(e)]
    held = [e for e in all_ if texts.held_back(e)]
    print(f"{len(learnt)} answers to learn from, {len(held)} held back", flush=True)
    p = network.on_top(jax.random.PRNGKey(asked.seed), len(texts.TYPES), len(texts.STATUSES))
    p["layers"] = layers
    p = train(p, embedded, learnt, asked.epochs, asked.rate, asked.seed)
    print("held back: %.3f of types, %.3f of statuses are right" % score(p, embedded, held))
    write(base + "-q.onnx", p, asked.output)


if __name__ == "__main__":
    main()
