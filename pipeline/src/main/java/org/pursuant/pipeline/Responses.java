package org.pursuant.pipeline;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;

/// Observations and the responses they were read from, stored together as one document.
final class Responses {
  private final List<FetchedDocument> documents = new ArrayList<>();
  private final List<StoredItem> items = new ArrayList<>();

  void add(Observation observation, FetchedDocument document) {
    documents.add(document);
    items.add(new StoredItem("line " + documents.size(), observation));
  }

  /// Adds an observation that follows from several responses.
  void add(Observation observation, List<FetchedDocument> evidence) {
    documents.addAll(evidence);
    items.add(new StoredItem("line " + documents.size(), observation));
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /// Keeps the responses, then stores what they state in one transaction.
  StoreCounts store(RecordPorts record, SourceForm form, InstantSource clock) throws IOException {
    String sha256 = record.raw().keepResponses(documents);
    SourceRef source = new SourceRef(sha256, form, origin(), clock.instant());
    return record.writer().store(source, items);
  }

  private String origin() {
    String url = documents.getFirst().url();
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    return documents.size() == 1 ? path : path.substring(0, path.lastIndexOf('/') + 1);
  }
}
