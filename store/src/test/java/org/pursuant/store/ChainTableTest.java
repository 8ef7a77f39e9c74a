package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;

class ChainTableTest {
  @TempDir Path folder;

  @Test
  void aChainThatBecameShorterLeavesNoRevisionBehind() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(
          archive,
          official(1, 0, state("17").build()),
          official(1, 1, state("17").heading("Blue").build()));
    }
    try (Db db = Db.open(folder.resolve("record.db"), 1024)) {
      ChainTable chains = new View(db).chains;
      long question = db.count("SELECT id FROM question");
      Chain before = chains.all(question).getOrDefault(Lineage.OFFICIAL, Chain.EMPTY);
      assertThat(before.revisions()).hasSize(2);
      Chain after = new Chain(before.revisions().subList(0, 1), before.completions());

      chains.save(question, Lineage.OFFICIAL, before, after);

      assertThat(chains.all(question)).containsEntry(Lineage.OFFICIAL, after);
    }
  }
}
