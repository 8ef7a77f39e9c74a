"""Indexes and searches texts with Xapian, asked in JSON lines on standard input.

    python3 xapian_text.py build DATABASE    one text a line; at the end {"bytes": ...}
    python3 xapian_text.py search DATABASE   one query a line: {"words": [...], "all": false, "size": 10};
                                             an answer a line: {"ids": [...], "nanoseconds": ...}

English stems, the query parser's usual strategy for them, and BM25 as Xapian has it unless told otherwise.
"""
import json
import sys
import time

import xapian

FIELDS = ("heading", "question", "answer", "asker", "body")


def tell(data):
    sys.stdout.write(json.dumps(data) + "\n")
    sys.stdout.flush()


def build(path):
    database = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OPEN)
    generator = xapian.TermGenerator()
    generator.set_stemmer(xapian.Stem("english"))
    count = 0
    for line in sys.stdin:
        text = json.loads(line)
        document = xapian.Document()
        generator.set_document(document)
        generator.set_termpos(0)
        for field in FIELDS:
            generator.index_text(text[field])
            generator.increase_termpos()
        database.replace_document(text["id"], document)
        count += 1
    database.commit()
    database.close()
    tell({"texts": count})


def search(path):
    database = xapian.Database(path)
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem("english"))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_database(database)
    for line in sys.stdin:
        asked = json.loads(line)
        begun = time.perf_counter_ns()
        parser.set_default_op(xapian.Query.OP_AND if asked["all"] else xapian.Query.OP_OR)
        enquire = xapian.Enquire(database)
        enquire.set_weighting_scheme(xapian.BM25Weight())
        enquire.set_query(parser.parse_query(" ".join(asked["words"]), 0))
        ids = [match.docid for match in enquire.get_mset(0, asked["size"])]
        tell({"ids": ids, "nanoseconds": time.perf_counter_ns() - begun})


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        {"build": build, "search": search}[sys.argv[1]](sys.argv[2])
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
