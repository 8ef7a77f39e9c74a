package org.pursuant.benchmarks.quality;

/// What of a [QueryScore] is averaged over queries.
public enum Metric {
  RECALL("Recall@10"),
  MRR("MRR"),
  NDCG("nDCG@10");

  private final String title;

  Metric(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public double of(QueryScore score) {
    return switch (this) {
      case RECALL -> score.recall();
      case MRR -> score.reciprocalRank();
      case NDCG -> score.ndcg();
    };
  }
}
