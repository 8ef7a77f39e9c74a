"""Trains the model of meaning further on pairs of texts that belong together. See README.md beside it."""
import argparse
import json
import os
import random

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import network
import weights

AT_ONCE = 48
LONGEST = 80  # pieces of a text that are read in training
SHARPNESS = 0.05  # by which cosines are divided
BACKWARDS = 0.3  # how much finding the text for the question counts beside finding the question
UNHEADED = {"ANSWER": 0.5}  # how often the heading is left out; of other kinds:
USUALLY_UNHEADED = 0.3
WARMING = 0.1
DECAY = 0.01


class Model(torch.nn.Module):
    """MiniLM: the mean of its last layer, one long. The embeddings stay as they come."""

    def __init__(self, base):
        super().__init__()
        embedded, layers = network.load(base + ".onnx", base + "-q.onnx")
        tensor = lambda x: torch.tensor(np.asarray(x), dtype=torch.float32)
        self.embedded = {k: tensor(v) for k, v in embedded.items()}
        self.layers = torch.nn.ModuleList(
            [torch.nn.ParameterDict({k: torch.nn.Parameter(tensor(v)) for k, v in l.items()}) for l in layers]
        )
        self.tokenizer = Tokenizer.from_file(base + "-tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)

    def forward(self, texts):
        pieces = [self.tokenizer.encode(text).ids for text in texts]
        count, length = len(pieces), max(map(len, pieces))
        ids, mask = torch.zeros(count, length, dtype=torch.long), torch.zeros(count, length)
        for row, one in enumerate(pieces):
            ids[row, : len(one)], mask[row, : len(one)] = torch.tensor(one), 1
        e, width = self.embedded, (network.WIDTH,)
        x = F.layer_norm(e["word"][ids] + e["position"][:length][None] + e["type"][0], width, e["w"], e["b"], 1e-12)
        heads = lambda y: y.view(count, length, network.HEADS, -1).transpose(1, 2)
        for p in self.layers:
            q, k, v = (heads(x @ p[s] + p[s + "b"]) for s in "qkv")
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :].bool())
            seen = seen.transpose(1, 2).reshape(count, length, network.WIDTH)
            x = F.layer_norm(x + seen @ p["o"] + p["ob"], width, p["aw"], p["an"], 1e-12)
            inner = F.gelu(x @ p["i"] + p["ib"]) @ p["f"] + p["fb"]
            x = F.layer_norm(x + inner, width, p["lw"], p["ln"], 1e-12)
        return F.normalize((x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)


def batches(pairs, of_answers, draw):
    """Half of the batches are of one department each: what is to be told apart there is more alike."""
    answers = [p for p in pairs if p["kind"] == "ANSWER"]
    taken = [p for p in pairs if p["kind"] != "ANSWER"] + draw.sample(answers, min(of_answers, len(answers)))
    draw.shuffle(taken)
    mixed, by_body, found = taken[: len(taken) // 2], {}, []
    for pair in taken[len(taken) // 2 :]:
        by_body.setdefault(pair["body"], []).append(pair)
    for of_body in by_body.values():
        whole = len(of_body) // AT_ONCE * AT_ONCE
        found += [of_body[i : i + AT_ONCE] for i in range(0, whole, AT_ONCE)]
        mixed += of_body[whole:]
    draw.shuffle(mixed)
    found += [mixed[i : i + AT_ONCE] for i in range(0, len(mixed) // AT_ONCE * AT_ONCE, AT_ONCE)]
    draw.shuffle(found)
    return found


def question(pair, draw):
    bare = draw.random() < UNHEADED.get(pair["kind"], USUALLY_UNHEADED) or not pair["heading"]
    return pair["question"] if bare else pair["heading"] + ": " + pair["question"]


def loss(model, batch, draw):
    """Each text is to be nearer to its question than to the others, those that may be right as well left out."""
    near = model([p["text"] for p in batch]) @ model([question(p, draw) for p in batch]).T / SHARPNESS
    alike = torch.tensor(
        [[i != j and (p["heading"] == o["heading"] or p["answer"] == o["answer"]) for j, o in enumerate(batch)] for i, p in enumerate(batch)]
    )
    near = near.masked_fill(alike, -1e4)
    right = torch.arange(len(batch))
    return F.cross_entropy(near, right) + BACKWARDS * F.cross_entropy(near.T, right)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="folder of the model, quantised and not, and its tokenizer")
    parser.add_argument("--examples", required=True, help="from ./pursuant evaluate models --examples")
    parser.add_argument("--output", required=True)
    parser.add_argument("--of-answers", type=int, default=4000, help="pairs of an answer and its question")
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--seed", type=int, default=5)
    asked = parser.parse_args()
    draw = random.Random(asked.seed)
    torch.manual_seed(asked.seed)
    with open(asked.examples, encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in lines]
    base = os.path.join(asked.model, "all-minilm-l6-v2")
    model = Model(base)
    steps = batches(pairs, asked.of_answers, draw)
    learner = torch.optim.AdamW(model.parameters(), lr=asked.rate, weight_decay=DECAY)
    total = 0.0
    for t, batch in enumerate(steps):
        for group in learner.param_groups:
            group["lr"] = asked.rate * min(1, (t + 1) / (WARMING * len(steps))) * max(0.02, 1 - t / len(steps))
        value = loss(model, batch, draw)
        learner.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        learner.step()
        total += value.item()
        if t % 20 == 19:
            print(f"{t + 1} of {len(steps)} batches: loss {total / 20:.3f}", flush=True)
            total = 0.0
    layers = [{k: v.detach().numpy() for k, v in l.items()} for l in model.layers]
    weights.save(weights.of_layers(base + "-q.onnx", layers), asked.output)


if __name__ == "__main__":
    main()
