package org.pursuant.web.site;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a request is answered with.
public sealed interface Reply {

  /// A page.
  ///
  /// @param problem null for a page that is as it should be; otherwise the page shows what is wrong
  ///   by itself, while JSON gives only the problem
  record Page(PageModel model, @Nullable Problem problem) implements Reply {}

  /// Nothing but a problem.
  record Failure(Problem problem) implements Reply {}

  /// The thing is at another address of this site.
  ///
  /// @param location path and query, without `.json`, which is added where JSON was asked for
  record Moved(String location, boolean forGood) implements Reply {}

  /// Data alone, as JSON.
  record Data(Object data) implements Reply {}

  /// A text in a form of its own, such as a feed or a table.
  ///
  /// @param text sent as UTF-8
  /// @param fileName under which to keep it; null to show it
  record Document(String contentType, String text, @Nullable String fileName) implements Reply {}

  /// A file of bytes.
  ///
  /// @param bytes gives its bytes
  /// @param fileName under which to keep it
  record File(String contentType, Supplier<byte[]> bytes, String fileName) implements Reply {}

  /// Many things as JSON, each in a line of its own, sent as they are read.
  ///
  /// @param each gives one after the other to whom it is given
  /// @param fileName under which to keep it
  record Lines(Consumer<Consumer<Object>> each, String fileName) implements Reply {}

  /// It is done.
  ///
  /// @param location the page that shows what came of it
  /// @param data the same as JSON has it
  /// @param made whether something new is there now
  record Done(String location, Object data, boolean made) implements Reply {}

  static Reply page(PageModel model) {
    return new Page(model, null);
  }

  static Reply notFound(String message, String hint) {
    return new Failure(Problem.notFound(message, hint));
  }
}
