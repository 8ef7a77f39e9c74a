package org.pursuant.web.page.table;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// The tables of all answers.
///
/// @param words looked for in headings and titles; empty for all
/// @param body slug of the answering body; empty for all
/// @param kind code of the kind; empty for all
/// @param total how many there are
/// @param first number of the first shown, from 0
public record TablesPage(
    List<TableLink> tables,
    String words,
    String body,
    String kind,
    long total,
    int first,
    int size,
    List<ListedBody> bodies)
    implements PageModel {

  @Override
  public String template() {
    return "tables";
  }

  @Override
  public String title() {
    return "Tables in answers";
  }

  /// The address of the page that begins at a number.
  public String at(int start) {
    List<String> parameters = new ArrayList<>();
    add(parameters, "q", words);
    add(parameters, "body", body);
    add(parameters, "kind", kind);
    add(parameters, "start", start <= 0 ? "" : Integer.toString(start));
    return parameters.isEmpty() ? "/tables" : "/tables?" + String.join("&", parameters);
  }

  private static void add(List<String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.add(name + "=" + Links.encode(value));
    }
  }

  @Override
  public Object data() {
    return new Data(total, first, tables);
  }

  private record Data(long total, int first, List<TableLink> tables) {}
}
