package org.pursuant.embedding;

/// How one vector is made of the vectors of a text's tokens.
enum Pooling {
  /// Their mean.
  MEAN {
    @Override
    float[] pool(float[][] tokens) {
      var sum = new float[tokens[0].length];
      for (float[] token : tokens) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += token[i];
        }
      }
      return sum;
    }
  },

  /// The first one, which the model was trained to gather the text in.
  CLS {
    @Override
    float[] pool(float[][] tokens) {
      return tokens[0].clone();
    }
  };

  /// A vector of the right direction; its length means nothing.
  ///
  /// @param tokens one vector for each token, none of them padding; at least one
  abstract float[] pool(float[][] tokens);

  /// The vector of length one in the direction of the pooled one.
  float[] unit(float[][] tokens) {
    float[] vector = pool(tokens);
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }
}
