package org.pursuant.domain.reply;

import java.util.List;

/// Reads questions and answers. Pure, and safe for many threads.
public interface ReplyReader {

  /// Counts up when what is read changes.
  int version();

  /// The separate things a question asks.
  ///
  /// @param question its plain words
  List<Limb> limbs(String question);

  /// What an answer does with what was asked.
  ///
  /// @param question its plain words
  /// @param answer its plain words
  ReadReply read(String question, String answer);
}
