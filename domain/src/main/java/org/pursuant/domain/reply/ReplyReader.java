package org.pursuant.domain.reply;

/// Reads questions and answers. The same ones are read the same way on one machine. Safe for many
/// threads.
public interface ReplyReader {

  /// Counts up when what is read changes.
  int version();

  /// What an answer does with what was asked.
  ///
  /// @param question its plain words
  /// @param answer its plain words
  ReadReply read(String question, String answer);
}
