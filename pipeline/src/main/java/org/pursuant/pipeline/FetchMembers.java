package org.pursuant.pipeline;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.MembersApi;
import org.pursuant.domain.feed.Observation.MemberSeen;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.ListedMember;

/// Fetches the Members whom questions name by Parliament's id and of whom nothing else is known.
public final class FetchMembers {
  private final RecordPorts record;
  private final MembersApi api;
  private final SyncSettings settings;
  private final InstantSource clock;

  public FetchMembers(
      RecordPorts record, MembersApi api, SyncSettings settings, InstantSource clock) {
    this.record = record;
    this.api = api;
    this.settings = settings;
    this.clock = clock;
  }

  /// What it came to.
  ///
  /// @param fetched Members stored
  /// @param notThere ids that the source does not know
  /// @param failed ids of which no answer came
  /// @param later ids left to the next run, because this one had its fill or the source did not
  ///   answer
  public record Outcome(int fetched, int notThere, int failed, int later) {}

  /// Fetches as many as the settings allow, those first who asked and answered most. Ends early
  /// when the source does not answer.
  ///
  /// @throws IOException if the raw archive cannot be written
  public Outcome run(Progress progress) throws IOException {
    List<Long> unknown = unknown();
    List<Long> wanted = unknown.stream().limit(settings.members()).toList();
    if (wanted.size() < unknown.size()) {
      progress.note(
          "%d Members are not known yet: %d are fetched now, the others by later runs."
              .formatted(unknown.size(), wanted.size()));
    }
    progress.begin("Fetching Members", wanted.size());
    Outcome outcome = new Outcome(0, 0, 0, unknown.size());
    try (Parallel parallel = new Parallel(settings.parallel())) {
      // A small batch first: it shows soon whether the source answers.
      int size = settings.parallel();
      boolean answering = true;
      for (int i = 0; answering && i < wanted.size(); i += size, size = settings.batch()) {
        List<Long> batch = wanted.subList(i, Math.min(wanted.size(), i + size));
        Outcome before = outcome;
        outcome = store(parallel.fetch(batch, api::member), before);
        answering = outcome.failed() - before.failed() < batch.size();
        progress.advance(batch.size());
      }
    }
    progress.end();
    return outcome;
  }

  /// Parliament's ids of Members not known, the most frequent first.
  private List<Long> unknown() {
    Map<String, Long> met =
        record.reader().members().stream()
            .collect(
                Collectors.toMap(
                    ListedMember::path, m -> m.asked() + m.answered(), (one, _) -> one));
    return record.reader().unknownMembers().stream()
        .filter(id -> id.scheme().equals(MemberId.MNIS))
        .sorted(Comparator.comparing((MemberId id) -> met.getOrDefault(id.path(), 0L)).reversed())
        .map(id -> Long.valueOf(id.value()))
        .toList();
  }

  private Outcome store(Map<Long, Fetched<Member>> fetched, Outcome before) throws IOException {
    Responses responses = new Responses();
    int got = 0;
    int notThere = 0;
    int failed = 0;
    for (Fetched<Member> one : fetched.values()) {
      switch (one) {
        case Fetched.Got<Member> g -> {
          responses.add(new MemberSeen(g.value()), g.document());
          got++;
        }
        case Fetched.NotThere<Member> _ -> notThere++;
        case Fetched.Failed<Member> _ -> failed++;
      }
    }
    if (!responses.isEmpty()) {
      responses.store(record, SourceForm.MEMBERS_API, clock);
    }
    return new Outcome(
        before.fetched() + got,
        before.notThere() + notThere,
        before.failed() + failed,
        before.later() - fetched.size());
  }
}
