package org.pursuant.benchmarks.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pursuant.benchmarks.scale.ScaleFigures.Closeness;

/// How vectors of length one lie to each other.
final class Neighbourhood {
  private Neighbourhood() {}

  /// @throws IllegalArgumentException if there are fewer than two
  static Closeness of(String whose, List<float[]> vectors) {
    if (vectors.size() < 2) {
      throw new IllegalArgumentException("one vector has no neighbours");
    }
    int size = vectors.size();
    double[] nearest = new double[size];
    double[] any = new double[size];
    IntStream.range(0, size)
        .parallel()
        .forEach(i -> {
          double best = -1;
          for (int j = 0; j < size; j++) {
            best = i == j ? best : Math.max(best, dot(vectors.get(i), vectors.get(j)));
          }
          nearest[i] = best;
          any[i] = dot(vectors.get(i), vectors.get((i + size / 2) % size));
        });
    Arrays.sort(nearest);
    Arrays.sort(any);
    return new Closeness(
        whose, nearest[size / 10], nearest[size / 2], nearest[size * 9 / 10], any[size / 2]);
  }

  static double dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /// Brings a vector to length one, in place; one of no length stays.
  static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= (float) length;
    }
    return vector;
  }
}
