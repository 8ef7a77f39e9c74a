"""Labelled answers as tokens. Java's ReplyTokens does the same: keep the two alike."""
import hashlib
import json

import numpy as np
from tokenizers import Tokenizer

TYPES = ["full", "partial", "referral", "deferral", "refusal", "evasion", "nil"]
STATUSES = ["answered", "partly", "not"]
MOST, OF_QUESTION, OF_END, LONGEST = 320, 160, 64, 20_000
MOST_LIMBS = 12
BEGIN, END = 101, 102
MARK = 2  # [unused1], which stands before each limb
LENGTHS = [80, 112, 144, 176, 208, 256, MOST]
AT_ONCE = 16


def tokens(tokenizer, example):
    """Numbers of the pieces, which text each is of, and where the mark of each limb stands."""
    pieces = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
    question, starts, at = example["question"], example["starts"], example["cut"]
    ids, places = [BEGIN], [0] * len(starts)
    for limb in sorted(range(len(starts)), key=lambda i: starts[i]):
        start = max(starts[limb], at)
        ids = (ids + pieces(question[at:start]))[:OF_QUESTION]
        at = start
        if len(ids) < OF_QUESTION:
            places[limb] = len(ids)
            ids.append(MARK)
    ids = (ids + pieces(question[at:]))[:OF_QUESTION] + [END]
    answer, room = pieces(example["answer"][:LONGEST]), MOST - 1 - len(ids)
    if len(answer) > room:
        answer = answer[: room - OF_END] + answer[-OF_END:]
    return ids + answer + [END], [0] * len(ids) + [1] * (len(answer) + 1), places


def load(path, tokenizer_path):
    """All examples of a file, each with its tokens."""
    tokenizer = Tokenizer.from_file(tokenizer_path)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    examples = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            example = json.loads(line)
            example["ids"], example["types"], example["places"] = tokens(tokenizer, example)
            examples.append(example)
    return examples


def held_back(example):
    """Whether it is of the tenth that is not learnt from."""
    return int(hashlib.sha256(example["id"].encode()).hexdigest(), 16) % 10 == 0


def length(example):
    return next(l for l in LENGTHS if len(example["ids"]) <= l)


def batch(examples):
    """Arrays of some examples, filled up to a length that many share."""
    size, limbs = (AT_ONCE, max(length(e) for e in examples)), (AT_ONCE, MOST_LIMBS)
    ids, types, mask = np.zeros(size, np.int32), np.zeros(size, np.int32), np.zeros(size, np.float32)
    mask[:, 0] = 1
    places, statuses, counts = np.zeros(limbs, np.int32), np.zeros(limbs, np.int32), np.zeros(limbs, np.float32)
    type_, count = np.zeros(AT_ONCE, np.int32), np.zeros(AT_ONCE, np.float32)
    for k, e in enumerate(examples):
        n, m = len(e["ids"]), min(len(e["places"]), MOST_LIMBS)
        ids[k, :n], types[k, :n], mask[k, :n] = e["ids"], e["types"], 1
        places[k, :m] = e["places"][:m]
        type_[k], count[k] = TYPES.index(e["type"]), 1
        known = sum(s != "" for s in e["statuses"][:m])
        for j, status in enumerate(e["statuses"][:m]):
            if status:
                statuses[k, j], counts[k, j] = STATUSES.index(status), 1 / np.sqrt(known)
    return ids, types, mask, places, type_, count, statuses, counts
