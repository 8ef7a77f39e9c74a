package org.pursuant.web.site;

import java.util.function.Function;

/// Some pages that belong together and the addresses that lead to them.
public interface Section {
  void addTo(Routes routes);

  /// Makes a reply. Called by many threads at once.
  @FunctionalInterface
  interface Answering {
    Reply answer(Request request);
  }

  /// Does what was asked for and makes a reply. Called by many threads at once.
  @FunctionalInterface
  interface Acting {
    Reply act(Submission submission);
  }

  /// Where addresses are made known. The first one that fits a request answers it.
  interface Routes {
    /// A page and, with `.json` after it, its data. Parts in braces are named: `/members/{member}`.
    Routes page(String path, Answering answering);

    /// A page that reads what was posted to it as it reads the parameters of its address, for words
    /// that shall not stand in addresses. It changes nothing.
    Routes form(String path, Answering answering);

    /// An address that gives data only, as JSON.
    Routes data(String path, Function<Request, Object> data);

    /// An address to which a form or a JSON object is sent, from this site's own pages or from
    /// programs; with `.json` after it, it is answered as JSON.
    Routes action(String path, Acting acting);

    /// An address that answers in one form only, such as a feed.
    Routes document(String path, Answering answering);
  }
}
