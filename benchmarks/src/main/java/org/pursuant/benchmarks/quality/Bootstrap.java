package org.pursuant.benchmarks.quality;

import java.util.Arrays;
import java.util.Random;

/// Intervals by resampling: the mean of as many values drawn with replacement, a thousand times
/// over, the middle 95% of which is the interval. The draws are seeded, so that the same values
/// always give the same interval.
public final class Bootstrap {
  private static final int RESAMPLES = 1_000;
  private static final long SEED = 20_260_513;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /// The interval of the mean of values; all zero when there are none.
  public static Interval mean(double[] values) {
    if (values.length == 0) {
      return new Interval(0, 0, 0);
    }
    Random random = new Random(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int j = 0; j < values.length; j++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    int cut = (int) (RESAMPLES * TAIL);
    return new Interval(
        Arrays.stream(values).sum() / values.length, means[cut], means[RESAMPLES - 1 - cut]);
  }

  /// The interval of the mean difference of two values of the same queries, a query being drawn
  /// with both its values.
  public static Interval difference(double[] a, double[] b) {
    double[] differences = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      differences[i] = a[i] - b[i];
    }
    return mean(differences);
  }
}
