package org.pursuant.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Completion;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;

/// Stores observations within one transaction: finds the question each is of, adds it to the chain
/// of its lineage and, if that tells anything new, writes the difference.
final class Batch {
  private final View view;
  private final SourceRef source;
  private final QuestionTable questions;
  private final Identity identity;
  private final MemberChanges memberChanges;

  Batch(View view, SourceRef source) {
    this.view = view;
    this.source = source;
    questions = new QuestionTable(view);
    identity = new Identity(view, questions);
    memberChanges = new MemberChanges(view, questions);
  }

  StoreCounts store(List<StoredItem> items) {
    StoreCounts counts = StoreCounts.NONE;
    for (StoredItem item : items) {
      counts = counts.plus(store(item).counts());
    }
    memberChanges.apply();
    questions.finish();
    return counts;
  }

  private Stored store(StoredItem item) {
    Provenance at = new Provenance(source.sha256(), source.form(), source.origin(), item.place());
    return switch (item.observation()) {
      case Observation.QuestionSeen seen -> seen(seen, at);
      case Observation.TextsSeen texts -> texts(texts, at);
      case Observation.QuestionGone gone -> gone(gone, at);
      case Observation.IdMoved moved -> moved(moved.from(), moved.to());
      case Observation.MemberSeen seen -> memberChanges.seen(seen.member(), source.form());
      case Observation.MemberLinked linked -> memberChanges.linked(linked.one(), linked.other());
    };
  }

  private Stored seen(Observation.QuestionSeen seen, Provenance at) {
    List<SourceId> names = new ArrayList<>(List.of(seen.id()));
    names.addAll(seen.aliases());
    Identity.Found found = identity.find(names, seen.lineage(), seen.state());
    Long known = found.question();
    long question = known == null ? questions.next() : known;
    Map<Lineage, Chain> chains = known == null ? none() : view.chains.all(question);
    Chain before = chains.getOrDefault(seen.lineage(), Chain.EMPTY);
    Chain after =
        Sightings.observe(before, seen.lineage(), seen.seen(), seen.coverage(), seen.state(), at);
    boolean renamed = false;
    for (SourceId name : names) {
      renamed |= view.ids.add(name, question);
    }
    boolean told = write(question, seen.lineage(), before, after);
    if (told || renamed || found.merged()) {
      chains.put(seen.lineage(), after);
      identity.claim(question, seen.state().key());
      identity.settle(question, chains);
    }
    return known == null
        ? Stored.ADDED
        : told || renamed || found.merged() ? Stored.REVISED : Stored.UNCHANGED;
  }

  private Stored texts(Observation.TextsSeen texts, Provenance at) {
    Long known = view.ids.find(texts.id());
    long question = known == null ? questions.next() : known;
    Map<Lineage, Chain> chains = known == null ? none() : view.chains.all(question);
    Chain before = chains.getOrDefault(texts.lineage(), Chain.EMPTY);
    Completion completion =
        new Completion(
            Sightings.canonical(texts.question()), Sightings.canonical(texts.answer()), at);
    Chain after = before.complete(completion);
    boolean renamed = view.ids.add(texts.id(), question);
    boolean told = write(question, texts.lineage(), before, after);
    if (told || renamed) {
      chains.put(texts.lineage(), after);
      identity.settle(question, chains);
    }
    return known == null ? Stored.ADDED : told || renamed ? Stored.REVISED : Stored.UNCHANGED;
  }

  private Stored gone(Observation.QuestionGone gone, Provenance at) {
    Long question = view.ids.find(gone.id());
    if (question == null) {
      return Stored.UNCHANGED;
    }
    Map<Lineage, Chain> chains = view.chains.all(question);
    Chain before = chains.getOrDefault(gone.lineage(), Chain.EMPTY);
    Chain after = before.vanish(Instant.ofEpochMilli(gone.seen().toEpochMilli()), at);
    if (!write(question, gone.lineage(), before, after)) {
      return Stored.UNCHANGED;
    }
    chains.put(gone.lineage(), after);
    identity.settle(question, chains);
    return Stored.REVISED;
  }

  private Stored moved(SourceId from, SourceId to) {
    Long one = view.ids.find(from);
    Long other = view.ids.find(to);
    boolean noted = view.ids.moved(from, to);
    if (one != null && other != null && !one.equals(other)) {
      if (identity.mergeable(one, other)) {
        identity.settle(other, identity.absorb(other, one));
        return Stored.REVISED;
      }
      return noted ? Stored.REVISED : Stored.UNCHANGED;
    }
    Long question = one != null ? one : other;
    if (question != null) {
      noted |= view.ids.add(from, question);
      noted |= view.ids.add(to, question);
      if (noted) {
        identity.settle(question, view.chains.all(question));
      }
    }
    return noted ? Stored.REVISED : Stored.UNCHANGED;
  }

  private static Map<Lineage, Chain> none() {
    return new EnumMap<>(Lineage.class);
  }

  /// Writes what differs; false when the chain says what it said, whenever it was seen.
  private boolean write(long question, Lineage lineage, Chain before, Chain after) {
    if (before.equals(after)) {
      return false;
    }
    view.chains.save(question, lineage, before, after);
    return !ChainTable.sameStates(before, after);
  }
}
